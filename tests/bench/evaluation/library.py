"""The one place that knows how the workbench is asked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.evaluation.model import Document, LabelledClaim
from workbench.cli.frame import desk_at
from workbench.services.desk import Desk
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent


@dataclass(frozen=True, slots=True)
class PutForward:
    """A document put forward for a claim, and the score that it was ranked by."""

    document: str
    score: float


@contextmanager
def temporary_desk() -> Iterator[Desk]:
    """Set up a desk, as the command line does, on a library that is thrown away."""
    with (
        TemporaryDirectory() as folder,
        desk_at(Path(folder) / "evaluation.workbench", create=True) as desk,
    ):
        yield desk


def file(desk: Desk, documents: Iterable[Document]) -> None:
    """File documents and do whatever is done in the background after an import."""
    archive = [
        Archived(
            document.text,
            SourceMetadata(
                external_id=document.id,
                title=document.title,
                language=document.language,
                published=document.published,
            ),
        )
        for document in documents
    ]
    desk.sources.add_archive(archive, Silent())
    prepare(desk)


def prepare(desk: Desk) -> None:
    """Encode what was filed, where the model is installed."""
    desk.encoding.encode(Silent())


def put_forward(
    desk: Desk, claims: Sequence[LabelledClaim], top: int
) -> Mapping[str, Sequence[PutForward]]:
    """Match claims against everything filed; returns what was put forward for each, by its id.

    The titles and contexts of the claims are not used: the service takes words alone.
    """
    found = desk.matching.match_texts([(c.id, c.text) for c in claims], Silent(), top=top)
    return {
        key: [PutForward(match.source.external_id, match.score) for match in findings.matches]
        for key, findings in found.items()
    }
