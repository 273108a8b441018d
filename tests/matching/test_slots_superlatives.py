import pytest

from workbench.domain.match import Relation, SlotKind
from workbench.matching.compare import compare


@pytest.mark.parametrize(
    ("claim", "passage", "relation"),
    [
        ("Aster is the largest port.", "Aster is the largest port there.", Relation.AGREES),
        ("Aster is the largest port.", "Aster is the second largest port.", Relation.DIFFERS),
        ("Aster is the second-largest port.", "Aster is the 2nd largest port.", Relation.AGREES),
        ("Aster is the largest port.", "Aster is one of the largest ports.", Relation.DIFFERS),
        (
            "Aster is the most costly port.",
            "Aster is among the most costly ports.",
            Relation.DIFFERS,
        ),
    ],
)
def test_the_rank_of_a_superlative_is_compared(
    claim: str, passage: str, relation: Relation
) -> None:
    found = [s for s in compare(claim, passage).slots if s.kind is SlotKind.COMPARISON]
    assert [slot.relation for slot in found] == [relation]
    assert found[0].claim is not None
    assert found[0].claim.span.of(claim) == found[0].claim.text


def test_words_that_only_end_like_one_are_no_superlatives() -> None:
    claim = "The interest of the west rose at the request of the guest."
    found = [s for s in compare(claim, claim).slots if s.kind is SlotKind.COMPARISON]
    assert [slot.claim.text for slot in found if slot.claim] == ["rose"]
