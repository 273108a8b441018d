"""The claims pane: every claim in a table, chips to choose which, a line to search them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.ids import ClaimId
from workbench.ui.models.claims import (
    CHIPS,
    CLAIMANT,
    COLUMNS,
    KIND,
    NUMBER,
    WORTH,
    ClaimFilter,
    ClaimTable,
    searched,
)
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.panels.worth import WorthSteps
from workbench.ui.tables import OBJECT, TableView
from workbench.ui.theme import Theme

ROW: Final = 1.75
"""Height of a row, in heights of a line."""
LEAST: Final = 3.5
"""Rows, with the headings, that stay in sight however low the pane is."""
SEARCH: Final = 26
"""Width of the field for words to filter by, in characters."""
ROOM: Final = {CLAIMANT: 118, KIND: 104, WORTH: 88}
"""Columns that are left out where the table has not this many characters of room."""


class ClaimsPanel(QWidget):
    """Lists the claims; ``chosen`` carries the one that the checker went to."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, menu: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._current: ClaimId | None = None
        self.model = ClaimTable(theme, self)
        self.shown = ClaimFilter(self.model, self)
        self.table = TableView(self)
        self._worth = WorthSteps(theme, self)
        self._search = QLineEdit(self)
        self._chips = QButtonGroup(self)
        self._set_up_table(menu)
        self._set_up_filters()
        self._lay_out()

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims, the dropped ones among them; the current one stays current."""
        self._rows = rows
        self.model.show_rows(rows)
        for button, chip in zip(self._chips.buttons(), CHIPS, strict=True):
            button.setText(f"{chip.words} {sum(chip.keeps(row) for row in rows)}")
        self._bring_out()

    def choose(self, claim_id: ClaimId | None) -> None:
        """Make a claim current; where the chip hides it, one that shows it is taken."""
        self._current = claim_id
        row = next((row for row in self._rows if row.id == claim_id), None)
        if row is not None and not self._place(claim_id).isValid():
            self._search.clear()
            if not self._place(claim_id).isValid():
                self.show_chip(next(chip.key for chip in CHIPS if chip.keeps(row)))
        self._bring_out()

    def show_chip(self, key: str) -> None:
        """Show the claims of a chip."""
        self._chips.buttons()[[chip.key for chip in CHIPS].index(key)].click()

    def step(self, by: int) -> None:
        """Go to the next claim shown, or to the one before."""
        shown = self._shown()
        ids = [row.id for row in shown]
        if self._current in ids:
            at = ids.index(self._current) + by
        else:
            at = self._gap(shown) + (0 if by > 0 else -1)
        if 0 <= at < len(shown):
            self.chosen.emit(ids[at])

    def next_open(self) -> None:
        """Go to the next claim in the article that is not settled, from the top if need be."""
        still_open = [row for row in self._rows if CHIPS[1].keeps(row)]
        after = [row for row in still_open if self._after_current(row)]
        others = [row for row in after or still_open if row.id != self._current]
        if others:
            self.chosen.emit(others[0].id)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._worth.theme = theme
        self.model.refresh_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        for column, wanted in ROOM.items():
            self.table.setColumnHidden(column, room < wanted)
        chips = self._chips.buttons()[-1].geometry().bottom()
        self.setMinimumHeight(chips + int(LEAST * self.table.verticalHeader().defaultSectionSize()))

    def _bring_out(self) -> None:
        place = self._place(self._current)
        selection = self.table.selectionModel()
        if not place.isValid():
            selection.clear()
            return
        if self.table.currentIndex().siblingAtColumn(0) != place:
            self.table.setCurrentIndex(place)
        if not selection.isRowSelected(place.row(), QModelIndex()):
            self.table.selectRow(place.row())
        # The neighbours stay in sight, so that one sees what comes next.
        for near in (place.row() - 1, place.row() + 1, place.row()):
            index = self.shown.index(near, 0)
            if index.isValid():
                self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _place(self, claim_id: ClaimId | None) -> QModelIndex:
        for at, row in enumerate(self._rows):
            if row.id == claim_id:
                return self.shown.mapFromSource(self.model.index(at, 0))
        return QModelIndex()

    def _shown(self) -> list[ClaimRow]:
        count = self.shown.rowCount()
        return [self.shown.index(at, 0).data(OBJECT) for at in range(count)]

    def _gap(self, shown: Sequence[ClaimRow]) -> int:
        """Where the current claim would stand among those shown, if it were shown."""
        return sum(not self._after_current(row) for row in shown)

    def _after_current(self, row: ClaimRow) -> bool:
        ids = [other.id for other in self._rows]
        if self._current not in ids:
            return True
        return ids.index(row.id) > ids.index(self._current)

    def _picked(self, now: QModelIndex) -> None:
        # Only what the checker picks is told, not what a filter or a reload leaves current; a
        # table that gets the keys makes its first row current, but does not select it.
        picked = self.table.selectionModel().isRowSelected(now.row(), QModelIndex())
        row = now.data(OBJECT) if now.isValid() else None
        if row is not None and picked and row.id != self._current and self.table.hasFocus():
            self.chosen.emit(row.id)

    def _clicked(self, place: QModelIndex) -> None:
        row = place.data(OBJECT)
        if row is not None and row.id != self._current:
            self.chosen.emit(row.id)

    def _filter(self) -> None:
        self.shown.choose(CHIPS[self._chips.checkedId()])
        self._bring_out()

    def _seek(self, words: str) -> None:
        self.shown.hold(words, searched)
        self._bring_out()

    def _set_up_table(self, menu: Sequence[QAction]) -> None:
        self.table.setModel(self.shown)
        self.table.setAccessibleName("Claims")
        self.table.lay_out(COLUMNS)
        self.table.verticalHeader().setDefaultSectionSize(int(ROW * self.fontMetrics().height()))
        self.table.setItemDelegateForColumn(WORTH, self._worth)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        self.table.setFrameShape(TableView.Shape.NoFrame)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(menu))
        self.table.selectionModel().currentRowChanged.connect(self._picked)
        self.table.clicked.connect(self._clicked)

    def _set_up_filters(self) -> None:
        self._search.setPlaceholderText("Filter claims")
        self._search.setAccessibleName("Filter claims")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._seek)
        for at, chip in enumerate(CHIPS):
            button = QToolButton(self)
            button.setText(chip.words)
            button.setToolTip(chip.tip)
            button.setCheckable(True)
            button.setAutoRaise(True)
            self._chips.addButton(button, at)
        self._chips.buttons()[0].setChecked(True)
        self._chips.idClicked.connect(self._filter)

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for button in self._chips.buttons():
            chips.addWidget(button)
        line = QHBoxLayout()
        line.setContentsMargins(6, 3, 6, 3)
        line.addLayout(chips, 1)
        self._search.setFixedWidth(SEARCH * self.fontMetrics().averageCharWidth())
        line.addWidget(self._search, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(line)
        whole.addWidget(self.table, 1)
