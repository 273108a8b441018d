"""Directions and comparisons: risen or fallen, more or less."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.language.cues import Cue, comparisons, directions
from workbench.language.quantities import quantities
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.slots import agrees, differs, side

_ENOUGH: Final = 0.3
# Words that point up or down only now and then.
_LOOSE: Final = frozenset(
    ("up", "down", "cut", "cuts", "top", "most", "best", "worst", "later", "earlier", "longer")
)


def direction_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each word of the claim for up or down, more or less, that is answered."""
    found: list[Slot] = []
    for read in (directions, comparisons):
        theirs = _telling(alignment.passage.text, read(alignment.passage.text), language)
        theirs = [cue for cue in theirs if alignment.in_best(cue.span)]
        mine = _telling(alignment.claim.text, read(alignment.claim.text), language)
        found += [slot for cue in mine if (slot := _slot(alignment, cue, theirs)) is not None]
    return found


def _telling(text: str, cues: Sequence[Cue], language: str) -> list[Cue]:
    """Leave out words that only loosen an amount ("more than 5"), or that say too little."""
    hedges = [amount.hedge_span for amount in quantities(text, language) if amount.hedge_span]
    return [
        cue
        for cue in cues
        if cue.text.casefold() not in _LOOSE and not any(h.overlaps(cue.span) for h in hedges)
    ]


def _slot(alignment: Alignment, cue: Cue, theirs: Sequence[Cue]) -> Slot | None:
    claim, passage = alignment.claim, alignment.passage
    around = surroundings(claim, cue.span)
    scored = [(likeness(around, surroundings(passage, other.span)), other) for other in theirs]
    same = [one for one in scored if one[1].means == cue.means]
    against = [one for one in scored if one[1].means != cue.means]
    mine = side(claim.text, cue.span, cue.means)
    if same:
        other = max(same, key=_first_of)[1]
        said = side(passage.text, other.span, other.means)
        return agrees(SlotKind.COMPARISON, mine, said, f"both go {cue.means}")
    if not against:
        return None
    score, other = max(against, key=_first_of)
    if score < _ENOUGH:
        return None
    said = side(passage.text, other.span, other.means)
    why = f"claim says “{cue.text}” ({cue.means}), passage says “{other.text}” ({other.means})"
    return differs(SlotKind.COMPARISON, mine, said, why)


def _first_of(pair: tuple[float, Cue]) -> float:
    return pair[0]
