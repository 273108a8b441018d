"""How long a checker waits while the claims of an article are matched in the window.

Run by hand: ``python -m tests.bench.bench_window [PASSAGES]``. Files that many passages and an
article of a hundred claims, opens the case in the real window without a screen, and prints a JSON
line for matching by words alone (``words``) and for matching while passages are read for meaning
(``reading``). Seconds: ``first`` from opening the case to the first claim that is searched, ``all``
to the last one, ``cancel`` from the key to the end of a search that is stopped half way; ``stall``
is the longest time in which the event loop answered nothing meanwhile, ``busy`` how much of such a
time the UI thread itself computed, which a busy machine does not change. Returns 1 if one of them
passes its limit.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.bench_library import filed
from tests.bench.prose import Prose
from workbench.app import SWITCH, Desktop
from workbench.domain.ids import CaseId
from workbench.paths import settings_file
from workbench.settings import Settings, save
from workbench.storage.library import Library
from workbench.ui.case_view import CaseView
from workbench.ui.encoding import TITLE
from workbench.ui.window import MainWindow

LIMITS: Final = {"first": 0.5, "cancel": 1.0, "stall": 0.1, "busy": 0.05}
SOURCES: Final = 100
CLAIMS: Final = 100
TICK_MS: Final = 5
LONG: Final = 1_000.0


class Probe(QObject):
    """Asks the event loop for a sign of life all the time.

    ``longest`` is the longest silence, ``busy`` the most that the UI thread computed during one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def begin(self) -> None:
        """Forget what was heard before."""
        self.longest = self.busy = 0.0
        self._last = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now[0] - self._last[0])
        self.busy = max(self.busy, now[1] - self._last[1])
        self._last = now


def until(done: Callable[[], bool]) -> float:
    """Let the event loop run until something is so; returns the seconds that took."""
    began = time.perf_counter()
    while not done():
        if time.perf_counter() - began > LONG:
            raise TimeoutError("the window did not come that far")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return time.perf_counter() - began


def article() -> str:
    """Return an article of a hundred claims and a few more.

    It is in words of the library, but for one in ten: names that no source has are common too.
    """
    prose = Prose()
    told = []
    for number in range(CLAIMS + CLAIMS // 5):
        words = prose.paragraph(80).split(".")[0]
        unknown = " for Otterbridge" if number % 10 == 0 else ""
        told.append(f"{words} with {number * 137 + 1012:,} of them in 2024{unknown}.")
    return "\n\n".join(told)


def case_in(window: MainWindow) -> CaseId:
    """File the article as a case."""
    if window.session is None:
        raise ValueError("the library is open by now")
    desk = window.session.desk
    opened = desk.cases.open(desk.cases.read_text(article(), "A hundred claims"))
    if opened.case.id is None or opened.claims < CLAIMS:
        raise ValueError(f"only {opened.claims} claims were found in the article")
    return opened.case.id


def reading(window: MainWindow) -> bool:
    """Say whether passages are being read for meaning."""
    return any(job.title == TITLE and job.step.done for job in window.jobs.active)


def searching(view: CaseView) -> bool:
    """Say whether claims are being searched."""
    return view._feed._job is not None


def measured(window: MainWindow, case_id: CaseId) -> dict[str, float]:
    """Match the claims of a case, then half of them once more, and stop that."""
    arrived: list[float] = []
    probe = Probe()
    view = window._view(window.session) if window.session is not None else None
    if view is None:
        raise ValueError("the library is open by now")
    until(lambda: not any(job.quiet for job in window.jobs.active))
    view._feed.arrived.connect(lambda _: arrived.append(time.perf_counter()))
    began = time.perf_counter()
    window.show_case(case_id)
    shown = time.perf_counter()
    probe.begin()
    until(lambda: not searching(view))
    figures = {"first": arrived[0] - began, "all": arrived[-1] - began, "shown": shown - began}
    figures |= {"stall": probe.longest, "busy": probe.busy}
    count = len(arrived)
    view._feed.sources_changed()
    until(lambda: len(arrived) >= count + CLAIMS // 2)
    window.deeds["job.cancel"].trigger()
    figures["cancel"] = until(lambda: not searching(view))
    return figures


def run(application: QApplication, library: Path, *, meaning: bool) -> dict[str, float]:
    """Open the window on a library and measure."""
    save(settings_file(), Settings(order_by_meaning=meaning, whole_library=True))
    desktop = Desktop(application)
    window = desktop.show(library)
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    until(lambda: bool(ready))
    case_id = case_in(window)
    if meaning:
        until(lambda: reading(window))
    try:
        return measured(window, case_id)
    finally:
        window.close()
        desktop.close()


def main(passages: int) -> int:
    """Measure and print; returns 1 if something takes too long."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH)
    application, slow = QApplication([]), False
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        place = Path(home) / "bench.workbench"
        library = Library.open(place, create=True)
        filed(library, SOURCES, max(1, passages // SOURCES))
        library.close()
        for kind in ("words", "reading"):
            figures = run(application, place, meaning=kind == "reading")
            row = {key: round(value, 3) for key, value in figures.items()}
            sys.stdout.write(json.dumps({"kind": kind, "passages": passages, **row}) + "\n")
            sys.stdout.flush()
            slow = slow or any(figures[key] > limit for key, limit in LIMITS.items())
    return int(slow)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000))
