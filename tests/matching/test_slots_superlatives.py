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
        ("Aster is one of the largest ports.", "Aster is the largest port.", Relation.AGREES),
        (
            "Aster is one of the largest ports.",
            "Aster is the second largest port.",
            Relation.AGREES,
        ),
        ("Aster is the biggest port.", "Aster is the largest port.", Relation.AGREES),
        ("Aster is the hottest town.", "Aster is the coldest town.", Relation.DIFFERS),
        (
            "Aster is the largest port in Europe.",
            "Aster is the largest port in the world.",
            Relation.DIFFERS,
        ),
        (
            "Aster is Europe’s largest port.",
            "Aster is the largest port in Europe.",
            Relation.AGREES,
        ),
        (
            "Aster is the country’s largest port.",
            "Aster is the largest port in Norway.",
            Relation.AGREES,
        ),
        (
            "Fees are at their highest ever.",
            "Fees are at their highest since 1998.",
            Relation.DIFFERS,
        ),
        ("Fees fell to a record low.", "Fees were at their lowest ever.", Relation.AGREES),
        (
            "She was the first woman there.",
            "She was one of the first women there.",
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


def test_the_scope_that_only_the_claim_has_is_told() -> None:
    (slot,) = compare("It is the largest port in Norway.", "It is the largest port.").slots[-1:]
    assert slot.relation is Relation.AGREES
    assert slot.why == "both say largest; the claim says in Norway, the passage does not say where"


def test_the_first_and_the_second_differ() -> None:
    slots = compare("She was the first woman there.", "She was the second woman there.").slots
    assert [(slot.kind, slot.relation) for slot in slots] == [(SlotKind.NUMBER, Relation.DIFFERS)]
