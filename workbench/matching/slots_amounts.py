"""Numbers, money, percentages and measures of a claim against those of a passage.

An amount of the passage that bears out one amount of the claim is not held against another one.
"""

from collections.abc import Sequence
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.quantities import QuantityKind
from workbench.matching.alignment import Alignment, surroundings
from workbench.matching.amount_pairs import Pair, bearer, decided, pairs
from workbench.matching.amount_words import shown
from workbench.matching.amounts import comparable
from workbench.matching.figures import Figure, figures
from workbench.matching.slots import MOST_SLOTS, agrees, differs, missing, side

_KINDS: Final = {
    QuantityKind.NUMBER: SlotKind.NUMBER,
    QuantityKind.MONEY: SlotKind.MONEY,
    QuantityKind.PERCENT: SlotKind.PERCENT,
    QuantityKind.POINTS: SlotKind.PERCENT,
    QuantityKind.QUANTITY: SlotKind.QUANTITY,
    QuantityKind.ORDINAL: SlotKind.NUMBER,
}


def amount_slots(
    alignment: Alignment, language: str = "en", dated: Sequence[Span] = ()
) -> list[Slot]:
    """Return a slot for each amount and other figure of the claim, up to ``MOST_SLOTS``.

    ``dated`` are the spans of the claim that have been compared as dates.
    """
    there = figures(alignment.passage, language, ())
    mine = figures(alignment.claim, language, dated)[:MOST_SLOTS]
    around = [surroundings(alignment.passage, other.amount.span) for other in there]
    found = [pairs(alignment, figure, there, around) for figure in mine]
    bearers = [bearer(figure.amount, one) for figure, one in zip(mine, found, strict=True)]
    return [
        _slot(alignment, figure, one, set(bearers) - _own(alignment, mine, bearers, index))
        for index, (figure, one) in enumerate(zip(mine, found, strict=True))
    ]


def _own(
    alignment: Alignment, mine: Sequence[Figure], bearers: Sequence[int], index: int
) -> set[int]:
    """Return what bears out an amount, or the one before it that it says again in another unit."""
    before = index - 1
    if before < 0 or not comparable(mine[before].amount, mine[index].amount):
        return {bearers[index]}
    gap = alignment.claim.text[mine[before].amount.span.end : mine[index].amount.span.start]
    return {bearers[index], bearers[before]} if gap.strip() == "(" else {bearers[index]}


def _slot(alignment: Alignment, figure: Figure, found: Sequence[Pair], taken: set[int]) -> Slot:
    amount = figure.amount
    kind = _KINDS[amount.kind]
    mine = side(alignment.claim.text, amount.span, shown(amount))
    pair = decided(amount, found, taken)
    if pair is None:
        return missing(kind, mine)
    theirs = side(alignment.passage.text, pair.other.span, shown(pair.other))
    relation = agrees if pair.same else differs
    return relation(kind, mine, theirs, pair.why)
