"""A table whose cells Qt keeps itself.

A model in Python is asked for each cell anew in every repaint, and each answer waits for the
interpreter while a job computes: a table of twenty rows was seen to hold the window up for a tenth
of a second. What is written into these cells is painted without Python.
"""

import time
from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel

from workbench.ui.tables import Column, TableView, plain_tip, side
from workbench.ui.translation import tr

AT_ONCE: Final = 20
"""Rows that are written at once; of more only those in sight are, the rest by and by."""
SLICE: Final = 0.003
"""Seconds that rows out of sight are written in one go."""
PAUSE_MS: Final = 15
SHOWN: Final = Qt.ItemDataRole.DisplayRole.value
TIP: Final = Qt.ItemDataRole.ToolTipRole.value
SIDE: Final = Qt.ItemDataRole.TextAlignmentRole.value
SIGN: Final = Qt.ItemDataRole.DecorationRole.value
INK: Final = Qt.ItemDataRole.ForegroundRole.value
FACE: Final = Qt.ItemDataRole.FontRole.value
SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole.value
"""Roles as numbers: thousands of cells are written, and a role makes its number each time."""
FLAGS: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
Cell = dict[int, Any]


class Cells(QStandardItemModel):
    """Cells in the columns of a table, for whoever says what is in a row (``written``)."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self.columns = tuple(columns)
        self.sides = tuple(side(column).value for column in columns)
        self._owed: set[int] = set()
        self._prototype = QStandardItem()
        self._prototype.setFlags(FLAGS)
        self.setItemPrototype(self._prototype)
        self._later = QTimer(self, interval=PAUSE_MS)
        self._later.timeout.connect(self._write_some)
        self.head()

    def written(self, row: int) -> Iterable[Cell]:
        """Return what is in the cells of a row, from the first column on; they are empty here."""
        return ()

    def head(self) -> None:
        """Write the titles in the language of the window."""
        across = Qt.Orientation.Horizontal
        for place, column in enumerate(self.columns):
            about = plain_tip(tr(column.about)) if column.about else ""
            self.setHeaderData(place, across, tr(column.title), Qt.ItemDataRole.DisplayRole)
            self.setHeaderData(place, across, side(column), Qt.ItemDataRole.TextAlignmentRole)
            self.setHeaderData(place, across, about, Qt.ItemDataRole.ToolTipRole)

    def end_anew(self, count: int) -> None:
        """Have that many other rows; ends a reset that began while the old ones were there."""
        held = self.blockSignals(True)
        self.setRowCount(count)
        self.blockSignals(held)
        self.owe(range(count))
        self.endResetModel()

    def owe(self, rows: Iterable[int]) -> None:
        """Write rows anew, those beyond what is written at once when they are seen or by and by."""
        self._owed = {row for row in self._owed if row < self.rowCount()} | set(rows)
        if len(self._owed) <= AT_ONCE:
            self._write(list(self._owed))
        elif not self._later.isActive():
            self._later.start()

    def renew(self, rows: Sequence[int]) -> None:
        """Write rows anew, in rising order, and have them painted."""
        self.owe(rows)
        for first, last in _runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def reveal(self, first: int, last: int) -> None:
        """Write what is about to be seen, if that was not done yet."""
        if self._owed:
            self._write([row for row in range(first, last + 1) if row in self._owed])

    def _write_some(self) -> None:
        until = time.perf_counter() + SLICE
        while self._owed and time.perf_counter() < until:
            self._write([next(iter(self._owed))])
        if not self._owed:
            self._later.stop()

    def _write(self, rows: Sequence[int]) -> None:
        # Whoever owes them says when they are to be painted.
        held = self.blockSignals(True)
        for row in rows:
            for column, cell in enumerate(self.written(row)):
                self.setItemData(self.index(row, column), cell)
        self.blockSignals(held)
        self._owed.difference_update(rows)


class CellsView(TableView):
    """A table of cells: what comes into sight is written before it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        cells = self.model()
        if isinstance(cells, Cells):
            last = self.rowAt(event.rect().bottom())
            cells.reveal(
                max(0, self.rowAt(event.rect().top())), last if last >= 0 else cells.rowCount() - 1
            )
        super().paintEvent(event)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the stretches of rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
