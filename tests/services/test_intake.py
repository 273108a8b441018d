"""Documents as they are filed: one by one, with what lies in them, and what gave no text."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.services.conftest import Clock
from tests.services.readers import Shelf, failed, read
from workbench.domain.case import Case
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.place import Place
from workbench.domain.source import Fetched, Outcome, Reading, Unread
from workbench.domain.text import Block, BlockKind, Span
from workbench.errors import Cancelled, NotFound, Unusable
from workbench.export.writer import Reports
from workbench.services.desk import Desk
from workbench.services.intake import MOST_TOGETHER, Imported
from workbench.services.ports import Clock as Times
from workbench.services.progress import Silent
from workbench.storage.library import Library

MAIL, PICTURE, MINUTES = "/desk/mail.eml", "/desk/mail.eml/logo.png", "/desk/mail.eml/minutes.txt"
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def desk_of(library: Library) -> Callable[..., Desk]:
    """Return what sets up a desk with a reader on the empty library."""

    def made(shelf: Shelf, clock: Times | None = None) -> Desk:
        return Desk.on(
            library,
            reader=shelf,
            writer=Reports(),
            clock=clock or Clock(),
            checker=lambda: "R. Vale",
        )

    return made


def mail() -> list[list[Reading]]:
    return [
        [
            read(MAIL, "The minutes are attached."),
            failed(PICTURE, "The file is a picture.", within=MAIL),
            read(MINUTES, "The fare is eight euros.", within=MAIL),
        ]
    ]


def a_case(library: Library) -> CaseId:
    with library.writing() as work:
        filed = work.cases.add(Case("Ferry", NOON))
        work.commit()
    assert filed.id is not None
    return filed.id


def test_what_lies_in_a_message_is_filed_as_part_of_it(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(Shelf({MAIL: mail()}))
    heard: list[Imported] = []
    done = desk.sources.add([MAIL], Silent(), heard=heard.append)
    assert heard == done
    assert [(item.place, item.source_id, item.within) for item in done] == [
        (MAIL, 1, ""),
        (PICTURE, None, MAIL),
        (MINUTES, 2, MAIL),
    ]
    assert desk.sources.get(SourceId(2)).part_of == 1
    [missed] = desk.sources.unread()
    assert (missed.place, missed.within, missed.outcome) == (PICTURE, MAIL, Outcome.FAILED)


def test_the_members_of_an_archive_are_part_of_nothing(desk_of: Callable[..., Desk]) -> None:
    inner = "/desk/a.zip/in/letter.eml"
    members = [
        read(inner, "Dear desk.", within="/desk/a.zip"),
        failed(inner + "/scan.pdf", within=inner),
    ]
    desk = desk_of(Shelf({"/desk/a.zip": [members]}))
    done = desk.sources.add(["/desk/a.zip"], Silent())
    assert desk.sources.get(done[0].source_id or SourceId(0)).part_of is None
    assert desk.sources.unread()[0].within == "/desk/a.zip"


def test_all_that_reading_found_is_kept(desk_of: Callable[..., Desk]) -> None:
    text = "2025 | 8 euros"
    block = Block(BlockKind.TABLE, Span(0, len(text)), None, Place(cell="Fares!A2:B2"))
    fetched = Fetched("http://sund.test/a", "https://sund.test/b", NOON, (("Server", "x"),))
    lacks = ("pictures",)
    place = "http://sund.test/a"
    reading = read(place, text, blocks=(block,), lacks=lacks, fetched=fetched)
    desk = desk_of(Shelf({place: [[reading]]}))
    [done] = desk.sources.add([place], Silent())
    assert done.lacks == lacks
    source = desk.sources.get(SourceId(1))
    assert (source.blocks, source.lacks, source.fetched) == ((block,), lacks, fetched)
    found = desk.matching.match_texts([("q", "The fare is 8 euros in 2025.")], Silent())
    [match] = found["q"].matches
    assert str(match.passage.locator) == "Fares!A2:B2"


def test_a_scan_without_text_is_a_source_without_passages(desk_of: Callable[..., Desk]) -> None:
    scan = read("/desk/scan.pdf", outcome=Outcome.PARTIAL, reason="It has no text layer.")
    desk = desk_of(Shelf({"/desk/scan.pdf": [[scan]]}))
    [done] = desk.sources.add(["/desk/scan.pdf"], Silent())
    assert (done.source_id, done.passages) == (1, 0)
    [summary] = desk.sources.summaries()
    assert (summary.outcome, summary.reason) == (Outcome.PARTIAL, "It has no text layer.")
    assert desk.sources.unread() == []


def test_cancelling_keeps_what_was_finished(desk_of: Callable[..., Desk]) -> None:
    class Stops:
        def report(self, done: int, total: int, label: str = "") -> None:
            if done == 3:
                raise Cancelled("Stopped.")

    places = [f"/desk/{n}.txt" for n in range(9)]
    shelf = Shelf({place: [[read(place, f"Text of {place}")]] for place in places})
    # Time stands still, so that all of them would share a transaction.
    desk = desk_of(shelf, lambda: NOON)
    heard: list[Imported] = []
    with pytest.raises(Cancelled):
        desk.sources.add(places, Stops(), heard=heard.append)
    assert [item.place for item in heard] == places[:3]
    assert [item.file for item in desk.sources.summaries()] == ["0.txt", "1.txt", "2.txt"]


@pytest.mark.parametrize(
    ("step", "most"), [(timedelta(0), MOST_TOGETHER - 1), (timedelta(seconds=0.2), 1)]
)
def test_only_documents_read_at_once_wait_for_each_other(
    desk_of: Callable[..., Desk], library: Library, step: timedelta, most: int
) -> None:
    places = [f"/desk/{n}.txt" for n in range(MOST_TOGETHER * 2 + 5)]
    shelf = Shelf({place: [[read(place, f"Text of {place}")]] for place in places})
    waiting = []

    class Watch:
        def report(self, done: int, total: int, label: str = "") -> None:
            with library.reading() as work:
                waiting.append(done - len(work.sources.summaries()))

    desk_of(shelf, Clock(step=step)).sources.add(places, Watch())
    assert max(waiting) == most
    assert waiting[-1] == 0


def test_what_gave_no_text_is_read_again_for_its_case(
    desk_of: Callable[..., Desk], library: Library
) -> None:
    good = read("/desk/scan.pdf", "Now it can be read.")
    shelf = Shelf(
        {
            "/desk/scan.pdf": [[failed("/desk/scan.pdf")], [good]],
            "/desk/bad.pdf": [[failed("/desk/bad.pdf")]],
            MAIL: [*mail(), *mail()],
        }
    )
    desk = desk_of(shelf)
    case_id = a_case(library)
    desk.sources.add(["/desk/scan.pdf", "/desk/bad.pdf"], Silent(), case_id=case_id)
    desk.sources.add([MAIL], Silent())
    shelf.asked.clear()
    [only] = desk.sources.retry(Silent(), places=["/desk/bad.pdf"])
    assert (only.place, only.outcome) == ("/desk/bad.pdf", Outcome.FAILED)
    heard: list[Imported] = []
    done = desk.sources.retry(Silent(), heard=heard.append)
    assert heard == done
    assert [place for place, _offline in shelf.asked] == [
        "/desk/bad.pdf",
        "/desk/scan.pdf",
        "/desk/bad.pdf",
        MAIL,
    ]
    assert [missed.place for missed in desk.sources.unread()] == ["/desk/bad.pdf", PICTURE]
    again = next(item for item in done if item.place == "/desk/scan.pdf")
    assert again.source_id in desk.sources.of_case(case_id)
    assert desk.cases.history(case_id)[-1].action == "source gathered"
    desk.sources.forget(PICTURE)
    assert [missed.place for missed in desk.sources.unread()] == ["/desk/bad.pdf"]


def test_a_document_that_is_gone_stays_on_the_list(desk_of: Callable[..., Desk]) -> None:
    shelf = Shelf({"/desk/a.pdf": [[failed("/desk/a.pdf")]]})
    desk = desk_of(shelf)
    desk.sources.add(["/desk/a.pdf", "/desk/never.pdf"], Silent())
    shelf.places.clear()
    desk.sources.retry(Silent())
    [missed] = desk.sources.unread()
    assert (missed.place, missed.reason) == ("/desk/a.pdf", "There is nothing there.")


def test_nothing_is_fetched_for_a_case_that_is_offline(
    desk_of: Callable[..., Desk], library: Library
) -> None:
    shelf = Shelf({"https://sund.test/": [[failed("https://sund.test/", "Offline.")]]})
    desk = desk_of(shelf)
    case_id = a_case(library)
    places = ["https://sund.test/"]
    desk.sources.add(places, Silent(), case_id=case_id)
    desk.cases.set_offline(case_id, True)
    desk.cases.set_offline(case_id, True)
    assert desk.cases.get(case_id).offline
    desk.sources.add(places, Silent(), case_id=case_id)
    desk.sources.retry(Silent())
    desk.cases.set_offline(case_id, False)
    desk.sources.add(places, Silent(), case_id=case_id)
    desk.sources.add(places, Silent())
    assert [offline for _place, offline in shelf.asked] == [False, True, True, False, False]
    actions = [event.action for event in desk.cases.history(case_id)]
    assert actions == ["case offline", "case online"]
    with pytest.raises(NotFound):
        desk.cases.set_offline(CaseId(99), True)


def test_a_bulk_archive_is_filed_document_by_document(
    desk_of: Callable[..., Desk], library: Library
) -> None:
    lines = [
        b'{"id": "a", "text": "The fare is eight euros."}',
        b"not json",
        b'{"id": "b", "text": "The fare was nine euros."}',
        b'{"id": "b", "text": "The fare was nine euros."}',
    ]
    archives = {"/desk/all.jsonl": lines, "/desk/none.jsonl": [b"[]"]}
    shelf = Shelf({"/desk/a.txt": [[read("/desk/a.txt", "Words.")]]}, archives)
    desk = desk_of(shelf)
    case_id = a_case(library)
    places = ["/desk/all.jsonl", "/desk/none.jsonl", "/desk/a.txt"]
    heard: list[Imported] = []
    done = desk.sources.add(places, Silent(), case_id=case_id, heard=heard.append)
    assert heard == done
    told = {item.place: item for item in done}
    whole = told["/desk/all.jsonl"]
    assert (whole.outcome, whole.documents, whole.passages) == (Outcome.PARTIAL, 2, 2)
    assert whole.reason == "1 line holds no document with a text: 2."
    assert told["/desk/none.jsonl"].outcome is Outcome.FAILED
    assert [missed.place for missed in desk.sources.unread()] == ["/desk/none.jsonl"]
    assert [item.external_id for item in desk.sources.summaries()] == ["", "a", "b"]
    assert len(desk.sources.of_case(case_id)) == 3
    again = desk.sources.add(["/desk/all.jsonl"], Silent())
    assert (again[0].documents, again[0].known) == (0, True)
    assert len(desk.sources.summaries()) == 3


def test_a_page_is_drawn_from_the_bytes_as_received(desk_of: Callable[..., Desk]) -> None:
    pdf = read("/desk/a.pdf", "Words.", media_type="application/pdf", original=b"%PDF-1.7 x")
    shelf = Shelf({"/desk/a.pdf": [[pdf]], "/desk/b.txt": [[read("/desk/b.txt", "Plain.")]]})
    desk = desk_of(shelf)
    desk.sources.add(["/desk/a.pdf", "/desk/b.txt"], Silent())
    assert desk.sources.page(SourceId(1), 2, "Words", 640).pages == 2
    assert shelf.drawn == [(b"%PDF-1.7 x", 2, "Words", 640)]
    with pytest.raises(Unusable, match=r"“b\.txt” is no PDF file"):
        desk.sources.page(SourceId(2), 1, "", 640)
    with pytest.raises(NotFound):
        desk.sources.page(SourceId(3), 1, "", 640)
    kept = desk.sources.file(read("/desk/c.pdf", "C.", media_type="application/pdf", original=b""))
    with pytest.raises(Unusable, match="was not kept"):
        desk.sources.page(kept.source_id or SourceId(0), 1, "", 640)
    assert desk.sources.layers() == (("no network", False),)


def test_pasted_words_that_are_none_are_not_remembered(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(Shelf({}))
    told = desk.sources.file(failed(""))
    assert told.outcome is Outcome.FAILED
    assert desk.sources.unread() == []


def test_a_document_read_otherwise_later_changes_nothing(desk_of: Callable[..., Desk]) -> None:
    first = read("/desk/a.pdf", "Part of it.", outcome=Outcome.PARTIAL, reason="Cut off.")
    second = read("/desk/a.pdf", "All of it.", sha256=first.sha256)
    desk = desk_of(Shelf({"/desk/a.pdf": [[first], [second]]}))
    desk.sources.add(["/desk/a.pdf"], Silent())
    [again] = desk.sources.add(["/desk/a.pdf"], Silent())
    assert (again.known, again.source_id, again.passages) == (True, 1, 1)
    assert desk.sources.get(SourceId(1)).text == "Part of it."


def test_what_was_not_read_is_told_with_its_moment(desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(Shelf({"/desk/a.pdf": [[failed("/desk/a.pdf")]]}), lambda: NOON)
    desk.sources.add(["/desk/a.pdf"], Silent())
    assert desk.sources.unread() == [Unread("/desk/a.pdf", Outcome.FAILED, "It is damaged.", NOON)]
