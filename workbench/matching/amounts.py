"""Whether two amounts can mean the same, and why.

Rules, in the order in which they are tried:

- Amounts of different currencies are never converted; measures of one dimension are, so miles can
  be held against kilometres. Percent are not percentage points, a million is not a billion.
- Equal amounts agree, unless one is said to be a floor and the other a ceiling.
- A range agrees with a figure inside it, and with a range that has the same two ends.
- What the claim loosens covers a tenth on either side after "about", what falls short by up to a
  seventh after "nearly", up to half as much more after "over" and "at least", up to a fifth less
  after "under" and "up to". What only the passage loosens covers less (a fifth more, 15 % less):
  a claim may not be more exact than its source. Two floors agree where the passage's is no lower
  than the claim's, two ceilings where it is no higher.
- One may round the other (half up), to no fewer than two figures and not beyond the unit it is
  written in: 9.6 % is 10 %, $2.47 billion is $2.5 billion, but $2.6 billion is not $3 billion.
  Plain whole numbers below 1,000 are counts and are not rounded. Converted measures may be off by
  one in a hundred.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from workbench.language.bound_words import ABOUT, AT_LEAST, AT_MOST, NEARLY, OVER, UNDER
from workbench.language.quantities import Quantity, QuantityKind
from workbench.language.units import in_base
from workbench.matching.amount_words import converted, hedged, times_as_much

_NUMBER, _PERCENT = QuantityKind.NUMBER, QuantityKind.PERCENT
_POINTS, _MONEY = QuantityKind.POINTS, QuantityKind.MONEY
_ORDINAL, _QUANTITY = QuantityKind.ORDINAL, QuantityKind.QUANTITY
_FLOORS: Final = frozenset({OVER, AT_LEAST})
_CEILINGS: Final = frozenset({UNDER, NEARLY, AT_MOST})
_ONE: Final = Decimal(1)
_A_TENTH: Final = (Decimal("0.9"), Decimal("1.1"), "a tenth more or less")
_A_SEVENTH: Final = (Decimal("0.86"), _ONE, "up to a seventh less")
_HALF_AS_MUCH: Final = (_ONE, Decimal("1.5"), "up to half as much more")
_A_FIFTH_LESS: Final = (Decimal("0.8"), _ONE, "up to a fifth less")
_A_FIFTH_MORE: Final = (_ONE, Decimal("1.2"), "up to a fifth more")
_A_BIT_LESS: Final = (Decimal("0.85"), _ONE, "up to 15 % less")
# What a loosened amount covers, as multiples of it: of the claim, and of the passage.
_COVERS: Final = {
    ABOUT: (_A_TENTH, _A_TENTH),
    NEARLY: (_A_SEVENTH, _A_SEVENTH),
    OVER: (_HALF_AS_MUCH, _A_FIFTH_MORE),
    AT_LEAST: (_HALF_AS_MUCH, _A_FIFTH_MORE),
    UNDER: (_A_FIFTH_LESS, _A_BIT_LESS),
    AT_MOST: (_A_FIFTH_LESS, _A_BIT_LESS),
}
# Smaller plain numbers are counts, and counts are not rounded.
_ROUNDED_FROM: Final = 1000
_MOST_FIGURES: Final = 24
_MEASURED_ALIKE: Final = Decimal("0.01")
# Units that say how a number is meant, and not what it counts.
_WAYS: Final = frozenset({"share", "score", "times"})

_Ends = tuple[Decimal, Decimal]


def comparable(one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts are of kinds that can be held against each other.

    A number that names no unit ("from 5 to 10 km") can be one of anything but a rank.
    """
    kinds = {one.kind, other.kind}
    if ways := _WAYS & {one.unit, other.unit}:
        return one.unit == other.unit or ("share" in ways and _PERCENT in kinds)
    if _ORDINAL in kinds or kinds == {_NUMBER}:
        return len(kinds) == 1
    if kinds == {_QUANTITY}:
        return one.in_base[1] == other.in_base[1] or _bare_degrees(one, other)
    if _NUMBER in kinds:
        plain = one if one.kind is _NUMBER else other
        return not plain.unit or one.value == other.value
    return kinds <= {_PERCENT, _POINTS} or kinds == {_MONEY}


def _bare_degrees(one: Quantity, other: Quantity) -> bool:
    """Say whether one is in degrees of no scale, which may be those of the other."""
    units = {one.unit, other.unit}
    return "degree" in units and all(unit.startswith("degree") for unit in units)


def hold(one: Quantity, other: Quantity, claim: str, passage: str) -> tuple[bool, str]:
    """Say whether an amount of the claim agrees with one of the passage, and why.

    The two must be `comparable`.
    """
    mine, theirs = hedged(one, claim), hedged(other, passage)
    said = f"claim says {mine}, passage says {theirs}"
    if against := _never_same(one, other, claim, passage):
        return False, f"{said}{against}"
    a, b = _ends(one, other), _ends(other, one)
    if one.unit == "score":
        return _scores(a, b, said)
    if a == b:
        return _same_value(one, other, said, mine)
    reason = _ranged(a, b, mine, theirs)
    if not reason and _single(a) and _single(b):
        reason = _loosened(one, other, a[0], b[0], said)
        reason = reason or _rounded(one, other, a[0], b[0], f"{theirs} and {mine}")
    if reason:
        return True, reason
    return False, said + converted(one, other) + times_as_much(a, b)


