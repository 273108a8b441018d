"""The words of a text as a search for names reads them: hyphens, dotted initials, possessives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span

_TOKEN: Final = re.compile(
    r"(?<![\w@#/.,$€£¥])(?:(?:[A-Z]\.){2,6}|[A-Z]{1,3}&[A-Z]{1,3}(?!\w)|"
    r"[A-ZÀ-ÞА-ЯЁ]\.(?=[ \u00a0-]?[A-ZÀ-ÞА-ЯЁ])|"
    r"(?:[OoDdLl][’'](?=[A-ZÀ-Þ]))?[^\W_]+(?:[-‐‑]\d\w*)?(?:[’'][^\W\d_]+)?)"
)
_POSSESSIVE: Final = re.compile(r"[’'][sS]?$")
_HYPHENS: Final = "-‐‑"
_BEFORE_START: Final = " \u00a0\t\"'“‘„«‹([*»"


@dataclass(frozen=True, slots=True)
class Token:
    """One word without its possessive ending; ``after`` is what stands between it and the last.

    ``first`` says that it begins a sentence, a line or a quotation.
    """

    span: Span
    text: str
    after: str
    first: bool

    @property
    def low(self) -> str:
        """The word as the word lists have it."""
        return self.text.casefold().rstrip(".")

    @property
    def capital(self) -> bool:
        """Whether it is written as names are: a capital anywhere before the last letter."""
        inner = self.text[1:-1]
        return self.text[0].isupper() or inner != inner.lower()

    @property
    def labelled(self) -> bool:
        """Whether a colon stands right before it."""
        return self.after.rstrip().endswith(":")

    @property
    def coded(self) -> bool:
        """Whether it is an acronym or mixes letters of both cases or digits ("H20", "DeepSeek")."""
        rest = self.text[1:].replace(".", "")
        return self.text[0].isalpha() and any(c.isupper() or c.isdigit() for c in rest)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text in reading order."""
    end = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        word = _POSSESSIVE.sub("", match.group())
        if not word:
            continue
        gap = text[end:start] if end else "\n"
        yield Token(Span(start, start + len(word)), word, gap, _begins(text, start, gap))
        end = start + len(word)


def hyphenated(token: Token) -> bool:
    """Say whether the token follows the one before it after nothing but a hyphen."""
    return len(token.after) == 1 and token.after in _HYPHENS


def _begins(text: str, start: int, gap: str) -> bool:
    """Say whether a sentence, line or quotation begins at ``start``."""
    if "\n" in gap or "\r" in gap:
        return True
    before = text[max(0, start - 8) : start].rstrip(_BEFORE_START)
    return not before or before[-1] in ".!?…:;•|>–—。！？" or bool(set(gap) & set('“„«"‘'))
