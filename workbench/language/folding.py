"""Folding: a text made comparable, with a way back to the text as written."""

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from workbench.domain.text import Span

# What NFKC and case folding leave apart although a reader takes it for the same mark.
SAME: Final = {
    **dict.fromkeys("‘’‚‛′´`ʼʹ‹›＇", "'"),
    **dict.fromkeys("“”„‟″«»〝〞〟＂「」『』", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
}
# Marks without width: soft hyphen, joiners, directional marks, byte-order mark.
WIDTHLESS: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
# Normalising a run of combining marks takes quadratic time, and no language stacks this many.
_MARKS_AT_ONCE: Final = 30


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, where in the source text it comes from.

    ``starts`` and ``ends`` hold one offset into ``source`` for each character of ``text``.
    """

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> Span:
        """Return the span of the source text behind ``text[start:end]``.

        Raises ``ValueError`` if the range is empty or reaches outside the folded text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"not a range of the folded text: {start}..{end}")
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """Fold case, quotation marks, dashes, white space and compatibility forms (NFKC) of a text.

    A run of white space becomes one space; marks without width are left out. Linear in the text.
    """
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for char in _folded(text[start:end]):
            if char == " " and folded and folded[-1] == " ":
                ends[-1] = end
                continue
            folded.append(char)
            starts.append(start)
            ends.append(end)
    return Folded(text, "".join(folded), tuple(starts), tuple(ends))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return the ranges of characters that must be normalised together: a base and its marks."""
    if text.isascii():
        return [(i, i + 1) for i in range(len(text))]
    edges = [0] if text else []
    for i in range(1, len(text)):
        if not unicodedata.combining(text[i]) or i - edges[-1] >= _MARKS_AT_ONCE:
            edges.append(i)
    edges.append(len(text))
    return list(pairwise(edges))


def _folded(cluster: str) -> str:
    """Fold one character with its combining marks."""
    if cluster.isascii():
        return " " if cluster.isspace() else cluster.lower()
    if cluster in WIDTHLESS:
        return ""
    plain = "".join(SAME.get(char, char) for char in cluster)
    plain = unicodedata.normalize("NFKC", plain).casefold()
    return "".join(" " if char.isspace() else SAME.get(char, char) for char in plain)
