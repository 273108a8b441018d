"""What was done is taken back as a new change, or refused whole."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.services.shaped import TEXT, Bench
from workbench.domain.claim import CheckState, Claim, ClaimKind
from workbench.domain.history import broken_at
from workbench.domain.ids import ClaimId
from workbench.domain.text import Span
from workbench.errors import Conflict, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
QUOTE = "“twice what we were told”, said Odile Marsh."
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
AGAIN = "The bridge cost €3.1 million."
LOVES = "The mayor loves it."


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def content(bench: Bench) -> list[Claim]:
    """Everything of the article's claims but how often they were changed."""
    there = bench.desk.claims.of_article(bench.article_id, dropped=True)
    return sorted((replace(claim, version=0) for claim in there), key=lambda claim: claim.id or 0)


def _edges(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


Act = Callable[[Bench, Sequence[ClaimId]], object]
ACTS: dict[str, Act] = {
    "accept": lambda b, keys: b.desk.shaping.accept(keys),
    "drop": lambda b, keys: b.desk.shaping.drop(keys),
    "set apart": lambda b, keys: b.desk.shaping.set_apart(keys),
    "split": lambda b, keys: b.desk.shaping.split(keys[2], TEXT.index("carries")),
    "merge": lambda b, keys: b.desk.shaping.merge(keys[:2]),
    "start": lambda b, keys: b.desk.shaping.move_start(keys[1], -2),
    "end": lambda b, keys: b.desk.shaping.move_end(keys[2], -3),
    "kinds": lambda b, keys: b.desk.shaping.set_kinds(keys, [ClaimKind.EVENT]),
    "claimant": lambda b, keys: b.desk.shaping.set_claimant(keys[0], "O. Marsh"),
    "restate": lambda b, keys: b.desk.shaping.restate(keys[0], "A bridge."),
    "number": lambda b, keys: b.desk.shaping.renumber(keys[2], 1),
    "join": lambda b, keys: b.desk.shaping.join([keys[0], keys[3]]),
    "sweep": lambda b, keys: b.desk.shaping.sweep(b.article_id, [Span(*_edges(LOVES))]),
    "mark": lambda b, keys: b.desk.claims.mark(b.article_id, *_edges("a day")),
    "put": lambda b, keys: b.desk.claims.put(keys[0], CheckState.QUERY_OUT),
    "put several": lambda b, keys: b.desk.claims.set_state(keys, CheckState.RECHECK),
    "drop one": lambda b, keys: b.desk.claims.drop(keys[0]),
    "set one apart": lambda b, keys: b.desk.claims.set_apart(keys[0]),
    "restate one": lambda b, keys: b.desk.claims.restate(keys[0], "One bridge."),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=list(ACTS))
def test_each_action_is_taken_back_and_done_again(bench: Bench, act: Act) -> None:
    keys = bench.file(COST, QUOTE, OPENED, AGAIN)
    before = content(bench)
    act(bench, keys)
    after = content(bench)
    assert after != before
    text = bench.desk.undo.next_undo
    assert text
    done = bench.desk.undo.undo()
    assert done.text == f"Undone: {text}"
    live = [claim for claim in content(bench) if claim.id in {one.id for one in before}]
    assert live == before
    made = [claim for claim in content(bench) if claim not in before]
    assert all(claim.dropped for claim in made)
    assert bench.actions()[-1] == f"undone: {text}"
    assert (bench.desk.undo.next_undo, bench.desk.undo.next_redo) == ("", text)
    assert bench.desk.undo.redo().text == f"Done again: {text}"
    assert content(bench) == after
    assert bench.actions()[-1] == f"done again: {text}"
    assert (bench.desk.undo.next_undo, bench.desk.undo.next_redo) == (text, "")


def test_everything_is_taken_back_step_by_step_and_done_again(bench: Bench) -> None:
    keys = bench.file(COST, QUOTE, OPENED, AGAIN)
    states = [content(bench)]
    for act in (ACTS[name] for name in ("split", "end", "accept", "merge", "kinds", "number")):
        act(bench, keys)
        states.append(content(bench))
    for state in reversed(states[:-1]):
        bench.desk.undo.undo()
        live = [claim for claim in content(bench) if not claim.dropped]
        assert live == [claim for claim in state if not claim.dropped]
    with pytest.raises(Unusable, match="nothing to take back"):
        bench.desk.undo.undo()
    for state in states[1:]:
        bench.desk.undo.redo()
        assert content(bench) == state
    with pytest.raises(Unusable, match="nothing to do again"):
        bench.desk.undo.redo()
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None


def test_something_new_ends_what_could_be_done_again(bench: Bench) -> None:
    keys = bench.file(COST, QUOTE)
    bench.desk.shaping.accept(keys)
    bench.desk.undo.undo()
    bench.desk.claims.drop(keys[0])
    assert (bench.desk.undo.next_undo, bench.desk.undo.next_redo) == ("Claim 1 dropped", "")


def test_what_somebody_else_changed_is_left_alone(bench: Bench, library: Library) -> None:
    first, second = bench.file(COST, QUOTE)
    bench.desk.shaping.set_claimant(second, "O. Marsh")
    bench.desk.shaping.accept([first, second])
    with library.writing() as work:
        work.claims.save(replace(work.claims.get(second), restatement="By another hand."))
        work.commit()
    before, events = content(bench), bench.actions()
    with pytest.raises(Conflict, match=r"Claim 2 was changed since.*2 claims accepted"):
        bench.desk.undo.undo()
    assert content(bench) == before
    assert bench.actions() == events
    # That step is passed over; the one before it is of the same claim, and as stale.
    assert bench.desk.undo.next_undo == "Claim 2 said by O. Marsh"
    with pytest.raises(Conflict):
        bench.desk.undo.undo()
    assert bench.desk.undo.next_undo == ""


def test_evidence_accepted_meanwhile_does_not_stand_in_the_way(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.desk.shaping.restate(key, "A bridge.")
    bench.prove(key, bench.colleague.evidence)
    assert bench.desk.undo.undo().text == "Undone: Claim 1 restated"
    claim = bench.get(key)
    assert (claim.restatement, claim.state) == ("", CheckState.IN_PROGRESS)


def test_words_are_not_changed_under_a_verdict_by_taking_back(bench: Bench) -> None:
    [key] = bench.file(OPENED)
    bench.desk.shaping.split(key, TEXT.index("carries"))
    bench.decide(key, bench.colleague.verdicts)
    before = content(bench)
    with pytest.raises(Conflict):
        bench.desk.undo.undo()
    assert content(bench) == before


def test_a_split_of_a_decided_claim_comes_back_decided(bench: Bench) -> None:
    [key] = bench.file(OPENED)
    bench.decide(key)
    bench.desk.shaping.split(key, TEXT.index("carries"))
    bench.desk.undo.undo()
    claim = bench.get(key)
    assert (claim.words, claim.state) == (OPENED, CheckState.CHECKED)


def test_listeners_hear_of_each_step(bench: Bench) -> None:
    heard: list[tuple[str, str]] = []
    undo = bench.desk.undo
    undo.listen(lambda: heard.append((undo.next_undo, undo.next_redo)))
    [key] = bench.file(COST)
    bench.desk.shaping.accept([key])
    undo.undo()
    undo.redo()
    said = "Claim 1 accepted"
    assert heard == [(said, ""), ("", said), (said, "")]


def test_views_are_told_that_claims_changed(bench: Bench, announced: list[Changes]) -> None:
    [key] = bench.file(COST)
    bench.desk.shaping.accept([key])
    announced.clear()
    bench.desk.undo.undo()
    assert [change.touches(Kind.CLAIM) for change in announced] == [True]


def test_taking_back_adds_to_the_history(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.desk.shaping.restate(key, "A bridge.")
    bench.desk.undo.undo()
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["changed"][0]["was"] == {"restatement": "A bridge."}
    assert event.detail["changed"][0]["now"] == {"restatement": ""}
    assert bench.actions()[-2:] == ["claim restated", "undone: Claim 1 restated"]
