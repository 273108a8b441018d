"""A list of cards in whose current one words can be chosen."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from workbench.domain.text import Span
from workbench.ui.models.matches import MatchRow, Place
from workbench.ui.models.part import PartChoice
from workbench.ui.panels.match_cards import MatchCards
from workbench.ui.tables import OBJECT, plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

KEY: Final = Qt.Key
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_SIDEWAYS: Final = (Qt.KeyboardModifier.NoModifier, SHIFT)


class CardView(QListView):
    """Shows matches as cards, the current one in full.

    Words of that one are chosen with the mouse, or with the arrow keys to the sides. ``picked``
    carries them whenever they are others, empty if none are chosen any more.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = PartChoice()
        self._part_of: Place | None = None
        self._dragged = False
        self._cards = MatchCards(theme, self)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(tr("Passages"))
        self.setAccessibleDescription(
            tr("The arrow keys to the sides choose words of the passage, with Shift several.")
        )
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)

    def current(self) -> MatchRow | None:
        """Return the current match, ``None`` if there is none."""
        row = self.currentIndex().data(OBJECT) if self.currentIndex().isValid() else None
        return row if isinstance(row, MatchRow) else None

    def part(self) -> Span | None:
        """Return what is chosen of the current passage, counted in its text."""
        return self._part.span

    def words(self) -> str:
        """Return the words that are chosen of the current passage."""
        return self._part.words

    def choose(self, deed: Callable[[PartChoice], object]) -> None:
        """Do something to what is chosen of the current passage, and show it."""
        before = self._part.span
        deed(self._part)
        self._cards.chosen = self._part.span
        if self._part.span != before:
            self.viewport().update()
            self.picked.emit(self._part.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key == KEY.Key_Escape and self._part.span is not None:
            self.choose(PartChoice.clear)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose(PartChoice.whole)
        elif key in {KEY.Key_Left, KEY.Key_Right} and held in _SIDEWAYS:
            by = 1 if (key == KEY.Key_Right) is not self._part.backwards else -1
            deed = PartChoice.stretch if held is SHIFT else PartChoice.step
            self.choose(lambda part: deed(part, by, self._first()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        offset = self._offset(event.position())
        self._dragged = offset is not None and event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if offset is not None and self._dragged:
            self.choose(partial(PartChoice.begin, offset=offset))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragged:
            super().mouseMoveEvent(event)
            return
        offset = self._offset(event.position())
        if offset is not None:
            self.choose(partial(PartChoice.drag, offset=offset))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offset = self._offset(event.position())
        if offset is not None:
            self.choose(partial(PartChoice.take_word, offset=offset))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cards.forget()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event)), self.viewport())
            return True
        return super().viewportEvent(event)

    def read_part(self) -> bool:
        """Take note of which passage is current, and say whether it is another than before.

        Of another one nothing is chosen yet.
        """
        row = self.current()
        place = row.place if row is not None else None
        self._part.read(row.match.passage.text if row is not None else "")
        other = place != self._part_of
        if other:
            self._part_of = place
            self._part.clear()
        self._cards.chosen = self._part.span
        return other

    def _first(self) -> int:
        """Return where the words begin that bear most on the claim."""
        row = self.current()
        best = row.match.comparison.best if row is not None else None
        return best.start if best is not None else 0

    def _offset(self, point: QPointF) -> int | None:
        """Return which character of the current passage lies at a point."""
        index = self.indexAt(point.toPoint())
        if not index.isValid() or index != self.currentIndex():
            return None
        return self._cards.card(index).offset_at(point - QPointF(self.visualRect(index).topLeft()))

    def _copy(self) -> None:
        row = self.current()
        if row is not None:
            QGuiApplication.clipboard().setText(self._part.words or row.match.passage.text)

    def _tip(self, event: QHelpEvent) -> str:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return ""
        inside = event.pos() - self.visualRect(index).topLeft()
        return self._cards.card(index).tip(inside.toPointF())
