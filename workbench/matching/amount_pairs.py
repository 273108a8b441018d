"""Which amount of a passage is of the same thing as one of the claim.

What is counted (noun or unit), the words around and the place in the sentence tell it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.language.quantities import Quantity, QuantityKind
from workbench.language.words import stem
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.amounts import comparable, hold
from workbench.matching.figures import Figure
from workbench.matching.places import SAME, place

# Found on claims with one number changed: below this the passage speaks of something else.
_ENOUGH: Final = 0.4
# From here on the place alone tells, whatever else the passage says.
_CERTAIN: Final = 1.5
# A bare figure is borne out by a counted one only where a word beside both is the same.
_BESIDE: Final = 0.4
_SAME_UNIT: Final = 0.4
_SAME_MEASURE: Final = 0.2
_SAME_KIND: Final = 0.2
_BOTH_BARE: Final = 0.1
_OTHER_AGE: Final = 0.3
_PLACE: Final = 0.3
_MOST_PLACE: Final = 2.0
_IN_BEST: Final = 0.15
# What stands beside a number and is not counted by it ("number 12", "No. 12").
_NO_NOUNS: Final = frozenset({"", "share", "score", "times", "number", "no.", "no", "nr", "#"})
_PLAIN: Final = frozenset({QuantityKind.NUMBER, QuantityKind.ORDINAL})


@dataclass(frozen=True, slots=True)
class Pair:
    """An amount of the passage held against one of the claim.

    ``index`` is its number among the passage's, ``place`` weighs the words right beside both,
    ``likely`` all that speaks for both being of one thing.
    """

    index: int
    other: Quantity
    same: bool
    why: str
    place: float
    likely: float


def pairs(
    alignment: Alignment,
    figure: Figure,
    there: Sequence[Figure],
    around: Sequence[dict[str, float]],
) -> list[Pair]:
    """Hold an amount of the claim against those of the passage that it can be held against.

    ``around`` are the surroundings of those of the passage.
    """
    claim, passage = alignment.claim.text, alignment.passage.text
    amount = figure.amount
    here = surroundings(alignment.claim, amount.span)
    found = []
    for index, other in enumerate(there):
        if not comparable(amount, other.amount):
            continue
        same, why = hold(amount, other.amount, claim, passage)
        at = place(alignment, amount.span, other.amount.span)
        if _in_place(figure, other, at, same=same):
            likely = likeness(here, around[index]) + _alike(alignment, amount, other.amount, at)
            found.append(Pair(index, other.amount, same, why, at, likely))
    return found


def _in_place(figure: Figure, other: Figure, at: float, *, same: bool) -> bool:
    """Say whether a figure whose meaning only its place tells is in the place for it."""
    amount, theirs = figure.amount, other.amount
    if not (figure.loose or other.loose or amount.kind is not theirs.kind):
        return True
    if not same:
        return at >= SAME
    counted = bool(_noun(amount) or _noun(theirs))
    return not counted or at >= _BESIDE


def _likeliest(pair: Pair) -> float:
    return pair.likely


def bearer(amount: Quantity, found: Sequence[Pair]) -> int:
    """Return the index of the amount of the passage that bears one out, -1 if none does.

    The same figure of something else ("12 men" for "12 women") does not.
    """
    same = [one for one in found if one.same and not _of_another(amount, one.other)]
    best = max(same, key=_likeliest, default=None)
    return best.index if best else -1


def decided(amount: Quantity, found: Sequence[Pair], taken: set[int]) -> Pair | None:
    """Return the amount of the passage that one of the claim is to be compared with, if any.

    ``taken`` are those that bear out other amounts of the claim.
    """
    same = max((one for one in found if one.same), key=_likeliest, default=None)
    free = [
        one for one in found if not one.same and (one.index not in taken or one.place >= _CERTAIN)
    ]
    other = max(free, key=_likeliest, default=None)
    if same is not None and not (other and _outdone(amount, same, other)):
        return same
    return other if other and other.likely >= _ENOUGH else None


def _outdone(amount: Quantity, same: Pair, other: Pair) -> bool:
    """Say whether the passage has the claim's figure for one thing and another for its thing."""
    if other.likely <= same.likely:
        return False
    alike = amount.kind is same.other.kind and _noun(amount) == _noun(same.other)
    if other.place - same.place >= (_CERTAIN if alike else SAME):
        return True
    return _of_another(amount, same.other) and _noun(amount) == _noun(other.other)


def _of_another(amount: Quantity, other: Quantity) -> bool:
    """Say whether two plain numbers count different things, by the nouns behind them."""
    counted, theirs = _noun(amount), _noun(other)
    plain = amount.kind is other.kind is QuantityKind.NUMBER
    return plain and bool(counted and theirs) and counted != theirs


def _noun(amount: Quantity) -> str:
    if amount.kind not in _PLAIN or amount.unit.casefold() in _NO_NOUNS:
        return ""
    return stem(amount.unit)


def _alike(alignment: Alignment, amount: Quantity, other: Quantity, at: float) -> float:
    """Weigh what speaks for one role of two amounts besides the words around them."""
    likely = _IN_BEST if alignment.in_best(other.span) else 0.0
    likely += _PLACE * min(at, _MOST_PLACE)
    if amount.kind is other.kind and amount.kind in _PLAIN:
        likely += _as_counted(amount, other)
    elif QuantityKind.NUMBER not in {amount.kind, other.kind}:
        one_unit = bool(amount.unit) and amount.unit == other.unit
        likely += _SAME_KIND + (_SAME_MEASURE if one_unit else 0.0)
    return likely - (_OTHER_AGE if amount.age != other.age else 0.0)


def _as_counted(amount: Quantity, other: Quantity) -> float:
    """Weigh what two plain numbers count: the same noun, or different ones."""
    mine, theirs = _noun(amount), _noun(other)
    if amount.unit == other.unit == "score":
        return _SAME_UNIT
    if not mine or not theirs:
        return 0.0 if mine or theirs else _BOTH_BARE
    return _SAME_UNIT if mine == theirs else -_SAME_UNIT
