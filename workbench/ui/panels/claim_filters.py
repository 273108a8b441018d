"""The line above the claims table: chips, words to filter by, and the order of the rows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.models.chips import CHIPS, Chip, counted_chips
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.criteria import Criteria
from workbench.ui.models.orders import ORDERS
from workbench.ui.panels.filter_told import FilterButton, FilterWords
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

SEARCH: Final = 14
"""Width of the field for words to filter by, in characters."""
ALWAYS: Final = 2
"""So many chips are there even if they hold no claim: all, and those that are open."""


class ClaimFilters(QWidget):
    """Says which claims are listed and in which order.

    ``chipped`` carries a ``Chip``, ``sought`` the words typed, ``reordered`` the key of an order;
    ``button`` and ``told`` are about the columns that are filtered.
    """

    chipped = Signal(object)
    sought = Signal(str)
    reordered = Signal(str)

    def __init__(self, theme: Theme, saved: SavedFilters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = QLineEdit(self)
        self._order = QComboBox(self)
        self._chips = QButtonGroup(self)
        self.button = FilterButton(theme, saved, self)
        self.told = FilterWords(theme, self)
        self._set_up()
        self._lay_out()

    def show_counts(self, rows: Sequence[ClaimRow]) -> None:
        """Say on each chip how many claims it holds; one that holds none is out of the way."""
        counts = counted_chips(rows)
        for at, (button, chip) in enumerate(zip(self._chips.buttons(), CHIPS, strict=True)):
            count = counts[chip.key]
            words = tr(chip.words).format(count=count)
            if words != button.text():
                button.setText(words)
            button.setVisible(count > 0 or at < ALWAYS or button.isChecked())

    def show_criteria(self, criteria: Criteria) -> None:
        """Say by which columns the claims are filtered."""
        self.button.show_criteria(criteria)
        self.told.show_criteria(criteria)

    def take(self, key: str) -> None:
        """Take a chip, as if it was pressed."""
        self._chips.buttons()[[chip.key for chip in CHIPS].index(key)].click()

    @property
    def sought_words(self) -> str:
        """The words that are typed, empty if there are none."""
        return self._search.text().strip()

    def clear(self) -> None:
        """Take away the words typed."""
        self._search.clear()

    def show_order(self, key: str) -> None:
        """Show which order the rows have, without telling anybody."""
        at = self._order.findData(key)
        self._order.blockSignals(True)
        self._order.setCurrentIndex(at)
        self._order.blockSignals(False)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.button.refresh_theme(theme)
        self.told.refresh_theme(theme)

    def _press(self, number: int) -> None:
        chip: Chip = CHIPS[number]
        self.chipped.emit(chip)

    def _choose(self, _: int) -> None:
        self.reordered.emit(str(self._order.currentData()))

    def _set_up(self) -> None:
        self._search.setPlaceholderText(tr("Filter"))
        self._search.setAccessibleName(tr("Filter claims"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.sought)
        for choice in ORDERS:
            self._order.addItem(tr(choice.words), choice.key)
        self._order.setAccessibleName(tr("Order of the claims"))
        self._order.setToolTip(tr("Order of the claims"))
        self._order.activated.connect(self._choose)
        for at, chip in enumerate(CHIPS):
            button = QToolButton(self)
            button.setText(tr(chip.words).format(count=0))
            button.setToolTip(tr(chip.tip))
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setStyleSheet("QToolButton { padding: 2px 3px; }")
            self._chips.addButton(button, at)
        self._chips.buttons()[0].setChecked(True)
        self._chips.idClicked.connect(self._press)

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for button in self._chips.buttons():
            chips.addWidget(button)
        line = QHBoxLayout()
        line.addLayout(chips, 1)
        self._search.setFixedWidth(SEARCH * self.fontMetrics().averageCharWidth())
        for part in (self._order, self.button, self._search):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 3, 6, 3)
        whole.setSpacing(3)
        whole.addLayout(line)
        whole.addWidget(self.told)
