"""Claims that were checked before are put forward, with what agrees and what differs."""

from dataclasses import replace

import pytest

from tests.services.conftest import ARTICLE
from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import CaseId
from workbench.domain.known import KnownClaim, since
from workbench.domain.match import Relation, SlotKind
from workbench.domain.verdict import Change, Rating
from workbench.errors import NotFound
from workbench.services.desk import Desk
from workbench.services.filing import filed_id
from workbench.services.progress import Silent
from workbench.storage.library import Library

SECOND = """What the libraries cost

The Harrow mill reopened on 4 May 2025 as a public library. It cost 2.9 million crowns, the \
council said. A bus now stops in front of the swimming pool at Aldbury.
"""
MILL = "The Harrow mill reopened on 4 May 2025 as a public library"
COST = "The conversion of the Harrow mill into a library cost 2.4 million crowns"


def opened(desk: Desk, text: str, title: str) -> CaseId:
    made = desk.cases.open(desk.cases.read_text(text, title))
    return filed_id(made.case.id)


def claim_with(desk: Desk, case_id: CaseId, words: str) -> Claim:
    article_id = filed_id(desk.cases.article(case_id).id)
    return next(claim for claim in desk.claims.of_article(article_id) if words in claim.words)


def checked(desk: Desk, title: str = "Mill") -> Claim:
    """Check what the mill cost, in a case of its own, and restate the claim."""
    claim = claim_with(desk, opened(desk, ARTICLE, title), "2.4 million")
    claim_id = filed_id(claim.id)
    desk.claims.restate(claim_id, COST)
    change = Change("2.4 million", "4.2 million", "transposed")
    desk.verdicts.judge(claim_id, "change", "The ledger has 4.2.\nSeen on paper.", change)
    return desk.claims.get(claim_id)


def asked(desk: Desk, words: str) -> tuple[KnownClaim, ...]:
    """Ask for a claim of another case, restated to these words."""
    claim = claim_with(desk, opened(desk, SECOND, "Costs"), "2.9 million")
    desk.claims.restate(filed_id(claim.id), words)
    return desk.known.of_claim(filed_id(claim.id))


def test_an_earlier_check_is_told_with_what_agrees_and_what_differs(desk: Desk) -> None:
    earlier = checked(desk)
    words = "Turning the Harrow mill into a library cost the council 2.9 million crowns"
    [told] = asked(desk, words)
    assert (told.claim_id, told.words, told.case) == (earlier.id, COST, "Mill")
    assert (told.rating.label, told.rationale) == ("Change required", "The ledger has 4.2.")
    assert (told.verdict.by, told.since) == ("R. Vale", "")
    slots = {(slot.kind, slot.relation) for slot in told.comparison.slots}
    assert (SlotKind.NUMBER, Relation.DIFFERS) in slots
    [figure] = [slot for slot in told.comparison.slots if slot.kind is SlotKind.NUMBER]
    assert figure.claim is not None
    assert figure.passage is not None
    assert figure.claim.span.of(words) == figure.claim.text
    assert figure.passage.span.of(told.words) == figure.passage.text


@pytest.mark.parametrize(
    "words",
    [
        "A bus stops in front of the swimming pool at Aldbury",
        "The council said that the pool was not its own",
        "The mill",
        "",
    ],
)
def test_what_is_not_near_is_not_put_forward(desk: Desk, words: str) -> None:
    checked(desk)
    assert asked(desk, words) == ()
    assert desk.known.of_text(words) == ()


def test_a_claim_without_a_verdict_is_not_known(desk: Desk) -> None:
    opened(desk, ARTICLE, "Mill")
    assert desk.known.of_text(MILL) == ()


def test_a_misspelt_claim_is_found(desk: Desk) -> None:
    checked(desk)
    wrong = "The converison of the Harrow mill into a libary cost 2.4 million crowns"
    assert [item.words for item in desk.known.of_text(wrong)] == [COST]


def test_claims_of_the_same_article_are_left_out(desk: Desk) -> None:
    earlier = checked(desk)
    assert desk.known.of_claim(filed_id(earlier.id)) == ()
    assert [item.claim_id for item in desk.known.of_text(COST)] == [earlier.id]
    other = checked(desk, "Mill, again")
    assert [item.claim_id for item in desk.known.of_claim(filed_id(earlier.id))] == [other.id]


def test_the_nearest_comes_first_and_no_more_than_are_wanted(desk: Desk) -> None:
    earlier = [checked(desk, title) for title in ("One", "Two", "Three")]
    desk.claims.restate(filed_id(earlier[1].id), f"{COST} in March")
    found = desk.known.of_text(f"{COST} in March", top=2)
    assert [item.case for item in found] == ["Two", "One"]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (CheckState.RECHECK, "recheck"),
        (CheckState.IN_PROGRESS, "in progress"),
    ],
)
def test_a_check_that_was_taken_up_again_says_so(desk: Desk, state: CheckState, told: str) -> None:
    desk.claims.put(filed_id(checked(desk).id), state)
    [known] = desk.known.of_text(COST)
    assert known.since == told


def test_a_check_that_was_signed_off_stands(desk: Desk) -> None:
    desk.sign_offs.sign_off([filed_id(checked(desk).id)], reason="Alone at the desk.")
    [known] = desk.known.of_text(COST)
    assert (known.since, desk.claims.get(known.claim_id).state) == ("", CheckState.SIGNED_OFF)


def test_what_a_rating_leaves_owed_stands_but_for_a_recheck(desk: Desk) -> None:
    claim = checked(desk)
    for state, told in ((CheckState.QUERY_OUT, ""), (CheckState.RECHECK, "recheck")):
        rating = Rating("doubt", "Doubtful", "", settles=state)
        assert since(replace(claim, state=state), rating) == told


def test_a_claim_that_was_dropped_or_set_apart_since_says_so(desk: Desk) -> None:
    earlier = filed_id(checked(desk).id)
    desk.claims.drop(earlier)
    assert [item.since for item in desk.known.of_text(COST)] == ["dropped"]
    desk.undo.undo()
    desk.claims.set_apart(earlier)
    assert [item.since for item in desk.known.of_text(COST)] == ["set apart"]


def test_words_given_back_by_undo_are_found_again(desk: Desk) -> None:
    earlier = filed_id(checked(desk).id)
    desk.claims.restate(earlier, "Beavers dammed the river at Aldbury")
    assert desk.known.of_text(COST) == ()
    desk.undo.undo()
    assert [item.claim_id for item in desk.known.of_text(COST)] == [earlier]


def test_a_rating_that_its_scale_lacks_keeps_its_own_word(desk: Desk, library: Library) -> None:
    earlier = checked(desk)
    with library.writing() as work:
        [given] = work.verdicts.of_claim(filed_id(earlier.id))
        work.verdicts.add(replace(given, rating="half-true", rationale="", id=None))
        work.commit()
    [told] = desk.known.of_text(COST)
    assert (told.rating.label, told.rationale) == ("half-true", "")


def test_texts_are_answered_by_their_ids_and_an_unknown_claim_is_refused(desk: Desk) -> None:
    earlier = checked(desk)
    found = desk.known.of_texts([("a", COST), ("b", "Nothing of the kind")], Silent())
    assert {key: [item.claim_id for item in items] for key, items in found.items()} == {
        "a": [earlier.id],
        "b": [],
    }
    with pytest.raises(NotFound):
        desk.known.of_claim(type(filed_id(earlier.id))(999))
