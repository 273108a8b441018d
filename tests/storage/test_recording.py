"""Verdicts, what happened and what was typed, kept and found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.storage.filing import (
    NOON,
    add_claims,
    article,
    case,
    claim,
    known,
    verdict,
)
from workbench.domain.history import GENESIS, broken_at
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, VerdictId
from workbench.errors import NotFound
from workbench.storage.library import Library


def test_verdicts_succeed_each_other(library: Library) -> None:
    first, second = add_claims(library, 2)
    with library.writing() as work:
        given = [
            work.verdicts.add(verdict(known(first.id))),
            work.verdicts.add(verdict(known(second.id))),
            work.verdicts.add(
                replace(verdict(known(first.id), "true"), change=None, evidence=(EvidenceId(4),))
            ),
        ]
        work.commit()
    with library.reading() as work:
        assert work.verdicts.of_claim(known(first.id)) == [given[0], given[2]]
        assert work.verdicts.of_article(ArticleId(1)) == given
    assert replace(given[0], id=None) == verdict(known(first.id))


def test_a_verdict_is_marked_as_taken_back_and_stays(library: Library) -> None:
    [claim] = add_claims(library)
    with library.writing() as work:
        given = work.verdicts.add(replace(verdict(known(claim.id)), reason="It sank."))
        back = work.verdicts.mark(known(given.id), NOON)
        work.commit()
        with pytest.raises(NotFound, match="no verdict 9"):
            work.verdicts.mark(VerdictId(9), NOON)
    assert back == replace(given, withdrawn=NOON)
    with library.reading() as work:
        assert work.verdicts.of_claim(known(claim.id)) == [back]
        assert work.verdicts.of_article(ArticleId(1)) == [back]


def test_the_events_that_name_a_claim_are_told_apart(library: Library) -> None:
    add_claims(library)
    details: list[dict[str, object]] = [
        {"claim": 1},
        {"claim": 11},
        {"claim": 2, "changed": [{"claim": 1, "was": {}}, {"claim": 2}]},
        {"note": '"claim":1,', "claim": 3},
        {"carried": [{"detail": {"claim": 1}}]},
        {"changed": "none", "claim": 1, "words": "x"},
    ]
    with library.writing() as work:
        for detail in details:
            work.events.append(CaseId(1), "done", detail, by="Ines", at=NOON)
        work.commit()
    with library.reading() as work:
        told = work.events.of_claim(CaseId(1), ClaimId(1))
        assert [event.number for event in told] == [1, 3, 6]
        assert work.events.of_claim(CaseId(2), ClaimId(1)) == []


def test_history_is_a_chain_for_each_case(library: Library) -> None:
    east = timezone(timedelta(hours=9))
    with library.writing() as work:
        one, two = (known(work.cases.add(case()).id) for _ in range(2))
        for number, case_id in enumerate((one, two, one), start=1):
            detail = {"n": number, "words": ("é", "渡"), "nested": {"b": 1.5, "a": None}}
            at = datetime(2026, 3, 14, 21, number, tzinfo=east)
            work.events.append(case_id, "looked", detail, by="Ines", at=at)
        work.commit()
    with library.reading() as work:
        events = work.events.of_case(one)
        others = work.events.of_case(two)
    assert [(event.number, event.detail["n"]) for event in events] == [(1, 1), (2, 3)]
    assert events[0].previous == others[0].previous == GENESIS
    assert events[1].previous == events[0].digest
    assert broken_at(events) is broken_at(others) is None
    assert events[0].at == datetime(2026, 3, 14, 12, 1, tzinfo=UTC)
    assert events[0].detail["words"] == ["é", "渡"]


def test_only_the_latest_draft_is_counted(library: Library) -> None:
    add_claims(library, 3)
    with library.writing() as work:
        second = work.articles.add(article(CaseId(1), draft=2))
        work.claims.add(claim(known(second.id)))
        work.commit()
    with library.reading() as work:
        [line] = work.cases.summaries()
    assert line.claims == 1


def test_typing_is_kept(library: Library) -> None:
    with library.writing() as work:
        work.drafts.put("verdict 1", "It sank in")
        work.drafts.put("verdict 1", "It sank in 19")
        work.drafts.put("verdict 2", "x")
        work.drafts.drop("verdict 2")
        work.commit()
    with library.reading() as work:
        assert work.drafts.get("verdict 1") == "It sank in 19"
        assert work.drafts.get("verdict 2") == work.drafts.get("never") == ""
