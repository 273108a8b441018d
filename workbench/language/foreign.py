"""Numbers written out in German, French, Spanish, Portuguese, Italian, Dutch and Catalan."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from workbench.domain.text import Span
from workbench.language.figure import Figure, without_magnitude
from workbench.language.lexicon import listed
from workbench.language.magnitude_words import MAGNITUDE_WORDS
from workbench.language.share_words import ONES
from workbench.language.words import Word, words

if TYPE_CHECKING:
    from text_to_num import Occurence, Token

try:
    from text_to_num import find_numbers
except ImportError:  # there is no build of it for Macs with Intel processors

    def find_numbers(
        _tokens: Sequence["Token"], _lang: str, _threshold: float = 3.0, /
    ) -> list["Occurence"]:
        """Find nothing: numbers written out in English are read without it."""
        return []


_LANGUAGES: Final = frozenset({"de", "fr", "es", "pt", "it", "nl", "ca"})
# Ordinals that the number reader takes for plain numbers.
_SHORTENED: Final = frozenset({"tercer"})
# "Thousands", and "hundred" in "several hundred" and "per cent", are no number that is known.
_VAGUE: Final = frozenset(
    listed(
        "miles cientos hunderte tausende milliers milhares migliaia centinaia honderden duizenden"
    )
)
_NOT_AFTER: Final = frozenset(
    listed(
        """pour por per einige einigen mehrere mehreren paar viele quelques plusieurs varios varias
        algunos algunas vários várias alcune parecchie enkele tientallen"""
    )
)
_MOST_ALONE: Final = 1000


@dataclass(frozen=True, slots=True)
class _Token:
    """A word for the number reader; ``apart`` where a comma or the like stands before it."""

    word: Word
    apart: bool

    def text(self) -> str:
        return self.word.text.casefold()

    def nt_separated(self, _previous: "Token", /) -> bool:
        return self.apart

    def not_a_number_part(self) -> bool:
        return any(c.isdigit() for c in self.word.text)


def in_foreign_words(text: str, language: str) -> Iterator[Figure]:
    """Read numbers written out in one of the languages that the number reader knows."""
    if language not in _LANGUAGES:
        return
    tokens = _tokens(text)
    for found in find_numbers(tokens, language, 0.0):
        written = tokens[found.start : found.end]
        digits = re.sub(r"\D", "", found.text)
        if not digits or any(token.not_a_number_part() for token in written):
            continue
        if len(written) == 1 and written[0].text() in MAGNITUDE_WORDS | _VAGUE:
            figure = _power_alone(tokens, found.start, Decimal(digits), language)
        else:
            figure = _figure(written, digits, ordinal=found.is_ordinal)
        if figure is not None:
            yield without_magnitude(text, figure, language)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for word in words(text):
        between = text[end : word.span.start]
        tokens.append(_Token(word, bool(between.strip(" \u00a0\n-‑"))))
        end = word.span.end
    return tokens


def _figure(written: Sequence[_Token], digits: str, *, ordinal: bool) -> Figure | None:
    ordinal = ordinal or written[0].text() in _SHORTENED
    # "Ein", "une", "uno" are articles far more often than they are numbers.
    if digits == "1" and not ordinal:
        return None
    span = Span(written[0].word.span.start, written[-1].word.span.end)
    return Figure(span, Decimal(digits), ordinal=ordinal, spelled=True)


def _power_alone(tokens: Sequence[_Token], at: int, value: Decimal, language: str) -> Figure | None:
    """Read "mille euros" and the "eine" of "eine Million"; "Millionen Menschen" has no number."""
    token = tokens[at]
    before = tokens[at - 1] if at and not token.apart else None
    if token.text() in _VAGUE or (before and before.text() in _NOT_AFTER):
        return None
    if before and before.text() in ONES.get(language, "").split():
        return Figure(before.word.span, Decimal(1), spelled=True)
    if value > _MOST_ALONE or (before and before.not_a_number_part()):
        return None
    return Figure(token.word.span, value, spelled=True)
