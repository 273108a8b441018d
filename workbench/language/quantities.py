"""Amounts in running text: numbers, money, percentages, measures, ordinals, with their hedges."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.ages import with_age
from workbench.language.amount import Amount
from workbench.language.bound_words import AT_MOST
from workbench.language.bounds import bound
from workbench.language.dates import dates
from workbench.language.figure import Figure
from workbench.language.lookalikes import apart, names_something, outside
from workbench.language.quantity import Quantity, QuantityKind
from workbench.language.ranges import alone, joined
from workbench.language.sides import read_sides
from workbench.language.spelled import figures

__all__ = ["Quantity", "QuantityKind", "quantities"]


def quantities(
    text: str, language: str = "en", dated: Sequence[Span] | None = None
) -> list[Quantity]:
    """Return the amounts of a text in reading order, none overlapping.

    Dates, times of day, telephone numbers, product names, section numbers, list marks are none.
    An empty or unknown ``language`` leaves open what separators mean (``Quantity.ambiguous``).
    ``dated`` are the dates of the text where they were found before.
    """
    if dated is not None:
        return list(_read(text, language, tuple(dated)))
    read = _read_again if len(text) <= _SHORT else _read
    return list(read(text, language))


def _read(text: str, language: str, dated: tuple[Span, ...] | None = None) -> tuple[Quantity, ...]:
    amounts: list[Amount] = []
    if dated is None:
        dated = tuple(mention.span for mention in dates(text))
    for figure in _figures_that_count(text, language, dated):
        since = amounts[-1].end if amounts else 0
        amount = read_sides(text, figure, language, since) if figure.span.start >= since else None
        if amount is not None:
            amounts.append(amount)
    found: list[Quantity] = []
    index = 0
    while index < len(amounts):
        pair = amounts[index : index + 2]
        pair_joined = joined(text, *pair) if len(pair) > 1 else ()
        for one in pair_joined or [alone(pair[0])]:
            since = found[-1].span.end if found else 0
            found.append(_hedged(text, with_age(text, one), language, since))
        index += 2 if pair_joined else 1
    return tuple(found)


# A claim is held against many passages and a passage against many claims.
_SHORT: Final = 4_000
_DASHES: Final = frozenset({"-", "–", "/", "‑"})
_read_again: Final = lru_cache(maxsize=512)(_read)


def _figures_that_count(text: str, language: str, dated: Sequence[Span]) -> Sequence[Figure]:
    taken = [*apart(text), *dated]
    kept: list[Figure] = []
    named = 0
    for figure in outside(figures(text, language), taken):
        # "Pages 5–7", "Boeing 747-8": what follows a name's number by a dash belongs to it.
        goes_on = text[named : figure.span.start] in _DASHES if named else False
        if goes_on or names_something(text, figure):
            named = figure.span.end
        else:
            kept.append(figure)
    return kept


def _hedged(text: str, amount: Quantity, language: str, since: int) -> Quantity:
    found = bound(text, amount.span, language, since)
    if found is None or (since and found.span.start - since <= 1 and found.means == AT_MOST):
        return amount  # "5 % hasta 7 %": from here to there
    words = " ".join(found.span.of(text).casefold().split())
    return replace(amount, hedge=words, hedge_span=found.span, bound=found.means)
