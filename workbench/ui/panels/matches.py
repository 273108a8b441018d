"""The list of passages put forward for a claim, a card each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from workbench.ui.models.matches import MatchList, MatchRow
from workbench.ui.panels.card import Card, Faces, lay_card, paint_card
from workbench.ui.tables import OBJECT, plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
BAR: Final = 3


class MatchCards(QStyledItemDelegate):
    """Draws matches as cards; the current one shows the whole passage."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._laid: dict[tuple[int, bool], Card] = {}
        self._width = 0.0
        self.theme = theme

    def forget(self) -> None:
        """Lay the cards out anew: matches, width, letters or colours are others."""
        self._laid.clear()

    def card(self, index: Index) -> Card:
        """Return the card of a match, laid out for the width of the list."""
        width = float(self._view.viewport().width())
        if width != self._width:
            self._width = width
            self.forget()
        full = index.row() == self._view.currentIndex().row()
        key = (index.row(), full)
        if key not in self._laid:
            faces = Faces.of(self._view.font())
            self._laid[key] = lay_card(index.data(OBJECT), width, faces, self.theme, full=full)
        return self._laid[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, int(self.card(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, current = QRectF(option.rect), index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, self.theme.base)
        faces = Faces.of(self._view.font())
        paint_card(painter, self.card(index), rect, faces, self.theme)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.line)
        if current:
            painter.fillRect(
                QRectF(rect.left(), rect.top(), BAR, rect.height() - 1), self.theme.accent
            )
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))


class MatchView(QListView):
    """Lists matches; ``turned`` tells that another one is current."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matches = MatchList(self)
        self._cards = MatchCards(theme, self)
        self.setModel(self._matches)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(tr("Passages"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)

    def show_rows(self, rows: Sequence[MatchRow], *, first: bool) -> None:
        """Show matches; the current one stays current, or ``first`` makes it the first one."""
        before, at = self.current(), self.currentIndex().row()
        places = [row.place for row in rows]
        self._cards.forget()
        self._matches.set_rows(rows)
        if first or before is None or not rows:
            at = 0
        elif before.place in places and not rows[places.index(before.place)].rejected:
            at = places.index(before.place)
        # A rejected one has sunk: the one that took its place is next.
        self.go(min(at, len(rows) - 1))

    def current(self) -> MatchRow | None:
        """Return the current match, ``None`` if there is none."""
        row = self.currentIndex().data(OBJECT) if self.currentIndex().isValid() else None
        return row if isinstance(row, MatchRow) else None

    def rows(self) -> Sequence[MatchRow]:
        """Return the matches shown."""
        return self._matches.rows()

    def step(self, by: int) -> None:
        """Go to the next match, or to the one before."""
        at = self.currentIndex().row() + by
        if 0 <= at < self._matches.rowCount():
            self.go(at)

    def go(self, at: int) -> None:
        """Make the match at a place of the list current."""
        self.setCurrentIndex(self._matches.index(at, 0))
        self._refit()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._cards.theme = theme
        self._refit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._refit()
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cards.forget()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event)), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> str:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return ""
        inside = event.pos() - self.visualRect(index).topLeft()
        return self._cards.card(index).tip(inside.toPointF())

    def _refit(self) -> None:
        """Cards have other heights now: the current one is full, the one before is not."""
        self._cards.forget()
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
