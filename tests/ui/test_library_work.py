"""What a checker does with the library in the window, with everything real behind it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from tests.ingest.samples import as_pdf
from tests.ui.conftest import ARTICLE, SOURCE
from tests.ui.opened import found, viewed
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome
from workbench.services.desk import Desk
from workbench.services.progress import Progress, Silent
from workbench.services.sources import SourceService
from workbench.ui.dialogs.address import OFFLINE, AddressDialog
from workbench.ui.dialogs.alike import AlikeDialog
from workbench.ui.dialogs.origin import OriginDialog
from workbench.ui.dialogs.page_canvas import PageCanvas
from workbench.ui.dialogs.paste import PasteDialog
from workbench.ui.tables import TableView
from workbench.ui.window import MainWindow

Files = Callable[[str, str], str]
LONG = 20_000
KEY = Qt.Key
WIRE = " ".join(
    f"On day {day} the harbour office counted {day * 37} lorries, {day * 5} coaches and one cow."
    for day in range(1, 30)
)


@pytest.fixture
def case_id(window: MainWindow, qtbot: QtBot) -> CaseId:
    """A case that is open in the window."""
    with qtbot.waitSignal(window.tasks.opened, timeout=LONG):
        window.tasks.opening.open_text(ARTICLE, "Ferry")
    assert window.case_id is not None
    return window.case_id


def gather(window: MainWindow, qtbot: QtBot, *places: str) -> None:
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        window.tasks.gathering.add(places)


def drop(window: MainWindow, data: QMimeData) -> None:
    pressed = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(5, 5), copy, data, *pressed),
        QDragMoveEvent(QPoint(9, 9), copy, data, *pressed),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, *pressed))


def wire_stories(window: MainWindow, qtbot: QtBot, files: Files) -> None:
    gather(
        window, qtbot, files("tide.txt", f"Tide\n\n{WIRE}"), files("gull.txt", f"Gull\n\n{WIRE}")
    )
    qtbot.waitUntil(lambda: len(window.dock.notices) == 1, timeout=LONG)


def test_what_was_not_read_stays_listed_until_it_is_read_or_forgotten(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    empty, lost = files("empty.txt", " \n"), files("lost.txt", "")
    gather(window, qtbot, empty, lost)
    qtbot.waitUntil(lambda: window.dock.notices == ["2 documents could not be read."])
    assert {item.outcome for item in desk.sources.unread()} == {Outcome.EMPTY}
    files("empty.txt", SOURCE)
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        window.deeds["source.retry"].trigger()
    qtbot.waitUntil(lambda: window.dock.notices == ["1 document could not be read."])
    assert [source.file for source in desk.sources.summaries()] == ["empty.txt"]
    window.dock.show_unread_list()
    window.dock.forgotten.emit(lost)
    qtbot.waitUntil(lambda: "lost.txt" in window.status.words)
    qtbot.waitUntil(found(window.dock, TableView, "sources").isVisible)
    assert desk.sources.unread() == []
    assert Path(lost).exists()


def test_one_document_is_tried_again_by_itself(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    one, other = files("one.txt", ""), files("other.txt", "")
    gather(window, qtbot, one, other)
    files("one.txt", SOURCE)
    files("other.txt", SOURCE + "More.")
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        window.dock.again.emit([other])
    assert [source.file for source in desk.sources.summaries()] == ["other.txt"]
    assert [item.place for item in desk.sources.unread()] == [one]


def test_a_person_says_that_two_sources_have_one_origin(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    wire_stories(window, qtbot, files)
    assert window.dock.notices == ["2 sources have much of the wording in common."]
    assert "much of the wording in common" in window.dock.news
    assert {source.origin for source in desk.sources.summaries()} == {""}
    window.deeds["source.alike"].trigger()
    dialog = found(window, AlikeDialog)
    pair = dialog.current
    assert pair is not None
    assert {pair.title, pair.other_title} == {"tide", "gull"}
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, KEY.Key_S)
    qtbot.waitUntil(lambda: dialog.current is None, timeout=LONG)
    (origin,) = {source.origin for source in desk.sources.summaries()}
    assert origin
    qtbot.waitUntil(lambda: window.status.words.endswith(origin))
    assert window.dock.notices == []
    assert {source.origin for source in window.dock.shown} == {origin}


def test_a_person_says_that_they_have_not(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    wire_stories(window, qtbot, files)
    window.dock.compare.emit()
    dialog = found(window, AlikeDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, KEY.Key_N)
    qtbot.waitUntil(lambda: dialog.current is None, timeout=LONG)
    assert {source.origin for source in desk.sources.summaries()} == {""}
    assert desk.sources.resemblances() == []


def test_any_two_sources_can_be_given_one_origin(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    gather(window, qtbot, files("one.txt", SOURCE), files("two.txt", "Another text.\n"))
    qtbot.waitUntil(lambda: len(window.dock.shown) == 2, timeout=LONG)
    window.deeds["source.same_origin"].trigger()
    assert window.status.words == "Choose a source in the library first."
    found(window.dock, TableView, "sources").selectRow(0)
    window.deeds["source.same_origin"].trigger()
    dialog = found(window, OriginDialog)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.table.model().rowCount() == 1
    dialog.table.selectRow(0)
    dialog.accept()
    qtbot.waitUntil(lambda: all(s.origin for s in desk.sources.summaries()), timeout=LONG)
    assert len({source.origin for source in desk.sources.summaries()}) == 1


def test_the_library_is_shown_and_hidden_by_its_action(window: MainWindow) -> None:
    deed = window.deeds["view.library"]
    was = window.dock.isVisible()
    deed.trigger()
    assert (window.dock.isVisible(), deed.isChecked()) == (not was, not was)
    deed.trigger()
    assert (window.dock.isVisible(), deed.isChecked()) == (was, was)


def test_what_is_no_scan_has_no_text_to_be_recognised(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    gather(window, qtbot, files("one.txt", SOURCE))
    qtbot.waitUntil(lambda: len(window.dock.shown) == 1, timeout=LONG)
    window.deeds["source.recognise"].trigger()
    assert window.status.words == "Choose a source in the library first."
    found(window.dock, TableView, "sources").selectRow(0)
    with qtbot.waitSignal(window.tasks.keeping.trouble, timeout=LONG) as told:
        window.deeds["source.recognise"].trigger()
    assert "no scanned PDF file" in str(told.args[0])
    assert len(desk.sources.summaries()) == 1


def test_a_case_that_is_offline_fetches_nothing_and_shows_it(
    window: MainWindow, qtbot: QtBot, desk: Desk, case_id: CaseId
) -> None:
    mark, deed = found(window, QLabel, "offline"), window.deeds["case.offline"]
    assert not mark.isVisible()
    deed.trigger()
    qtbot.waitUntil(lambda: desk.cases.get(case_id).offline, timeout=LONG)
    qtbot.waitUntil(mark.isVisible)
    with qtbot.waitSignal(window.tasks.gathering.trouble) as told:
        window.tasks.gathering.add(["https://example.org/"])
    assert str(told.args[0]) == OFFLINE
    window.deeds["source.add_address"].trigger()
    dialog = found(window, AddressDialog)
    assert OFFLINE in [part.text() for part in dialog.findChildren(QLabel)]
    dialog.reject()
    window.show_start()
    assert not mark.isVisible()
    assert not deed.isEnabled()
    window.show_case(case_id)
    assert mark.isVisible()
    assert deed.isChecked()
    deed.trigger()
    qtbot.waitUntil(lambda: not desk.cases.get(case_id).offline, timeout=LONG)
    qtbot.waitUntil(lambda: not mark.isVisible())


def test_words_that_are_dropped_or_pasted_become_a_source_as_they_are(
    window: MainWindow, qtbot: QtBot, desk: Desk, case_id: CaseId
) -> None:
    data = QMimeData()
    data.setText("Dropped\n\nThe  ferry\u00a0sails.\n")
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        drop(window, data)
    QApplication.clipboard().setText("Pasted\n\nThe ferry\u00a0stays.\n")
    window.deeds["source.paste"].trigger()
    dialog = found(window, PasteDialog)
    dialog.title.setText("Note of a call")
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        dialog.accept()
    texts = {s.title: desk.sources.get(s.id).text for s in desk.sources.summaries()}
    assert texts == {
        "Dropped": "Dropped\n\nThe  ferry\u00a0sails.\n",
        "Note of a call": "Pasted\n\nThe ferry\u00a0stays.\n",
    }
    assert len(desk.sources.of_case(case_id)) == 2


def test_files_on_the_clipboard_are_taken_in(
    window: MainWindow, qtbot: QtBot, desk: Desk, files: Files
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(files("figures.txt", SOURCE))])
    QApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG):
        window.deeds["source.paste"].trigger()
    # What is left on the clipboard would outlive Python.
    QApplication.clipboard().clear()
    assert [source.file for source in desk.sources.summaries()] == ["figures.txt"]


def test_words_dropped_where_no_case_is_open_become_one(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText(ARTICLE)
    with qtbot.waitSignal(window.tasks.opened, timeout=LONG):
        drop(window, data)
    assert window.case_id is not None
    assert window.windowTitle().startswith("The ferry to Holm carried 12,400 passengers")


def test_a_page_of_what_is_no_pdf_cannot_be_shown_and_is_not_offered(
    window: MainWindow, qtbot: QtBot, desk: Desk, files: Files
) -> None:
    desk.sources.add([files("figures.txt", SOURCE)], Silent())
    viewer = viewed(window, qtbot, SourceId(1))
    QTest.keyClick(viewer, KEY.Key_P)
    assert [
        part for part in viewer.findChildren(QLabel) if part.objectName() == "page-number"
    ] == []
    viewer.close()


def test_the_passage_is_marked_on_the_page_of_a_pdf_file(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "article.pdf"
    place.write_bytes(as_pdf())
    desk.sources.add([str(place)], Silent())
    source = desk.sources.get(SourceId(1))
    passage = next(block.span for block in reversed(source.blocks) if block.page == 2)
    viewer = viewed(window, qtbot, SourceId(1), passage)
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    QTest.keyClick(viewer, KEY.Key_P)
    canvas = found(viewer, PageCanvas)
    qtbot.waitUntil(lambda: bool(canvas.marks), timeout=LONG)
    assert found(viewer, QLabel, "page-number").text() == "Page 2 of 2"
    ink = canvas.image.pixelColor
    scale = canvas.image.width() / canvas.width()
    for mark in canvas.marks:
        lights = [
            ink(round(x * scale), round(mark.center().y() * scale)).lightness()
            for x in range(round(mark.left()) + 2, round(mark.right()) - 2)
        ]
        # There are letters under each mark.
        assert min(lights) < 128
    viewer.close()


def test_files_that_changed_or_are_gone_since_are_told_with_which(
    window: MainWindow, qtbot: QtBot, files: Files
) -> None:
    gather(window, qtbot, files("one.txt", SOURCE), files("two.txt", "Other words.\n"))
    gather(window, qtbot, files("three.txt", "Words of a third one.\n"))
    qtbot.waitUntil(lambda: len(window.dock.shown) == 3, timeout=LONG)
    files("one.txt", SOURCE + "More.\n")
    Path(files("two.txt", "")).unlink()
    window.deeds["source.inspect"].trigger()
    qtbot.waitUntil(lambda: window.dock.notices != [], timeout=LONG)
    assert window.dock.notices == ["1 file changed, 1 file missing."]
    assert window.status.words == "1 file changed, 1 file missing."
    window.dock.show_amiss()
    assert {source.file for source in window.dock.shown} == {"one.txt", "two.txt"}
    files("one.txt", SOURCE)
    window.dock.inspect.emit([source.id for source in window.dock.shown if source.file[0] == "o"])
    qtbot.waitUntil(lambda: window.dock.notices == ["1 file missing."], timeout=LONG)
    assert window.status.words == "Files that are as they were: 1. None has changed."


def test_a_comparison_is_stopped_and_says_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_: object, progress: Progress, **__: object) -> None:
        while True:
            progress.report(0, 2, "Looking")
            time.sleep(0.01)

    monkeypatch.setattr(SourceService, "inspect", endless)
    window.deeds["source.inspect"].trigger()
    qtbot.waitUntil(found(window, QLabel, "running").isVisible, timeout=LONG)
    window.deeds["job.cancel"].trigger()
    qtbot.waitUntil(lambda: window.jobs.active == [], timeout=LONG)
    assert window.status.words == "Stopped; the files were not all compared."
    assert window.dock.notices == []


def test_an_import_is_followed_in_the_library_document_by_document(
    window: MainWindow, qtbot: QtBot, files: Files
) -> None:
    window.dock.show()
    names: set[str] = set()
    imports = window.dock.imports
    words = found(imports, QLabel, "being-read")

    def note() -> None:
        imports.look()
        names.add(words.text())

    clock = QTimer(window, interval=5)
    clock.timeout.connect(note)
    clock.start()
    many = [files(f"{number}.txt", f"Words of the text {number}.\n") for number in range(30)]
    gather(window, qtbot, *many, files("empty.txt", " \n"))
    assert imports.isVisible()
    assert imports.rows.rowCount() == 31
    assert words.text() == "Read: 31"
    # Whichever is being read at a moment is named.
    named = {f"Reading {number}.txt" for number in range(30)}
    assert any(name.startswith(tuple(named)) for name in names)
