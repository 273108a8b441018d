"""Where a claim is to be cut in two: a mark in the article that is moved word by word."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.domain.text import Span
from workbench.ui.panels.article_text import ArticleText

_STOPS: Final = frozenset(",;:–—")
_BACK: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON: Final = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


class Cutting(QObject):
    """Takes the keys of the article while a cut is being placed.

    ``cut`` carries the offset at Enter; Escape, or going elsewhere, leaves the claim whole.
    """

    cut = Signal(int)
    left = Signal()

    def __init__(self, text: ArticleText) -> None:
        super().__init__(text)
        self._text = text
        self._places: Sequence[int] = ()
        self._at = 0
        text.installEventFilter(self)

    @property
    def place(self) -> int | None:
        """Where the cut would be, ``None`` while none is being placed."""
        return self._places[self._at] if self._places else None

    def begin(self, text: str, span: Span, starts: Sequence[int]) -> None:
        """Place a cut at one of the starts of words in a span; it begins where a clause does."""
        middle = (span.start + span.end) // 2
        paused = [start for start in starts if text[:start].rstrip()[-1:] in _STOPS]
        best = min(paused or starts, key=lambda start: abs(start - middle))
        self._places, self._at = starts, list(starts).index(best)
        self._text.setFocus()
        self._show()

    def end(self) -> None:
        """Leave the claim whole."""
        if self._places:
            self._places = ()
            self._text.show_cut(None)
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._places:
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.end()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event.key())
        return False

    def _press(self, key: int) -> bool:
        if key in _BACK | _ON:
            by = 1 if key in _ON else -1
            self._at = min(max(0, self._at + by), len(self._places) - 1)
            self._show()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            place = self._places[self._at]
            self.end()
            self.cut.emit(place)
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def _show(self) -> None:
        self._text.put_caret(self._places[self._at])
        self._text.show_cut(self._places[self._at])
