"""What the window has beside its panes: palette, keys, recent cases, full screen, notices."""

import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from workbench.domain.case import CaseSummary
from workbench.ui.commanding import Commanding
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KeyKeeper
from workbench.ui.notifying import Notifier
from workbench.ui.translation import tr

RECENT: Final = 10
FULL: Final = Qt.WindowState.WindowFullScreen


class Fittings(QObject):
    """Serves the actions that every window has; ``wanted`` carries a case that is to be shown."""

    wanted = Signal(object)

    def __init__(
        self, window: QMainWindow, deeds: Mapping[str, QAction], jobs: JobRunner, keys: KeyKeeper
    ) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = deeds
        self.keys = keys
        self.commands = Commanding(deeds, window)
        self.notifier = Notifier(window, time.monotonic)
        self.recent = QMenu(tr("&Recent cases"), window)
        self.recent.setObjectName("menu.recent")
        self.recent.setEnabled(False)
        self._connect(jobs)
        keys.apply(deeds)

    def show_cases(self, summaries: Sequence[CaseSummary]) -> None:
        """List cases in the menu and the palette, the one changed last first."""
        self.commands.cases = summaries
        self.recent.clear()
        for summary in summaries[:RECENT]:
            title = " ".join(summary.case.title.split()).replace("&", "&&")
            self.recent.addAction(title, partial(self.wanted.emit, summary.case.id))
        self.recent.setEnabled(bool(summaries))

    def fill_screen(self, on: bool) -> None:
        """Give the window the whole screen, or take it back; it is as large then as it was."""
        now = self._window.windowState()
        self._window.setWindowState(now | FULL if on else now & ~FULL)

    def _connect(self, jobs: JobRunner) -> None:
        self._deeds["edit.commands"].triggered.connect(lambda _: self.commands.open())
        self._deeds["view.full_screen"].triggered.connect(self.fill_screen)
        self.commands.asked_case.connect(self.wanted)
        self.keys.changed.connect(lambda: self.keys.apply(self._deeds))
        jobs.changed.connect(self.notifier.watch)
