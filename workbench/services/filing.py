"""From what was read to what is filed: a source, its passages, and what it is compared by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from workbench.domain.ids import SourceId
from workbench.domain.source import Passage, Reading, Source
from workbench.domain.text import Block, digest
from workbench.matching.passages import cut_passages
from workbench.matching.resemblance import sketch
from workbench.services.ports import Archived, SourceMetadata, UnitOfWork
from workbench.services.workplace import Workplace

T = TypeVar("T")
_TITLE_LENGTH = 60


def filed_id(value: T | None) -> T:
    """Return the id of what is in the library; raises ``ValueError`` if it has none."""
    if value is None:
        raise ValueError("what is filed has an id")
    return value


@dataclass(frozen=True, slots=True)
class Filing:
    """A source that is ready to be filed: all that takes time is done."""

    source: Source
    passages: Sequence[Passage]
    original: bytes = b""
    sketch: tuple[int, ...] = ()

    @classmethod
    def of(cls, source: Source, original: bytes = b"") -> "Filing":
        """Cut a source into passages and draw its sketch."""
        text = source.text
        return cls(source, passages(text, source.blocks), original, sketch(text))

    def put(self, work: UnitOfWork, part_of: SourceId | None = None) -> Source:
        """File the source, which came with the message ``part_of``.

        Its sketch is for whoever compares it (``origins.compare``).
        """
        source = self.source if part_of is None else replace(self.source, part_of=part_of)
        return work.sources.add(source, self.passages, self.original)


def passages(text: str, blocks: Sequence[Block] = ()) -> list[Passage]:
    """Return the passages of a text that has no source yet."""
    return [
        Passage(SourceId(0), cut.span, cut.span.of(text), cut.locator)
        for cut in cut_passages(text, blocks)
    ]


def filing(reading: Reading, known: SourceMetadata, at: Workplace) -> Filing:
    """Return a document that was read, ready to be filed.

    What is ``known`` of it beforehand goes before what it says of itself.
    """
    is_address = reading.path.startswith(("http://", "https://"))
    name = "" if is_address else reading.path.replace("\\", "/").rpartition("/")[2]
    source = Source(
        title=known.title or reading.title or name or reading.path,
        text=reading.text,
        sha256=reading.sha256,
        retrieved=at.now(),
        file=name,
        url=known.url or (reading.path if is_address else ""),
        author=known.author or reading.author,
        publisher=known.publisher or reading.publisher,
        published=known.published or reading.published,
        kind=known.kind,
        reliability=known.reliability,
        origin=known.origin,
        language=known.language or reading.language,
        outcome=reading.outcome,
        reason=reading.reason,
        external_id=known.external_id,
        media_type=reading.media_type,
        blocks=reading.blocks,
        lacks=reading.lacks,
        fetched=reading.fetched,
    )
    return Filing.of(source, reading.original)


def archive_filing(document: Archived, at: Workplace) -> Filing:
    """Return a document of a bulk archive, ready to be filed."""
    known = document.metadata
    source = Source(
        title=known.title or known.external_id or document.text[:_TITLE_LENGTH],
        text=document.text,
        sha256=digest(document.text),
        retrieved=at.now(),
        url=known.url,
        author=known.author,
        publisher=known.publisher,
        published=known.published,
        kind=known.kind,
        reliability=known.reliability,
        origin=known.origin,
        language=known.language,
        external_id=known.external_id,
        media_type="text/plain",
    )
    return Filing.of(source)
