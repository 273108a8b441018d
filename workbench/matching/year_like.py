"""Numbers that stand where a year would and are none of any calendar: a year that was mistyped."""

import re
from collections.abc import Sequence
from typing import Final

from workbench.domain.text import Span
from workbench.language.dates import DateMention, Precision
from workbench.language.quantities import Quantity, QuantityKind

_YEARS: Final = re.compile(r"\d{4}(?:\s?(?:-|–|—|to|and|until)\s?\d{4})?")
_FIGURES: Final = re.compile(r"\d{4}")
_BEFORE: Final = re.compile(
    r"(?:\b(?:in|since|from|between|by|until|till|to|and|or|circa|around|about|of|during|after"
    r"|before|year|early|late|mid|seit|ab|bis|im Jahr|en|desde|depuis|dès)\s"
    r"|\b(?:c|ca)\.\s?|[(\[,–—-]\s?|January |February |March |April |May |June |July |August "
    r"|September |October |November |December )$",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 12
_NO_NOUN: Final = frozenset({"", "score"})


def year_like(text: str, amounts: Sequence[Quantity]) -> list[DateMention]:
    """Return as years the bare four-figure numbers of a text that stand where a year would."""
    found = []
    for amount in amounts:
        bare = amount.kind is QuantityKind.NUMBER and amount.unit in _NO_NOUN
        words = amount.span.of(text)
        before = text[max(0, amount.span.start - _LOOK_BACK) : amount.span.start]
        if bare and _YEARS.fullmatch(words) and _BEFORE.search(before):
            found += [_year(text, amount.span.start, one) for one in _FIGURES.finditer(words)]
    return found


def _year(text: str, start: int, match: re.Match[str]) -> DateMention:
    span = Span(start + match.start(), start + match.end())
    return DateMention(span, Precision.YEAR, span.of(text), year=int(match.group()))
