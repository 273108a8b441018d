"""A case changes hands: packed in one library, taken in by another, and handed back."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.sample_bundle import (
    MINUTES,
    SCALE,
    TARIFF,
    at,
    described,
    placed,
    reconsidered,
    sample,
    shaped,
)
from workbench.domain.bundle import TAKEN_IN, Bundle, BundledSource, BundleRefused
from workbench.domain.history import broken_at
from workbench.domain.ids import CaseId
from workbench.domain.match import Decision
from workbench.domain.source import Source
from workbench.domain.text import digest
from workbench.domain.verdict import Rating
from workbench.errors import NotFound, Unusable
from workbench.export.bundle import write_bundle
from workbench.ingest.bundle import read_bundle
from workbench.services.bundles import BundleService
from workbench.services.filing import Filing, filed_id
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import BundleFormat
from workbench.storage.doctor import examine
from workbench.storage.library import Library

FORM = BundleFormat(write_bundle, read_bundle)
NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)


@pytest.fixture
def libraries(tmp_path: Path) -> Iterator[list[Library]]:
    """Three empty libraries, of the sender and of those who take a case in."""
    opened = [Library.open(tmp_path / f"{name}.workbench", create=True) for name in "abc"]
    for library in opened:
        with library.writing() as work:
            work.scales.add(SCALE)
            work.commit()
    yield opened
    for library in opened:
        library.close()


def at_desk(library: Library, checker: str = "A. Berg") -> BundleService:
    return BundleService(Workplace(library, lambda: NOON, lambda: checker), FORM)


def filed(library: Library, bundle: Bundle | None = None) -> CaseId:
    return at_desk(library).unpack(write_bundle(bundle or sample()))


def counts(library: Library) -> dict[str, int]:
    """How much a library holds."""
    with library.reading() as work:
        return {
            "cases": len(work.cases.summaries()),
            "sources": len(work.sources.summaries()),
            "scales": len(work.scales.all()),
            "words": len(work.passages.vocabulary()),
        }


def without_last_history(content: bytes) -> dict[str, Any]:
    told = described(content)
    return {**told, "history": told["history"][:-1]}


def test_a_case_arrives_with_all_that_belongs_to_it(libraries: list[Library]) -> None:
    case_id = filed(libraries[0])
    with libraries[0].reading() as work:
        case = work.cases.get(case_id)
        drafts = work.articles.of_case(case_id)
        assert (case.title, case.offline, len(drafts)) == ("Ferry fares", True, 2)
        assert [replace(draft, id=None, case_id=CaseId(0)) for draft in drafts] == [
            held.article for held in sample().articles
        ]
        assert drafts[0].id is not None
        fares, dropped, quote = work.claims.of_article(drafts[0].id, dropped=True)
        assert (dropped.dropped, quote.by_hand, fares.words[:12]) == (True, True, "The crossing")
        assert fares.id is not None
        withdrawn, stands = work.evidence.of_claim(fares.id, withdrawn=True)
        assert work.evidence.of_claim(fares.id) == [stands]
        assert stands.quotation == "a crossing costs 8 euros"
        assert withdrawn.withdrawn is not None
        earlier, last = work.verdicts.of_claim(fares.id)
        assert (earlier.rating, last.rating) == ("confirmed", "change")
        assert last.evidence == (stands.id,)
        assert list(work.decisions.of_claim(fares.id).values()) == [Decision.REJECTED]
        tariff = work.sources.get(stands.source_id)
        assert (tariff.text, tariff.confidential) == (TARIFF, True)
        assert work.sources.original(stands.source_id) == sample().sources[0].original
        assert len(work.sources.of_case(case_id)) == 2
        found = work.passages.search(["crossing"], 5)
        assert [item.passage.source_id for item in found] == [stands.source_id]
        [known] = work.known.search(["ferry"], 5)
        assert (known.claim, known.verdict) == (fares, last)


@pytest.mark.parametrize(
    "bundle",
    [sample(), placed(), shaped(), reconsidered()],
    ids=["sample", "placed", "shaped", "reconsidered"],
)
def test_handing_on_gives_the_same_bundle_but_for_where_it_has_been(
    libraries: list[Library], bundle: Bundle
) -> None:
    # Something is there already, so that no id is what it was.
    strange = Source("Atlas", "An atlas of the islands.", "a" * 64, NOON)
    with libraries[1].writing() as work:
        work.sources.add(strange, [])
        work.commit()
    first = at_desk(libraries[0]).pack(filed(libraries[0], bundle))
    second = at_desk(libraries[1]).pack(at_desk(libraries[1]).unpack(first))
    third = at_desk(libraries[2]).pack(at_desk(libraries[2]).unpack(second))
    back = at_desk(libraries[0]).pack(at_desk(libraries[0]).unpack(third))
    assert without_last_history(second) == described(first)
    assert without_last_history(third) == described(second)
    assert without_last_history(back) == described(third)
    assert len(described(back)["history"]) == 5
    assert counts(libraries[0])["sources"] == 3


def test_a_verdict_taken_back_arrives_so_and_the_history_says_it(
    libraries: list[Library],
) -> None:
    case_id = filed(libraries[0], reconsidered())
    with libraries[0].reading() as work:
        events = work.events.of_case(case_id)
        [known] = work.known.search(["ferry"], 5)
        [_, last, back] = work.verdicts.of_claim(filed_id(known.claim.id))
    assert (last.reason, back.reason) == ("The tariff was misread", "A reader wrote")
    assert back.withdrawn == at(5)
    assert known.verdict == last
    assert events[-1].action == "verdict taken back"
    [told] = events[-1].detail["verdicts_changed"]
    assert (told["verdict"], told["stands"]) == (back.id, "change")
    assert (events[-1].by, events[-1].at) == ("A. Berg", NOON)
    assert [finding.result for finding in examine(libraries[0].path) if not finding.ok] == []


def test_what_a_message_held_stays_part_of_it(libraries: list[Library]) -> None:
    case_id = filed(libraries[0], placed())
    with libraries[0].reading() as work:
        tariff, other = (work.sources.get(key) for key in work.sources.of_case(case_id))
        assert other.part_of is not None
        assert work.sources.get(other.part_of).title == "Minutes"
        assert (tariff.lacks, tariff.fetched) == (("pictures",), placed().sources[0].source.fetched)


def test_a_message_that_stays_behind_is_not_pointed_at(libraries: list[Library]) -> None:
    with libraries[0].writing() as work:
        mail = work.sources.add(Source("Mail", "See below.", "b" * 64, NOON), [])
        work.commit()
    case_id = filed(libraries[0])
    with libraries[0].writing() as work:
        held = work.sources.get(work.sources.of_case(case_id)[0])
        work.sources.save(replace(held, part_of=mail.id))
        work.commit()
    told = described(at_desk(libraries[0]).pack(case_id))
    assert "part_of" not in told["sources"][0]


def test_a_reprint_that_comes_in_a_bundle_is_put_forward(libraries: list[Library]) -> None:
    story = " ".join(f"On day {n} the ferry took {n * 7} people." for n in range(30))
    there = Filing.of(Source("Agency", story, "c" * 64, NOON))
    with libraries[0].writing() as work:
        source = there.put(work)
        assert source.id is not None
        work.origins.note({source.id: there.sketch}, 3)
        work.commit()
    reprint = Source("Courier", story + " More.", digest(story + " More."), NOON)
    filed(libraries[0], replace(sample(), sources=(*sample().sources, BundledSource(reprint))))
    with libraries[0].reading() as work:
        [offer] = work.origins.offers()
    assert (offer.title, offer.other_title) == ("Courier", "Agency")


def test_the_new_history_begins_with_where_the_case_is_from(libraries: list[Library]) -> None:
    case_id = filed(libraries[0])
    origin = sample().history
    with libraries[0].reading() as work:
        events = work.events.of_case(case_id)
    assert [event.action for event in events] == [TAKEN_IN, "verdict given", "verdict given"]
    assert [event.detail["rating"] for event in events[1:]] == ["confirmed", "change"]
    assert [event.by for event in events] == ["A. Berg", "R. Vale", "R. Vale"]
    assert events[0].detail["head"] == origin[-1][-1].digest
    assert broken_at(events) is None
    assert at_desk(libraries[0]).earlier(case_id) == origin
    with libraries[0].writing() as work:
        work.events.append(case_id, "case renamed", {"to": "Fares"}, by="A. Berg", at=NOON)
        work.commit()
    assert at_desk(libraries[0]).earlier(case_id) == origin


def test_a_source_that_is_there_is_not_filed_twice(libraries: list[Library]) -> None:
    first, second = filed(libraries[0]), filed(libraries[0])
    assert first != second
    assert counts(libraries[0]) == {**counts(libraries[0]), "cases": 2, "sources": 3}
    with libraries[0].reading() as work:
        assert work.sources.of_case(first) == work.sources.of_case(second)


def test_the_same_file_that_reads_otherwise_here_is_kept_apart(libraries: list[Library]) -> None:
    tariff = sample().sources[0]
    otherwise = replace(tariff.source, text="Page 1 of 1\n" + TARIFF)
    with libraries[0].writing() as work:
        work.sources.add(otherwise, [], tariff.original)
        work.commit()
    case_id = filed(libraries[0])
    assert counts(libraries[0])["sources"] == 4
    with libraries[0].reading() as work:
        assert work.sources.get(work.sources.of_case(case_id)[0]).text == TARIFF


def test_two_sources_with_one_text_stay_two(libraries: list[Library]) -> None:
    again = replace(sample().sources[2].source, external_id="m-2", title="Minutes, again")
    bundle = replace(sample(), sources=(*sample().sources, BundledSource(again)))
    packed = at_desk(libraries[0]).pack(filed(libraries[0], bundle))
    titles = [source["title"] for source in described(packed)["sources"]]
    assert titles.count("Minutes, again") == 1
    assert len(titles) == 4


def test_sources_nobody_gathered_come_along_only_if_something_rests_on_them(
    libraries: list[Library],
) -> None:
    with libraries[0].writing() as work:
        work.sources.add(Source("Atlas", "An atlas.", "a" * 64, NOON), [])
        work.commit()
    told = described(at_desk(libraries[0]).pack(filed(libraries[0])))
    assert [(source["title"], source["gathered"]) for source in told["sources"]] == [
        ("Tariff 2026", True),
        ("Left over", True),
        ("Minutes", False),
    ]
    assert told["sources"][2]["text"] == MINUTES


def test_no_path_of_the_senders_machine_is_handed_over(libraries: list[Library]) -> None:
    draft = sample().articles[0]
    for path in ("/home/anna/secret project/fares.docx", "C:\\Users\\anna\\fares.docx"):
        bundle = replace(
            sample(), articles=(replace(draft, article=replace(draft.article, origin=path)),)
        )
        packed = at_desk(libraries[0]).pack(filed(libraries[0], bundle))
        assert described(packed)["articles"][0]["origin"] == "fares.docx"


def test_what_is_refused_leaves_the_library_as_it_was(libraries: list[Library]) -> None:
    def nobody() -> str:
        raise Unusable("Say who you are first.")

    before = counts(libraries[0])
    desk = BundleService(Workplace(libraries[0], lambda: NOON, nobody), FORM)
    with pytest.raises(Unusable, match="Say who you are"):
        desk.unpack(write_bundle(sample()))
    with pytest.raises(BundleRefused):
        desk.unpack(write_bundle(sample())[:-40])
    assert counts(libraries[0]) == before


def test_a_format_is_not_taken_at_its_word(libraries: list[Library]) -> None:
    lying = replace(sample(), history=())
    form = BundleFormat(write_bundle, lambda content: lying)
    desk = BundleService(Workplace(libraries[0], lambda: NOON, lambda: "A. Berg"), form)
    with pytest.raises(BundleRefused, match="history is missing"):
        desk.unpack(b"")


def test_a_scale_of_the_newsrooms_own_comes_along(libraries: list[Library]) -> None:
    own = replace(SCALE, key="sund-post", name="Sund Post")
    bundle = replace(sample(), scales=(SCALE, own), case=replace(sample().case, scale="sund-post"))
    filed(libraries[0], bundle)
    with libraries[0].reading() as work:
        assert work.scales.get("sund-post", 1) == own


def test_a_scale_that_is_not_ours_is_refused(libraries: list[Library]) -> None:
    before = counts(libraries[0])
    softer = replace(SCALE, ratings=(*SCALE.ratings, Rating("fine", "Fine", "Whatever.")))
    with pytest.raises(BundleRefused, match="“desk”, version 1 is not the one of this library"):
        filed(libraries[0], replace(sample(), scales=(softer,)))
    newer = replace(SCALE, version=2)
    with pytest.raises(Unusable, match="“desk”, version 2, which is newer than the one here"):
        filed(libraries[0], replace(sample(), scales=(SCALE, newer)))
    assert counts(libraries[0]) == before


def test_a_history_that_was_tampered_with_is_not_handed_over(
    libraries: list[Library], tmp_path: Path
) -> None:
    case_id = filed(libraries[0])
    libraries[0].close()
    with sqlite3.connect(tmp_path / "a.workbench") as tampering:
        tampering.execute("DROP TRIGGER audit_event_is_not_edited")
        tampering.execute('UPDATE audit_event SET "by" = ?', ("Somebody else",))
    tampering.close()
    again = Library.open(tmp_path / "a.workbench")
    with pytest.raises(Unusable, match="history of case 1 was changed: event 1"):
        at_desk(again).pack(case_id)
    again.close()


def test_what_nobody_could_take_in_is_not_handed_over(libraries: list[Library]) -> None:
    case_id = filed(libraries[0])

    def too_large(content: bytes) -> Bundle:
        raise BundleRefused("it is larger than 200 MB")

    form = BundleFormat(write_bundle, too_large)
    desk = BundleService(Workplace(libraries[0], lambda: NOON, lambda: "A. Berg"), form)
    with pytest.raises(Unusable) as caught:
        desk.pack(case_id)
    assert str(caught.value) == (
        "Case 1 cannot be handed over in one file: it is larger than 200 MB."
    )


def test_a_case_that_is_not_there_is_named(libraries: list[Library]) -> None:
    with pytest.raises(NotFound):
        at_desk(libraries[0]).pack(CaseId(9))


def test_a_desk_without_a_format_says_so(libraries: list[Library]) -> None:
    desk = BundleService(Workplace(libraries[0], lambda: NOON, lambda: "A. Berg"), None)
    with pytest.raises(Unusable, match="without bundles"):
        desk.unpack(b"")


def test_a_decision_names_who_took_the_case_in(libraries: list[Library], tmp_path: Path) -> None:
    filed(libraries[0])
    libraries[0].close()
    with sqlite3.connect(tmp_path / "a.workbench") as looking:
        rows = looking.execute(
            'SELECT source_id, start, "end", "by" FROM match_decision'
        ).fetchall()
    looking.close()
    assert rows == [(2, 0, 23, "A. Berg")]
