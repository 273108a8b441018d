"""Tells the checker, who has turned to other work meanwhile, that a long job is done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from workbench.ui.jobs import Job
from workbench.ui.translation import tr

LONG: Final = 10.0
"""Seconds after which nobody can be expected to be still waiting in front of the window."""
SHOWN_MS: Final = 8_000


class Notifier(QObject):
    """Watches the jobs; ``told`` are the titles of those that a notification was shown for.

    A notification is shown only while another window is in front. It names the job and nothing
    from an article or a source, for others may see the screen.
    """

    def __init__(self, window: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._running: dict[int, Job] = {}
        self._tray: QSystemTrayIcon | None = None
        self.told: list[str] = []

    def watch(self, jobs: list[Job]) -> None:
        """Take note of which jobs run now; those that ended and took long are told of."""
        now = {id(job): job for job in jobs if not job.quiet}
        ended = [job for key, job in self._running.items() if key not in now]
        self._running = now
        for job in ended:
            if not job.cancelled and self._clock() - job.begun >= LONG:
                self._tell(job.title)

    def _tell(self, title: str) -> None:
        if self._window.isActiveWindow():
            return
        self.told.append(title)
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self._window)
        # The sign in the tray is there for the message only.
        self._tray.show()
        words = tr("Finished: {job}").format(job=title)
        self._tray.showMessage(QApplication.applicationDisplayName(), words, QIcon(), SHOWN_MS)