def _never_same(one: Quantity, other: Quantity, claim: str, passage: str) -> str:
    """Return why two amounts differ whatever their figures are, led in by a colon."""
    if {one.kind, other.kind} == {_PERCENT, _POINTS}:
        return ": percent is not percentage points"
    if one.unit != other.unit and _POINTS is one.kind is other.kind:
        return ": basis points are hundredths of percentage points"
    if _other_currency(one, other, one.span.of(claim), other.span.of(passage)):
        return ": different currencies, which are not converted"
    return ""


def _other_currency(one: Quantity, other: Quantity, mine: str, theirs: str) -> bool:
    if one.currency == other.currency or not one.currency or not other.currency:
        return False
    # A bare dollar sign may be any country's dollar.
    dollars = one.currency.endswith("D") and other.currency.endswith("D")
    return not (dollars and (mine.startswith("$") or theirs.startswith("$")))


def _ends(amount: Quantity, beside: Quantity) -> _Ends:
    """Return the two ends of an amount in base units where units differ; shares are percent."""
    high = amount.value if amount.high is None else amount.high
    in_one_unit = amount.unit == beside.unit or _bare_degrees(amount, beside)
    if amount.kind is _QUANTITY is beside.kind and not in_one_unit:
        return in_base(amount.value, amount.unit)[0], in_base(high, amount.unit)[0]
    factor = Decimal(100) if amount.unit == "share" != beside.unit else _ONE
    return amount.value * factor, high * factor


def _single(ends: _Ends) -> bool:
    return ends[0] == ends[1]


def _scores(a: _Ends, b: _Ends, said: str) -> tuple[bool, str]:
    if a == b:
        return True, f"{said}: the same score"
    if a == b[::-1]:
        return True, f"{said}: the same score, told from the other side"
    return False, said


def _same_value(one: Quantity, other: Quantity, said: str, mine: str) -> tuple[bool, str]:
    bounds = {one.bound, other.bound}
    if bounds & _FLOORS and bounds & _CEILINGS:
        return False, f"{said}: one is a floor, the other a ceiling"
    if one.bound == other.bound:
        return True, f"both say {mine}"
    return True, f"{said}: the same figure, hedged in another way"


def _ranged(a: _Ends, b: _Ends, mine: str, theirs: str) -> str:
    """Return that one amount is a figure inside the range that the other is, else nothing."""
    if _single(b) and a[0] <= b[0] <= a[1]:
        return f"{theirs} lies within {mine}"
    if _single(a) and b[0] <= a[0] <= b[1]:
        return f"{mine} lies within the passage's {theirs}"
    return ""


def _loosened(one: Quantity, other: Quantity, a: Decimal, b: Decimal, said: str) -> str:
    """Return why what loosens two unequal amounts lets them mean the same, else nothing."""
    if one.bound in _FLOORS and other.bound in _FLOORS:
        return f"{said}: both are floors" if a <= b <= a * _HALF_AS_MUCH[1] else ""
    if one.bound in _CEILINGS and other.bound in _CEILINGS:
        return f"{said}: both are ceilings" if a * _A_FIFTH_LESS[0] <= b <= a else ""
    if one.bound in _COVERS and _covers(_COVERS[one.bound][0], a, b):
        return f"{said}: the claim's “{one.hedge}” allows for {_COVERS[one.bound][0][2]}"
    if other.bound in _COVERS and _covers(_COVERS[other.bound][1], b, a):
        return f"{said}: the passage's “{other.hedge}” allows for {_COVERS[other.bound][1][2]}"
    return ""


def _covers(reach: tuple[Decimal, Decimal, str], value: Decimal, other: Decimal) -> bool:
    low, high = sorted((value * reach[0], value * reach[1]))
    return low <= other <= high


def _rounded(one: Quantity, other: Quantity, a: Decimal, b: Decimal, both: str) -> str:
    """Return that two amounts are one when rounded or converted, else nothing."""
    if _rounds_to(one, a, b) or _rounds_to(other, b, a):
        return f"{both} are the same when rounded{converted(one, other)}"
    of_two_units = one.kind is other.kind is _QUANTITY and one.unit != other.unit
    if of_two_units and a and abs(b / a - 1) <= _MEASURED_ALIKE:
        return f"{both} are the same, converted{converted(one, other)}"
    return ""


def _rounds_to(amount: Quantity, value: Decimal, exact: Decimal) -> bool:
    """Say whether ``exact`` rounds to ``value`` in as many figures as ``value`` is written with."""
    if amount.kind is _ORDINAL or not value or not exact:
        return False
    if amount.kind is _NUMBER and value == value.to_integral_value() and abs(value) < _ROUNDED_FROM:
        return False
    places = int(value.normalize().as_tuple().exponent)
    # Of what is no great number the unit is the coarsest step: 10 % may be 9.6 %.
    step = places if amount.kind in {_NUMBER, _MONEY} else min(places, 0)
    quantum = _ONE.scaleb(min(step, value.adjusted() - 1))
    if exact.adjusted() - quantum.adjusted() > _MOST_FIGURES:
        return False
    return exact.quantize(quantum, ROUND_HALF_UP) == value
