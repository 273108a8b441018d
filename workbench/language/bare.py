"""A text in small letters without accents, for finding words in it, with the way back.

Unlike ``folding``, white space stays as long as it is, so that most texts keep their offsets and a
whole book is read in a moment.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from workbench.domain.text import Span
from workbench.language.folding import SAME, WIDTHLESS

_ACCENTS: Final = re.compile("[\u0300-\u036f\u064b-\u065f\u0640]+")
# Letters of one sound that Arabic writes in two ways, as the index has them.
_ARABIC: Final = str.maketrans("\u0649\u0629", "\u064a\u0647")


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without case and accents.

    ``edges`` says for each character of ``source``, and for its end, where it begins in ``text``;
    it is ``None`` where all have kept their places.
    """

    source: str
    text: str
    edges: Sequence[int] | None = None

    def original(self, start: int, end: int) -> Span | None:
        """Return the span of the source behind ``text[start:end]``, with marks that follow.

        There is none where that would begin or end within a character.
        """
        if self.edges is not None:
            first, last = bisect_right(self.edges, start) - 1, bisect_right(self.edges, end) - 1
            if (self.edges[first], self.edges[last]) != (start, end):
                return None
            start, end = first, last
        if end < len(self.source) and unicodedata.combining(self.source[end]):
            return None
        return Span(start, end) if start < end else None


def bare(text: str) -> Bare:
    """Return a text in small letters, without accents and marks without width.

    Quotation marks, dashes and compatibility forms become the plain ones; ligatures and the like
    become several letters.
    """
    if text.isascii():
        return Bare(text, text.lower())
    instead = {ord(sign): _bare(sign) for sign in set(text)}
    folded = text.translate(instead)
    if all(len(sign) == 1 for sign in instead.values()):
        return Bare(text, folded)
    edges = list(accumulate((len(instead[ord(sign)]) for sign in text), initial=0))
    return Bare(text, folded, edges)


@lru_cache(maxsize=20_000)
def _bare(sign: str) -> str:
    if sign in WIDTHLESS:
        return ""
    parts = _ACCENTS.sub("", unicodedata.normalize("NFKD", SAME.get(sign, sign)))
    folded = unicodedata.normalize("NFKD", parts.casefold()).translate(_ARABIC)
    plain = (" " if part.isspace() else SAME.get(part, part) for part in folded)
    return "".join(plain)
