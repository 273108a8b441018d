"""Directions and comparisons: risen or fallen, more or less, doubled or tripled."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.cues import Cue, comparisons, directions
from workbench.language.quantities import quantities
from workbench.matching.alignment import Alignment, Side, likeness, surroundings
from workbench.matching.places import place
from workbench.matching.slots import agrees, differs, side

_ENOUGH: Final = 0.3
# By so much the opposite must stand the nearer for a word of the same direction not to count.
_NEARER: Final = 0.5
_PLACE: Final = 0.5
# Words that point up or down only now and then, and those of them that do beside an amount.
_NOW_AND_THEN: Final = "up down cut cuts top most least best worst later earlier longer"
_LOOSE: Final = frozenset(_NOW_AND_THEN.split())
_BY_AN_AMOUNT: Final = frozenset(("up", "down"))
_BESIDE: Final = 4
# How many times as much as before, by the beginning of the word.
_TIMES: Final = {
    "doubl": Fraction(2),
    "tripl": Fraction(3),
    "trebl": Fraction(3),
    "quadrupl": Fraction(4),
    "halv": Fraction(1, 2),
    "verdoppel": Fraction(2),
    "verdreifach": Fraction(3),
    "halbier": Fraction(1, 2),
}


@dataclass(frozen=True, slots=True)
class _Scored:
    cue: Cue
    near: float


def direction_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each word of the claim for up or down, more or less, that is answered."""
    found: list[Slot] = []
    for read in (directions, comparisons):
        theirs = _telling(alignment.passage, read(alignment.passage.text), language)
        theirs = [cue for cue in theirs if alignment.in_best(cue.span)]
        mine = _telling(alignment.claim, read(alignment.claim.text), language)
        found += [slot for cue in mine if (slot := _slot(alignment, cue, theirs)) is not None]
    return found


def _telling(read: Side, cues: Sequence[Cue], language: str) -> list[Cue]:
    """Leave out words that only loosen an amount ("more than 5"), or that say too little."""
    amounts = quantities(read.text, language)
    hedges = [amount.hedge_span for amount in amounts if amount.hedge_span]
    spans = [amount.span for amount in amounts]
    return [
        cue
        for cue in cues
        if not any(hedge.overlaps(cue.span) for hedge in hedges) and _tells(cue, spans)
    ]


def _tells(cue: Cue, amounts: Sequence[Span]) -> bool:
    """Say whether a word points somewhere: "up" does in "up 5 %" and not in "set up"."""
    word = cue.text.casefold()
    if word not in _LOOSE:
        return True
    return word in _BY_AN_AMOUNT and any(
        0 < span.start - cue.span.end <= _BESIDE or 0 < cue.span.start - span.end <= 1
        for span in amounts
    )


def _slot(alignment: Alignment, cue: Cue, theirs: Sequence[Cue]) -> Slot | None:
    around = surroundings(alignment.claim, cue.span)
    scored = [_Scored(other, _near(alignment, around, cue, other)) for other in theirs]
    same = max((one for one in scored if _same(cue, one.cue)), key=_nearness, default=None)
    other = max((one for one in scored if not _same(cue, one.cue)), key=_nearness, default=None)
    mine = side(alignment.claim.text, cue.span, cue.means)
    if same is not None and not (other and other.near - same.near > _NEARER):
        said = side(alignment.passage.text, same.cue.span, same.cue.means)
        return agrees(SlotKind.COMPARISON, mine, said, f"both go {cue.means}")
    if other is None or other.near < _ENOUGH:
        return None
    said = side(alignment.passage.text, other.cue.span, other.cue.means)
    return differs(SlotKind.COMPARISON, mine, said, _why(cue, other.cue))


def _why(cue: Cue, other: Cue) -> str:
    if cue.means == other.means:
        return f"claim says “{cue.text}”, passage says “{other.text}”"
    return f"claim says “{cue.text}” ({cue.means}), passage says “{other.text}” ({other.means})"


def _near(alignment: Alignment, around: dict[str, float], cue: Cue, other: Cue) -> float:
    near = likeness(around, surroundings(alignment.passage, other.span))
    return near + _PLACE * place(alignment, cue.span, other.span)


def _nearness(scored: _Scored) -> float:
    return scored.near


def _same(cue: Cue, other: Cue) -> bool:
    """Say whether two words go one way, and as far where both say how far."""
    mine, theirs = _times(cue), _times(other)
    return cue.means == other.means and (mine is None or theirs is None or mine == theirs)


def _times(cue: Cue) -> Fraction | None:
    word = cue.text.casefold()
    return next((times for begin, times in _TIMES.items() if word.startswith(begin)), None)
