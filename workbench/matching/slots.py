"""What the comparisons of the several kinds of slots have in common."""

from typing import Final

from workbench.domain.match import Relation, Slot, SlotKind, SlotSide
from workbench.domain.text import Span

# A claim is a sentence: a text with more of one kind is no claim, and holding each against each
# would take for ever.
MOST_SLOTS: Final = 40


def side(text: str, span: Span, value: str) -> SlotSide:
    """Return one side of a slot."""
    return SlotSide(span, span.of(text), value)


def agrees(kind: SlotKind, claim: SlotSide, passage: SlotSide, why: str) -> Slot:
    """Return a slot in which both say the same."""
    return Slot(kind, Relation.AGREES, claim, passage, why)


def differs(kind: SlotKind, claim: SlotSide | None, passage: SlotSide | None, why: str) -> Slot:
    """Return a slot in which the passage says something else."""
    return Slot(kind, Relation.DIFFERS, claim, passage, why)


def missing(kind: SlotKind, claim: SlotSide, why: str = "") -> Slot:
    """Return a slot on which the passage is silent."""
    return Slot(
        kind, Relation.MISSING, claim, None, why or f"the passage does not say {claim.text}"
    )
