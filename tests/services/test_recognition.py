import pytest

from tests.services.conftest import Clock
from tests.services.readers import Shelf, read
from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome
from workbench.errors import Unusable
from workbench.export.writer import Reports
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.storage.library import Library

SCAN = read(
    "/desk/scan.pdf",
    "",
    original=b"%PDF-1.7 scan",
    sha256="5" * 64,
    media_type="application/pdf",
    outcome=Outcome.PARTIAL,
    reason="The file has no text layer.",
)
WORDS = "The board met on 14 October and paid one million."


@pytest.fixture
def shelf() -> Shelf:
    return Shelf({}, recognised=WORDS)


@pytest.fixture
def desk(library: Library, shelf: Shelf) -> Desk:
    return Desk.on(
        library, reader=shelf, writer=Reports(), clock=Clock(), checker=lambda: "R. Vale"
    )


def test_recognised_text_is_a_source_beside_its_scan(desk: Desk, shelf: Shelf) -> None:
    scan = desk.sources.file(SCAN)
    assert (scan.outcome, scan.passages) == (Outcome.PARTIAL, 0)
    done = desk.recognition.recognise(SourceId(1), Silent())
    assert (done.outcome, done.reason, done.passages) == (Outcome.PARTIAL, "By OCR.", 1)
    filed = desk.sources.get(SourceId(2))
    assert (filed.text, filed.part_of, filed.title) == (WORDS, SourceId(1), "scan.pdf")
    assert desk.sources.get(SourceId(1)).text == ""
    desk.sources.page(SourceId(2), 1, "14 October", 640)
    assert shelf.drawn == [(b"%PDF-1.7 scan", 1, "14 October", 640)]


def test_doing_it_twice_files_it_once(desk: Desk) -> None:
    desk.sources.file(SCAN)
    first = desk.recognition.recognise(SourceId(1), Silent())
    again = desk.recognition.recognise(SourceId(1), Silent())
    assert (first.known, again.known, again.source_id) == (False, True, first.source_id)
    assert len(desk.sources.summaries()) == 2


def test_what_has_a_text_is_left_alone(desk: Desk) -> None:
    desk.sources.file(read("/desk/a.txt", "Words."))
    with pytest.raises(Unusable, match="has a text already"):
        desk.recognition.recognise(SourceId(1), Silent())


def test_where_nothing_is_recognised_nothing_is_filed(library: Library) -> None:
    desk = Desk.on(
        library, reader=Shelf({}), writer=Reports(), clock=Clock(), checker=lambda: "R. Vale"
    )
    desk.sources.file(SCAN)
    with pytest.raises(Unusable, match="Nothing is recognised"):
        desk.recognition.recognise(SourceId(1), Silent())
    assert len(desk.sources.summaries()) == 1
