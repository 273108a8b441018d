import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Windows
from tests.ui.opened import found
from tests.ui.painted import painted
from workbench.errors import Unusable
from workbench.services.desk import Desk
from workbench.ui.jobs import Job, Step, foremost
from workbench.ui.session import Session
from workbench.ui.status import ICON, PATIENCE, StatusLine, left_words, progress_words
from workbench.ui.theme import Theme, ThemeKeeper
from workbench.ui.window import MainWindow


def job(title: str, *, step: Step | None = None, quiet: bool = False) -> Job:
    made = Job(title, quiet=quiet)
    made.step = step or Step()
    made.begun -= PATIENCE
    return made


def test_how_far_a_job_is_in_words() -> None:
    reading = job("Reading sources", step=Step(3, 39, "Reading sources"))
    assert progress_words(reading) == "Reading sources 4 of 39"
    assert progress_words(reading, others=2) == "Reading sources 4 of 39 (and 2 more)"
    assert progress_words(job("Opening", step=Step())) == "Opening"
    assert progress_words(job("Done", step=Step(39, 39))) == "Done 39 of 39"
    reading._first = (0, time.monotonic() - 30)
    assert progress_words(reading) == "Reading sources 4 of 39, about 6 min left"
    reading.cancel()
    assert progress_words(reading) == "Stopping…"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "a few seconds left"), (34, "about 30 s left"), (61, "about 1 min left"),
     (500, "about 8 min left"), (9000, "about 2 h left")],
)  # fmt: skip
def test_the_time_left_is_told_roughly(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


def test_what_the_checker_waits_for_is_shown_before_what_runs_in_the_background() -> None:
    behind = Job("Reading what passages mean", background=True)
    first, second, quiet = Job("first"), Job("second"), Job("quiet", quiet=True)
    assert foremost([first, second, behind, quiet]) == [behind, first, second]


def test_the_running_job_can_be_stopped_from_the_bar(qtbot: QtBot) -> None:
    bar = StatusLine(Theme.of("light"))
    qtbot.addWidget(bar)
    bar.show()
    progress, button = bar.findChild(QProgressBar), bar.findChild(QPushButton)
    assert progress is not None
    assert button is not None
    assert not button.isVisible()
    bar.show_jobs([job("quiet", quiet=True), job("Reading", step=Step(2, 8))])
    assert (progress.value(), progress.maximum()) == (2, 8)
    with qtbot.waitSignal(bar.stop):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_jobs([job("quiet", quiet=True)])
    assert not button.isVisible()


def test_a_job_that_is_over_at_once_does_not_flicker(qtbot: QtBot) -> None:
    bar = StatusLine(Theme.of("light"))
    qtbot.addWidget(bar)
    bar.show()
    button = bar.findChild(QPushButton)
    assert button is not None
    bar.show_jobs([Job("short")])
    assert not button.isVisible()
    bar.show_jobs([job("long")])
    assert button.isVisible()


def test_what_went_wrong_stands_in_the_bar_until_there_is_other_news(qtbot: QtBot) -> None:
    bar = StatusLine(Theme.of("light"))
    qtbot.addWidget(bar)
    bar.complain(Unusable("The page did not answer. Try again later."))
    assert bar.words == "The page did not answer. Try again later."
    bar.say("Saved 14:03:22")
    assert bar.words == "Saved 14:03:22"


def test_what_went_wrong_in_a_case_is_gone_with_it(window: MainWindow) -> None:
    window.status.complain(Unusable("The page did not answer."))
    window.show_start()
    shown = window.status.words
    assert not shown
    window.status.say("Case put away")
    window.show_start()
    assert window.status.words == "Case put away"


def test_what_went_wrong_is_written_as_that_in_every_theme(
    window: MainWindow, themes: ThemeKeeper, qtbot: QtBot
) -> None:
    def ink() -> set[str]:
        return {spot.ink.name() for spot in painted(window.status) if "The page" in spot.words}

    def sign() -> QColor:
        drawn = found(window.status, QLabel, "status-sign").pixmap().toImage()
        dots = [drawn.pixelColor(x, y) for x in range(ICON) for y in range(ICON)]
        return max(dots, key=QColor.alpha)

    window.status.complain(Unusable("The page did not answer."))
    for name in ("light", "dark", "high contrast", "light"):
        themes.choose(name)
        qtbot.wait(1)
        bad = Theme.of(name).bad
        assert ink() == {bad.name()}
        assert max(abs(one - other) for one, other in zip(rgb(sign()), rgb(bad), strict=True)) < 4
    window.status.say("The page did not change.")
    themes.choose("dark")
    qtbot.wait(1)
    assert ink() == {Theme.of("dark").muted.name()}
    themes.choose("light")


def test_a_window_has_one_status_bar(windows: Windows, desk: Desk) -> None:
    made = windows(lambda path, _: Session(desk, path, lambda: None))
    assert made.findChildren(QStatusBar) == [made.status]


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
