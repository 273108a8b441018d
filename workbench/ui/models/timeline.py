"""The history of a claim, line by line: as it is read in the window, and as it is copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from workbench.domain.verdict import Verdict
from workbench.services.timeline import Entry
from workbench.ui.tables import Column, Index, Rows
from workbench.ui.text.terms import headed
from workbench.ui.text.wording import moment
from workbench.ui.translation import marked, tr

GIVEN: Final = "verdict given"
FORMULA: Final = ("=", "+", "-", "@")
HEADS: Final = (
    *(marked("When"), marked("Who"), marked("What"), marked("Before"), marked("After")),
    marked("Why"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """An entry; ``withdrawn`` is when the verdict that it tells of was taken back."""

    entry: Entry
    withdrawn: datetime | None = None


def lines(entries: Sequence[Entry], given: Sequence[Verdict]) -> list[Line]:
    """Return what was done about a claim, the newest first."""
    waiting = list(given)
    told = [Line(entry, _taken_back(entry, waiting)) for entry in entries]
    return told[::-1]


def action_words(line: Line) -> str:
    """Say what was done, and whether it stands no longer."""
    words = headed(line.entry.action)
    return tr("{action} (taken back since)").format(action=words) if line.withdrawn else words


def what_words(line: Line) -> str:
    """Say what was done, what changed by it, and why, each on a line of its own."""
    entry = line.entry
    change = f"{entry.old} → {entry.new}" if entry.old and entry.new else entry.old or entry.new
    if entry.old and not entry.new:
        change = tr("no longer: {words}").format(words=entry.old)
    return "\n".join(part for part in (action_words(line), change, entry.reason) if part)


def who_words(line: Line) -> str:
    """Say when it was done, and by whom."""
    return f"{moment(line.entry.at)}\n{line.entry.by}"


COLUMNS: Final[tuple[Column[Line], ...]] = (
    Column(marked("When, who"), who_words, lambda line: line.entry.at, width=19),
    Column(marked("What, before → after, why"), what_words),
)


class TimelineRows(Rows[Line]):
    """What was done about a claim; a verdict that was taken back is struck out."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and index.isValid():
            struck = QFont()
            struck.setStrikeOut(True)
            return struck if self._rows[index.row()].withdrawn and index.column() else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return super().data(index, role)

    @property
    def rows(self) -> Sequence[Line]:
        """The lines shown."""
        return self._rows


def as_table(told: Sequence[Line]) -> str:
    """Return lines as a table to be pasted: cells parted by tabs, with a head."""
    cells = [[tr(head) for head in HEADS]]
    for line in told:
        entry = line.entry
        when = entry.at.astimezone().isoformat(" ", "seconds")
        cells.append([when, entry.by, action_words(line), entry.old, entry.new, entry.reason])
    return "".join("\t".join(map(_cell, row)) + "\n" for row in cells)


def _taken_back(entry: Entry, waiting: list[Verdict]) -> datetime | None:
    """Return when the verdict that an entry tells of was taken back; its verdict waits no more."""
    if entry.action != GIVEN:
        return None
    for verdict in waiting:
        if (verdict.at, verdict.by) == (entry.at, entry.by):
            waiting.remove(verdict)
            return verdict.withdrawn
    return None


def _cell(words: str) -> str:
    """Return words on one line, which no spreadsheet takes for a formula."""
    flat = " ".join(words.split())
    return f"'{flat}" if flat.startswith(FORMULA) else flat
