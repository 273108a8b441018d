from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from workbench.errors import Unusable
from workbench.ui.jobs import Job, Step
from workbench.ui.status import PATIENCE, StatusLine, progress_words
from workbench.ui.theme import Theme


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
    reading.cancel()
    assert progress_words(reading) == "Stopping…"


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
