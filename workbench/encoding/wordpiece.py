"""Cutting a text into the word pieces that BERT models read.

After the basic tokenizer and WordPiece of Devlin et al., "BERT" (2019): folded to lower case and
bare letters, parted at spaces, marks and Chinese signs, each word then cut into the longest pieces
that the vocabulary has.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Final

from workbench.errors import NotFound

UNKNOWN: Final = "[UNK]"
FIRST: Final = "[CLS]"
LAST: Final = "[SEP]"
_LONGEST_WORD: Final = 100
"""Signs; a longer word is one unknown piece."""
_LOOKED_AT: Final = 20
"""Signs of a text that are read for each piece wanted: no text fills the memory."""
_CHINESE: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_KEPT: Final = 10_000
# A word, or a single mark or Chinese sign. The underscore counts as a mark.
_TOKEN: Final = re.compile(rf"[{_CHINESE}]|[^\W_{_CHINESE}]+|[^\w\s]|_")


class WordPiece:
    """Cuts texts into word pieces, given as their numbers in the vocabulary."""

    def __init__(self, vocabulary: Path) -> None:
        """Read the vocabulary, a piece a line; raises ``NotFound``."""
        try:
            lines = vocabulary.read_text(encoding="utf-8").split("\n")
        except OSError:
            raise NotFound(
                f"The program's own file “{vocabulary.name}” cannot be read. "
                "Install the workbench again."
            ) from None
        self._numbers = {piece: number for number, piece in enumerate(lines) if piece}
        self._first, self._last = self._numbers[FIRST], self._numbers[LAST]
        self._unknown = self._numbers[UNKNOWN]
        self._of_word = lru_cache(_KEPT)(self._cut)

    def pieces(self, text: str, most: int) -> list[int]:
        """Return the numbers of a text's pieces between the marks of its two ends.

        At most ``most`` of them, the marks included; the rest of the text is left out.
        """
        found = [self._first]
        for word in _TOKEN.findall(_folded(text[: most * _LOOKED_AT])):
            found.extend(self._of_word(word))
            if len(found) >= most:
                break
        return [*found[: most - 1], self._last]

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            end = len(word)
            while end > start and self._piece(word, start, end) not in self._numbers:
                end -= 1
            if end == start:
                return (self._unknown,)
            found.append(self._numbers[self._piece(word, start, end)])
            start = end
        return tuple(found)

    @staticmethod
    def _piece(word: str, start: int, end: int) -> str:
        return f"##{word[start:end]}" if start else word[start:end]


def _folded(text: str) -> str:
    lower = text.lower()
    if lower.isascii():
        return lower
    spread = unicodedata.normalize("NFD", lower)
    return "".join(sign for sign in spread if unicodedata.category(sign) not in {"Mn", "Cf", "Cc"})
