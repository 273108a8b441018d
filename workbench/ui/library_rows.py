"""The lists of the library, as data: what is stored, and what could not be read."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, SourceSummary, Unread
from workbench.services.inspecting import Inspected
from workbench.ui.icons import icon
from workbench.ui.ordered import OrderedRows
from workbench.ui.tables import Column, Index
from workbench.ui.text.about_source import standing_words
from workbench.ui.text.outcomes import SIGNS, full_outcome, short_outcome
from workbench.ui.text.standings import SIGNS as STANDING_SIGNS
from workbench.ui.text.standings import standing_of, standing_told
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

TITLE, READING = 0, 1
FILE: Final = 2
HIDDEN: Final = (FILE, *range(11, 16))
"""Columns of the list of sources that are left out until they are asked for."""
Seen = Callable[[SourceId], Inspected | None]
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
        if role == Qt.ItemDataRole.DecorationRole and index.isValid():
            sign = self.sign(self._rows[index.row()], index.column())
            return icon(sign[0], self.theme.tone(sign[1])) if sign else None
        return super().data(index, role)

    def sign(self, row: T, column: int) -> tuple[str, str] | None:
        """Return the drawing in a cell, and its tone."""
        return SIGNS[row.outcome] if column == READING else None


class SourceRows(ReadingRows[SourceSummary]):
    """Stored sources; ``seen`` tells how the file of each stands to the copy in the library."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        self.seen: dict[SourceId, Inspected] = {}
        super().__init__(source_columns(self.seen.get), held, theme, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = super().data(index, role)
        if role != Qt.ItemDataRole.AccessibleTextRole or index.column() != TITLE:
            return words
        row = self._rows[index.row()]
        return tr("{title}, confidential").format(title=title(row)) if row.confidential else None

    def sign(self, row: SourceSummary, column: int) -> tuple[str, str] | None:
        if column == TITLE:
            return ("locked", "warn") if row.confidential else None
        if column == FILE:
            seen = self.seen.get(row.id)
            return STANDING_SIGNS.get(seen.standing) if seen is not None else None
        return super().sign(row, column)


def title(source: SourceSummary) -> str:
    """Return what a source is called in the list."""
    return source.title or source.file or source.url or tr("Untitled")


def day(source: SourceSummary) -> str:
    """Return the day a source was published, empty if nobody knows."""
    return source.published.isoformat() if source.published else ""


def held(source: SourceSummary) -> str:
    """Return everything of a source that the search field searches."""
    parts = (source.title, source.publisher, source.file, source.url, source.kind, source.origin)
    others = (source.author, source.language, standing_words(source.primary), source.external_id)
    reading = short_outcome(source.outcome, source.reason, source.lacks)
    return " ".join((*parts, *others, day(source), reading))


def unread_held(item: Unread) -> str:
    """Return everything of a document that was not read that the search field searches."""
    return f"{item.place} {short_outcome(item.outcome, item.reason)}"


def details(source: SourceSummary) -> str:
    """Return in a line what the columns of a source have no room for."""
    whole = source.outcome is Outcome.OK and not source.lacks
    reading = [] if whole else full_outcome(source.outcome, source.reason, source.lacks)
    origin = [tr("Origin: {origin}.").format(origin=source.origin)] if source.origin else []
    secret = [tr("Confidential: reports do not name it.")] if source.confidential else []
    return " ".join((*reading, *origin, *secret))


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


def source_columns(seen: Seen) -> tuple[Column[SourceSummary], ...]:
    """Return the columns of the list of sources; ``seen`` tells how the file of one stands."""
    return (
        Column(marked("Title"), title, tip=told, width=34),
        Column(
            marked("Reading"),
            lambda row: short_outcome(row.outcome, row.reason, row.lacks),
            # What was not read whole stands together, worst first.
            lambda row: (row.outcome is Outcome.OK, not row.lacks, row.reason),
            told,
            width=22,
        ),
        Column(
            marked("File"),
            lambda row: standing_of(seen(row.id)),
            tip=lambda row: standing_told(seen(row.id)),
            width=14,
            about=marked("How the file stands to the copy in the library, when last compared"),
        ),
        Column(marked("Kind"), lambda row: row.kind, width=15),
        Column(marked("Primary"), lambda row: standing_words(row.primary), width=12),
        Column(marked("Origin"), lambda row: row.origin, width=17),
        Column(marked("Publisher"), lambda row: row.publisher, width=22),
        Column(marked("Date"), day, width=13),
        Column(marked("Language"), lambda row: row.language, width=10),
        _count(marked("Used"), lambda row: row.used, marked("Evidence that rests on it")),
        _count(marked("Cases"), lambda row: row.cases, marked("Cases that have such evidence")),
        _count(marked("Passages"), lambda row: row.passages),
        Column(marked("Author"), lambda row: row.author, width=20),
        _count(marked("Reliability"), lambda row: row.reliability or 0, marked("Of 5")),
        Column(
            marked("Taken in"),
            lambda row: f"{row.retrieved.astimezone():%Y-%m-%d %H:%M}",
            lambda row: row.retrieved,
            width=19,
        ),
        Column(marked("Where"), lambda row: row.url or row.file, width=30),
    )


def _count(
    words: str, number: Callable[[SourceSummary], int], about: str = ""
) -> Column[SourceSummary]:
    return Column(
        words, lambda row: str(number(row) or ""), number, right=True, width=10, about=about
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
