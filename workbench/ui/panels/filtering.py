"""Filters the claims table: by chip, by words, and by the values of its columns."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout
from shiboken6 import isValid

from workbench.ui.errors import label
from workbench.ui.models.chips import Chip
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.criteria import Criteria, facet_of
from workbench.ui.panels.claim_filters import ClaimFilters
from workbench.ui.panels.claim_table import ClaimList
from workbench.ui.panels.filter_popup import FilterPopup
from workbench.ui.panels.tones import quiet
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.translation import tr


class ClaimFiltering(QObject):
    """Has the table list what the line above it asks for; they narrow each other."""

    def __init__(
        self,
        filters: ClaimFilters,
        table: ClaimList,
        saved: SavedFilters,
        rows: Callable[[], Sequence[ClaimRow]],
    ) -> None:
        super().__init__(table)
        self._filters, self._table, self._saved, self._rows = filters, table, saved, rows
        self._popup: FilterPopup | None = None
        self._nothing = _nothing(table)
        filters.chipped.connect(self._filter)
        filters.sought.connect(self._seek)
        filters.button.wanted.connect(self.open)
        filters.button.taken.connect(self.ask)
        filters.told.cleared.connect(lambda: self.ask(Criteria()))
        table.asked_filter.connect(self.open)
        table.asked_only.connect(self._only)
        table.shown.modelReset.connect(self._look)

    def open(self, column: str = "") -> None:
        """Open the choice of values, unfolded at a column if one is named."""
        if self._popup is not None and isValid(self._popup):
            self._popup.close()
        chip = self._table.shown.chip
        rows = [row for row in self._rows() if chip.keeps(row)]
        self._popup = FilterPopup(rows, self._table.shown.criteria, self._saved, self._table)
        self._popup.changed.connect(self.ask)
        self._popup.open_under(self._filters.button)
        self._popup.unfold(column)

    def ask(self, criteria: Criteria) -> None:
        """List the claims that criteria keep, of those of the chip and the words."""
        self._filters.show_criteria(criteria)
        self._table.shown.ask(criteria)
        self._table.bring_out()

    def clear(self) -> None:
        """Take away what was typed and what is asked of the columns; the chip stays."""
        self._filters.clear()
        if self._table.shown.criteria != Criteria():
            self.ask(Criteria())

    def _filter(self, chip: Chip) -> None:
        self._table.shown.choose(chip)
        self._table.bring_out()

    def _seek(self, words: str) -> None:
        self._table.shown.hold(words)
        self._table.bring_out()

    def _look(self) -> None:
        """Say why the table is empty where there are claims, and how they come back."""
        shown = self._table.shown
        if not shown.listed and self._rows():
            chip = tr(shown.chip.tip)
            narrowed = shown.criteria != Criteria() or bool(self._filters.sought_words)
            told = (
                tr("No claim is left by the filter. Take the words or the ticks away to see more.")
                if narrowed
                else tr("There are none: {chip}. The other buttons above list the rest.")
            )
            self._nothing.setText(told.format(chip=f"{chip[:1].lower()}{chip[1:]}"))
        self._nothing.setVisible(not shown.listed and bool(self._rows()))

    def _only(self, key: str, row: ClaimRow) -> None:
        facet = facet_of(key)
        if facet is not None:
            self.ask(self._table.shown.criteria.only(facet, row))


def _nothing(table: ClaimList) -> QLabel:
    """Return what stands in the middle of a table without rows."""
    made = label(parent=table.viewport(), name="nothing-listed")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    quiet(made)
    around = QVBoxLayout(table.viewport())
    around.addWidget(made)
    made.hide()
    return made
