"""The checker's own search: typed, found, held against the claim, accepted with the same keys."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown, Stage
from tests.ui.panels.seat import CONTROL, KEY, SHIFT, Seat
from workbench.domain.evidence import Stance
from workbench.domain.searching import Asked, Found
from workbench.domain.text import Span
from workbench.services.progress import Silent
from workbench.services.searching import LibrarySearch
from workbench.ui.text.wording import slot_words


@pytest.fixture
def seat(shown: Shown, qtbot: QtBot) -> Seat:
    return Seat(shown, qtbot)


def test_what_is_typed_is_found_and_held_against_the_claim(seat: Seat) -> None:
    seat.look_for("ferry 6,200")
    page = seat.pane.search
    assert page.count.text() == "2 passages"
    row = page.list.current()
    assert row is not None
    assert [span.of(row.match.passage.text) for span in row.found] == ["ferry", "6,200"]
    assert any("passage: 11,400" in slot_words(slot) for slot in row.match.comparison.slots)


def test_the_keys_decide_on_what_was_found_and_go_on(seat: Seat) -> None:
    seat.look_for("ferry 6,200")
    rows = seat.pane.search.list.rows()
    seat.press(KEY.Key_S)
    assert seat.pane.search.list.hasFocus()
    seat.press(KEY.Key_U)
    made = {item.source_id: item.stance for item in seat.evidence()}
    assert made == {
        rows[0].match.passage.source_id: Stance.SUPPORTS,
        rows[1].match.passage.source_id: Stance.UNDERMINES,
    }
    seat.press(KEY.Key_BracketLeft)
    seat.press(KEY.Key_Z)
    assert [item.stance for item in seat.evidence()] == [Stance.UNDERMINES]
    seat.press(KEY.Key_X)
    assert seat.pane.search.list.rows()[-1].rejected
    seat.press(KEY.Key_Escape)
    assert seat.pane.tabs.currentWidget() is seat.pane.passages
    assert seat.pane.list.hasFocus()


def test_words_selected_in_the_article_are_looked_for(seat: Seat, qtbot: QtBot) -> None:
    text = seat.case.view.panes.article.text
    text.setFocus()
    at = text.toPlainText().index("captain Ida Brandt")
    text.select(Span(at, at + len("captain Ida Brandt")))
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    assert seat.pane.search.line.text() == "captain Ida Brandt"
    assert seat.pane.search.line.hasFocus()
    qtbot.waitUntil(lambda: seat.pane.search.count.text() == "1 passage")


def test_words_chosen_in_a_passage_are_looked_for(seat: Seat) -> None:
    seat.press(KEY.Key_Right)
    words = seat.pane.list.words()
    assert words
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    assert seat.pane.search.line.text() == words


def test_what_is_wrong_with_the_line_is_said_in_place(seat: Seat, qtbot: QtBot) -> None:
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    seat.type("ferry publsher:office")
    wrong = seat.pane.search.wrong
    qtbot.waitUntil(wrong.isVisible)
    assert "“publsher:” is not known" in wrong.text()
    seat.pane.search.line.selectAll()
    seat.type("ferry")
    qtbot.waitUntil(lambda: seat.pane.search.count.text() == "2 passages")
    assert wrong.isHidden()


def test_the_empty_line_says_what_can_be_typed(seat: Seat) -> None:
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    told = seat.pane.search.empty.words
    assert told.count("•") == 3
    assert 'publisher:"City Council"' in told


def test_nothing_found_can_be_kept(seat: Seat, qtbot: QtBot) -> None:
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    seat.type("zeppelin")
    page = seat.pane.search
    qtbot.waitUntil(lambda: page.empty.words.startswith("Nothing found"))
    assert page.count.text() == "0 passages"
    found(page.empty, QPushButton).click()
    assert seat.pane.searched.isVisible()
    assert seat.pane.searched.words.text() == "zeppelin"


def test_the_whole_library_is_searched_if_the_checker_says_so(
    seat: Seat, qtbot: QtBot, files: Callable[[str, str], str]
) -> None:
    other = files("other.txt", "Elsewhere a ferry sank.\n")
    seat.case.desk.sources.add([other], Silent())
    seat.look_for("ferry")
    page = seat.pane.search
    assert page.count.text() == "2 passages"
    page.scope.setFocus()
    seat.press(KEY.Key_Down)
    qtbot.waitUntil(lambda: page.count.text() == "3 passages")


def test_the_newest_line_wins_and_typing_goes_on(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, asked = threading.Event(), list[str]()
    really = LibrarySearch.search_line

    def slowly(self: LibrarySearch, line: str, beside: Asked) -> Found:
        asked.append(line)
        go.wait(5)
        return really(self, line, beside)

    monkeypatch.setattr(LibrarySearch, "search_line", slowly)
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    for words in ("ferry", " Holm", " 6,200"):
        seat.type(words)
        QTest.qWait(250)
    assert seat.pane.search.line.text() == "ferry Holm 6,200"
    go.set()
    qtbot.waitUntil(lambda: seat.pane.search.count.text() == "2 passages")
    assert asked == ["ferry", "ferry Holm 6,200"]


def test_another_claim_is_held_against_what_is_found(seat: Seat, qtbot: QtBot) -> None:
    seat.look_for("captain")
    before = seat.pane.search.list.current()
    seat.case.do("claim.next", "claim.next")
    seat.press(KEY.Key_F, CONTROL | SHIFT)
    assert seat.pane.search.line.text() == "captain"

    def compared_anew() -> bool:
        after = seat.pane.search.list.current()
        return bool(before and after and after.match.comparison != before.match.comparison)

    qtbot.waitUntil(compared_anew)


def test_without_sources_of_the_case_the_library_is_searched(stage: Stage, qtbot: QtBot) -> None:
    page = stage.show(sources=False).view.panes.evidence.search
    box: QComboBox = page.scope
    assert (box.currentText(), box.isEnabled()) == ("Whole library", False)
