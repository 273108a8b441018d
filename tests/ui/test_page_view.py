from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench.domain.source import PageImage
from workbench.errors import Unusable
from workbench.ui.dialogs.page_canvas import PageCanvas
from workbench.ui.dialogs.page_view import NOT_FOUND, PageView
from workbench.ui.jobs import JobRunner

BOX = (0.25, 0.5, 0.75, 0.6)
PAGES = 4


class Press:
    """Draws white pages with a black upper left corner, and notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str, int]] = []
        self.open = Event()
        self.open.set()
        self.boxes: tuple[tuple[float, float, float, float], ...] = (BOX,)

    def draw(self, number: int, words: str, width: int) -> PageImage:
        self.asked.append((number, words, width))
        self.open.wait(10)
        if number == 3:
            raise Unusable("Page 3 cannot be shown. It is damaged.")
        high = width * 2
        white, black = b"\xff\xff\xff", b"\x00\x00\x00"
        rgb = black * 5 + white * (width - 5) + white * (width * (high - 1))
        boxes = tuple((a * width, b * high, c * width, d * high) for a, b, c, d in self.boxes)
        return PageImage(width, high, rgb, boxes if words else (), PAGES)


def words_on(page: int) -> str:
    return "the ferry" if page == 2 else ""


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def view(press: Press, jobs: JobRunner, qtbot: QtBot) -> Iterator[PageView]:
    made = PageView(press.draw, words_on, jobs, 0)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    press.open.set()
    made.leave()


def focus() -> QWidget:
    target = QApplication.focusWidget()
    assert target is not None
    return target


def shown(view: PageView) -> str:
    return found(view, QLabel, "page-number").text()


def wait_for(view: PageView, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown(view) == f"Page {number} of {PAGES}")


def test_a_page_is_drawn_as_sharp_as_the_screen_and_the_passage_marked(
    view: PageView, press: Press, qtbot: QtBot
) -> None:
    view.go_home(2)
    wait_for(view, 2, qtbot)
    room = found(view, QScrollArea).viewport().width()
    width = round(room * view.devicePixelRatioF())
    assert press.asked[-1] == (2, "the ferry", width)
    canvas = found(view, PageCanvas)
    assert canvas.width() == room
    (mark,) = canvas.marks
    assert mark.left() == pytest.approx(BOX[0] * room, abs=2)
    assert mark.bottom() == pytest.approx(BOX[3] * room * 2, abs=2)
    # The passage lies below what a view of this size shows, so it was brought into view.
    assert found(view, QScrollArea).verticalScrollBar().value() > 0


def test_the_mark_is_seen_and_the_paper_around_it_stays_white(view: PageView, qtbot: QtBot) -> None:
    view.go_home(2)
    wait_for(view, 2, qtbot)
    canvas = found(view, PageCanvas)
    painted = canvas.grab().toImage()
    scale = painted.width() / canvas.width()

    def at(x: float, y: float) -> QColor:
        return painted.pixelColor(round(x * scale), round(y * scale))

    mark = canvas.marks[0]
    assert at(mark.center().x(), mark.center().y()) != QColor("white")
    assert at(mark.center().x(), mark.bottom()).lightness() < 150
    assert at(mark.left() - 20, mark.center().y()) == QColor("white")
    assert at(2, 0).lightness() < 100


def test_keys_turn_the_pages_and_stop_at_the_ends(view: PageView, qtbot: QtBot) -> None:
    view.go_home(1)
    wait_for(view, 1, qtbot)
    QTest.keyClick(focus(), Qt.Key.Key_PageUp)
    assert view.number == 1
    QTest.keyClick(focus(), Qt.Key.Key_PageDown)
    wait_for(view, 2, qtbot)
    QTest.keyClick(focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait_for(view, 4, qtbot)


def test_a_page_that_cannot_be_drawn_says_why(view: PageView, qtbot: QtBot) -> None:
    view.go_home(3)
    trouble = found(view, QLabel, "page-trouble")
    qtbot.waitUntil(trouble.isVisible)
    assert trouble.text() == "Page 3 cannot be shown. It is damaged."
    view.turn(-1)
    qtbot.waitUntil(found(view, QScrollArea).isVisible)
    assert not trouble.isVisible()


def test_a_passage_that_is_not_found_is_said(view: PageView, press: Press, qtbot: QtBot) -> None:
    press.boxes = ()
    view.go_home(2)
    missing = found(view, QLabel, "page-missing")
    qtbot.waitUntil(missing.isVisible)
    assert missing.text() == NOT_FOUND
    view.turn(-1)
    wait_for(view, 1, qtbot)
    assert not missing.isVisible()


def test_only_the_page_asked_for_last_is_drawn_when_many_are_turned(
    view: PageView, press: Press, qtbot: QtBot
) -> None:
    view.go_home(1)
    wait_for(view, 1, qtbot)
    press.asked.clear()
    press.open.clear()
    for _ in range(3):
        view.turn(1)
    qtbot.waitUntil(lambda: len(press.asked) == 1)
    assert shown(view) == f"Page 4 of {PAGES} …"
    press.open.set()
    wait_for(view, 4, qtbot)
    assert [number for number, _, _ in press.asked] == [2, 4]


def test_a_larger_page_is_drawn_anew(view: PageView, press: Press, qtbot: QtBot) -> None:
    view.go_home(1)
    wait_for(view, 1, qtbot)
    width = press.asked[-1][2]
    view.zoom(1)
    qtbot.waitUntil(lambda: press.asked[-1][2] == round(width * 1.5))
    view.zoom(-1)
    qtbot.waitUntil(lambda: press.asked[-1][2] == width)


def test_a_window_of_another_width_gets_a_page_of_that_width(
    view: PageView, press: Press, qtbot: QtBot
) -> None:
    view.go_home(1)
    wait_for(view, 1, qtbot)
    view.resize(600, 300)
    room = found(view, QScrollArea).viewport()
    qtbot.waitUntil(lambda: press.asked[-1][2] == round(room.width() * view.devicePixelRatioF()))
    assert room.width() > 500


def test_a_page_that_comes_after_the_window_was_closed_disturbs_nobody(
    press: Press, jobs: JobRunner, qtbot: QtBot
) -> None:
    made = PageView(press.draw, words_on, jobs, 0)
    press.open.clear()
    made.go_home(1)
    qtbot.waitUntil(lambda: len(press.asked) == 1)
    made.leave()
    made.close()
    made.deleteLater()
    qtbot.wait(10)
    press.open.set()
    qtbot.waitUntil(lambda: jobs.active == [])
