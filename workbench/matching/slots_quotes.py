"""Quotations of a claim: whether their words are in the passage, and who says them there."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.names import same_name
from workbench.language.quotations import Quotation, quotations
from workbench.matching.alignment import Alignment
from workbench.matching.quoted import Tier, look_up
from workbench.matching.slots import agrees, differs, missing, side

# Shorter ones are found everywhere.
SHORTEST: Final = 12
_SAME: Final = {Tier.VERBATIM, Tier.PUNCTUATION, Tier.EDITED}


def quote_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each quotation of the claim, and one for a speaker who is another."""
    claim = alignment.claim.text
    slots: list[Slot] = []
    reached = 0
    theirs: list[Quotation] | None = None
    for quotation in quotations(claim, language):
        if quotation.inner.start < reached:
            continue
        reached = quotation.inner.end
        slot = _slot(alignment, quotation)
        slots.append(slot)
        if slot.passage is None or not quotation.speaker:
            continue
        if theirs is None:
            theirs = quotations(alignment.passage.text, language)
        slots += _speaker(alignment, quotation, slot.passage.span, theirs)
    return slots


def _slot(alignment: Alignment, quotation: Quotation) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    words = quotation.inner.of(claim)
    mine = side(claim, quotation.inner, words)
    if len(words) < SHORTEST:
        return missing(SlotKind.QUOTE, mine, "too short to be looked up as a quotation")
    spoken = bool(quotation.speaker or quotation.cue)
    found = look_up(words.rstrip(".,;:!?…—–- "), passage, spoken=spoken)
    if found.span is None:
        return missing(SlotKind.QUOTE, mine, found.tier.value)
    theirs = side(passage, found.span, found.span.of(passage))
    if found.tier in _SAME:
        return agrees(SlotKind.QUOTE, mine, theirs, found.tier.value)
    changed = f": {found.changes}" if found.changes else ""
    return differs(SlotKind.QUOTE, mine, theirs, f"{found.tier.value}{changed}")


def _speaker(
    alignment: Alignment, quotation: Quotation, where: Span, theirs: Sequence[Quotation]
) -> list[Slot]:
    """Return a slot if the passage gives the same words to somebody else."""
    claim, passage = alignment.claim.text, alignment.passage.text
    for other in theirs:
        if not other.speaker or not other.inner.overlaps(where):
            continue
        if same_name(quotation.speaker, other.speaker):
            return []
        at, there = claim.find(quotation.speaker), passage.find(other.speaker)
        if at < 0 or there < 0 or not other.speaker[0].isupper():
            return []
        mine = side(claim, Span(at, at + len(quotation.speaker)), quotation.speaker)
        said = side(passage, Span(there, there + len(other.speaker)), other.speaker)
        why = f"claim gives the words to {quotation.speaker}, passage to {other.speaker}"
        return [differs(SlotKind.NAME, mine, said, why)]
    return []
