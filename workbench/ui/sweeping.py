"""Looks for garbage on the UI thread only.

Left to itself, Python looks for unreachable cycles on whatever thread has just made an object. A
window that is part of such a cycle would then be taken apart by a worker while Qt still delivers
events to it, and the program would crash.
"""

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 250
WHOLE: Final = 60.0
"""Seconds between two searches of everything: each may take some hundredths of one."""


class Sweeper(QObject):
    """Searches for garbage from time to time, in place of Python, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.isenabled()
        self._last = time.monotonic()
        gc.disable()
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def stop(self) -> None:
        """Give the search back to Python, if it was Python's before."""
        self._clock.stop()
        if self._before:
            gc.enable()

    def _tick(self) -> None:
        now = time.monotonic()
        if sweep(whole=now - self._last >= WHOLE) == len(gc.get_threshold()) - 1:
            self._last = now


def sweep(*, whole: bool) -> int | None:
    """Search the oldest generation that is due, by Python's own thresholds; returns which one.

    The oldest of all, which everything else is part of, only if ``whole`` says so.
    """
    limits = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
    due = [place for place, (count, limit) in enumerate(limits) if count > limit]
    if not whole:
        due = [place for place in due if place < len(limits) - 1]
    if not due:
        return None
    gc.collect(due[-1])
    return due[-1]
