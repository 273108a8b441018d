"""The table of claims: one is current, several can be selected."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from workbench.domain.ids import ClaimId
from workbench.ui.models.claims import (
    ACCEPTED,
    COLUMNS,
    FOUND,
    KIND,
    NUMBER,
    PLACES,
    WORDS,
    WORTH,
    ClaimFilter,
    ClaimTable,
)
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.worth import WorthSteps
from workbench.ui.tables import OBJECT, TableView
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ROW: Final = 1.75
"""Height of a row, in heights of a line."""
_KEEP: Final = QItemSelectionModel.SelectionFlag.NoUpdate
_ONE: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_MORE: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class ClaimList(TableView):
    """Shows claims; ``picked`` carries the one that the checker went to.

    ``several`` tells how many are selected, where that is more than one.
    """

    picked = Signal(object)
    several = Signal(int)

    def __init__(
        self, theme: Theme, menu: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._current: ClaimId | None = None
        self._worth = WorthSteps(theme, self)
        self.claims = ClaimTable(theme, self)
        self.shown = ClaimFilter(self.claims, self)
        self._set_up(menu)

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims; those that were selected stay selected, the current one current."""
        kept = self.selected()
        self._rows = rows
        self.claims.show_rows(rows)
        self.setColumnHidden(PLACES, not any(row.claim.places for row in rows))
        if len(kept) > 1:
            self.select(kept)
        self.bring_out()

    def fill(self, rows: Sequence[ClaimRow]) -> None:
        """Show more of the same claims; nothing is chosen and nothing scrolls."""
        self._rows = rows
        self.claims.show_rows(rows)

    def choose(self, claim_id: ClaimId | None) -> None:
        """Make a claim current, if it is shown."""
        self._current = claim_id
        self.bring_out()

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.shown.index(row, 0).data(OBJECT).id for row in rows]

    def select(self, ids: Sequence[ClaimId]) -> None:
        """Select claims beside those that are, as far as they are shown."""
        taken = QItemSelection()
        for claim_id in ids:
            place = self.place(claim_id)
            if place.isValid():
                taken.select(place, place)
        self.selectionModel().select(taken, _MORE)

    def alone(self) -> None:
        """Select the current claim and no other."""
        self.selectionModel().clearSelection()
        self.bring_out()

    def listed(self) -> list[ClaimRow]:
        """Return the claims that are shown, in the order shown."""
        return [self.shown.index(at, 0).data(OBJECT) for at in range(self.shown.rowCount())]

    def place(self, claim_id: ClaimId | None) -> QModelIndex:
        """Return where a claim stands, an invalid place if it is not shown."""
        for at, row in enumerate(self._rows):
            if row.id == claim_id:
                return self.shown.mapFromSource(self.claims.index(at, 0))
        return QModelIndex()

    def bring_out(self) -> None:
        """Select the current claim, unless it is among several that are, and scroll to it."""
        place = self.place(self._current)
        selection = self.selectionModel()
        if not place.isValid():
            selection.clear()
            return
        if not selection.isRowSelected(place.row(), QModelIndex()):
            selection.setCurrentIndex(place, _ONE)
        elif self.currentIndex().siblingAtColumn(0) != place:
            selection.setCurrentIndex(place, _KEEP)
        # The neighbours stay in sight, so that one sees what comes next.
        for near in (place.row() - 1, place.row() + 1, place.row()):
            index = self.shown.index(near, 0)
            if index.isValid():
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._worth.theme = theme
        self.claims.refresh_theme(theme)

    def _picked(self, now: QModelIndex) -> None:
        # Only what the checker picks is told, not what a filter or a reload leaves current; a
        # table that gets the keys makes its first row current, but does not select it.
        if now.isValid() and self.hasFocus():
            self._clicked(now)

    def _clicked(self, place: QModelIndex) -> None:
        # A press that takes a claim out of those selected does not go to it.
        row = place.data(OBJECT)
        selected = self.selectionModel().isRowSelected(place.row(), QModelIndex())
        if row is not None and selected and row.id != self._current:
            self.picked.emit(row.id)

    def _count(self) -> None:
        count = len(self.selectionModel().selectedRows())
        if count > 1:
            self.several.emit(count)

    def _set_up(self, menu: Sequence[QAction]) -> None:
        self.setModel(self.shown)
        self.setAccessibleName(tr("Claims"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(WORTH, self._worth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        header.moveSection(header.visualIndex(ACCEPTED), NUMBER + 1)
        header.moveSection(header.visualIndex(PLACES), header.visualIndex(WORDS) + 1)
        header.moveSection(header.visualIndex(FOUND), header.visualIndex(KIND) + 1)
        # Sorted by no column the claims stand in the order that was chosen for them.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        # Now that the titles have room for the sign of the order.
        self.lay_out(COLUMNS)
        self.verticalHeader().setDefaultSectionSize(int(ROW * self.fontMetrics().height()))
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(list(menu))
        self.selectionModel().currentRowChanged.connect(self._picked)
        self.selectionModel().selectionChanged.connect(self._count)
        self.clicked.connect(self._clicked)
