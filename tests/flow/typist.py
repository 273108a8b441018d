"""Types a rationale in the real window until it is stopped, and tells each key that it has pressed.

Run by a test: ``python -m tests.flow.typist SEED``. Its first line holds the ids of the case and of
the claim, each further one a moment on the monotonic clock: that of one more key of ``WORDS``.
"""

import os
import sys
import time
from itertools import cycle
from typing import Final

from numpy.random import default_rng
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.stalls import until
from workbench.app import SWITCH, Desktop
from workbench.ui.models.contents import filed
from workbench.ui.window import MainWindow

WORDS: Final = "The minutes of 4 May say 31 berths, not 34; the harbour office confirms it. "
ARTICLE: Final = "The harbour has 34 berths.\n\nThe ferry to Holm carried 12,400 people in May.\n"
BETWEEN_MS: Final = (70, 180)
"""Milliseconds from key to key: eight keys a second or so."""
WAIT: Final = 60.0


class Typist:
    """Presses one key after the other, with pauses that a seed gives."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._chance = default_rng(seed)
        self._keys = cycle(WORDS)
        self._window = window

    def begin(self) -> None:
        """Open a case and go to the rationale of its first claim."""
        told: list[object] = []
        self._window.tasks.opened.connect(told.append)
        self._window.tasks.opening.open_text(ARTICLE, "Harbour")
        until(lambda: told, WAIT)
        view = self._window.case_view
        if view is None or view.current is None:
            raise ValueError("a case is shown, and a claim of it")
        self._window.deeds["verdict.write"].trigger()
        self._tell(f"{view.case_id} {filed(view.current)}")
        self._press()

    def _press(self) -> None:
        view = self._window.case_view
        if view is not None:
            QTest.keyClicks(view.panes.verdict.rationale, next(self._keys))
            self._tell(f"{time.monotonic():.4f}")
        QTimer.singleShot(int(self._chance.integers(*BETWEEN_MS)), self._press)

    def _tell(self, words: str) -> None:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()


def main(seed: int) -> int:
    """Type until somebody ends this."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH)
    application = QApplication([])
    window = Desktop(application).show(None)
    until(lambda: window.session is not None, WAIT)
    typist = Typist(window, seed)
    QTimer.singleShot(0, typist.begin)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
