"""How long until the window can be seen, against a bare program with Qt and SQLAlchemy.

Run by hand: ``python tests/bench/bench_startup.py [ROUNDS]``. Prints one JSON line; times are in
seconds from the start of the process to the end of its first paint, medians of all rounds.
``ready`` is the time until the library is open too. The two programs take turns, so that a
busy machine slows both.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
LIMIT: Final = 1.5
BARE: Final = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", time.monotonic(), flush=True)
        QTimer.singleShot(0, app.quit)

app = QApplication(sys.argv[:1])
engine = create_engine("sqlite://")
window = Window()
window.resize(1360, 740)
window.show()
app.exec()
"""
WORKBENCH: Final = """
import time
from workbench import app
from workbench.ui.window import MainWindow

class Window(MainWindow):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.ready.connect(self.done)

    def paintEvent(self, event):
        first = not self._seen
        super().paintEvent(event)
        if first:
            print("painted", time.monotonic(), flush=True)

    def done(self):
        print("ready", time.monotonic(), flush=True)
        self.close()

app.MainWindow = Window
app.main([])
"""


def timed(program: str, home: str) -> dict[str, float]:
    """Run a program once; returns its moments in seconds after its start."""
    surroundings = {**os.environ, "WORKBENCH_HOME": home, "PYTHONPATH": str(ROOT)}
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    moments: dict[str, float] = {}
    for line in done.stdout.splitlines():
        name, _, moment = line.partition(" ")
        moments.setdefault(name, float(moment) - start)
    return moments


def main(rounds: int) -> int:
    """Measure and print; returns 1 if the window is up too late."""
    bare: list[float] = []
    painted: list[float] = []
    ready: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        # Once unmeasured: the library is made, the byte code written, the files read into memory.
        timed(BARE, home)
        timed(WORKBENCH, home)
        for _ in range(rounds):
            bare.append(timed(BARE, home)["painted"])
            moments = timed(WORKBENCH, home)
            painted.append(moments["painted"])
            ready.append(moments["ready"])
    ratio = statistics.median(painted) / statistics.median(bare)
    figures = {
        "bare": round(statistics.median(bare), 3),
        "painted": round(statistics.median(painted), 3),
        "ready": round(statistics.median(ready), 3),
        "ratio": round(ratio, 2),
        "limit": LIMIT,
        "rounds": rounds,
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
