"""What a checker decided is taken back as a new change, or refused whole."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.services.shaped import TEXT, Bench
from workbench.domain.claim import CheckState, Claim
from workbench.domain.evidence import Stance
from workbench.domain.history import broken_at
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.match import Decision
from workbench.domain.text import Span
from workbench.domain.verdict import Change
from workbench.errors import Conflict, WorkbenchError
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Turned
from workbench.storage.doctor import examine
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
CHANGE = Change("€3.1 million", "€4 million")


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def standing(bench: Bench) -> dict[str, Any]:
    """What the desk says of the first claim and of what was decided on it."""
    [key, *_] = [filed_id(claim.id) for claim in bench.live()]
    claim, evidence = bench.get(key), bench.desk.evidence.of_claim(key)
    report = next(told for told in bench.desk.reports.build(bench.case_id).claims)
    return {
        "claim": (claim.state, claim.accepted),
        "evidence": [(piece.id, piece.stance, piece.note) for piece in evidence],
        "matches": dict(bench.desk.matching.decisions(key)),
        "verdict": bench.desk.verdicts.standing(bench.article_id).get(key),
        "reported": (report.verdict, report.earlier, report.rating),
        "settled": bench.desk.cases.summaries()[0].settled,
        "accounted": bench.desk.claims.accounting(bench.article_id).claims_settled,
        "known": [one.verdict for one in bench.desk.known.of_text(COST)],
    }


Act = Callable[[Bench, ClaimId], object]


def _proved(bench: Bench, key: ClaimId) -> None:
    bench.prove(key)


def _rejected(bench: Bench, key: ClaimId) -> None:
    bench.desk.evidence.reject(key, bench.passage())


def _decided(bench: Bench, key: ClaimId) -> None:
    bench.decide(key)


def _nothing(bench: Bench, key: ClaimId) -> None:
    pass


def _turned_over(bench: Bench, key: ClaimId) -> None:
    bench.desk.evidence.accept(key, bench.passage(), Stance.UNDERMINES, note="Read again")


def _withdrawn(bench: Bench, key: ClaimId) -> None:
    [piece] = bench.desk.evidence.of_claim(key)
    bench.desk.evidence.withdraw(filed_id(piece.id))


def _annotated(bench: Bench, key: ClaimId) -> None:
    [piece] = bench.desk.evidence.of_claim(key)
    bench.desk.evidence.annotate(filed_id(piece.id), "Page 3.")


def _succeeded(bench: Bench, key: ClaimId) -> None:
    bench.desk.verdicts.judge(key, "change", "The account.", CHANGE, reason="Misread")


ACTS: Mapping[str, tuple[Act, Act, str]] = {
    "accepted": (_nothing, _proved, "Evidence for claim 1 accepted: supports"),
    "another stance": (_proved, _turned_over, "Evidence for claim 1 now undermines"),
    "withdrawn": (_proved, _withdrawn, "Evidence for claim 1 withdrawn"),
    "annotated": (_proved, _annotated, "Evidence for claim 1 annotated"),
    "rejected": (_nothing, _rejected, "Passage for claim 1 rejected"),
    "reconsidered": (
        _rejected,
        lambda b, key: b.desk.evidence.reconsider(key, b.passage()),
        "Passage for claim 1 reconsidered",
    ),
    "judged": (_proved, _decided, "Claim 1 rated “Confirmed”"),
    "judged anew": (_decided, _succeeded, "Claim 1 rated “Change required”"),
    "judged alike": (
        _nothing,
        lambda b, key: b.desk.verdicts.judge_all([key], "confirmed", "Seen."),
        "Claim 1 rated “Confirmed”",
    ),
}


@pytest.mark.parametrize(("first", "act", "text"), ACTS.values(), ids=list(ACTS))
def test_each_decision_is_taken_back_and_done_again(
    bench: Bench, first: Act, act: Act, text: str
) -> None:
    [key] = bench.file(COST)
    first(bench, key)
    before = standing(bench)
    act(bench, key)
    after = standing(bench)
    assert after != before
    done = bench.desk.undo.undo()
    assert done.text == f"Undone: {text}"
    assert standing(bench) == before
    assert bench.actions()[-1] == f"undone: {text}"
    assert bench.desk.undo.redo().text == f"Done again: {text}"
    assert standing(bench) == after
    assert bench.actions()[-1] == f"done again: {text}"
    bench.desk.undo.undo()
    assert standing(bench) == before
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None
    assert [found.result for found in examine(bench.library.path) if not found.ok] == []


def test_a_whole_check_is_taken_back_step_by_step_and_done_again(bench: Bench) -> None:
    [key] = bench.file(COST)
    states = [standing(bench)]
    steps: tuple[Act, ...] = (_proved, _annotated, _decided, _withdrawn, _succeeded, _rejected)
    for act in steps:
        act(bench, key)
        states.append(standing(bench))
    for state in reversed(states[:-1]):
        bench.desk.undo.undo()
        assert standing(bench) == state
    for state in states[1:]:
        bench.desk.undo.redo()
        assert standing(bench) == state


def test_what_was_taken_back_stays_in_the_history_of_the_claim(bench: Bench) -> None:
    [key] = bench.file(COST)
    _decided(bench, key)
    _succeeded(bench, key)
    bench.desk.undo.undo()
    first, second = bench.desk.verdicts.history(key)
    assert (first.withdrawn, second.reason) == (None, "Misread")
    assert second.withdrawn is not None
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["claim"] == key
    assert event.detail["verdicts_changed"] == [
        {
            "claim": key,
            "verdict": second.id,
            "rating": "change",
            "withdrawn": second.withdrawn.isoformat(),
            "stands": "confirmed",
        }
    ]


def test_views_are_told_what_changed_and_which_claims(
    bench: Bench, announced: list[Changes]
) -> None:
    [key] = bench.file(COST)
    _decided(bench, key)
    announced.clear()
    [claim] = bench.desk.undo.undo().claims
    assert (claim.id, claim.state) == (key, CheckState.UNCHECKED)
    assert [change.kinds for change in announced] == [{Kind.CLAIM, Kind.VERDICT}]


def _judged_elsewhere(bench: Bench, key: ClaimId) -> None:
    bench.decide(key, bench.colleague.verdicts)


def _put(bench: Bench, key: ClaimId) -> None:
    _save(bench, replace(bench.get(key), state=CheckState.SIGNED_OFF))


def _save(bench: Bench, claim: Claim) -> None:
    with bench.library.writing() as work:
        work.claims.save(claim)
        work.commit()


def _noted_elsewhere(bench: Bench, key: ClaimId) -> None:
    [piece] = bench.desk.evidence.of_claim(key)
    bench.colleague.evidence.annotate(filed_id(piece.id), "Mine.")


def _rejected_elsewhere(bench: Bench, key: ClaimId) -> None:
    bench.colleague.evidence.reject(key, bench.passage())


SINCE: Mapping[str, tuple[Act, Act, str]] = {
    "another verdict": (_decided, _judged_elsewhere, "Claim 1 was decided on anew since"),
    "signed off": (_decided, _put, "Claim 1 was decided on anew since"),
    "another note": (_proved, _noted_elsewhere, "The evidence for claim 1 was changed since"),
    "rejected": (_proved, _rejected_elsewhere, "A passage for claim 1 was decided on since"),
    "rested on": (_proved, _judged_elsewhere, "A verdict on claim 1 rests on this evidence since"),
}


@pytest.mark.parametrize(("act", "since", "why"), SINCE.values(), ids=list(SINCE))
def test_what_somebody_else_changed_is_left_alone(
    bench: Bench, act: Act, since: Act, why: str
) -> None:
    [key] = bench.file(COST)
    act(bench, key)
    text = bench.desk.undo.next_undo
    since(bench, key)
    before, events = standing(bench), bench.actions()
    with pytest.raises(Conflict) as caught:
        bench.desk.undo.undo()
    assert str(caught.value) == (
        f"{why}, so that this cannot be taken back or done again: {text}. Everything is as it was."
    )
    assert standing(bench) == before
    assert bench.actions() == events
    # That step is passed over.
    assert bench.desk.undo.next_undo == ""


def test_a_verdict_given_meanwhile_stands_in_the_way_of_doing_again(bench: Bench) -> None:
    [key] = bench.file(COST)
    _decided(bench, key)
    bench.desk.undo.undo()
    _judged_elsewhere(bench, key)
    before = standing(bench)
    with pytest.raises(Conflict):
        bench.desk.undo.redo()
    assert standing(bench) == before


def test_evidence_is_withdrawn_again_under_the_verdict_it_was_withdrawn_under(
    bench: Bench,
) -> None:
    [key] = bench.file(COST)
    for act in (_proved, _decided, _withdrawn):
        act(bench, key)
    bench.desk.undo.undo()
    bench.desk.undo.redo()
    assert bench.desk.evidence.of_claim(key) == []


def test_a_state_chosen_since_is_kept_when_evidence_is_taken_back(bench: Bench) -> None:
    [key] = bench.file(COST)
    _proved(bench, key)
    _save(bench, bench.get(key).now(CheckState.RECHECK))
    bench.desk.undo.undo()
    assert bench.desk.evidence.of_claim(key) == []
    assert bench.get(key).state is CheckState.RECHECK


def test_words_that_lost_their_verdict_are_not_looked_at_again(bench: Bench) -> None:
    [key] = bench.file(OPENED)
    _decided(bench, key)
    bench.desk.undo.undo()
    assert bench.desk.shaping.split(key, TEXT.index("carries")).text == "Claim 1 split in two"
    assert bench.get(key).state is CheckState.UNCHECKED


def test_nothing_changed_is_nothing_to_take_back(bench: Bench) -> None:
    [key] = bench.file(COST)
    piece = filed_id(bench.prove(key).id)
    _withdrawn(bench, key)
    events, text = bench.actions(), bench.desk.undo.next_undo
    bench.desk.evidence.withdraw(piece)
    bench.desk.evidence.annotate(piece, " ")
    bench.desk.evidence.reconsider(key, bench.passage())
    assert (bench.actions(), bench.desk.undo.next_undo) == (events, text)
    with bench.library.reading() as work:
        assert [one.withdrawn for one in work.evidence.of_claim(key, withdrawn=True)] != [None]


class OwnRecord:
    """A deed that is about no case, and keeps a record of its own."""

    text = "Source renamed"
    case_id: CaseId | None = None
    in_case = False

    def __init__(self) -> None:
        self.kept: list[str] = []

    def undo(self, work: UnitOfWork) -> Turned:
        self.kept.append("back")
        return Turned()

    def redo(self, work: UnitOfWork) -> Turned:
        raise WorkbenchError("It is gone.")


def test_a_deed_of_no_case_writes_no_event(bench: Bench) -> None:
    deed, events = OwnRecord(), bench.actions()
    bench.desk.undo.record(deed)
    assert bench.desk.undo.undo().text == "Undone: Source renamed"
    assert (deed.kept, bench.actions()) == (["back"], events)
    # What fails for another reason than a change can be tried again.
    with pytest.raises(WorkbenchError, match="gone"):
        bench.desk.undo.redo()
    assert bench.desk.undo.next_redo == "Source renamed"


def test_a_part_accepted_and_its_passage_go_back_together(bench: Bench) -> None:
    [key] = bench.file(COST)
    passage = bench.passage()
    _rejected(bench, key)
    bench.desk.evidence.accept(key, passage, Stance.SUPPORTS, part=Span(0, 9))
    bench.desk.undo.undo()
    place = (passage.source_id, passage.span)
    assert bench.desk.matching.decisions(key) == {place: Decision.REJECTED}
