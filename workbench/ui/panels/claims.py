"""The claims pane: every claim in a table, chips to choose which, a line to search them."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.ids import ClaimId
from workbench.errors import Unusable
from workbench.spotting.order import DeskWeights
from workbench.ui.models.chips import CHIPS
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.orders import ORDERS, in_order
from workbench.ui.panels.bulk_strip import BulkStrip
from workbench.ui.panels.claim_filters import ClaimFilters
from workbench.ui.panels.claim_table import ClaimList
from workbench.ui.panels.column_chooser import ColumnChooser
from workbench.ui.panels.filtering import ClaimFiltering
from workbench.ui.panels.several import SeveralClaims
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme

LEAST: Final = 3.5
"""Rows, with the headings, that stay in sight however low the pane is."""


class ClaimsPanel(QWidget):
    """Lists the claims.

    ``chosen`` carries the one that the checker went to, ``reordered`` the key of the order that
    was chosen for the table.
    """

    chosen = Signal(object)
    reordered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        saved: SavedFilters,
        menu: Sequence[QAction] = (),
        parent: QWidget | None = None,
        *,
        bulk: Sequence[QAction] = (),
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._places: Mapping[ClaimId, int] = {}
        self._order, self._weights = ORDERS[0].key, DeskWeights()
        self._current: ClaimId | None = None
        self.table = ClaimList(theme, menu, self)
        self.filters = ClaimFilters(theme, saved, self)
        self.strip = BulkStrip(theme, bulk, self)
        self.filtering = ClaimFiltering(self.filters, self.table, saved, lambda: self._rows)
        self.several = SeveralClaims(self.strip, self.table, self._lay_out(), menu)
        self.table.picked.connect(self.chosen)
        self.table.asked_columns.connect(self.open_columns)
        self.filters.reordered.connect(self._reorder)

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims, the dropped ones among them; the current one stays current."""
        self._rows = rows
        self._places = {row.id: at for at, row in enumerate(rows)}
        self.filters.show_counts(rows)
        self.table.show_rows(in_order(rows, self._order, self._weights))
        self.several.look()

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
        """Make a claim current; where a filter hides it that is taken away, or another chip taken.

        The chip stays where it shows the claim.
        """
        self._current = claim_id
        if claim_id is not None and not self.table.shown.place(claim_id).isValid():
            self._uncover(claim_id)
        self.table.choose(claim_id)

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected, in the order shown; often the current one alone."""
        return self.table.selected()

    def open_columns(self, key: str = "") -> None:
        """Open the choice of columns, at one of them if it is named."""
        ColumnChooser(self.table.columns, self).open_at(self.table, key)

    def show_chip(self, key: str) -> None:
        """Show the claims of a chip."""
        self.filters.take(key)

    def step(self, by: int) -> None:
        """Go to the next claim shown, or to the one before."""
        shown, place = self.table.listed(), self.table.shown.place(self._current)
        if place.isValid():
            at = place.row() + by
        else:
            # Where it would stand among those shown, if it were shown.
            here = self._at()
            at = sum(self._places[row.id] <= here for row in shown) + (0 if by > 0 else -1)
        if 0 <= at < len(shown):
            self._go(shown[at].id)

    def next_of(self, chip: str) -> None:
        """Go to the next claim in the article that a chip holds, from the top if need be.

        Where the table is filtered, those of the filter come first.
        """
        keeps = next(item.keeps for item in CHIPS if item.key == chip)
        here = self._at()
        ahead = (*self._rows[here + 1 :], *self._rows[: max(here, 0)])
        kept = [row for row in ahead if keeps(row)]
        wanted = next(filter(self.table.shown.narrowed, kept), None) or next(iter(kept), None)
        if wanted is not None:
            self._go(wanted.id)

    def next_open(self) -> None:
        """Go to the next claim in the article that is not settled, from the top if need be."""
        self.next_of("open")

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.table.refresh_theme(theme)
        self.filters.refresh_theme(theme)
        self.strip.refresh_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = int(LEAST * self.table.verticalHeader().defaultSectionSize())
        self.setMinimumHeight(self.filters.heightForWidth(event.size().width()) + rows)

    def _go(self, claim_id: ClaimId) -> None:
        # Whoever goes on works on one claim; otherwise those selected would stay so out of sight.
        self.table.selectionModel().clearSelection()
        self.chosen.emit(claim_id)

    def _at(self) -> int:
        """Return where the current claim stands in the article, -1 if none is current."""
        return self._places.get(self._current, -1) if self._current is not None else -1

    def _uncover(self, claim_id: ClaimId) -> None:
        row = next((row for row in self._rows if row.id == claim_id), None)
        if row is not None:
            self.filtering.clear()
            if not self.table.shown.place(claim_id).isValid():
                self.show_chip(next(chip.key for chip in CHIPS if chip.keeps(row)))

    def _reorder(self, order: str) -> None:
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._list(order, self._weights)
        self.filters.show_order(order)
        self.reordered.emit(order)

    def _list(self, order: str, weights: DeskWeights) -> None:
        if (order, weights) != (self._order, self._weights):
            self._order, self._weights = order, weights
            self.table.show_rows(in_order(self._rows, order, weights))

    def _lay_out(self) -> QVBoxLayout:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filters)
        whole.addWidget(self.strip)
        whole.addWidget(self.table, 1)
        return whole
