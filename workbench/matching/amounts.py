"""Whether two amounts can mean the same, and why.

Rules: amounts of different currencies are never converted; measures of one dimension are. A claim
may round what the passage gives, to no fewer than two figures. "About" covers a tenth on either
side, "nearly" what falls short by up to a seventh, "over" and "at least" what is up to half as
much more, "under" and "up to" what is up to a fifth less. Percent are not percentage points.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from workbench.language.cues import ABOUT, AT_LEAST, AT_MOST, NEARLY, OVER, UNDER, hedge_means
from workbench.language.quantities import Quantity, QuantityKind
from workbench.language.quantity_words import MEASURES

_NUMBER, _PERCENT = QuantityKind.NUMBER, QuantityKind.PERCENT
_POINTS, _MONEY = QuantityKind.POINTS, QuantityKind.MONEY
# What a loosened amount covers, as multiples of it.
_COVERS: Final = {
    ABOUT: (Decimal("0.9"), Decimal("1.1")),
    NEARLY: (Decimal("0.86"), Decimal("1")),
    OVER: (Decimal("1"), Decimal("1.5")),
    AT_LEAST: (Decimal("1"), Decimal("1.5")),
    UNDER: (Decimal("0.8"), Decimal("1")),
    AT_MOST: (Decimal("0.8"), Decimal("1")),
}
_OPPOSED: Final = ({OVER, AT_LEAST}, {UNDER, NEARLY, AT_MOST})
# Smaller plain numbers are counts, and counts are not rounded.
_ROUNDED_FROM: Final = 1000
_MOST_FIGURES: Final = 24
_MEASURED_ALIKE: Final = Decimal("0.01")


def comparable(one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts are of kinds that can be held against each other."""
    kinds = {one.kind, other.kind}
    if kinds <= {_PERCENT, _POINTS} or kinds == {_MONEY}:
        return True
    if "share" in {one.unit, other.unit}:
        return one.unit == other.unit or _PERCENT in kinds
    if kinds == {QuantityKind.QUANTITY}:
        return _measure(one)[0] == _measure(other)[0]
    return kinds in ({_NUMBER}, {QuantityKind.ORDINAL}) or (
        _NUMBER in kinds and one.value == other.value and QuantityKind.ORDINAL not in kinds
    )


def _measure(amount: Quantity) -> tuple[str, Decimal]:
    return MEASURES.get(amount.unit, (amount.unit, Decimal(1)))


def hold(one: Quantity, other: Quantity, claim: str, passage: str) -> tuple[bool, str]:
    """Say whether an amount of the claim agrees with one of the passage, and why."""
    mine, theirs = one.span.of(claim), other.span.of(passage)
    said = f"claim says {_written(one, mine)}, passage says {_written(other, theirs)}"
    if {one.kind, other.kind} == {_PERCENT, _POINTS}:
        return False, f"{said}: percent is not percentage points"
    if one.unit != other.unit and _POINTS is one.kind is other.kind:
        return False, said
    if _other_currency(one, other, mine, theirs):
        return False, f"{said}: different currencies"
    measured = one.kind is other.kind is QuantityKind.QUANTITY
    a, b = _ends(one, measured=measured), _ends(other, measured=measured)
    if a == b:
        return _same_value(one, other, said, mine)
    reason = _covered(one, other, a, b, mine, theirs)
    return (True, reason) if reason else (False, said)


def _written(amount: Quantity, words: str) -> str:
    return f"{amount.hedge} {words}".strip() if amount.hedge not in {"", "~", "+"} else words


def _ends(amount: Quantity, *, measured: bool) -> tuple[Decimal, Decimal]:
    """Return the two ends of an amount in base units; shares count in percent."""
    factor = _measure(amount)[1] if measured else Decimal(1)
    if amount.unit == "share":
        factor = Decimal(100)
    high = amount.value if amount.high is None else amount.high
    return amount.value * factor, high * factor


def _other_currency(one: Quantity, other: Quantity, mine: str, theirs: str) -> bool:
    if one.currency == other.currency or not one.currency or not other.currency:
        return False
    # A bare dollar sign may be any country's dollar.
    dollars = one.currency.endswith("D") and other.currency.endswith("D")
    return not (dollars and (mine.startswith("$") or theirs.startswith("$")))


def _same_value(one: Quantity, other: Quantity, said: str, mine: str) -> tuple[bool, str]:
    mine_means, theirs_means = hedge_means(one.hedge), hedge_means(other.hedge)
    above, below = _OPPOSED
    if (mine_means in above and theirs_means in below) or (
        mine_means in below and theirs_means in above
    ):
        return False, said
    if mine_means == theirs_means:
        return True, f"both say {mine}"
    return True, f"{said}: the same amount, loosened differently"


def _covered(
    one: Quantity,
    other: Quantity,
    a: tuple[Decimal, Decimal],
    b: tuple[Decimal, Decimal],
    mine: str,
    theirs: str,
) -> str:
    """Return why two unequal amounts agree all the same, the empty string if they do not."""
    if "score" in {one.unit, other.unit}:
        return ""
    if a[0] <= b[0] and b[1] <= a[1]:
        return f"{theirs} lies within {mine}"
    if b[0] <= a[0] and a[1] <= b[1]:
        return f"{mine} lies within the passage's {theirs}"
    if a[0] != a[1] or b[0] != b[1]:
        return ""
    if _in_reach(one, a[0], b[0]):
        return f"{one.hedge} {mine} covers {theirs}"
    if _in_reach(other, b[0], a[0]):
        return f"the passage's {other.hedge} {theirs} covers {mine}"
    if _rounds_to(one, a[0], b[0]) or _rounds_to(other, b[0], a[0]):
        return f"{mine} and {theirs} are the same when rounded"
    return ""


def _in_reach(amount: Quantity, value: Decimal, other: Decimal) -> bool:
    reach = _COVERS.get(hedge_means(amount.hedge))
    if reach is None:
        return False
    low, high = sorted((value * reach[0], value * reach[1]))
    return low <= other <= high


def _rounds_to(amount: Quantity, value: Decimal, exact: Decimal) -> bool:
    """Say whether ``exact`` rounds to ``value`` in as many figures as ``value`` is written with."""
    if amount.kind is QuantityKind.ORDINAL or not value or not exact:
        return False
    if amount.kind is QuantityKind.QUANTITY and amount.unit:
        return abs(exact / value - 1) <= _MEASURED_ALIKE
    whole_number = value == value.to_integral_value()
    if whole_number and amount.kind is _NUMBER and abs(value) < _ROUNDED_FROM:
        return False
    places = value.normalize().as_tuple().exponent
    finest = min(int(places), 0) if amount.kind in {_PERCENT, _POINTS} else int(places)
    quantum = Decimal(1).scaleb(min(finest, value.adjusted() - 1))
    if exact.adjusted() - quantum.adjusted() > _MOST_FIGURES:
        return False
    return exact.quantize(quantum, ROUND_HALF_UP) == value
