"""Finds what holds up the window: how long the event loop answers nothing, and who keeps it."""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlalchemy.engine import Engine

TICK_MS: Final = 1
LOOK: Final = 0.004
"""Seconds from one look at the UI thread to the next."""
PATIENCE: Final = 0.02
"""Seconds of silence that nobody minds, and that are not looked into."""
NAMED: Final = 3
"""Functions that are named of a silence."""
LONG: Final = 600.0
CALLS: Final = frozenset({QEvent.Type.MetaCall, QEvent.Type.Timer})
OURS: Final = "workbench."


@dataclass(frozen=True, slots=True)
class Stall:
    """A silence of the event loop.

    ``seconds`` is how long it was, ``busy`` how much of that the UI thread itself computed (a busy
    machine does not change it), ``reads`` how many statements it sent to the library. ``who`` names
    the functions of the workbench in which it was seen most, each after the one that Qt called.
    """

    seconds: float
    busy: float = 0.0
    reads: int = 0
    who: str = ""

    def __str__(self) -> str:
        told = f"{self.seconds * 1000:.0f} ms ({self.busy * 1000:.0f} ms busy, {self.reads} reads)"
        return f"{told} {self.who}".strip()


@dataclass(slots=True)
class Heard:
    """What came of listening: the longest silence, the busiest, that with most reads, and all."""

    longest: Stall = Stall(0.0)
    busiest: Stall = Stall(0.0)
    most_reads: Stall = Stall(0.0)
    stalls: list[Stall] = field(default_factory=list)

    def over(self, seconds: float) -> list[Stall]:
        """Return the silences that were longer, the longest first."""
        return sorted(
            (stall for stall in self.stalls if stall.seconds > seconds),
            key=lambda stall: -stall.seconds,
        )


class StallProbe(QObject):
    """Asks the event loop of the thread it is made on for a sign of life all the time.

    While it listens a second thread looks which functions the first one is in when it is silent.
    With ``each`` it tells one call of a slot from the next, however many a turn of the loop makes:
    on a busy machine they come in heaps.
    """

    def __init__(self, *, each: bool = False) -> None:
        super().__init__()
        # Qt asks the class for the method; it has Qt's name, which is none of ours.
        filtering = type(
            "EachCall", (QObject,), {"eventFilter": lambda _filter, _to, told: self._told(told)}
        )
        self._filter: QObject | None = filtering() if each else None
        self.heard = Heard()
        self._thread = threading.get_ident()
        self._reads = 0
        self._looks: list[tuple[float, str]] = []
        self._since = time.perf_counter(), time.thread_time()
        self._stop = threading.Event()
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)

    @contextmanager
    def listening(self) -> Iterator[Heard]:
        """Listen until this is left; what was heard before is forgotten."""
        self.heard = Heard()
        watcher = threading.Thread(target=self._watch, daemon=True)
        event.listen(Engine, "before_cursor_execute", self._count)
        self._stop.clear()
        self._begin()
        self._clock.start()
        watcher.start()
        if self._filter is not None and (application := QApplication.instance()) is not None:
            application.installEventFilter(self._filter)
        try:
            yield self.heard
            # What is in hand at the end counts too.
            QApplication.processEvents()
            self._tick()
        finally:
            if self._filter is not None and (application := QApplication.instance()) is not None:
                application.removeEventFilter(self._filter)
            self._clock.stop()
            self._stop.set()
            watcher.join()
            event.remove(Engine, "before_cursor_execute", self._count)

    def _told(self, told: QEvent) -> bool:
        """Begin anew with each call that was waiting and each timer; nothing is held back."""
        if told.type() in CALLS:
            self._tick()
        return False

    def _begin(self) -> None:
        self._reads = 0
        self._looks = []
        self._since = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        began, computed = self._since
        seconds, busy = time.perf_counter() - began, time.thread_time() - computed
        # The watcher goes on writing meanwhile; what it writes of the next silence is not of this.
        seen = Counter(who for since, who in list(self._looks) if since == began)
        who = ", ".join(f"{at} ({n} of {seen.total()})" for at, n in seen.most_common(NAMED))
        stall, heard = Stall(seconds, busy, self._reads, who), self.heard
        heard.longest = max(heard.longest, stall, key=lambda one: one.seconds)
        heard.busiest = max(heard.busiest, stall, key=lambda one: one.busy)
        heard.most_reads = max(heard.most_reads, stall, key=lambda one: one.reads)
        if seconds > PATIENCE:
            heard.stalls.append(stall)
        self._begin()

    def _count(self, *_: Any) -> None:
        if threading.get_ident() == self._thread:
            self._reads += 1

    def _watch(self) -> None:
        while not self._stop.wait(LOOK):
            began = self._since[0]
            if time.perf_counter() - began < PATIENCE:
                continue
            frame = sys._current_frames().get(self._thread)
            self._looks.append((began, place(frame)))


def place(frame: FrameType | None) -> str:
    """Return which function of the workbench Qt has called, and which one is at work."""
    ours: list[str] = []
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if module.startswith(OURS):
            ours.append(f"{module[len(OURS) :].replace('.', '/')}.py:{frame.f_code.co_qualname}")
        frame = frame.f_back
    if not ours:
        return "Qt itself"
    return ours[0] if len(ours) == 1 else f"{ours[-1]} → {ours[0]}"


def until(so: Callable[[], object], longest: float = LONG) -> float:
    """Let the event loop run until something is so; returns the seconds that took.

    Raises ``TimeoutError`` if it takes longer than ``longest`` seconds.
    """
    began = time.perf_counter()
    while not so():
        if time.perf_counter() - began > longest:
            raise TimeoutError("the window did not come that far")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return time.perf_counter() - began


def unit() -> float:
    """Return the seconds that a fixed piece of work takes this thread: 10 ms or so.

    The least of some tries, counted in what the thread computes: whatever else the machine does,
    it stretches this and the work that is held against it alike.
    """
    return min(work() for _ in range(7))


def work() -> float:
    """Do a fixed piece of work; returns the seconds that this thread computed."""
    began = time.thread_time()
    words = [str(number * 7919 % 10_007) for number in range(24_000)]
    found = {word: len(word) for word in sorted(words)}
    if sum(found.values()) == 0:
        raise ValueError("there are words")
    return time.thread_time() - began
