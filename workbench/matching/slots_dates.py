"""Dates and periods of a claim against those of a passage, paired by what they are the date of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.dates import DateMention, dates
from workbench.language.quantities import quantities
from workbench.matching.alignment import Alignment
from workbench.matching.date_agreement import Agreement
from workbench.matching.date_ends import ends
from workbench.matching.date_pairs import Pair, decided, pairs, taken_by
from workbench.matching.dates_there import There, dates_there, pinned
from workbench.matching.slots import MOST_SLOTS, agrees, differs, missing, side
from workbench.matching.year_like import year_like

# Letters between a weekday and its date, as in "Friday, the 17th".
_BESIDE: Final = 6
_Found = tuple[DateMention, list[Pair]]


def date_slots(
    alignment: Alignment, claim_date: date | None, passage_date: date | None, language: str = ""
) -> list[Slot]:
    """Return a slot for each date of the claim.

    ``claim_date`` and ``passage_date`` are the dates of the two texts, from which "last year" and
    days without a year are counted.
    """
    there = dates_there(alignment, passage_date, language)
    mine = _mine(alignment, claim_date, language)
    whole = [(one, pairs(alignment, one, there)) for one in mine]
    parts = [
        [(end, pairs(alignment, end, there)) for end in ends(one, alignment.claim.text)]
        for one in mine
    ]
    found = [*whole, *(part for of_one in parts for part in of_one)]
    used = {one.span: taken_by(its, there) for one, its in found}
    return [
        _slot(alignment, one, part, used, there) for one, part in zip(whole, parts, strict=True)
    ]


def _mine(alignment: Alignment, claim_date: date | None, language: str) -> list[DateMention]:
    claim = alignment.claim.text
    found = [pinned(one, claim_date) for one in dates(claim, claim_date, language)]
    said = {token.span.of(alignment.passage.text) for token in alignment.passage.tokens}
    unknown = year_like(claim, quantities(claim, language))
    if all(one.span.of(claim) in said for one in unknown):
        unknown = []
    return sorted([*found, *unknown], key=lambda one: one.span)[:MOST_SLOTS]


def _slot(
    alignment: Alignment,
    whole: _Found,
    parts: Sequence[_Found],
    used: dict[Span, set[Span]],
    there: Sequence[There],
) -> Slot:
    """Compare a date; a period that the passage tells by its ends is compared end by end."""
    slot = _held(alignment, whole, used, there)
    if not parts or slot.relation is not Relation.MISSING:
        return slot
    found = [_held(alignment, part, used, there) for part in parts]
    other = next((one for one in found if one.relation is Relation.DIFFERS), None)
    if other is not None:
        return replace(other, claim=slot.claim)
    if all(one.relation is Relation.AGREES for one in found):
        return replace(found[0], claim=slot.claim, why="the passage says when it began and ended")
    return slot


def _held(
    alignment: Alignment, one: _Found, used: dict[Span, set[Span]], there: Sequence[There]
) -> Slot:
    mention, found = one
    taken = {span for by, spans in used.items() for span in spans if not by.overlaps(mention.span)}
    mine = side(alignment.claim.text, mention.span, mention.label)
    pair = decided(alignment, mention, found, taken, there)
    if pair is None:
        return missing(SlotKind.DATE, mine)
    if pair.held.agreement is Agreement.NONE:
        pair = _in_full(pair, found)
    other = pair.there.mention
    said = side(alignment.passage.text, other.span, other.label)
    relation = agrees if pair.held.agreement else differs
    return relation(SlotKind.DATE, mine, said, pair.held.why)


def _in_full(pair: Pair, found: Sequence[Pair]) -> Pair:
    """Return the date right behind a weekday in its place: "Friday" alone tells too little."""
    day = pair.there.mention
    for one in found:
        other = one.there.mention
        beside = 0 <= other.span.start - day.span.end <= _BESIDE
        same = (other.first, other.last) == (day.first, day.last)
        if beside and same and other.month and not one.held.agreement:
            return one
    return pair
