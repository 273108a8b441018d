"""The status bar: what was saved, what is running and how far it is, and what went wrong."""

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import QMainWindow, QProgressBar, QPushButton, QStatusBar, QWidget

from workbench.ui.errors import label, note, sentence
from workbench.ui.icons import icon
from workbench.ui.jobs import Job, foremost
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ICON: Final = 16
FEW: Final = 10.0
MINUTE: Final = 60.0
HOUR: Final = 3600.0
PATIENCE: Final = 0.3
"""Seconds before a job is shown: what is over sooner would only flicker."""


class StatusLine(QStatusBar):
    """One line: words at the left, the running job with a way to stop it at the right."""

    stop = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = label(parent=self, name="status-sign")
        self._sign.hide()
        self._words = label(parent=self, name="status")
        self._words.setWordWrap(False)
        quiet(self._words)
        self._away = label(parent=self)
        self._offline = label(tr("Offline"), self, name="offline")
        self._offline.setWordWrap(False)
        self._running = label(parent=self, name="running")
        self._running.setWordWrap(False)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(tr("Cancel"), self)
        self._stop.setToolTip(tr("Stop this; what was finished is kept"))
        self._stop.clicked.connect(self.stop)
        self.addWidget(self._sign)
        self.addWidget(self._words, 1)
        for part in (self._running, self._bar, self._stop):
            self.addPermanentWidget(part)
            part.hide()
        for part in (self._away, self._offline):
            part.setToolTip(tr("Nothing is fetched from the web for this case"))
            self.addPermanentWidget(part)
            part.hide()

    def say(self, words: str) -> None:
        """Show words: what was saved, what was done."""
        quiet(self._words)
        self._tell(words, wrong=False)

    def complain(self, error: Exception) -> None:
        """Show what went wrong, with a sign, until there is something else to say."""
        note(error)
        loud(self._words)
        self._tell(sentence(error), wrong=True)

    def forget_trouble(self) -> None:
        """Take away what went wrong, if that is what is shown."""
        if not self._sign.isHidden():
            self.say("")

    @property
    def words(self) -> str:
        """What is shown at present."""
        return self._words.text()

    def show_jobs(self, jobs: list[Job]) -> None:
        """Show the job that matters most, once it takes its time, and how far it is."""
        now = time.monotonic()
        seen = [job for job in foremost(jobs) if now - job.begun >= PATIENCE]
        for part in (self._running, self._bar, self._stop):
            part.setVisible(bool(seen))
        if seen:
            step = seen[-1].step
            if (self._bar.value(), self._bar.maximum()) != (step.done, step.total):
                # Each of these paints at once.
                self._bar.setRange(0, step.total)
                self._bar.setValue(step.done)
            self._running.setText(progress_words(seen[-1], others=len(seen) - 1))
            self._stop.setEnabled(not seen[-1].cancelled)

    def show_offline(self, offline: bool) -> None:
        """Show the mark of a case that fetches nothing, or take it away."""
        if offline:
            self._away.setPixmap(icon("offline", self._theme.warn).pixmap(ICON, ICON))
        for part in (self._away, self._offline):
            part.setVisible(offline)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()
        if self._away.isVisible():
            self.show_offline(True)

    def _tell(self, words: str, *, wrong: bool) -> None:
        self._words.setText(words)
        self._words.setToolTip("")
        self._sign.setVisible(wrong)
        self._draw()

    def _draw(self) -> None:
        # The words are in a role of the palette and follow the theme by themselves.
        self._sign.setPixmap(icon("recheck", self._theme.bad).pixmap(ICON, ICON))


def stand_in(window: QMainWindow, bar: QStatusBar) -> None:
    """Make a bar the only one of a window.

    PySide asks for the bar that was there before, for which Qt makes one if there was none; that
    would stay in the window, hidden, for as long as no event loop takes it away.
    """
    window.setStatusBar(bar)
    for other in window.findChildren(QStatusBar):
        if other is not bar:
            QCoreApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)


def progress_words(job: Job, *, others: int = 0) -> str:
    """Return the title of a job, how far it is and how long it will take yet, as words."""
    words = tr("Stopping…") if job.cancelled else _so_far(job)
    return tr("{work} (and %n more)", "", others).format(work=words) if others else words


def left_words(seconds: float) -> str:
    """Say how long something will take yet, no more precisely than anybody can know."""
    if seconds < FEW:
        return tr("a few seconds left")
    if seconds < MINUTE:
        return tr("about %n s left", "", max(1, round(seconds / FEW)) * int(FEW))
    if seconds < HOUR:
        return tr("about %n min left", "", max(1, round(seconds / MINUTE)))
    return tr("about %n h left", "", max(1, round(seconds / HOUR)))


def _so_far(job: Job) -> str:
    step, title = job.step, job.step.label or job.title
    if step.total <= 1:
        return title
    at, of = (QLocale().toString(n) for n in (min(step.done + 1, step.total), step.total))
    left = job.left(time.monotonic())
    if not left:
        return tr("{work} {at} of {all}").format(work=title, at=at, all=of)
    words = tr("{work} {at} of {all}, {left}")
    return words.format(work=title, at=at, all=of, left=left_words(left))
