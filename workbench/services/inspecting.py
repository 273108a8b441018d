"""Whether the files that sources were taken from are still as they were.

The copy in the library is what counts: nothing is changed here, and nothing is stored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from workbench.domain.ids import SourceId
from workbench.domain.source import SourceSummary
from workbench.errors import NotFound, Unusable
from workbench.services.ports import DocumentReader, UnitOfWork
from workbench.services.progress import Progress

_LABEL: Final = "Looking whether files have changed"


class Standing(Enum):
    """How the file that a source was taken from stands to the copy in the library."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "cannot be read"
    NO_FILE = "no file of its own"


@dataclass(frozen=True, slots=True)
class Inspected:
    """What became of the file of a source; ``reason`` is a sentence, empty where nothing is amiss.

    ``place`` is where the file lay, empty where that is not known or there is none.
    """

    source_id: SourceId
    standing: Standing
    reason: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Filed:
    """What is known of the sources that are to be looked at."""

    summaries: Sequence[SourceSummary]
    places: Mapping[SourceId, tuple[str, str]]


def filed(work: UnitOfWork, source_ids: Sequence[SourceId] | None) -> Filed:
    """Return the sources, all if ``None``, with place and digest; raises ``NotFound``."""
    known = {summary.id: summary for summary in work.sources.summaries()}
    for source_id in source_ids or ():
        if source_id not in known:
            raise NotFound(f"There is no source {source_id} in this library.")
    wanted = known if source_ids is None else dict.fromkeys(source_ids)
    return Filed([known[source_id] for source_id in wanted], work.sources.places())


def inspect(there: Filed, reader: DocumentReader, progress: Progress) -> Sequence[Inspected]:
    """Look at the file of each source; ``Cancelled`` ends it between two pieces of a file."""
    found: list[Inspected] = []
    total = len(there.summaries)
    for done, summary in enumerate(there.summaries):
        progress.report(done, total, _LABEL)
        held = there.places.get(summary.id)
        if held is None:
            found.append(Inspected(summary.id, Standing.NO_FILE, _without_file(summary)))
            continue

        def between(done: int = done) -> None:
            progress.report(done, total, _LABEL)

        place, sha256 = held
        try:
            same = reader.digest(place, between) == sha256
        except NotFound as error:
            found.append(Inspected(summary.id, Standing.MISSING, str(error), place))
        except Unusable as error:
            found.append(Inspected(summary.id, Standing.UNREADABLE, str(error), place))
        else:
            found.append(_held_against(summary.id, place, same=same))
    progress.report(total, total, _LABEL)
    return found


def _held_against(source_id: SourceId, place: str, *, same: bool) -> Inspected:
    if same:
        return Inspected(source_id, Standing.UNCHANGED, "", place)
    why = f"{place} is another text now. Add it again to check against what it says today."
    return Inspected(source_id, Standing.CHANGED, why, place)


def _without_file(summary: SourceSummary) -> str:
    if summary.part_of is not None:
        return "It came with another document."
    if summary.file:
        return "Where its file lay was not noted."
    return "It came from the web." if summary.url else "It was pasted, or came in an archive."
