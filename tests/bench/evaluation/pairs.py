"""Holding claims against given passages: what must be shown, and what must not."""

from collections.abc import Sequence

from tests.bench.evaluation.model import EvaluationSet, Expected, Pair
from workbench.domain.match import Relation, Slot
from workbench.matching.compare import compare


def pair_outcomes(of: EvaluationSet) -> dict[str, dict[str, tuple[float, ...]]]:
    """Return for each pair whether what differs was ``shown``, or that nothing did (``clean``).

    ``agreed`` is the share of what agrees that was shown as such.
    """
    shown: dict[str, tuple[float, ...]] = {}
    clean: dict[str, tuple[float, ...]] = {}
    agreed: dict[str, tuple[float, ...]] = {}
    for pair in of.pairs:
        slots = compared(pair)
        differing = [one for one in pair.expected if Relation.DIFFERS in one.relations]
        agreeing = [one for one in pair.expected if Relation.AGREES in one.relations]
        key = of.key(pair.id)
        if differing:
            shown[key] = (float(all(_shows(slots, one) for one in differing)),)
        else:
            alarm = any(slot.relation is Relation.DIFFERS for slot in slots)
            clean[key] = (float(not alarm),)
        if agreeing:
            agreed[key] = (sum(_shows(slots, one) for one in agreeing) / len(agreeing),)
    return {"shown": shown, "clean": clean, "agreed": agreed}


def compared(pair: Pair) -> Sequence[Slot]:
    """Return the slots of a pair."""
    return compare(
        pair.claim, pair.passage, passage_date=pair.published, language=pair.language
    ).slots


def _shows(slots: Sequence[Slot], expected: Expected) -> bool:
    return any(_is(slot, expected) for slot in slots)


def _is(slot: Slot, expected: Expected) -> bool:
    if slot.relation not in expected.relations:
        return False
    if expected.kinds and slot.kind not in expected.kinds:
        return False
    if expected.span is None:
        return slot.passage is not None
    return slot.claim is not None and slot.claim.span.overlaps(expected.span)
