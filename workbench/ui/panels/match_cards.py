"""Draws the passages of a list as cards."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.text import Span
from workbench.ui.models.matches import MatchRow
from workbench.ui.panels.card import Card, Faces, lay_card, paint_card
from workbench.ui.tables import OBJECT
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
BAR: Final = 3


class MatchCards(QStyledItemDelegate):
    """Draws matches as cards; the current one shows the whole passage."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._laid: dict[tuple[int, bool], Card] = {}
        self._for: tuple[float, str] = 0.0, ""
        self.theme = theme
        self.chosen: Span | None = None

    def forget(self) -> None:
        """Lay the cards out anew: width, letters or colours are others."""
        self._laid.clear()

    def keep(self, rows: Sequence[MatchRow]) -> None:
        """Lay out anew only the cards of matches that are others, or that stand elsewhere."""
        self._laid = {
            (at, full): card
            for (at, full), card in self._laid.items()
            if at < len(rows) and rows[at] == card.row
        }

    def card(self, index: Index) -> Card:
        """Return the card of a match, laid out for the width and the letters of the list."""
        width, font = float(self._view.viewport().width()), self._view.font()
        if (width, font.key()) != self._for:
            self._for = width, font.key()
            self.forget()
        full = index.row() == self._view.currentIndex().row()
        key = (index.row(), full)
        if key not in self._laid:
            faces = Faces.of(font)
            self._laid[key] = lay_card(index.data(OBJECT), width, faces, self.theme, full=full)
        return self._laid[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, int(self.card(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, current = QRectF(option.rect), index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, self.theme.base)
        faces = Faces.of(self._view.font())
        chosen = self.chosen if current else None
        paint_card(painter, self.card(index), rect, faces, self.theme, chosen)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.line)
        if current:
            painter.fillRect(
                QRectF(rect.left(), rect.top(), BAR, rect.height() - 1), self.theme.accent
            )
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
