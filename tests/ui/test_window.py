"""The window with everything real behind it; the panes are walked in ``tests/flow``."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from tests.systems import PATIENCE
from tests.ui.conftest import ARTICLE, PLACE, SOURCE, Windows
from tests.ui.opened import viewed
from workbench.domain.evidence import Stance
from workbench.domain.ids import CaseId
from workbench.domain.text import Span
from workbench.errors import LibraryMissing
from workbench.services.desk import Desk
from workbench.settings import load
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.results import STOPPED
from workbench.ui.session import Session
from workbench.ui.start import StartPage
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.theme import Theme, ThemeKeeper
from workbench.ui.trouble import TroublePage
from workbench.ui.window import NAME, MainWindow

Files = Callable[[str, str], str]


def opened(window: MainWindow, qtbot: QtBot, place: str) -> CaseId:
    with qtbot.waitSignal(window.tasks.opened, timeout=PATIENCE):
        window.tasks.opening.open_place(place)
    case_id = window.case_id
    assert case_id is not None
    return case_id


def drop(window: MainWindow, *places: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(place) for place in places])
    pressed = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, *pressed)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, mime, *pressed))


def boxes(window: MainWindow) -> list[str]:
    return [box.text() for box in window.findChildren(QMessageBox)]


def test_every_action_is_in_a_menu_with_its_key(window: MainWindow) -> None:
    listed = [
        action.objectName()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.objectName() in window.deeds
    ]
    assert sorted(listed) == sorted(action.key for action in ACTIONS)
    assert all(window.deeds[a.key].shortcuts() for a in ACTIONS if a.shortcut)


def test_without_a_library_only_what_needs_none_can_be_done(windows: Windows) -> None:
    def opener(_: Path, create: bool) -> Session:
        raise LibraryMissing("There is no library at /x. Open another one.")

    window = windows(opener)
    able = {key for key, deed in window.deeds.items() if deed.isEnabled()}
    assert {"app.quit", "library.open", "help.keys"} <= able
    assert not {"case.open", "source.add_files", "claim.next"} & able


def test_a_library_that_cannot_be_opened_is_said_in_the_window_and_can_be_tried_again(
    windows: Windows, desk: Desk, qtbot: QtBot
) -> None:
    asked: list[tuple[Path, bool]] = []

    def opener(path: Path, create: bool) -> Session:
        asked.append((path, create))
        if len(asked) == 1:
            raise LibraryMissing("There is no library at /x. Open another one.")
        return Session(desk, path, lambda: None)

    window = windows(opener)
    window.open_library(Path("/x"), create=False)
    page = window.findChildren(TroublePage)[0]
    qtbot.waitUntil(page.isVisible)
    assert page.why == "There is no library at /x. Open another one."
    with qtbot.waitSignal(window.ready):
        page.again.emit()
    assert asked == [(Path("/x"), False)] * 2
    assert not page.isVisible()


def test_a_file_becomes_a_case_and_the_title_names_it(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    case_id = opened(window, qtbot, files("Ferry to Holm.txt", ARTICLE))
    title = desk.cases.get(case_id).title
    assert window.windowTitle() == f"{title} – {NAME}"
    assert window.case_view is not None
    assert window.case_view.case_id == case_id
    assert "claims found" in window.status.words
    assert desk.cases.article(case_id).text == ARTICLE
    window.deeds["case.start"].trigger()
    assert window.windowTitle() == NAME
    assert window.case_id is None


def test_a_file_that_cannot_be_read_is_said_and_nothing_is_opened(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    with qtbot.waitSignal(window.tasks.trouble, timeout=PATIENCE):
        window.tasks.opening.open_place(files("empty.txt", "  \n"))
    assert len(boxes(window)) == 1
    assert "empty.txt" in boxes(window)[0]
    assert window.status.words == boxes(window)[0]
    assert window.case_id is None
    assert desk.cases.summaries() == []


def test_pasted_text_becomes_a_case(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(window.tasks.opened, timeout=PATIENCE):
        window.tasks.opening.open_text(ARTICLE, "Ferry")
    assert window.windowTitle() == f"Ferry – {NAME}"


def test_pages_are_not_fetched_where_that_is_switched_off(
    window: MainWindow, qtbot: QtBot, settings: SettingsKeeper
) -> None:
    settings.set("fetch_allowed", False)
    for task in (window.tasks.opening, window.tasks.gathering):
        with qtbot.waitSignal(task.trouble) as told:
            if task is window.tasks.opening:
                window.tasks.opening.open_place("https://example.org/")
            else:
                window.tasks.gathering.add(["https://example.org/"])
        assert "switched off" in str(told.args[0])
    assert [job.title for job in window.jobs.active if not job.quiet] == []


def test_the_case_is_in_the_list_with_how_far_it_has_come(
    window: MainWindow, qtbot: QtBot, files: Files
) -> None:
    opened(window, qtbot, files("ferry.txt", ARTICLE))
    window.show_start()
    page = window.findChildren(StartPage)[0]
    qtbot.waitUntil(lambda: page._cases.rowCount() == 1)
    assert page._cases.index(0, 1).data().startswith("0 of ")
    window.start.chosen.emit(CaseId(1))
    assert window.case_id == 1


def test_what_is_dropped_is_an_article_at_first_and_a_source_in_a_case(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    article, source = files("ferry.txt", ARTICLE), files("figures.txt", SOURCE)
    drop(window, article, source)
    assert window.status.words.startswith("Drop one document")
    with qtbot.waitSignal(window.tasks.opened, timeout=PATIENCE):
        drop(window, article)
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=PATIENCE):
        drop(window, source, source + ".gone")
    assert [item.title for item in desk.sources.summaries()] == ["figures"]
    assert len(desk.sources.of_case(CaseId(1))) == 1
    assert window.dock.isVisible()
    assert "1 taken in, 1 could not be read." in window.dock.news
    assert "figures.txt.gone: " in window.dock.news
    qtbot.waitUntil(lambda: len(window.dock.shown) == 1)


def test_a_stopped_import_keeps_what_was_read_and_says_so(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    places = [files(f"{number}.txt", f"{SOURCE} {number}") for number in range(40)]
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=PATIENCE) as told:
        window.tasks.gathering.add(places)
        qtbot.waitUntil(lambda: len(desk.sources.summaries()) > 0, timeout=PATIENCE)
        window.deeds["job.cancel"].trigger()
    imported, whole = told.args
    stored = desk.sources.summaries()
    assert not whole
    assert 0 < len(stored) < len(places)
    assert {item.source_id for item in imported} == {source.id for source in stored}
    assert window.status.words == f"{STOPPED} {len(stored)} taken in."
    assert window.dock.news.startswith(STOPPED)


def test_a_report_is_written_where_it_was_asked_for(
    window: MainWindow, qtbot: QtBot, files: Files, tmp_path: Path
) -> None:
    opened(window, qtbot, files("ferry.txt", ARTICLE))
    out = tmp_path / "report.html"
    with qtbot.waitSignal(window.tasks.export.written, timeout=PATIENCE):
        window.tasks.export.write(out, "html", with_matches=True)
    assert "12,400 passengers" in out.read_text(encoding="utf-8")
    assert window.status.words == f"Report written: {out}"


def test_a_report_that_cannot_be_written_is_said_and_the_old_one_stays(
    window: MainWindow, qtbot: QtBot, files: Files, tmp_path: Path
) -> None:
    opened(window, qtbot, files("ferry.txt", ARTICLE))
    place = tmp_path / "is a folder.html"
    place.mkdir()
    with qtbot.waitSignal(window.tasks.trouble, timeout=PATIENCE) as told:
        window.tasks.export.write(place, "html")
    assert "could not be written" in str(told.args[0])
    assert list(place.iterdir()) == []


def test_words_of_a_source_become_evidence_for_the_claim(
    window: MainWindow, qtbot: QtBot, files: Files, desk: Desk
) -> None:
    case_id = opened(window, qtbot, files("ferry.txt", ARTICLE))
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=PATIENCE):
        window.tasks.gathering.add([files("figures.txt", SOURCE)])
    article = desk.cases.article(case_id)
    assert article.id is not None
    claim = desk.claims.of_article(article.id)[0]
    (source_id,) = desk.sources.of_case(case_id)
    words = Span(SOURCE.index("11,400"), SOURCE.index("11,400") + 17)
    viewer = viewed(window, qtbot, source_id, words, claim.id)
    viewer.quote(Stance.UNDERMINES)
    assert claim.id is not None
    (evidence,) = desk.evidence.of_claim(claim.id)
    assert (evidence.quotation, evidence.stance) == ("11,400 passengers", Stance.UNDERMINES)
    assert evidence.by == "Lena"
    viewer.close()


def test_other_settings_take_hold_at_once(
    window: MainWindow, themes: ThemeKeeper, settings: SettingsKeeper, home: Path
) -> None:
    window.tasks.sheets._change(settings.present.with_value("theme", "dark"))
    assert themes.theme == Theme.of("dark")
    assert load(home / "settings" / "settings.json").theme == "dark"
    themes.choose("light")


def test_another_library_is_asked_for_by_the_one_who_makes_windows(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.another) as told:
        window.tasks.libraries._choose(tmp_path / "new.workbench", create=True)
    assert told.args == [tmp_path / "new.workbench", True]
    (tmp_path / "there.workbench").write_bytes(b"something")
    with qtbot.waitSignal(window.another) as told:
        window.tasks.libraries._choose(tmp_path / "there.workbench", create=True)
    assert told.args == [tmp_path / "there.workbench", False]


def test_closing_keeps_the_place_and_stops_the_work(
    window: MainWindow, qtbot: QtBot, files: Files, state: WindowState, desk: Desk
) -> None:
    case_id = opened(window, qtbot, files("ferry.txt", ARTICLE))
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=PATIENCE):
        window.tasks.gathering.add([files("figures.txt", SOURCE)])
    viewer = viewed(window, qtbot, desk.sources.of_case(case_id)[0])
    job = window.jobs.start("long", lambda p: p.report(0, 1), lambda _: None, lambda _: None)
    window.close()
    assert job.cancelled
    assert not viewer.isVisible()
    assert state._file.value("window/geometry") is not None
    assert state.knows_library(PLACE)


def test_a_label_says_there_is_no_case_yet(window: MainWindow, qtbot: QtBot) -> None:
    def notes() -> list[str]:
        return [p.text() for p in window.start.findChildren(QLabel) if p.isVisible()]

    qtbot.waitUntil(lambda: any("No case yet" in words for words in notes()))
