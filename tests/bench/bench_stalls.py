"""How long the window answers nothing while it works, and which function keeps it.

Run by hand: ``python -m tests.bench.bench_stalls [PASSAGES]``. Starts the real window without a
screen on a library of that many passages and prints a JSON line for each thing that a checker does:
``stall`` is the longest silence of the event loop in milliseconds, ``busy`` the most that the UI
thread computed in one, ``reads`` the most statements it sent to the library in one, ``over`` how
many silences passed the limit. Below a line that passes it each such silence is told with the
function that Qt called and the one that was at work. ``idle`` is what the machine does by itself.
Returns 1 if one of the others passes the limit.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.bench_library import filed
from tests.bench.bench_window import searching
from tests.papers import claims_text, write_papers
from tests.stalls import Heard, StallProbe, until
from workbench.app import SWITCH, Desktop
from workbench.domain.ids import CaseId
from workbench.paths import settings_file
from workbench.settings import Settings, save
from workbench.storage.library import Library
from workbench.ui.case_view import CaseView
from workbench.ui.window import MainWindow

LIMIT: Final = 0.1
PASSAGES: Final = 2_000
SOURCES: Final = 100
FILES: Final = 200
CLAIMS: Final = 100
MANY: Final = 500
KEYS: Final = 120
SWITCHES: Final = 60
Scene = Callable[[], object]


class Desk:
    """The real window on a library of its own, and what a checker does at it."""

    def __init__(self, desktop: Desktop, window: MainWindow, folder: Path) -> None:
        self._desktop, self._folder = desktop, folder
        self.window = window
        until(lambda: window.session is not None)
        self.hundred = self._case(claims_text(CLAIMS), CLAIMS)
        self.many = self._case(claims_text(MANY, seed=7), MANY)
        write_papers(folder, FILES)
        self.quiet()

    @property
    def view(self) -> CaseView:
        """The panes of the case."""
        if self.window.case_view is None:
            raise ValueError("no case was shown yet")
        return self.window.case_view

    def scenes(self) -> Iterator[tuple[str, Scene]]:
        """Yield what is done, in order, with its name."""
        yield "idle", lambda: QTest.qWait(3_000)
        yield "first case opened", lambda: self.window.show_case(self.hundred)
        yield "100 claims matched", lambda: until(lambda: not searching(self.view))
        yield "200 files imported", self._import
        yield "switching between claims", self._switch
        yield "typing a rationale", self._type
        yield "case of 500 claims opened", lambda: self.window.show_case(self.many)
        yield "500 claims matched", lambda: until(lambda: not searching(self.view))
        yield "accepted in bulk", self._accept
        yield "switching between 500 claims", self._switch
        yield "typing in the case of 500", self._type
        yield "colours changed", lambda: self.window.themes.choose("dark")

    def quiet(self) -> None:
        """Wait until nothing is at work."""
        until(lambda: not self.window.jobs.active)
        QTest.qWait(1_000)
        until(lambda: not self.window.jobs.active)

    def _case(self, text: str, count: int) -> CaseId:
        if self.window.session is None:
            raise ValueError("the library is open by now")
        cases = self.window.session.desk.cases
        opened = cases.open(cases.read_text(text, f"{count} claims"))
        if opened.case.id is None or opened.claims != count:
            raise ValueError(f"{opened.claims} claims were found in the article")
        return opened.case.id

    def _import(self) -> None:
        told: list[object] = []
        self.window.tasks.gathering.gathered.connect(lambda done, _: told.extend(done))
        self.window.tasks.gathering.add([str(self._folder)])
        until(lambda: told)
        self.quiet()

    def _switch(self) -> None:
        for _ in range(SWITCHES):
            self.window.deeds["claim.next"].trigger()
            QTest.qWait(30)

    def _type(self) -> None:
        rationale = self.view.panes.verdict.rationale
        self.window.deeds["verdict.write"].trigger()
        for _ in range(KEYS):
            QTest.keyClicks(rationale, "w")
            QTest.qWait(30)
        QTest.qWait(1_500)

    def _accept(self) -> None:
        self.window.deeds["claim.accept_shown"].trigger()
        self.quiet()


def row(name: str, heard: Heard) -> dict[str, object]:
    """Return what was heard of a scene."""
    return {
        "scene": name,
        "stall": round(heard.longest.seconds * 1000),
        "busy": round(heard.busiest.busy * 1000),
        "reads": heard.most_reads.reads,
        "over": len(heard.over(LIMIT)),
    }


def main(passages: int) -> int:
    """Measure and print; returns 1 if the window is held up for too long."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH)
    application, slow = QApplication([]), False
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        save(settings_file(), Settings(order_by_meaning=False, whole_library=True))
        place = Path(home) / "bench.workbench"
        library = Library.open(place, create=True)
        filed(library, SOURCES, max(1, passages // SOURCES))
        library.close()
        desktop = Desktop(application)
        desk, probe = Desk(desktop, desktop.show(place), Path(home) / "papers"), StallProbe()
        for name, scene in desk.scenes():
            with probe.listening() as heard:
                scene()
            sys.stdout.write(json.dumps(row(name, heard)) + "\n")
            for stall in heard.over(LIMIT)[:8]:
                sys.stdout.write(f"    {stall}\n")
            sys.stdout.flush()
            slow = slow or (name != "idle" and heard.longest.seconds > LIMIT)
        desk.window.close()
        desktop.close()
    return int(slow)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PASSAGES))
