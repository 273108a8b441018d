"""Several claims are decided on at once: all of them or none, and taken back in one step."""

import pytest

from tests.services.shaped import Bench
from workbench.domain.claim import CheckState
from workbench.domain.verdict import Change
from workbench.errors import Conflict, Unusable
from workbench.services.desk import Desk
from workbench.storage.doctor import examine
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
AGAIN = "The bridge cost €3.1 million."
LOVES = "The mayor loves it."
WHY = "Say why the verdict changes, then save again."
CHANGE = Change("€3.1 million", "€4 million")


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def states(bench: Bench) -> list[CheckState]:
    return [claim.state for claim in bench.live()]


def test_several_claims_take_a_state_each_with_an_event(bench: Bench) -> None:
    keys = bench.file(COST, OPENED, AGAIN)
    bench.file(LOVES, checkable=False)
    every = [claim.id for claim in bench.live() if claim.id is not None]
    done = bench.desk.claims.set_state(every, CheckState.RECHECK)
    assert done.text == "3 claims put to “recheck”"
    assert [claim.id for claim in done.claims] == keys
    assert [claim.state for claim in bench.live() if claim.checkable] == [CheckState.RECHECK] * 3
    told = bench.desk.cases.history(bench.case_id)[-3:]
    assert [event.action for event in told] == ["check state set"] * 3
    assert [event.detail["claim"] for event in told] == keys
    assert [len(event.detail["changed"]) for event in told] == [1, 1, 1]
    bench.desk.undo.undo()
    assert set(states(bench)) == {CheckState.UNCHECKED}
    assert bench.desk.undo.next_undo == ""


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (CheckState.CHECKED, "once it has a verdict"),
        (CheckState.SIGNED_OFF, "Sign the verdict off"),
        (CheckState.QUERY_OUT, "Send the query"),
    ],
)
def test_a_state_that_is_earned_is_not_set_by_hand(
    bench: Bench, state: CheckState, why: str
) -> None:
    keys = bench.file(COST, OPENED)
    events = bench.actions()
    with pytest.raises(Unusable, match=why):
        bench.desk.claims.set_state(keys, state)
    assert (set(states(bench)), bench.actions()) == ({CheckState.UNCHECKED}, events)


def test_several_claims_get_one_verdict_each_and_lose_them_together(bench: Bench) -> None:
    keys = bench.file(COST, OPENED, AGAIN)
    proof = bench.prove(keys[0])
    done = bench.desk.verdicts.judge_all([*keys, keys[0]], "confirmed", " All in the account. ")
    assert done.text == "3 claims rated “Confirmed”"
    assert [claim.state for claim in done.claims] == [CheckState.CHECKED] * 3
    stands = bench.desk.verdicts.standing(bench.article_id)
    assert [stands[key].rationale for key in keys] == ["All in the account."] * 3
    assert [stands[key].evidence for key in keys] == [(proof.id,), (), ()]
    assert bench.actions()[-3:] == ["verdict given"] * 3
    assert bench.desk.undo.undo().text == "Undone: 3 claims rated “Confirmed”"
    assert bench.desk.verdicts.standing(bench.article_id) == {}
    assert states(bench) == [CheckState.IN_PROGRESS, CheckState.UNCHECKED, CheckState.UNCHECKED]
    bench.desk.undo.redo()
    assert bench.desk.verdicts.standing(bench.article_id).keys() == set(keys)
    assert [found.result for found in examine(bench.library.path) if not found.ok] == []


def test_verdicts_given_together_are_taken_back_together_or_not_at_all(bench: Bench) -> None:
    keys = bench.file(COST, OPENED)
    bench.desk.verdicts.judge_all(keys, "confirmed", "Seen.")
    bench.decide(keys[1], bench.colleague.verdicts)
    with pytest.raises(Conflict, match="Claim 2 was decided on anew"):
        bench.desk.undo.undo()
    assert bench.desk.verdicts.standing(bench.article_id).keys() == set(keys)
    assert states(bench) == [CheckState.CHECKED] * 2


def test_one_claim_that_cannot_take_the_verdict_holds_up_all(bench: Bench) -> None:
    first, second = bench.file(COST, OPENED)
    [apart] = bench.file(LOVES, checkable=False)
    judge_all = bench.desk.verdicts.judge_all
    with pytest.raises(Unusable, match=r"“The mayor loves it\.” is not to be checked"):
        judge_all([first, apart], "confirmed")
    with pytest.raises(Unusable, match="needs what the text should say instead"):
        judge_all([first, second], "change", "The account.")
    bench.desk.verdicts.judge(second, "change", "The account.", CHANGE)
    with pytest.raises(Unusable, match=f"^Claim 2 has another verdict. {WHY}$"):
        judge_all([first, second], "confirmed")
    with pytest.raises(Unusable, match="No claim is chosen"):
        judge_all([], "confirmed")
    with pytest.raises(KeyError):
        judge_all([first], "no such rating")
    assert bench.desk.verdicts.history(first) == []
    judge_all([first, second], "confirmed", "", "The account was wrong.")
    given = bench.desk.verdicts.history(second)[-1]
    assert (given.rating, given.reason) == ("confirmed", "The account was wrong.")


def test_another_rating_needs_a_reason(bench: Bench) -> None:
    [key] = bench.file(COST)
    judge, history = bench.desk.verdicts.judge, bench.desk.verdicts.history
    judge(key, "confirmed")
    judge(key, "confirmed", "Seen twice.")
    with pytest.raises(Unusable) as caught:
        judge(key, "change", "The account.", CHANGE, reason=" ")
    assert str(caught.value) == WHY
    assert len(history(key)) == 2
    judge(key, "change", "The account.", CHANGE, reason=" Misread. ")
    assert [verdict.reason for verdict in history(key)] == ["", "", "Misread."]
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert (event.detail["was"], event.detail["reason"]) == ("confirmed", "Misread.")
    bench.desk.undo.undo()
    with pytest.raises(Unusable):
        judge(key, "change", "The account.", CHANGE)


def test_after_a_verdict_was_taken_back_none_is_needed(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    bench.desk.undo.undo()
    given = bench.desk.verdicts.judge(key, "change", "The account.", CHANGE)
    assert given.reason == ""
