"""Draws the worth of a claim as a little bar: how many of three steps are filled."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.tables import OBJECT
from workbench.ui.text.wording import RANKS, rank
from workbench.ui.theme import Theme

WIDTH: Final = 5.0
GAP: Final = 2.0
STEPS: Final = (5.0, 8.5, 12.0)


class WorthSteps(QStyledItemDelegate):
    """Three steps, filled as far as the worth goes, in one quiet colour: it is no verdict."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(OBJECT)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        filled = rank(row.claim.worth)
        rect = QRectF(option.rect)
        left, foot = rect.left() + 8, rect.center().y() + STEPS[-1] / 2
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(len(RANKS)):
            painter.setBrush(self.theme.neutral if step <= filled else self.theme.line)
            place = left + step * (WIDTH + GAP)
            painter.drawRect(QRectF(place, foot - STEPS[step], WIDTH, STEPS[step]))
        painter.restore()
