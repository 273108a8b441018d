"""Notifications of the desktop."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.jobs import Job
from workbench.ui.notifying import LONG, Notifier


@pytest.mark.parametrize(
    ("seconds", "quiet", "stopped", "told"),
    [
        (LONG + 1, False, False, ["Reading sources"]),
        (LONG - 1, False, False, []),
        (LONG + 1, True, False, []),
        (LONG + 1, False, True, []),
    ],
)
def test_a_long_job_that_ended_is_told_of(
    qtbot: QtBot, seconds: float, *, quiet: bool, stopped: bool, told: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    job = Job("Reading sources", quiet=quiet)
    notifier = Notifier(window, lambda: job.begun + seconds)
    notifier.watch([job])
    assert notifier.told == []
    if stopped:
        job.cancel()
    notifier.watch([])
    assert notifier.told == told


def test_who_sits_in_front_of_the_window_is_not_disturbed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    job = Job("Reading sources")
    notifier = Notifier(window, lambda: job.begun + 60)
    notifier.watch([job])
    notifier.watch([])
    assert notifier.told == []
