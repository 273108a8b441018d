"""What is filed comes back as it was, and changes as it may."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import StatementError

from tests.storage.filing import (
    LONG_AGO,
    NOON,
    TEXT,
    add_claims,
    add_source,
    article,
    case,
    claim,
    evidence,
    known,
    passages,
    scale,
    source,
)
from workbench.domain.claim import Anchor, AnchorState, CheckState
from workbench.domain.evidence import Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, SourceId
from workbench.domain.match import Decision
from workbench.domain.text import Span
from workbench.errors import Conflict, NotFound, Unusable
from workbench.services.changes import Changes, Kind
from workbench.storage.library import Library

LATER = NOON + timedelta(hours=1)


def test_a_case_comes_back(library: Library) -> None:
    with library.writing() as work:
        filed = work.cases.add(case())
        work.cases.save(replace(filed, title="Two ferries", scale="desk", scale_version=3))
        work.commit()
    with library.reading() as work:
        assert work.cases.get(known(filed.id)) == replace(
            case(), title="Two ferries", scale="desk", scale_version=3, id=filed.id
        )


def test_an_article_comes_back_to_the_letter(library: Library) -> None:
    strange = "a\0b\r\nc\u2028d \U0001f600 e\u0301 \ufeff" + TEXT
    with library.writing() as work:
        filed = work.cases.add(case())
        first = work.articles.add(article(known(filed.id), strange))
        second = work.articles.add(article(known(filed.id), TEXT, draft=2))
        work.commit()
    with library.reading() as work:
        assert work.articles.get(known(first.id)) == first
        assert work.articles.of_case(known(filed.id)) == [first, second]
    assert replace(first, id=None) == article(known(filed.id), strange)


def test_a_claim_comes_back(library: Library) -> None:
    [filed] = add_claims(library)
    assert replace(filed, id=None) == claim(ArticleId(1), 0, 20, 1)
    with library.reading() as work:
        assert work.claims.get(known(filed.id)) == filed


def test_a_claim_keeps_its_further_places_and_whether_it_was_accepted(library: Library) -> None:
    first, second = add_claims(library, 2)
    here, there = Anchor(Span(30, 40), "a", "b"), Anchor(Span(50, 59), state=AnchorState.MOVED)
    with library.writing() as work:
        both = work.claims.save(replace(first, places=(there, here), accepted=True))
        work.claims.save(replace(second, places=(here,)))
        work.commit()
    with library.writing() as work:
        assert work.claims.get(known(first.id)) == both
        assert (both.places, both.accepted) == ((there, here), True)
        one = work.claims.save(replace(both, places=(here,), accepted=False))
        work.commit()
    with library.reading() as work:
        assert [c.places for c in work.claims.of_article(ArticleId(1))] == [(here,), (here,)]
        assert work.claims.get(known(first.id)) == one
    with library.writing() as work:
        work.claims.save(replace(one, places=()))
        work.commit()
    with library.reading() as work:
        assert [c.places for c in work.claims.of_article(ArticleId(1))] == [(), (here,)]


def test_claims_come_in_reading_order(library: Library) -> None:
    first, second, third = add_claims(library, 3)
    with library.writing() as work:
        late = work.claims.add(claim(ArticleId(1), 0, 40, 9))
        dropped = work.claims.save(replace(second, dropped=True))
        work.commit()
    with library.reading() as work:
        assert work.claims.of_article(ArticleId(1)) == [first, late, third]
        every = work.claims.of_article(ArticleId(1), dropped=True)
        assert every == [first, late, dropped, third]


def test_a_claim_changed_elsewhere_is_a_conflict(library: Library) -> None:
    [seen] = add_claims(library)
    with library.writing() as work:
        saved = work.claims.save(seen.now(CheckState.CHECKED))
        work.commit()
    assert saved == replace(seen, state=CheckState.CHECKED, accepted=True, version=2)
    with library.writing() as work:
        with pytest.raises(Conflict, match="Claim 1 was changed elsewhere"):
            work.claims.save(replace(seen, claimant="Somebody"))
        work.commit()
    with library.reading() as work:
        assert work.claims.get(known(seen.id)) == saved


def test_a_claim_can_be_saved_twice_in_one_go(library: Library) -> None:
    [seen] = add_claims(library)
    with library.writing() as work:
        once = work.claims.save(replace(seen, claimant="A"))
        twice = work.claims.save(replace(once, claimant="B"))
        work.commit()
    assert (twice.version, twice.claimant) == (3, "B")


def test_a_source_comes_back_with_its_passages(library: Library) -> None:
    taken = source()
    cut = passages(taken.text, (0, 27), (32, len(taken.text)))
    with library.writing() as work:
        filed = work.sources.add(taken, cut, b"\x00original\xff")
        work.commit()
    with library.reading() as work:
        assert work.sources.get(known(filed.id)) == filed == replace(taken, id=filed.id)
        assert work.sources.original(known(filed.id)) == b"\x00original\xff"
        assert work.sources.by_digest(taken.sha256) == filed
        assert work.sources.by_digest("0" * 64) is None
        stored = work.passages.of_source(known(filed.id))
    assert [(item.span, item.text, item.locator) for item in stored] == [
        (item.span, item.text, item.locator) for item in cut
    ]
    assert {item.source_id for item in stored} == {filed.id}
    assert len({item.id for item in stored}) == 2


def test_a_source_without_original_or_passages(library: Library) -> None:
    with library.writing() as work:
        filed = work.sources.add(source(), [])
        work.commit()
    with library.reading() as work:
        assert work.sources.original(known(filed.id)) == b""
        assert work.passages.of_source(known(filed.id)) == []


def test_a_passage_that_says_something_else_is_a_bug(library: Library) -> None:
    [wrong] = passages("Something else than what is there.")
    with library.writing() as work, pytest.raises(ValueError, match="not the words"):
        work.sources.add(source(), [wrong])


def test_saving_a_source_keeps_what_it_said(library: Library) -> None:
    with library.writing() as work:
        filed = work.sources.add(source(), passages(LONG_AGO))
        work.sources.save(replace(filed, title="Log", kind="log", primary=None, text="forged"))
        work.commit()
    with library.reading() as work:
        now = work.sources.get(known(filed.id))
    assert now == replace(filed, title="Log", kind="log", primary=None)


def test_summaries_of_sources_count(library: Library) -> None:
    [asked] = add_claims(library)
    with library.writing() as work:
        filed = work.sources.add(source(), passages(LONG_AGO, (0, 27), (28, 40)))
        unused = add_source(work, "Nothing to see.")
        kept = work.evidence.add(evidence(known(asked.id), known(filed.id)))
        gone = work.evidence.add(evidence(known(asked.id), known(filed.id)))
        work.evidence.save(replace(gone, withdrawn=LATER))
        work.commit()
    with library.reading() as work:
        first, second = work.sources.summaries()
        assert work.evidence.of_claim(known(asked.id)) == [kept]
    assert (first.passages, first.used, first.external_id) == (2, 1, "S-7")
    assert (second.id, second.passages, second.used) == (unused, 1, 0)
    assert (first.published, first.outcome, first.retrieved) == (
        source().published,
        source().outcome,
        NOON,
    )


def test_sources_are_gathered_once_and_in_order(library: Library, heard: list[Changes]) -> None:
    with library.writing() as work:
        case_id = known(work.cases.add(case()).id)
        one, two = add_source(work, "One."), add_source(work, "Two.")
        for source_id in (two, one, two):
            work.sources.attach(case_id, source_id)
        work.commit()
    with library.writing() as work:
        work.sources.attach(case_id, one)
        work.commit()
    with library.reading() as work:
        assert work.sources.of_case(case_id) == [two, one]
        assert work.sources.of_case(CaseId(99)) == []
    assert len(heard) == 1


def test_the_last_decision_on_a_match_counts(library: Library) -> None:
    [asked] = add_claims(library)
    with library.writing() as work:
        key = (add_source(work, LONG_AGO), Span(0, 9))
        other = (key[0], Span(9, 20))
        for place, said in ((key, Decision.ACCEPTED), (other, Decision.ACCEPTED)):
            work.decisions.put(known(asked.id), *place, said, by="Ines", at=NOON)
        work.decisions.put(known(asked.id), *key, Decision.REJECTED, by="Ines", at=LATER)
        work.commit()
    with library.writing() as work:
        assert work.decisions.of_claim(known(asked.id)) == {
            key: Decision.REJECTED,
            other: Decision.ACCEPTED,
        }
        work.decisions.forget(known(asked.id), *other)
        work.decisions.forget(known(asked.id), SourceId(7), Span(0, 1))
        work.commit()
    with library.reading() as work:
        assert work.decisions.of_claim(known(asked.id)) == {key: Decision.REJECTED}


def test_evidence_comes_back(library: Library) -> None:
    first, second = add_claims(library, 2)
    with library.writing() as work:
        source_id = add_source(work, LONG_AGO)
        later = work.evidence.add(evidence(known(second.id), source_id))
        early = work.evidence.add(evidence(known(first.id), source_id))
        gone = replace(early, id=None, stance=Stance.CONTEXT)
        gone = work.evidence.add(replace(gone, withdrawn=LATER))
        work.commit()
    with library.reading() as work:
        assert work.evidence.get(known(early.id)) == early
        assert work.evidence.of_claim(known(first.id)) == [early]
        assert work.evidence.of_claim(known(first.id), withdrawn=True) == [early, gone]
        assert work.evidence.of_article(ArticleId(1)) == [early, later]
        assert work.evidence.of_article(ArticleId(1), withdrawn=True) == [early, gone, later]
    assert replace(early, id=None) == evidence(known(first.id), source_id)


def test_cases_are_listed_with_how_far_they_have_come(library: Library) -> None:
    open_, settled, dropped, apart = add_claims(library, 4)
    with library.writing() as work:
        work.claims.save(settled.now(CheckState.SIGNED_OFF))
        work.claims.save(replace(dropped, dropped=True, state=CheckState.CHECKED))
        work.claims.save(replace(apart, checkable=False))
        new = work.cases.add(case("New", created=NOON + timedelta(minutes=1)))
        work.commit()
    with library.reading() as work:
        lines = work.cases.summaries()
    assert [(line.case.title, line.claims, line.settled) for line in lines] == [
        ("New", 0, 0),
        ("Ferry", 2, 1),
    ]
    assert [line.changed for line in lines] == [new.created, NOON]
    with library.writing() as work:
        work.events.append(known(lines[1].case.id), "looked", {}, by="Ines", at=LATER)
        work.commit()
    with library.reading() as work:
        lines = work.cases.summaries()
    assert [(line.case.title, line.changed) for line in lines] == [
        ("Ferry", LATER),
        ("New", new.created),
    ]
    assert open_.state is CheckState.QUERY_OUT


def test_a_scale_is_filed_once_and_never_changed(library: Library, heard: list[Changes]) -> None:
    for _ in range(2):
        with library.writing() as work:
            work.scales.add(scale())
            work.commit()
    with library.writing() as work, pytest.raises(Conflict, match="new version number"):
        work.scales.add(scale("Untrue"))
    with library.writing() as work:
        work.scales.add(scale("Untrue", version=2))
        work.commit()
    with library.reading() as work:
        assert work.scales.all() == [scale(), scale("Untrue", version=2)]
        assert work.scales.get("five", 1) == scale()
    assert [change.kinds for change in heard] == [{Kind.SCALE}] * 2


def test_what_is_not_there_is_not_found(library: Library) -> None:
    with library.writing() as work:
        for ask in (
            lambda: work.cases.get(CaseId(9)),
            lambda: work.articles.get(ArticleId(9)),
            lambda: work.claims.get(ClaimId(9)),
            lambda: work.sources.get(SourceId(9)),
            lambda: work.evidence.get(EvidenceId(9)),
            lambda: work.scales.get("five", 9),
            lambda: work.cases.save(replace(case(), id=CaseId(9))),
            lambda: work.claims.save(replace(claim(ArticleId(9)), id=ClaimId(9))),
            lambda: work.sources.save(replace(source(), id=SourceId(9))),
        ):
            with pytest.raises(NotFound, match=r"here(\.| is no) ?.*\.$"):
                ask()


def test_what_was_never_filed_cannot_be_saved(library: Library) -> None:
    with library.writing() as work:
        for save in (
            lambda: work.cases.save(case()),
            lambda: work.claims.save(claim(ArticleId(1))),
            lambda: work.sources.save(source()),
            lambda: work.evidence.save(evidence(ClaimId(1), SourceId(1))),
        ):
            with pytest.raises(ValueError, match="added, not saved"):
                save()


def test_a_time_without_a_zone_is_a_bug(library: Library) -> None:
    with library.writing() as work, pytest.raises(StatementError, match="needs its zone"):
        work.cases.add(case(created=datetime(2026, 1, 1)))


def test_a_number_beyond_the_file_format_is_refused_in_words(library: Library) -> None:
    with library.writing() as work, pytest.raises(Unusable, match="too large"):
        work.sources.add(replace(source(), reliability=10**30), [])


def test_ids_are_not_given_twice(library: Library) -> None:
    with library.writing() as work:
        first = add_source(work, "One.")
        work.commit()
    with library._writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM passage")
        connection.exec_driver_sql("DELETE FROM source")
    with library.writing() as work:
        assert add_source(work, "Two.") > first
