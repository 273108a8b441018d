import pytest

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.matching.compare import compare


def ways(claim: str, passage: str) -> list[Slot]:
    return [slot for slot in compare(claim, passage).slots if slot.kind is SlotKind.COMPARISON]


@pytest.mark.parametrize(
    ("claim", "passage", "relation"),
    [
        ("Rents rose in May.", "Rents fell in May.", Relation.DIFFERS),
        ("Rents rose in May.", "Rents climbed in May.", Relation.AGREES),
        ("Rents doubled in May.", "Rents halved in May.", Relation.DIFFERS),
        ("Rents doubled in May.", "Rents tripled in May.", Relation.DIFFERS),
        ("Rents doubled in May.", "Rents rose in May.", Relation.AGREES),
        ("Rents were up by 5%.", "Rents were down by 5%.", Relation.DIFFERS),
        ("Rents were down 5%.", "Rents were down 5%.", Relation.AGREES),
        ("He has more land than her.", "He has less land than her.", Relation.DIFFERS),
        # The word beside the same thing, not one that goes the same way.
        ("Exports rose in May.", "Imports rose while exports fell in May.", Relation.DIFFERS),
        ("Imports rose in May.", "Imports rose while exports fell in May.", Relation.AGREES),
    ],
)
def test_directions(claim: str, passage: str, relation: Relation) -> None:
    (slot,) = ways(claim, passage)
    assert slot.relation is relation
    assert slot.why


@pytest.mark.parametrize("claim", ["They set up a fund of 5 euros.", "It cost at least 5 euros."])
def test_words_that_point_nowhere_are_not_compared(claim: str) -> None:
    assert ways(claim, "They shut down a fund; most of it was lost, 5 euros or more.") == []
