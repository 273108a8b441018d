import pytest

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.matching.compare import compare


def denials(claim: str, passage: str, language: str = "en") -> list[Slot]:
    found = compare(claim, passage, language=language).slots
    return [slot for slot in found if slot.kind is SlotKind.NEGATION]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The drug is safe.", "The drug is not safe."),
        ("The drug is safe.", "The drug is unsafe."),
        ("The drug is safe.", "There is no evidence that the drug is safe."),
        ("The firm paid the fine.", "The firm failed to pay the fine."),
        ("The firm paid the fine.", "The firm refused to pay the fine."),
        ("The minister took bribes.", "The minister denied taking bribes."),
        ("The report blamed the board.", "The report stopped short of blaming the board."),
        ("The mayor and the board signed.", "Neither the mayor nor the board signed."),
        ("The bridge has a permit.", "The bridge was without a permit."),
        ("The plan will work.", "The plan is unlikely to work."),
        ("The mayor resigned.", "It is false that the mayor resigned."),
        ("The plan changed the city.", "The plan hardly changed the city."),
        ("The board approved the plan.", "The board rejected the plan."),
        ("She was convicted of fraud in May.", "She was acquitted of fraud in May."),
    ],
)
def test_a_denial_on_either_side_alone_is_loud(one: str, other: str) -> None:
    for claim, passage in ((one, other), (other, one)):
        slot = denials(claim, passage)[0]
        assert slot.relation is Relation.DIFFERS
        assert slot.passage is not None
        assert slot.why


@pytest.mark.parametrize(
    ("language", "claim", "passage"),
    [
        ("de", "Das Mittel ist sicher.", "Das Mittel ist nicht sicher."),
        ("de", "Die Firma zahlte die Strafe.", "Die Firma weigerte sich, die Strafe zu zahlen."),
        ("de", "Es gibt keine Belege dafür, dass das Mittel wirkt.", "Das Mittel wirkt."),
        ("fr", "Le conseil a payé l'amende.", "Le conseil n'a pas payé l'amende."),
        ("fr", "Le conseil a refusé de payer l'amende.", "Le conseil a payé l'amende."),
        ("es", "El alcalde pagó la multa.", "El alcalde no pagó nunca la multa."),
        ("es", "El alcalde se negó a pagar la multa.", "El alcalde pagó la multa."),
        ("zh", "该药物是安全的。", "该药物是不安全的。"),
    ],
)
def test_denials_of_other_languages(language: str, claim: str, passage: str) -> None:
    assert [slot.relation for slot in denials(claim, passage, language)] == [Relation.DIFFERS]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The drug is not safe.", "The drug is unsafe."),
        ("The drug is not unsafe.", "The drug is safe."),
        ("The firm did not fail to pay the fine.", "The firm paid the fine."),
        ("The firm paid the fine.", "The firm did not fail to pay the fine."),
        ("The firm never paid tax in Norland.", "The firm has not paid any tax in Norland."),
        ("Neither the mayor nor the board signed.", "The mayor did not sign, nor did the board."),
        ("The mayor denied the claims.", "On Monday the mayor denied the claims."),
        ("Not only the mayor but the board signed.", "The mayor and the board signed."),
        ("The hall did not open until May.", "The hall opened in May."),
        ("The hall opened in May.", "The hall did not open until May."),
        ("The film No Second Road is set in Norland.", "It is set in Norland, as the film shows."),
        ("The drug does not cause fits.", "There is no evidence that the drug causes fits."),
    ],
)
def test_the_same_denied_in_other_words_is_quiet(claim: str, passage: str) -> None:
    assert all(slot.relation is Relation.AGREES for slot in denials(claim, passage))


def test_one_denial_of_the_passage_answers_one_of_the_claim() -> None:
    claim = "The guide has not lost her way without a map."
    passage = "The guide has lost her way without a map."
    assert {slot.claim.text: slot.relation for slot in denials(claim, passage) if slot.claim} == {
        "not": Relation.DIFFERS,
        "without": Relation.AGREES,
    }


def test_a_denial_near_other_words_is_neither_agreement_nor_contradiction() -> None:
    claim = "Tobacco is not sold in the town hall."
    passage = "The town council opposes tobacco in every park and refuses to talk about it."
    [slot] = denials(claim, passage)
    assert slot.relation is Relation.MISSING
    assert "not plainly of the same" in slot.why


@pytest.mark.parametrize(
    ("done", "may"),
    [
        ("The firm closed its plant in Aster.", "The firm may close its plant in Aster."),
        ("The firm closed its plant in Aster.", "The firm plans to close its plant in Aster."),
        ("The board approved the plan.", "The board is expected to approve the plan."),
    ],
)
def test_what_only_may_happen_is_not_what_happened(done: str, may: str) -> None:
    for claim, passage in ((done, may), (may, done)):
        [slot] = denials(claim, passage)
        assert slot.relation is Relation.DIFFERS
        assert "only as open" in slot.why


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The firm will close its plant.", "The firm may close its plant."),
        (
            "The firm closed its plant in Aster.",
            "The firm, which had planned to close its plant in Aster, closed it in May.",
        ),
    ],
)
def test_plans_that_were_carried_out_are_quiet(claim: str, passage: str) -> None:
    assert denials(claim, passage) == []
