"""What an amount counts: percent, points, money, a unit of measure, or the noun after it."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from workbench.language.amount import Amount
from workbench.language.counted import counted
from workbench.language.currencies import (
    ALSO_WEIGHTS,
    HUNDREDTHS,
    ONLY_MUCH,
    PENCE,
    SIGNS_AFTER,
    WORDS_AFTER,
)
from workbench.language.figure import Figure
from workbench.language.quantity import QuantityKind
from workbench.language.quantity_words import PERCENT, POINTS
from workbench.language.units import UNIT_SIGNS, UNIT_WORDS

_SPACES: Final = frozenset(" \u00a0\u202f\u2009\n-‑")
_LEADS_ON: Final = re.compile(
    r"[ \u00a0\n](?:of|de|d['’]|di|do|des|del|von|an)[ \u00a0]?|[ \u00a0\n]|", re.IGNORECASE
)
_MUCH: Final = 1000
# "Half a percentage point", "a quarter of a mile".
_OF_ONE: Final = re.compile(r"[ -](?:of )?(?:a|an|one) ")
_WEIGHT: Final = re.compile(r"\s(?:of|de|d['’])")
_WHOLE, _CENTS = Decimal(1), Decimal("0.01")


def measured(text: str, base: Amount, figure: Figure, language: str) -> Amount:
    """Say what an amount counts, its unit or currency, and where it ends."""
    if figure.unit or base.currency:
        last = base.end if figure.unit else _after_both(text, base)
        whole = base if last == base.end else replace(base, end=last)
        return by_itself(whole, figure) or base
    end = base.bound.span.end if base.bound and base.scale is None else base.end
    amount = _of_hundred(text, base, end)
    if amount is None and figure.share and base.scale is None:
        return _part_of_one(text, base) or replace(base, unit="share")
    amount = amount or _money(text, base, end) or _unit(text, base, end)
    if amount is not None:
        return amount
    noun = counted(text, end, language)
    return replace(base, unit=noun) if noun else base


def _part_of_one(text: str, base: Amount) -> Amount | None:
    """Read what a share is a share of where that is one measure ("half a mile")."""
    one = _OF_ONE.match(text, base.end)
    at = one.end() if one else base.end
    amount = _of_hundred(text, base, at) if one else None
    return amount or _unit(text, base, at)


def _after_both(text: str, base: Amount) -> int:
    """Return where money with its sign in front ends: a word may repeat it ("$5 US")."""
    again = WORDS_AFTER.starting(text, base.end + 1)
    return again[0] if again and again[1] == base.currency else base.end


def _gaps(text: str, end: int) -> tuple[int, ...]:
    return (end, end + 1) if text[end : end + 1] in _SPACES else (end,)


def _of_hundred(text: str, base: Amount, end: int) -> Amount | None:
    for at in _gaps(text, end):
        if points := POINTS.starting(text, at):
            return replace(base, kind=QuantityKind.POINTS, unit=points[1], end=points[0])
        if percent := PERCENT.starting(text, at):
            last, of_hundred = percent
            value = base.value * of_hundred
            return replace(base, kind=QuantityKind.PERCENT, unit="percent", end=last, value=value)
    return None


def _money(text: str, base: Amount, end: int) -> Amount | None:
    found = _coin(text, base, end)
    if found is None:
        return None
    last, currency, worth = found
    return replace(
        base,
        kind=QuantityKind.MONEY,
        value=base.value * worth,
        currency=currency,
        end=last,
        otherwise=None if base.otherwise is None else base.otherwise * worth,
    )


def _coin(text: str, base: Amount, end: int) -> tuple[int, str, Decimal] | None:
    """Return where the currency after an amount ends, its code, and how much of it one is."""
    lead = _LEADS_ON.match(text, end) if base.scaled(None) >= _MUCH else None
    at = lead.end() if lead and lead.end() > end else end
    for place in dict.fromkeys((*_gaps(text, end), at)):
        if found := SIGNS_AFTER.starting(text, place) or WORDS_AFTER.starting(text, place):
            word = text[place : found[0]].casefold()
            if word in ONLY_MUCH and base.scaled(None) < _MUCH:
                return None
            return *found, _WHOLE
        if cents := HUNDREDTHS.starting(text, place):
            return *cents, _CENTS
        weighed = ALSO_WEIGHTS.starting(text, place)
        if weighed and base.scale is not None and not _WEIGHT.match(text, weighed[0]):
            return *weighed, _WHOLE
    if (pence := PENCE.starting(text, end)) and base.scale is None:
        return *pence, _CENTS
    return None


def _unit(text: str, base: Amount, end: int) -> Amount | None:
    lead = _LEADS_ON.match(text, end) if base.scaled(None) >= _MUCH else None
    at = lead.end() if lead and lead.end() > end else end
    for place in dict.fromkeys((*_gaps(text, end), at)):
        found = UNIT_SIGNS.starting(text, place) or UNIT_WORDS.starting(text, place)
        if found:
            return replace(base, kind=QuantityKind.QUANTITY, unit=found[1], end=found[0])
    return None


def by_itself(base: Amount, figure: Figure) -> Amount | None:
    """Return a number as what it and its currency sign alone say that it is."""
    if figure.unit == "percent":
        return replace(base, kind=QuantityKind.PERCENT)
    if figure.unit:
        return base
    if base.currency:
        return replace(base, kind=QuantityKind.MONEY)
    if figure.share and base.scale is None:
        return replace(base, unit="share")
    return None
