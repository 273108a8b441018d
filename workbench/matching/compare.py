"""Holding a claim against one passage: which words are the same, what agrees, what differs."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from workbench.domain.match import Bearing, Comparison, Relation, Slot
from workbench.domain.text import Span
from workbench.matching.alignment import Alignment, align, read
from workbench.matching.slots_amounts import amount_slots
from workbench.matching.slots_dates import date_slots
from workbench.matching.slots_directions import direction_slots
from workbench.matching.slots_names import name_slots
from workbench.matching.slots_negation import negation_slots
from workbench.matching.slots_quotes import quote_slots
from workbench.matching.slots_superlatives import superlative_slots

_ENOUGH_COVERED: Final = 0.5


def compare(
    claim: str,
    passage: str,
    *,
    claim_date: date | None = None,
    passage_date: date | None = None,
    language: str = "en",
) -> Comparison:
    """Compare the words, amounts, dates, names, denials and quotations of a claim and a passage.

    The dates are those of the two texts, from which relative dates are counted. What the passage
    says is never weighed: only what is the same and what is not.
    """
    alignment = align(read(claim, language), read(passage, language))
    if alignment.best is None:
        return Comparison(Bearing.UNCLEAR)
    compared = _comparisons(alignment, language)
    ranks = [slot.claim.span for slot in compared if slot.claim]
    figures = _figures(alignment, claim_date, passage_date, language)
    slots = (
        *quote_slots(alignment, language),
        *(slot for slot in figures if not _touches(slot, ranks)),
        *name_slots(alignment, language),
        *negation_slots(alignment, language),
        *compared,
    )
    return Comparison(_bearing(slots, alignment), slots, _aligned(alignment), alignment.best)


def _figures(
    alignment: Alignment, claim_date: date | None, passage_date: date | None, language: str
) -> list[Slot]:
    """Return amounts and dates; figures of a date that the passage has not are compared alone."""
    days = date_slots(alignment, claim_date, passage_date, language)
    unsaid = [slot.claim.span for slot in days if slot.claim and slot.passage is None]
    said = [slot.claim.span for slot in days if slot.claim and slot.passage is not None]
    found = [
        slot
        for slot in amount_slots(alignment, language, said)
        if slot.passage is not None or not _touches(slot, unsaid)
    ]
    told = [slot.claim.span for slot in found if slot.claim]
    return [
        *found,
        *(slot for slot in days if slot.passage is not None or not _touches(slot, told)),
    ]


def _touches(slot: Slot, spans: Sequence[Span]) -> bool:
    return slot.claim is not None and any(span.overlaps(slot.claim.span) for span in spans)


def _comparisons(alignment: Alignment, language: str) -> list[Slot]:
    """Return superlatives, then directions: one word of the claim is compared once."""
    ranks = superlative_slots(alignment)
    taken = [slot.claim.span for slot in ranks if slot.claim]
    ways = direction_slots(alignment, language)
    return [*ranks, *(slot for slot in ways if not _touches(slot, taken))]


def _bearing(slots: Sequence[Slot], alignment: Alignment) -> Bearing:
    relations = {slot.relation for slot in slots}
    if Relation.DIFFERS in relations:
        return Bearing.DIFFERS
    if relations == {Relation.AGREES} and _covered(slots, alignment) >= _ENOUGH_COVERED:
        return Bearing.AGREES
    return Bearing.UNCLEAR


def _covered(slots: Sequence[Slot], alignment: Alignment) -> float:
    """Return the share of the claim's words of matter that the best sentences or slots bear out."""
    best = alignment.best
    there = {t.key for t in alignment.passage.tokens if best and best.overlaps(t.span)}
    agreed = [slot.claim.span for slot in slots if slot.claim]
    matter = [token for token in alignment.claim.tokens if not token.stop]
    borne_out = [
        token
        for token in matter
        if token.key in there or any(span.overlaps(token.span) for span in agreed)
    ]
    return len(borne_out) / len(matter) if matter else 0.0


def _aligned(alignment: Alignment) -> tuple[tuple[Span, Span], ...]:
    """Return the runs of equal words as pairs of spans, runs of mere stopwords left out."""
    claim, passage = alignment.claim.tokens, alignment.passage.tokens
    pairs = []
    for mine, theirs, length in alignment.blocks:
        if all(claim[mine + k].stop for k in range(length)):
            continue
        pairs.append(
            (
                Span(claim[mine].span.start, claim[mine + length - 1].span.end),
                Span(passage[theirs].span.start, passage[theirs + length - 1].span.end),
            )
        )
    return tuple(pairs)
