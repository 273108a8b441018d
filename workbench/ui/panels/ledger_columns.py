"""The columns of the ledger, each with its heading: beside one another where there is room."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workbench.domain.evidence import Stance
from workbench.ui.errors import label
from workbench.ui.hints import Hinted
from workbench.ui.models.ledger import LedgerContent
from workbench.ui.panels.ledger_head import LedgerHead
from workbench.ui.panels.tones import quiet
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

NARROW: Final = 430
"""Pixels below which the sides stand one below the other."""
LAST: Final = 9
"""A row of the grid that is below all others."""


class LedgerColumns(QWidget):
    """Holds the cards of the ledger: supports, undermines, context, and searches in vain.

    All cards are children of this one widget, so that a card keeps the keys when it changes sides.
    """

    def __init__(
        self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._heads: dict[Stance | None, LedgerHead] = {
            stance: LedgerHead(stance, theme, self) for stance in (*Stance, None)
        }
        self._nothing = label(parent=self, name="nothing-accepted")
        Hinted(
            tr(
                "Nothing accepted yet. Choose a passage and press {evidence.supports}, "
                "{evidence.undermines} or {evidence.context}."
            ),
            actions,
            self._nothing.setText,
            self._nothing,
        )
        quiet(self._nothing)
        self._columns: dict[Stance | None, QVBoxLayout] = {}
        self._wide: bool | None = None
        self._grid.setContentsMargins(8, 6, 8, 8)
        self._grid.setSpacing(8)
        self._grid.addWidget(self._nothing, 0, 0, 1, 2)
        self._grid.setRowStretch(LAST, 1)
        for stance, head in self._heads.items():
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(head)
            column.addStretch(1)
            self._columns[stance] = column
        self.arrange(0)

    def tell(self, content: LedgerContent) -> None:
        """Say on the headings what the ledger holds; those that hold nothing are out of the way."""
        self._nothing.setVisible(content.empty)
        for side in content.sides:
            head, there = self._heads[side.stance], bool(side.entries)
            head.tell(side.count, side.tip, alone=not there)
            always = not content.empty and side.stance is not Stance.CONTEXT
            head.setVisible(there or always)
        self._heads[None].setVisible(bool(content.searches))

    def put(self, stance: Stance | None, card: QWidget) -> None:
        """Put a card at the end of a column, wherever it stood before."""
        for column in self._columns.values():
            column.removeWidget(card)
        column = self._columns[stance]
        column.insertWidget(column.count() - 1, card)
        card.show()

    def arrange(self, width: int) -> None:
        """Put the two sides beside one another if the width, in pixels, allows it."""
        wide = width >= NARROW
        if wide is self._wide:
            return
        self._wide = wide
        for at, (stance, column) in enumerate(self._columns.items()):
            self._grid.removeItem(column)
            half = wide and stance in {Stance.SUPPORTS, Stance.UNDERMINES}
            row = 1 if half else at + 1
            self._grid.addLayout(column, row, at if half else 0, 1, 1 if half else 2)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for head in self._heads.values():
            head.refresh_theme(theme)
