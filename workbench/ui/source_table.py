"""The table of sources: columns are chosen, moved and widened, and stay as they were left."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from workbench.ui.ordered import OrderedRows
from workbench.ui.state import WindowState
from workbench.ui.tables import Column, TableView
from workbench.ui.translation import tr

SETTLE_MS: Final = 400
LEAST: Final = 26
"""Characters that the first column keeps, however narrow the window is."""
FIRST: Final = 0
_STAY: Final = QItemSelectionModel.SelectionFlag.NoUpdate


class SourceTable(TableView):
    """Shows rows of which several can be selected; the first column fills the room.

    ``hidden`` are the columns that are left out until they are asked for. What is selected stays
    so when other rows come, by the ``key`` of each.
    """

    def __init__(
        self,
        rows: OrderedRows[Any],
        hidden: Sequence[int],
        key: Callable[[Any], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._hidden, self._key = rows, tuple(hidden), key
        self._state: WindowState | None = None
        self._own = self._laying = False
        self._kept: tuple[object, set[object]] = (None, set())
        self.columns = QMenu(tr("Columns"), self)
        self.columns.aboutToShow.connect(self._fill_menu)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._save)
        self.setModel(rows)
        self.setSelectionMode(TableView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(FIRST, Qt.SortOrder.AscendingOrder)
        self._lay_out()
        header = self.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        header.sectionResized.connect(self._resized)
        for changed in (header.sectionMoved, header.sortIndicatorChanged):
            changed.connect(lambda *_: self._settle.start())
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._restore_chosen)

    def remember(self, state: WindowState) -> None:
        """Lay the columns out as they were left, and keep how they are left from now on."""
        self._state = state
        left = state.kept(self._name())
        if not left.isEmpty():
            self._take(left)

    def show_column(self, column: int, on: bool) -> None:
        """Show a column, or leave it out."""
        self._laying = True
        self.setColumnHidden(column, not on)
        self._laying = False
        self._fit()
        self._settle.start()

    def usual(self) -> None:
        """Lay the columns out as they are at first."""
        self._own = False
        header = self.horizontalHeader()
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
        self._lay_out()
        self._fit()
        self._settle.start()

    def selected(self) -> list[Any]:
        """Return the things in the rows that are selected, in the order shown."""
        runs = ((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        there = {row for top, bottom in runs for row in range(top, bottom + 1)}
        return [self._rows.rows[row] for row in sorted(there)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._laying = True
        columns: Sequence[Column[Any]] = self._rows.columns
        self.lay_out(columns)
        header = self.horizontalHeader()
        for column in range(len(columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnHidden(column, column in self._hidden)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        self._laying = False

    def _fit(self) -> None:
        """Give the first column what the others leave, unless somebody has given it a width."""
        if self._own:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(FIRST)
        least = LEAST * self.fontMetrics().averageCharWidth()
        self._laying = True
        header.resizeSection(FIRST, max(least, self.viewport().width() - others))
        self._laying = False

    def _resized(self) -> None:
        if not self._laying:
            self._own = True
            self._settle.start()

    def _save(self) -> None:
        if self._state is not None:
            self._state.keep(self._name(), self.horizontalHeader().saveState())
            self._state.keep(f"{self._name()} own", QByteArray(b"1" if self._own else b"0"))

    def _take(self, left: QByteArray) -> None:
        header = self.horizontalHeader()
        self._laying = True
        header.restoreState(left)
        self._laying = False
        self._own = self._state is not None and self._state.kept(f"{self._name()} own") == b"1"
        self._rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._fit()

    def _name(self) -> str:
        # Where there are other columns than there were, nothing is known of them.
        return f"columns/{self.objectName()} {len(self._rows.columns)}"

    def _open_menu(self, place: QPoint) -> None:
        self.columns.popup(self.horizontalHeader().mapToGlobal(place))

    def _fill_menu(self) -> None:
        self.columns.clear()
        for number, column in enumerate(self._rows.columns):
            choice = QAction(tr(column.title), self.columns)
            choice.setCheckable(True)
            choice.setChecked(not self.isColumnHidden(number))
            choice.setEnabled(number != FIRST)
            choice.toggled.connect(lambda on, number=number: self.show_column(number, on))
            self.columns.addAction(choice)
        self.columns.addSeparator()
        self.columns.addAction(tr("Usual columns"), self.usual)

    def _remember(self) -> None:
        chosen = self.chosen()
        current = None if chosen is None else self._key(chosen)
        self._kept = current, {self._key(row) for row in self.selected()}

    def _restore_chosen(self) -> None:
        current, keys = self._kept
        if current is None and not keys:
            return
        places = [self._key(row) for row in self._rows.rows]
        if current in places:
            index = self._rows.index(places.index(current), FIRST)
            self.selectionModel().setCurrentIndex(index, _STAY)
        taken, last = QItemSelection(), self._rows.columnCount() - 1
        for first, end in _runs([at for at, key in enumerate(places) if key in keys]):
            taken.append(
                QItemSelectionRange(self._rows.index(first, FIRST), self._rows.index(end, last))
            )
        self.selectionModel().select(taken, QItemSelectionModel.SelectionFlag.Select)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of numbers that follow one another."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
