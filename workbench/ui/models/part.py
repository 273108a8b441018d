"""Which words of a passage are chosen: dragged over with the mouse, or word by word with keys."""

import re
import unicodedata
from typing import Final

from workbench.domain.text import Span, trimmed

_EAST: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
# Where words are not parted by spaces, each letter is chosen by itself.
_WORD: Final = re.compile(
    rf"[{_EAST}]|[$€£¥]?[^\W{_EAST}]+(?:[.,:'’/-][^\W{_EAST}]+)*[%°]?|[^\w\s]"
)


class PartChoice:
    """A stretch of one text, made longer and shorter at one end."""

    def __init__(self) -> None:
        self._text = ""
        self._words: list[tuple[int, int]] = []
        self._anchor = self._reach = (0, 0)

    def read(self, text: str) -> None:
        """Choose among the words of a text; of another than before nothing is chosen yet."""
        if text != self._text:
            self._text = text
            self._words = [found.span() for found in _WORD.finditer(text)]
            self.clear()

    @property
    def span(self) -> Span | None:
        """What is chosen, ``None`` if nothing is."""
        start = min(self._anchor[0], self._reach[0])
        return trimmed(self._text, start, max(self._anchor[1], self._reach[1]))

    @property
    def words(self) -> str:
        """The words chosen, empty if there are none."""
        return "" if self.span is None else self.span.of(self._text)

    @property
    def backwards(self) -> bool:
        """Whether the text is read from right to left."""
        signs = (unicodedata.bidirectional(sign) for sign in self._text)
        return next((sign != "L" for sign in signs if sign in {"L", "R", "AL"}), False)

    def clear(self) -> None:
        """Choose nothing."""
        self._anchor = self._reach = (0, 0)

    def whole(self) -> None:
        """Choose the whole text."""
        self._anchor = self._reach = (0, len(self._text))

    def step(self, by: int, first: int = 0) -> None:
        """Choose the next word alone, or the one before; the one at ``first`` to begin with."""
        self._anchor = self._reach = self._beside(by, first)

    def stretch(self, by: int, first: int = 0) -> None:
        """Move the end of what is chosen by a word; begins with the word at ``first``."""
        if self.span is None:
            self.step(by, first)
        else:
            self._reach = self._beside(by, first)

    def begin(self, offset: int) -> None:
        """Choose from a place of the text on, nothing as yet."""
        self._anchor = self._reach = (offset, offset)

    def drag(self, offset: int) -> None:
        """Choose as far as a place of the text."""
        self._reach = (offset, offset)

    def take_word(self, offset: int) -> None:
        """Choose the word at a place of the text."""
        at = [word for word in self._words if word[0] <= offset < word[1]]
        if at:
            self._anchor = self._reach = at[0]

    def _beside(self, by: int, first: int) -> tuple[int, int]:
        if self.span is None:
            found = [word for word in self._words if word[1] > first]
            return found[0] if found else self._reach
        if by > 0:
            found = [word for word in self._words if word[0] >= self._reach[1]]
            return found[0] if found else self._reach
        found = [word for word in self._words if word[1] <= self._reach[0]]
        return found[-1] if found else self._reach
