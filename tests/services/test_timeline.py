"""Everything that was done about a claim is told in its order, whatever version noted it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from tests.services.shaped import NOON, Bench
from workbench.domain.claim import CheckState
from workbench.domain.evidence import Stance
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.query import QueryRole
from workbench.domain.verdict import Change
from workbench.errors import NotFound
from workbench.services.desk import Desk
from workbench.services.filing import filed_id
from workbench.services.timeline import Entry
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
ACCOUNT = "The Tarn bridge: final account, 3.1 million."
Line = tuple[str, str, str, str]


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def lines(bench: Bench, key: ClaimId) -> list[Line]:
    return [
        (entry.action, entry.old, entry.new, entry.reason)
        for entry in bench.desk.timeline.of_claim(key)
    ]


def noted(bench: Bench, action: str, detail: Mapping[str, Any]) -> Entry:
    """What the timeline of the claim in question says of an event."""
    with bench.library.writing() as work:
        work.events.append(bench.case_id, action, detail, by="Ines", at=NOON)
        work.commit()
    return bench.desk.timeline.of_claim(detail["claim"])[-1]


def test_evidence_is_told_from_its_acceptance_to_what_became_of_it(bench: Bench) -> None:
    key, other = bench.file(COST, OPENED)
    passage = bench.passage()
    bench.desk.evidence.reject(key, passage)
    bench.desk.evidence.reconsider(key, passage)
    bench.prove(key)
    kept = filed_id(bench.desk.evidence.accept(key, passage, Stance.UNDERMINES).id)
    bench.desk.evidence.annotate(kept, "Page 3.")
    bench.desk.undo.undo()
    bench.desk.evidence.withdraw(kept)
    bench.desk.undo.undo()
    bench.prove(other)
    bench.desk.evidence.reject(other, passage)
    quoted = f"“{ACCOUNT}”"
    assert lines(bench, key) == [
        ("match rejected", "", quoted, ""),
        ("match reconsidered", "", quoted, ""),
        ("evidence accepted", "", f"supports: {quoted}", ""),
        ("evidence accepted", "supports", f"undermines: {quoted}", ""),
        ("evidence annotated", "", "“Page 3.”", ""),
        ("undone: Evidence for claim 1 annotated", "“Page 3.”", "", ""),
        ("evidence withdrawn", f"undermines: {quoted}", "", ""),
        ("undone: Evidence for claim 1 withdrawn", "", f"undermines: {quoted}", ""),
    ]
    bench.desk.undo.undo()
    assert lines(bench, other)[-1] == (
        "undone: Passage for claim 2 rejected",
        "rejected",
        "accepted",
        "",
    )


def test_verdicts_are_told_with_what_they_changed_and_why(bench: Bench) -> None:
    key, other = bench.file(COST, OPENED)
    bench.desk.verdicts.judge_all([key, other], "confirmed", "Seen.")
    change = Change("€3.1 million", "€4 million")
    bench.desk.verdicts.judge(key, "change", "The account.", change, reason="Misread.")
    bench.desk.undo.undo()
    bench.desk.undo.redo()
    bench.desk.undo.undo()
    bench.desk.undo.undo()
    wrong = "Change required"
    assert lines(bench, key) == [
        ("verdict given", "", "Confirmed", "Seen."),
        (
            "verdict given",
            "Confirmed",
            f"{wrong}; change to “€4 million”",
            "Misread.\nThe account.",
        ),
        ("undone: Claim 1 rated “Change required”", wrong, "Confirmed", ""),
        ("done again: Claim 1 rated “Change required”", "Confirmed", wrong, ""),
        ("undone: Claim 1 rated “Change required”", wrong, "Confirmed", ""),
        (
            "undone: 2 claims rated “Confirmed”",
            "Confirmed; accepted as a claim; checked",
            "proposed as a claim; unchecked",
            "",
        ),
    ]
    assert [line[:3] for line in lines(bench, other)] == [
        ("verdict given", "", "Confirmed"),
        (
            "undone: 2 claims rated “Confirmed”",
            "Confirmed; accepted as a claim; checked",
            "proposed as a claim; unchecked",
        ),
    ]


def test_shaping_is_told_in_words(bench: Bench) -> None:
    key, other = bench.file(COST, OPENED)
    bench.desk.shaping.set_claimant(key, "O. Marsh")
    bench.desk.shaping.restate(key, "A bridge.")
    bench.desk.claims.set_state([key, other], CheckState.RECHECK)
    bench.desk.shaping.drop([other])
    bench.desk.shaping.move_end(key, -2)
    assert lines(bench, key) == [
        ("claimant changed", "said by nobody named", "said by O. Marsh", ""),
        ("claim restated", "not restated", "restated as “A bridge.”", ""),
        (
            "check state set",
            "proposed as a claim; unchecked",
            "accepted as a claim; recheck",
            "",
        ),
        ("claim words changed", f"“{COST}”; of no kind", "“The Tarn bridge cost”; name", ""),
    ]
    assert lines(bench, other)[-1] == ("claim dropped", "on the table", "dropped", "")
    marked = bench.desk.claims.mark(bench.article_id, 4, 15)
    assert lines(bench, filed_id(marked.id)) == [("claim marked", "", "“Tarn bridge”", "")]


def test_each_entry_says_who_and_when(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.decide(key, bench.colleague.verdicts)
    assert bench.desk.timeline.of_claim(key) == [
        Entry(NOON, "A. Berg", "verdict given", "", "Confirmed", "")
    ]
    with pytest.raises(NotFound):
        bench.desk.timeline.of_claim(ClaimId(999))


OLDER: Mapping[str, tuple[str, dict[str, Any], Line]] = {
    "state": ("check state set", {"state": "query out"}, ("", "query out", "", "")),
    "restated": ("claim restated", {"restatement": "So."}, ("", "restated as “So.”", "", "")),
    "restated no more": ("claim restated", {"restatement": ""}, ("", "not restated", "", "")),
    "marked": ("claim marked", {"words": "So", "start": 1, "end": 3}, ("", "“So”", "", "")),
    "dropped": ("claim dropped", {"words": "So"}, ("", "", "", "")),
    "accepted": (
        "evidence accepted",
        {"stance": "context", "source": 3, "quotation": "So"},
        ("", "context: “So”", "", ""),
    ),
    "withdrawn": ("evidence withdrawn", {"quotation": "So"}, ("“So”", "", "", "")),
    "annotated": ("evidence annotated", {"note": "So"}, ("", "“So”", "", "")),
    "rejected": ("match rejected", {"source": 3, "start": 9}, ("", "source 3", "", "")),
    "judged": (
        "verdict given",
        {"rating": "unheard", "rationale": "So.", "change": "", "evidence": [1]},
        ("", "unheard", "So.", ""),
    ),
    "of a later version": (
        "query sent",
        {"query": 4, "words": "So", "to": "Editor", "due": "2026-05-06", "note": "Soon", "n": None},
        ("", "due: 2026-05-06; to: Editor", "Soon", ""),
    ),
    "of a later version, changed": (
        "query closed",
        {"was": "open", "now": {"outcome": "answered"}, "reason": "She wrote"},
        ("open", "outcome: answered", "She wrote", ""),
    ),
    "odd, of claims": ("claims joined", {"changed": ["x", 3], "sum": 2}, ("", "", "", "")),
    "odd": (
        "verdict given",
        {"rating": 3, "label": 4, "rationale": ["x"], "change": None},
        ("", "", "", ""),
    ),
}


@pytest.mark.parametrize(("action", "detail", "said"), OLDER.values(), ids=list(OLDER))
def test_what_another_version_noted_is_told(
    bench: Bench, action: str, detail: dict[str, Any], said: Line
) -> None:
    [key] = bench.file(COST)
    entry = noted(bench, action, {**detail, "claim": key})
    assert (entry.action, entry.old, entry.new, entry.reason) == (action, *said[:3])


def test_ratings_that_an_older_version_gave_follow_one_another(bench: Bench) -> None:
    [key] = bench.file(COST)
    noted(bench, "verdict given", {"claim": key, "rating": "confirmed", "rationale": ""})
    last = noted(bench, "verdict given", {"claim": key, "rating": "change", "rationale": ""})
    assert (last.old, last.new) == ("Confirmed", "Change required")


def test_queries_and_sign_offs_are_told_without_the_marks_of_their_rows(bench: Bench) -> None:
    [key] = bench.file(COST)
    asked = bench.desk.queries.ask(key, "Ida", QueryRole.EXPERT, "Is it so?", date(2026, 3, 6))
    bench.desk.queries.close(filed_id(asked.id), "It is.")
    bench.decide(key)
    bench.desk.sign_offs.sign_off([key], "Read it too", "Alone")
    told = lines(bench, key)
    assert told[0] == (
        "query asked",
        "unchecked",
        "to Ida; expert; “Is it so?”; due 2026-03-06; query out",
        "",
    )
    assert told[1] == ("query closed", "query out", "answer “It is.”; in progress", "")
    assert told[3] == ("signed off", "checked", "signed off", "Alone\nRead it too")


def test_what_happened_in_another_library_is_not_taken_for_this_claim(bench: Bench) -> None:
    [key] = bench.file(COST)
    with bench.library.writing() as work:
        told = {"carried": [[{"detail": {"claim": key}}]]}
        work.events.append(bench.case_id, "case taken in", told, by="Ines", at=NOON)
        work.events.append(CaseId(bench.case_id), "case renamed", {"to": "x"}, by="Ines", at=NOON)
        work.commit()
    assert lines(bench, key) == []
