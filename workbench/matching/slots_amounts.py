"""Numbers, money, percentages and measures of a claim against those of a passage."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.language.quantities import Quantity, QuantityKind, quantities
from workbench.language.words import stem
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.amounts import comparable, hold
from workbench.matching.slots import MOST_SLOTS, agrees, differs, missing, side

_KINDS: Final = {
    QuantityKind.NUMBER: SlotKind.NUMBER,
    QuantityKind.MONEY: SlotKind.MONEY,
    QuantityKind.PERCENT: SlotKind.PERCENT,
    QuantityKind.POINTS: SlotKind.PERCENT,
    QuantityKind.QUANTITY: SlotKind.QUANTITY,
    QuantityKind.ORDINAL: SlotKind.NUMBER,
}
# Found on claims with one number changed: below this the passage speaks of something else.
_ENOUGH: Final = 0.4
_SAME_UNIT: Final = 0.4
_SAME_MEASURE: Final = 0.2
_SAME_KIND: Final = 0.2
_BOTH_BARE: Final = 0.1
_BETWEEN_SAME: Final = 0.3
_IN_BEST: Final = 0.15


@dataclass(frozen=True, slots=True)
class _Held:
    """What holding one amount against another gave."""

    other: Quantity
    same: bool
    why: str
    likely: float = 0.0


_Placed = tuple[Quantity, dict[str, float]]


def amount_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each amount of the claim, up to ``MOST_SLOTS``."""
    passage = alignment.passage
    there = [
        (amount, surroundings(passage, amount.span))
        for amount in quantities(passage.text, language)
    ]
    mine = quantities(alignment.claim.text, language)
    return [_slot(alignment, amount, there) for amount in mine[:MOST_SLOTS]]


def _slot(alignment: Alignment, amount: Quantity, there: Sequence[_Placed]) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    kind = _KINDS[amount.kind]
    mine = side(claim, amount.span, shown(amount))
    around = surroundings(alignment.claim, amount.span)

    def likely(other: Quantity, near: dict[str, float]) -> float:
        return likeness(around, near) + _alike(alignment, amount, other)

    held = [
        _Held(other, *hold(amount, other, claim, passage), likely(other, near))
        for other, near in there
        if comparable(amount, other)
    ]
    same = max((one for one in held if one.same), key=_likeliest, default=None)
    other = max((one for one in held if not one.same), key=_likeliest, default=None)
    if same is not None and not _otherwise_counted(amount, same, other):
        theirs = side(passage, same.other.span, shown(same.other))
        return agrees(kind, mine, theirs, same.why)
    if other is not None and other.likely >= _ENOUGH:
        theirs = side(passage, other.other.span, shown(other.other))
        return differs(kind, mine, theirs, other.why)
    return missing(kind, mine)


def _likeliest(held: _Held) -> float:
    return held.likely


def _otherwise_counted(amount: Quantity, same: _Held, other: _Held | None) -> bool:
    """Say whether the passage has the claim's number for one thing and another for its noun."""
    if other is None or amount.kind is not QuantityKind.NUMBER or not amount.unit:
        return False
    counted = _noun(amount)
    return bool(_noun(same.other)) and _noun(same.other) != counted == _noun(other.other)


def _noun(amount: Quantity) -> str:
    return stem(amount.unit) if amount.unit not in {"", "share", "score"} else ""


def _alike(alignment: Alignment, amount: Quantity, other: Quantity) -> float:
    """Weigh what speaks for one role of two amounts besides the words around them."""
    one_unit = bool(amount.unit) and amount.unit == other.unit
    likely = _IN_BEST if alignment.in_best(other.span) else 0.0
    if amount.kind in {QuantityKind.NUMBER, QuantityKind.ORDINAL}:
        likely += _as_counted(amount, other)
    else:
        likely += _SAME_KIND + (_SAME_MEASURE if one_unit else 0.0)
    return likely + _BETWEEN_SAME * alignment.neighbours(amount.span, other.span)


def _as_counted(amount: Quantity, other: Quantity) -> float:
    """Weigh what two plain numbers count: the same noun, or different ones."""
    mine, theirs = _noun(amount), _noun(other)
    if amount.unit == other.unit == "score":
        return _SAME_UNIT
    if not mine or not theirs:
        return 0.0 if mine or theirs else _BOTH_BARE
    return _SAME_UNIT if mine == theirs else -_SAME_UNIT


def shown(amount: Quantity) -> str:
    """Return the value of an amount as it is written in a slot."""
    ends = [amount.value] if amount.high is None else [amount.value, amount.high]
    figures = "–".join(f"{end.normalize():,f}" for end in ends)
    unit = amount.currency or {"percent": "%"}.get(amount.unit, amount.unit)
    ordinal = "no. " if amount.kind is QuantityKind.ORDINAL else ""
    return f"{amount.hedge} {ordinal}{figures} {unit}".strip()
