"""How amounts, and the differences between them, are told to a reader."""

import re
from decimal import Decimal
from typing import Final

from workbench.language.quantities import Quantity, QuantityKind
from workbench.language.units import in_base

_SIGNS: Final = frozenset({"", "~", "+", "≈", ">", "<"})
_BY_MAGNITUDE: Final = {
    Decimal(10): "ten times",
    Decimal(100): "a hundred times",
    Decimal(1_000): "a thousand times",
    Decimal(1_000_000): "a million times",
    Decimal(1_000_000_000): "a billion times",
}
_FIGURES: Final = 4


def hedged(amount: Quantity, text: str) -> str:
    """Return an amount in its own words, with those that loosen it in their place."""
    words = amount.span.of(text)
    if amount.hedge in _SIGNS or amount.hedge_span is None:
        return words
    if amount.hedge_span.start < amount.span.start:
        return f"{amount.hedge} {words}"
    return words if amount.hedge in words else f"{words} {amount.hedge}"


def shown(amount: Quantity) -> str:
    """Return the value of an amount as it is written in a slot."""
    ends = [amount.value] if amount.high is None else [amount.value, amount.high]
    figures = "–".join(_plain(end) for end in ends)
    unit = amount.currency or {"percent": "%"}.get(amount.unit, amount.unit)
    ordinal = "no. " if amount.kind is QuantityKind.ORDINAL else ""
    return f"{amount.hedge} {ordinal}{figures} {unit}".strip()


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def converted(one: Quantity, other: Quantity) -> str:
    """Return what a claim's measure is in the passage's unit, in brackets; "" for one unit."""
    if not (one.kind is other.kind is QuantityKind.QUANTITY) or one.unit == other.unit:
        return ""
    step, nothing = _unit_of(other)
    value = (one.in_base[0] - nothing) / step
    rounded = value.quantize(Decimal(1).scaleb(value.adjusted() - _FIGURES + 1)) if value else value
    mine, theirs = _named(one.value, one.unit), _named(rounded, other.unit)
    return f" ({mine} = {theirs})"


def _named(value: Decimal, unit: str) -> str:
    several = value != 1 and unit.replace(" ", "").isalpha() and not unit[-1].isupper()
    plural = re.sub(r"foot$", "feet", re.sub(r"inch$", "inche", unit))
    plural = plural if plural.endswith(("feet", "s", "z", "mph", "Celsius")) else f"{plural}s"
    return f"{_plain(value)} {plural if several else unit}"


def _unit_of(amount: Quantity) -> tuple[Decimal, Decimal]:
    """Return how many base units one unit of an amount is, and how many none of them are."""
    from_zero = in_base(Decimal(0), amount.unit)[0]
    return in_base(Decimal(1), amount.unit)[0] - from_zero, from_zero


def times_as_much(mine: tuple[Decimal, Decimal], theirs: tuple[Decimal, Decimal]) -> str:
    """Return that the same figures have another magnitude, led in by a colon; else nothing."""
    if mine[0] != mine[1] or theirs[0] != theirs[1] or mine[0] <= 0 or theirs[0] <= 0:
        return ""
    great, small = max(mine[0], theirs[0]), min(mine[0], theirs[0])
    times = _BY_MAGNITUDE.get(great / small)
    if times is None:
        return ""
    whose = "the claim's" if mine[0] == great else "the passage's"
    return f": {whose} figure is {times} the other"
