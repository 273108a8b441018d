"""The table of claims: one is current, several can be selected."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from workbench.domain.ids import ClaimId
from workbench.ui.cells import CellsView
from workbench.ui.models.claim_columns import KEYS
from workbench.ui.models.claims import ClaimTable
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.criteria import facet_of, value_words
from workbench.ui.panels.columns import ClaimColumns
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ROW: Final = 1.75
"""Height of a row, in heights of a line."""
_KEEP: Final = QItemSelectionModel.SelectionFlag.NoUpdate
_ONE: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_MORE: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class ClaimList(CellsView):
    """Shows claims; ``picked`` carries the one that the checker went to.

    ``several`` tells that others are selected. ``asked_filter`` and ``asked_columns`` carry the key
    of the column at which the filter or the choice of columns is to open, ``asked_only`` the key of
    a facet and the claim whose values alone are to be listed.
    """

    picked = Signal(object)
    several = Signal()
    asked_filter = Signal(str)
    asked_columns = Signal(str)
    asked_only = Signal(str, object)

    def __init__(
        self, theme: Theme, menu: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._current: ClaimId | None = None
        self._before: list[ClaimId] = []
        self.shown = ClaimTable(theme, self)
        self._set_up(menu)
        self.columns = ClaimColumns(self)

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims; those that were selected stay selected, the current one current."""
        self.shown.show_rows(rows)
        self.columns.show_rows(rows)
        self.bring_out()

    def fill(self, rows: Sequence[ClaimRow]) -> None:
        """Show more of the same claims; nothing is chosen and nothing scrolls."""
        self.shown.show_rows(rows)

    def choose(self, claim_id: ClaimId | None) -> None:
        """Make a claim current, if it is shown."""
        self._current = claim_id
        self.bring_out()

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected, in the order shown."""
        selection = self.selectionModel().selection()
        parts = (selection.at(at) for at in range(selection.count()))
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self.shown.listed[row].id for row in sorted(rows)]

    def select(self, ids: Sequence[ClaimId]) -> None:
        """Select claims beside those that are, as far as they are shown."""
        taken = QItemSelection()
        for claim_id in ids:
            place = self.shown.place(claim_id)
            if place.isValid():
                taken.select(place, place)
        self.selectionModel().select(taken, _MORE)

    def alone(self) -> None:
        """Select the current claim and no other."""
        self.selectionModel().clearSelection()
        self.bring_out()

    def listed(self) -> Sequence[ClaimRow]:
        """Return the claims that are shown, in the order shown."""
        return self.shown.listed

    def bring_out(self) -> None:
        """Select the current claim, unless it is among several that are, and scroll to it."""
        place = self.shown.place(self._current)
        selection = self.selectionModel()
        if not place.isValid():
            selection.clear()
            return
        if not selection.isRowSelected(place.row(), QModelIndex()):
            selection.setCurrentIndex(place, _ONE)
        elif self.currentIndex().row() != place.row():
            selection.setCurrentIndex(place, _KEEP)
        if self.isVisible():
            # Before it is shown nobody knows yet how high it is.
            self._scroll(place.row())

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.shown.refresh_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        several = event.key() == Qt.Key.Key_Escape and len(self.selected()) > 1
        if _asks_filter(event):
            self.asked_filter.emit(KEYS[max(0, self.currentIndex().column())])
        elif several:
            self.alone()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # In the table this key belongs to the filter; elsewhere it goes to the next claim.
        if event.type() == QEvent.Type.ShortcutOverride and _asks_filter(event):
            event.accept()
            return True
        done = super().event(event)
        if event.type() == QEvent.Type.Show:
            place = self.shown.place(self._current)
            if place.isValid():
                self._scroll(place.row())
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place, point = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.currentIndex()
            point = self.viewport().mapToGlobal(self.visualRect(place).bottomLeft())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add_value(menu, self, place)
        menu.addActions(self.actions())
        menu.popup(point)

    def _scroll(self, row: int) -> None:
        """Bring a row and its neighbours into sight, so that one sees what comes next."""
        self.executeDelayedItemsLayout()
        bar, high = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        top, foot = max(row - 1, 0) * high, min(row + 2, len(self.shown.listed)) * high
        if top < bar.value():
            bar.setValue(top)
        elif foot > bar.value() + self.viewport().height():
            bar.setValue(min(row * high, foot - self.viewport().height()))

    def _remember(self) -> None:
        self._before = self.selected()

    def _select_again(self) -> None:
        if len(self._before) > 1:
            self.select(self._before)

    def _picked(self, now: QModelIndex) -> None:
        # Only what the checker picks is told, not what a filter or a reload leaves current; a
        # table that gets the keys makes its first row current, but does not select it.
        if now.isValid() and self.hasFocus():
            self._clicked(now)

    def _clicked(self, place: QModelIndex) -> None:
        # A press that takes a claim out of those selected does not go to it.
        row = self.shown.at(place)
        selected = self.selectionModel().isRowSelected(place.row(), QModelIndex())
        if row is not None and selected and row.id != self._current:
            self.picked.emit(row.id)

    def _set_up(self, menu: Sequence[QAction]) -> None:
        self.setModel(self.shown)
        self.setAccessibleName(tr("Claims"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(int(ROW * self.fontMetrics().height()))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        # Sorted by no column the claims stand in the order that was chosen for them.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda point: self.asked_columns.emit(KEYS[max(0, header.logicalIndexAt(point))])
        )
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.addActions(list(menu))
        self.shown.modelAboutToBeReset.connect(self._remember)
        self.shown.modelReset.connect(self._select_again)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self._picked)
        selection.selectionChanged.connect(self.several)
        self.clicked.connect(self._clicked)


def _add_value(menu: QMenu, table: ClaimList, place: QModelIndex) -> None:
    """Put into a menu what can be done with the value in a cell."""
    row = table.shown.at(place)
    facet = facet_of(KEYS[place.column()]) if place.isValid() else None
    if row is not None and facet is not None:
        words = value_words(facet, row).replace("&", "&&")
        only = menu.addAction(tr("Only {value}").format(value=words))
        only.setObjectName("filter.only")
        only.triggered.connect(lambda: table.asked_only.emit(facet.key, row))
        menu.addSeparator()


def _asks_filter(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Down
        and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        == Qt.KeyboardModifier.AltModifier
    )
