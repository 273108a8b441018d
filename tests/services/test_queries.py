"""Queries go out, are answered, and are told; every step can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.services.shaped import Bench
from workbench.domain.claim import CheckState
from workbench.domain.history import broken_at
from workbench.domain.ids import CaseId, ClaimId, QueryId
from workbench.domain.query import Query, QueryRole
from workbench.errors import Conflict, NotFound, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
FRIDAY = date(2026, 3, 6)


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def asked(bench: Bench, key: ClaimId, to: str = "Odile Marsh", due: date | None = FRIDAY) -> Query:
    return bench.desk.queries.ask(key, to, QueryRole.CLAIMANT, "Where is the bill?", due)


def id_of(query: Query) -> QueryId:
    assert query.id is not None
    return query.id


def test_asking_puts_the_claim_to_query_out(bench: Bench, announced: list[Changes]) -> None:
    [key] = bench.file(COST)
    announced.clear()
    query = asked(bench, key, "  Odile \n Marsh ")
    assert (query.to, query.role, query.due) == ("Odile Marsh", QueryRole.CLAIMANT, FRIDAY)
    assert (query.by, query.open, query.outcome) == ("R. Vale", True, "")
    assert bench.desk.queries.of_claim(key) == [query]
    claim = bench.get(key)
    assert (claim.state, claim.accepted) == (CheckState.QUERY_OUT, True)
    assert announced[0].touches(Kind.QUERY)
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert (event.action, event.detail["claim"], event.detail["query"]) == (
        "query asked",
        key,
        query.id,
    )
    assert event.detail["now"]["question"] == "Where is the bill?"
    assert event.detail["now"]["state"] == "query out"
    assert event.detail["was"] == {"state": "unchecked"}


@pytest.mark.parametrize("decided", [False, True])
def test_the_last_answer_sends_the_claim_back_to_the_checker(bench: Bench, decided: bool) -> None:
    [key] = bench.file(COST)
    if decided:
        bench.decide(key)
    first, second = asked(bench, key), asked(bench, key, "The treasurer")
    closed = bench.desk.queries.close(id_of(first), " No comment. ")
    assert (closed.outcome, closed.closed_by, closed.open) == ("No comment.", "R. Vale", False)
    assert bench.get(key).state is CheckState.QUERY_OUT
    bench.desk.queries.close(id_of(second), "3.1 million, by phone.")
    after = CheckState.RECHECK if decided else CheckState.IN_PROGRESS
    assert bench.get(key).state is after
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["was"] == {"state": "query out"}
    assert event.detail["now"]["outcome"] == "3.1 million, by phone."


def test_a_query_that_is_opened_again_keeps_its_answer_until_the_next(bench: Bench) -> None:
    [key] = bench.file(COST)
    query = asked(bench, key)
    bench.desk.queries.close(id_of(query), "They call back.")
    opened = bench.desk.queries.reopen(id_of(query))
    assert (opened.open, opened.outcome, opened.closed_by) == (True, "They call back.", "")
    assert bench.get(key).state is CheckState.QUERY_OUT
    bench.desk.queries.close(id_of(query), "It was 3.1 million.")
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["was"]["outcome"] == "They call back."
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None


def test_a_query_that_is_withdrawn_is_kept_and_not_told(bench: Bench, library: Library) -> None:
    [key] = bench.file(COST)
    query = asked(bench, key)
    bench.desk.queries.withdraw(id_of(query))
    assert bench.desk.queries.of_claim(key) == []
    assert bench.desk.queries.of_case(bench.case_id, FRIDAY) == []
    assert bench.get(key).state is CheckState.IN_PROGRESS
    with library.reading() as work:
        [kept] = work.queries.of_claim(key, withdrawn=True)
    assert kept == replace(query, withdrawn=kept.withdrawn)
    assert bench.desk.queries.reopen(id_of(query)) == query


def test_withdrawing_leaves_a_claim_alone_that_was_decided_meanwhile(bench: Bench) -> None:
    [key] = bench.file(COST)
    query = asked(bench, key)
    bench.decide(key)
    bench.desk.queries.withdraw(id_of(query))
    assert bench.get(key).state is CheckState.CHECKED


def test_a_case_lists_the_open_ones_first_and_says_what_is_overdue(bench: Bench) -> None:
    first, second = bench.file(COST, OPENED)
    done = asked(bench, first, "Done", date(2026, 3, 1))
    undated = asked(bench, first, "Undated", None)
    late = asked(bench, second, "Late", date(2026, 3, 9))
    soon = asked(bench, second, "Soon", FRIDAY)
    bench.desk.queries.close(id_of(done), "Yes.")
    told = bench.desk.queries.of_case(bench.case_id, date(2026, 3, 7))
    assert [line.query.to for line in told] == ["Soon", "Late", "Undated", "Done"]
    assert [line.overdue for line in told] == [True, False, False, False]
    assert [line.claim.id for line in told] == [second, second, first, first]
    assert not soon.overdue(FRIDAY)
    assert not undated.overdue(date.max)
    assert late.overdue(date(2026, 3, 10))
    assert bench.desk.queries.open_of_article(bench.article_id) == {first: 1, second: 2}
    with pytest.raises(NotFound):
        bench.desk.queries.of_case(CaseId(99), FRIDAY)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda q, key: q.ask(key, " ", QueryRole.WRITER, "Why?"), "somebody to ask"),
        (lambda q, key: q.ask(key, "Ida", QueryRole.WRITER, "\n"), "no question yet"),
        (lambda q, key: q.close(QueryId(1), " "), "no outcome yet"),
        (lambda q, key: q.reopen(QueryId(1)), "Odile Marsh is open already"),
        (lambda q, key: (q.close(QueryId(1), "a"), q.close(QueryId(1), "b")), "not open any more"),
        (lambda q, key: (q.withdraw(QueryId(1)), q.withdraw(QueryId(1))), "withdrawn already"),
    ],
)
def test_what_is_missing_is_said_in_one_sentence(
    bench: Bench, act: Callable[..., object], said: str
) -> None:
    [key] = bench.file(COST)
    asked(bench, key)
    with pytest.raises(Unusable, match=said):
        act(bench.desk.queries, key)


def test_nobody_is_asked_about_what_is_not_checked(bench: Bench) -> None:
    first, second = bench.file(COST, OPENED)
    bench.desk.claims.drop(first)
    bench.desk.claims.set_apart(second)
    for key, said in ((first, "Claim 1 is dropped"), (second, "Claim 2 is set apart")):
        with pytest.raises(Unusable, match=said):
            asked(bench, key)
    with pytest.raises(NotFound):
        bench.desk.queries.withdraw(QueryId(7))


ACTS: dict[str, Callable[[Bench, QueryId], object]] = {
    "query to Odile Marsh closed": lambda b, key: b.desk.queries.close(key, "No comment."),
    "query to Odile Marsh withdrawn": lambda b, key: b.desk.queries.withdraw(key),
}


@pytest.mark.parametrize("said", list(ACTS))
def test_each_step_is_taken_back_and_done_again(bench: Bench, said: str) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    query = asked(bench, key)
    ACTS[said](bench, id_of(query))
    after = bench.desk.queries.of_claim(key)
    assert bench.desk.undo.next_undo == f"Claim 1: {said}"
    assert [claim.id for claim in bench.desk.undo.undo().claims] == [key]
    assert bench.desk.queries.of_claim(key) == [query]
    assert bench.get(key).state is CheckState.QUERY_OUT
    bench.desk.undo.undo()
    assert bench.desk.queries.of_claim(key) == []
    assert bench.get(key).state is CheckState.CHECKED
    assert bench.actions()[-1] == "undone: Claim 1: query to Odile Marsh asked"
    bench.desk.undo.redo()
    bench.desk.undo.redo()
    assert bench.desk.queries.of_claim(key) == after
    assert bench.get(key).state is CheckState.RECHECK
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None


def test_what_somebody_else_changed_is_not_taken_back(bench: Bench, library: Library) -> None:
    [key] = bench.file(COST)
    query = asked(bench, key)
    elsewhere = replace(query, to="Somebody else")
    with library.writing() as work:
        work.queries.save(elsewhere)
        work.commit()
    events = bench.actions()
    with pytest.raises(Conflict, match="changed since"):
        bench.desk.undo.undo()
    assert bench.desk.queries.of_claim(key) == [elsewhere]
    assert bench.actions() == events


def test_claims_that_both_wait_for_an_answer_do_not_become_one(bench: Bench) -> None:
    keys = bench.file(COST, "twice what we were told”, said Odile Marsh.")
    for key in keys:
        asked(bench, key)
    with pytest.raises(Unusable, match="a query or a search hangs on claim 1 and claim 2 both"):
        bench.desk.shaping.merge(keys)
