"""A second person signs off; the one who gave the verdict says why there was no second."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.services.conftest import Clock
from tests.services.shaped import Bench
from workbench.domain.claim import CheckState, ClaimKind
from workbench.domain.ids import ClaimId
from workbench.domain.query import QueryRole
from workbench.domain.readiness import Lack
from workbench.errors import Conflict, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.services.signoffs import SignOffService
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
LOVES = "The mayor loves it."


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


@pytest.fixture
def second(library: Library) -> tuple[SignOffService, Undo]:
    """The desk of a second checker."""
    at = Workplace(library, Clock(), lambda: "A. Berg")
    undo = Undo(at)
    return SignOffService(at, undo), undo


def test_a_second_person_signs_several_off_at_once(
    bench: Bench, second: tuple[SignOffService, Undo], announced: list[Changes]
) -> None:
    keys = bench.file(COST, OPENED)
    for key in keys:
        bench.decide(key)
    announced.clear()
    done = second[0].sign_off(keys, note="Read against the ledger.")
    assert done.text == "2 claims signed off"
    assert [bench.get(key).state for key in keys] == [CheckState.SIGNED_OFF] * 2
    assert announced[0].touches(Kind.SIGN_OFF)
    signed = bench.desk.sign_offs.of_article(bench.article_id)
    assert {key: (one.by, one.note, one.reason) for key, one in signed.items()} == dict.fromkeys(
        keys, ("A. Berg", "Read against the ledger.", "")
    )
    events = bench.desk.cases.history(bench.case_id)[-2:]
    assert [(event.action, event.detail["claim"]) for event in events] == [
        ("signed off", key) for key in keys
    ]
    assert events[0].detail["was"] == {"state": "checked"}
    assert events[0].detail["verdict"] == bench.desk.verdicts.history(keys[0])[-1].id
    assert second[0].sign_off(keys).text == "Nothing to change"


def test_whoever_gave_the_verdict_owes_a_reason(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    with pytest.raises(Unusable, match="You gave this verdict yourself: a second checker signs"):
        bench.desk.sign_offs.sign_off([key], reason=" ")
    assert bench.get(key).state is CheckState.CHECKED
    bench.desk.sign_offs.sign_off([key], reason="Nobody else is on duty.")
    signed = bench.desk.sign_offs.of_claim(key)
    assert signed is not None
    assert signed.reason == "Nobody else is on duty."


def test_a_name_written_otherwise_is_the_same_person(bench: Bench, library: Library) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    at = Workplace(library, Clock(), lambda: " r.  vale")
    with pytest.raises(Unusable, match="yourself"):
        SignOffService(at, Undo(at)).sign_off([key])


def _asked(bench: Bench, key: ClaimId) -> None:
    bench.decide(key)
    bench.desk.queries.ask(key, "Ida", QueryRole.WRITER, "Sure?")


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (lambda bench, key: None, "Claim 2 has no verdict yet"),
        (lambda bench, key: bench.desk.claims.put(key, CheckState.CHECKED), "has no verdict yet"),
        (_asked, "Claim 2 is at “query out”"),
        (lambda bench, key: bench.desk.claims.drop(key), "Claim 2 is not under check"),
        (lambda bench, key: bench.desk.claims.set_apart(key), "Claim 2 is not under check"),
    ],
)
def test_one_that_cannot_be_signed_off_keeps_all_back(
    bench: Bench,
    second: tuple[SignOffService, Undo],
    before: Callable[[Bench, ClaimId], object],
    said: str,
) -> None:
    first, other = bench.file(COST, OPENED)
    bench.decide(first)
    before(bench, other)
    with pytest.raises(Unusable, match=said):
        second[0].sign_off([first, other])
    assert bench.get(first).state is CheckState.CHECKED
    assert bench.desk.sign_offs.of_article(bench.article_id) == {}


def test_a_later_verdict_is_not_signed_off(
    bench: Bench, second: tuple[SignOffService, Undo]
) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    second[0].sign_off([key])
    bench.decide(key)
    assert bench.desk.sign_offs.of_claim(key) is None
    second[0].sign_off([key])
    signed = second[0].of_claim(key)
    assert signed is not None
    assert signed.verdict_id == bench.desk.verdicts.history(key)[-1].id
    assert bench.get(key).state is CheckState.SIGNED_OFF


def test_no_state_is_set_in_place_of_a_sign_off(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    with pytest.raises(Unusable, match="signed off by a person"):
        bench.desk.claims.put(key, CheckState.SIGNED_OFF)


def test_taking_back_is_an_action_of_its_own(
    bench: Bench, second: tuple[SignOffService, Undo]
) -> None:
    keys = bench.file(COST, OPENED)
    for key in keys:
        bench.decide(key)
    second[0].sign_off(keys[:1])
    signed = second[0].of_claim(keys[0])
    done = second[0].take_back(keys)
    assert done.text == "Claim 1: sign-off taken back"
    assert second[0].of_claim(keys[0]) is None
    assert bench.get(keys[0]).state is CheckState.CHECKED
    assert bench.actions()[-1] == "sign-off taken back"
    second[1].undo()
    assert second[0].of_claim(keys[0]) == signed
    second[1].redo()
    assert second[0].of_claim(keys[0]) is None
    assert second[0].take_back(keys).text == "Nothing to change"


def test_signing_off_is_taken_back_and_done_again(
    bench: Bench, second: tuple[SignOffService, Undo]
) -> None:
    keys = bench.file(COST, OPENED)
    for key in keys:
        bench.decide(key)
    second[0].sign_off(keys)
    signed = second[0].of_article(bench.article_id)
    second[1].undo()
    assert second[0].of_article(bench.article_id) == {}
    assert [bench.get(key).state for key in keys] == [CheckState.CHECKED] * 2
    second[1].redo()
    assert second[0].of_article(bench.article_id) == signed
    bench.decide(keys[0])
    with pytest.raises(Conflict):
        second[1].undo()
    assert bench.get(keys[1]).state is CheckState.SIGNED_OFF


def test_what_stands_against_signing_the_case_off_is_counted(bench: Bench) -> None:
    cost, opened, loves = bench.file(COST, OPENED, LOVES)
    bench.desk.shaping.set_kinds([cost], [ClaimKind.MONEY, ClaimKind.NAME])
    bench.desk.shaping.set_kinds([opened], [ClaimKind.NUMBER, ClaimKind.DATE, ClaimKind.QUOTE])
    bench.decide(loves)
    for _ in range(2):
        bench.desk.queries.ask(cost, "Ida", QueryRole.WRITER, "Sure?")
    told = bench.desk.sign_offs.readiness(bench.case_id)
    assert not told.ready
    assert {one.lack: (one.count, one.claims) for one in told.shortfalls} == {
        Lack.CLAIMS: (2, (cost, opened)),
        Lack.QUERIES: (2, (cost,)),
        Lack.NUMBERS: (2, (cost, opened)),
        Lack.DATES: (1, (opened,)),
        Lack.NAMES: (1, (cost,)),
        Lack.QUOTES: (1, (opened,)),
        Lack.UNMARKED: (16, ()),
        Lack.GROUNDS: (1, (loves,)),
    }


@pytest.mark.parametrize("ground", ["evidence", "rationale", "search"])
def test_a_verdict_stands_on_evidence_a_rationale_or_a_search(bench: Bench, ground: str) -> None:
    [key] = bench.file(LOVES)
    if ground == "evidence":
        bench.prove(key)
    if ground == "search":
        bench.desk.searches.record(key, "Archive", "mayor")
    bench.desk.verdicts.judge(key, "confirmed", "Asked." if ground == "rationale" else "")
    assert bench.desk.sign_offs.readiness(bench.case_id).of(Lack.GROUNDS).count == 0


def test_a_case_with_nothing_left_is_ready(bench: Bench) -> None:
    [key] = bench.file(bench.text.strip())
    bench.desk.verdicts.judge(key, "confirmed", "Seen.")
    told = bench.desk.sign_offs.readiness(bench.case_id)
    assert (told.ready, told.shortfalls) == (True, ())


def test_whose_verdict_it_is_goes_by_the_name_however_it_is_written(
    bench: Bench, second: tuple[SignOffService, Undo]
) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    [verdict] = bench.desk.verdicts.history(key)
    assert bench.desk.sign_offs.own(replace(verdict, by=verdict.by.upper()))
    assert not second[0].own(verdict)
