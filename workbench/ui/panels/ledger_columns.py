"""The columns of the ledger, each with its heading: beside one another where there is room."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

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
SIDES: Final = (Stance.SUPPORTS, Stance.UNDERMINES)


class LedgerColumns(QWidget):
    """Holds the cards of the ledger: supports, undermines, context, and searches in vain.

    All cards are children of this one widget, so that a card keeps the keys when it changes sides.
    """

    def __init__(
        self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
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
        rows.setContentsMargins(8, 6, 8, 8)
        rows.setSpacing(8)
        rows.addWidget(self._nothing)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        rows.addLayout(self._sides)
        self._columns: dict[Stance | None, QVBoxLayout] = {}
        for stance, head in self._heads.items():
            column = QVBoxLayout()
            column.setSpacing(4)
            # Filled only once they stand in their place, and never moved: PySide would keep an
            # object for each thing in them beyond its end, and take another thing at that address
            # for it.
            if stance in SIDES:
                self._sides.addLayout(column, 1)
            else:
                rows.addLayout(column)
            column.addWidget(head)
            column.addStretch(1)
            self._columns[stance] = column
        rows.addStretch(1)

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
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if width >= NARROW else way.TopToBottom)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for head in self._heads.values():
            head.refresh_theme(theme)
