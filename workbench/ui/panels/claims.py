"""The claims pane: every claim in a table, chips to choose which, a line to search them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.ids import ClaimId
from workbench.errors import Unusable
from workbench.spotting.order import DeskWeights
from workbench.ui.models.claims import CHIPS, CLAIMANT, KIND, WORTH, Chip, searched
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.orders import ORDERS, in_order
from workbench.ui.panels.claim_filters import ClaimFilters
from workbench.ui.panels.claim_table import ClaimList
from workbench.ui.theme import Theme

LEAST: Final = 3.5
"""Rows, with the headings, that stay in sight however low the pane is."""
ROOM: Final = {CLAIMANT: 150, KIND: 128, WORTH: 104}
"""Columns that are left out where the table has not this many characters of room."""


class ClaimsPanel(QWidget):
    """Lists the claims.

    ``chosen`` carries the one that the checker went to, ``reordered`` the key of the order that
    was chosen for the table.
    """

    chosen = Signal(object)
    reordered = Signal(str)

    def __init__(
        self, theme: Theme, menu: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._order, self._weights = ORDERS[0].key, DeskWeights()
        self._current: ClaimId | None = None
        self.table = ClaimList(theme, menu, self)
        self.filters = ClaimFilters(self)
        self._lay_out()
        self.table.picked.connect(self.chosen)
        self.filters.chipped.connect(self._filter)
        self.filters.sought.connect(self._seek)
        self.filters.reordered.connect(self._reorder)

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims, the dropped ones among them; the current one stays current."""
        self._rows = rows
        self.filters.show_counts(rows)
        self.table.show_rows(in_order(rows, self._order, self._weights))

    @property
    def rows(self) -> Sequence[ClaimRow]:
        """The claims there are, in reading order."""
        return self._rows

    def fill(self, rows: Sequence[ClaimRow]) -> None:
        """Show what is known of the same claims by now; nothing is chosen and nothing scrolls."""
        self._rows = rows
        self.table.fill(in_order(rows, self._order, self._weights))

    def arrange(self, order: str, told: str) -> None:
        """List the claims in an order of ``models.orders``, with the weights that a desk tells.

        Raises ``Unusable`` for weights that make no sense; everything then weighs the same.
        """
        self.filters.show_order(order)
        try:
            self._list(order, DeskWeights.parse(told))
        except Unusable:
            self._list(order, DeskWeights())
            raise

    def choose(self, claim_id: ClaimId | None) -> None:
        """Make a claim current; where the chip hides it, one that shows it is taken."""
        self._current = claim_id
        row = next((row for row in self._rows if row.id == claim_id), None)
        if row is not None and not self.table.place(claim_id).isValid():
            self.filters.clear()
            if not self.table.place(claim_id).isValid():
                self.show_chip(next(chip.key for chip in CHIPS if chip.keeps(row)))
        self.table.choose(claim_id)

    def show_chip(self, key: str) -> None:
        """Show the claims of a chip."""
        self.filters.take(key)

    def step(self, by: int) -> None:
        """Go to the next claim shown, or to the one before."""
        shown = self.table.listed()
        ids = [row.id for row in shown]
        if self._current in ids:
            at = ids.index(self._current) + by
        else:
            # Where it would stand among those shown, if it were shown.
            later = self._after()
            at = sum(row.id not in later for row in shown) + (0 if by > 0 else -1)
        if 0 <= at < len(shown):
            self._go(ids[at])

    def next_of(self, chip: str) -> None:
        """Go to the next claim in the article that a chip holds, from the top if need be."""
        keeps = next(item.keeps for item in CHIPS if item.key == chip)
        kept, later = [row for row in self._rows if keeps(row)], self._after()
        after = [row for row in kept if row.id in later]
        others = [row for row in after or kept if row.id != self._current]
        if others:
            self._go(others[0].id)

    def next_open(self) -> None:
        """Go to the next claim in the article that is not settled, from the top if need be."""
        self.next_of("open")

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.table.refresh_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        for column, wanted in ROOM.items():
            self.table.setColumnHidden(column, room < wanted)
        rows = int(LEAST * self.table.verticalHeader().defaultSectionSize())
        self.setMinimumHeight(self.filters.heightForWidth(event.size().width()) + rows)

    def _go(self, claim_id: ClaimId) -> None:
        # Whoever goes on works on one claim; otherwise those selected would stay so out of sight.
        self.table.selectionModel().clearSelection()
        self.chosen.emit(claim_id)

    def _after(self) -> set[ClaimId]:
        """Return the claims that stand in the article after the current one."""
        ids = [row.id for row in self._rows]
        at = ids.index(self._current) + 1 if self._current in ids else 0
        return set(ids[at:])

    def _filter(self, chip: Chip) -> None:
        self.table.shown.choose(chip)
        self.table.bring_out()

    def _seek(self, words: str) -> None:
        self.table.shown.hold(words, searched)
        self.table.bring_out()

    def _reorder(self, order: str) -> None:
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._list(order, self._weights)
        self.filters.show_order(order)
        self.reordered.emit(order)

    def _list(self, order: str, weights: DeskWeights) -> None:
        if (order, weights) != (self._order, self._weights):
            self._order, self._weights = order, weights
            self.table.show_rows(in_order(self._rows, order, weights))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filters)
        whole.addWidget(self.table, 1)
