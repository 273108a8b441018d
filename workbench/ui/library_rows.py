"""The lists of the library, as data: what is stored, and what could not be read."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt

from workbench.domain.source import Outcome, SourceSummary, Unread
from workbench.ui.icons import icon
from workbench.ui.ordered import OrderedRows
from workbench.ui.tables import Column, Index
from workbench.ui.text.outcomes import SIGNS, full_outcome, short_outcome
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

READING: Final = 1
T = TypeVar("T", bound=SourceSummary | Unread)


class ReadingRows(OrderedRows[T]):
    """Documents with a sign for how reading each of them ended."""

    def __init__(
        self,
        columns: tuple[Column[T], ...],
        held: Callable[[T], str],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, held, parent)
        self.theme = theme

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == READING:
            name, tone = SIGNS[self._rows[index.row()].outcome]
            return icon(name, self.theme.tone(tone))
        return super().data(index, role)


def title(source: SourceSummary) -> str:
    """Return what a source is called in the list."""
    return source.title or source.file or source.url or tr("Untitled")


def day(source: SourceSummary) -> str:
    """Return the day a source was published, empty if nobody knows."""
    return source.published.isoformat() if source.published else ""


def held(source: SourceSummary) -> str:
    """Return everything of a source that the search field searches."""
    parts = (source.title, source.publisher, source.file, source.url, source.kind, source.origin)
    reading = short_outcome(source.outcome, source.reason, source.lacks)
    return " ".join((*parts, day(source), source.external_id, reading))


def unread_held(item: Unread) -> str:
    """Return everything of a document that was not read that the search field searches."""
    return f"{item.place} {short_outcome(item.outcome, item.reason)}"


def details(source: SourceSummary) -> str:
    """Return in a line what the columns of a source have no room for."""
    whole = source.outcome is Outcome.OK and not source.lacks
    reading = [] if whole else full_outcome(source.outcome, source.reason, source.lacks)
    origin = [tr("Origin: {origin}.").format(origin=source.origin)] if source.origin else []
    return " ".join((*reading, *origin))


def told(source: SourceSummary) -> str:
    """Return what is known of a source, in lines, for whoever points at it."""
    place = source.url or source.file
    when = f"{source.retrieved.astimezone():%d %B %Y, %H:%M}"
    taken = tr("Taken in {when}").format(when=when)
    return "\n".join(part for part in (title(source), place, taken, details(source)) if part)


def unread_told(item: Unread) -> str:
    """Return what is known of a document that was not read, in lines."""
    return "\n".join((item.place, *full_outcome(item.outcome, item.reason)))


def name_of(place: str) -> str:
    """Return the name of a document without its folders; an address is left whole."""
    if place.startswith(("http://", "https://")):
        return place
    return place.replace("\\", "/").rstrip("/").rpartition("/")[2] or place


SOURCES: Final[tuple[Column[SourceSummary], ...]] = (
    Column(marked("Title"), title, tip=told),
    Column(
        marked("Reading"),
        lambda row: short_outcome(row.outcome, row.reason, row.lacks),
        # What was not read whole stands together, worst first.
        lambda row: (row.outcome is Outcome.OK, not row.lacks, row.reason),
        told,
    ),
    Column(marked("Publisher"), lambda row: row.publisher, width=20),
    Column(marked("Date"), day, width=14),
    Column(marked("Kind"), lambda row: row.kind, width=12),
    Column(marked("Origin"), lambda row: row.origin, width=16),
    Column(
        marked("Passages"),
        lambda row: str(row.passages),
        lambda row: row.passages,
        right=True,
        width=11,
    ),
    Column(
        marked("Used"), lambda row: str(row.used or ""), lambda row: row.used, right=True, width=8
    ),
)
UNREAD: Final[tuple[Column[Unread], ...]] = (
    Column(marked("Document"), lambda row: name_of(row.place), tip=unread_told, width=34),
    Column(
        marked("Reading"),
        lambda row: short_outcome(row.outcome, row.reason),
        tip=lambda row: row.reason,
    ),
    Column(marked("Where"), lambda row: row.place, width=38),
    Column(
        marked("Tried"),
        lambda row: f"{row.at.astimezone():%Y-%m-%d %H:%M}",
        lambda row: row.at,
        width=19,
    ),
)
