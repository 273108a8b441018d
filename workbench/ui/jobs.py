"""The one place where the workbench leaves the UI thread."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.errors import Cancelled
from workbench.services.progress import Progress

T = TypeVar("T")
POLL_MS: Final = 100
ENOUGH: Final = 2.0
"""Seconds that a job has to run before anybody can say how long the rest will take."""
WORKERS: Final = 3
"""An import, the reading of what passages mean, and what the checker waits for meanwhile."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job is; ``total`` is 0 where nobody knows how much there is to do."""

    done: int = 0
    total: int = 0
    label: str = ""


class Job:
    """A piece of work in flight: its title, its step, and the way to stop it.

    A ``quiet`` job is over in a moment as a rule and is not shown to the checker; one in the
    ``background`` is what nobody waits for, and shown only while there is no other. ``begun`` is
    when it was started, on the monotonic clock.
    """

    def __init__(self, title: str, *, quiet: bool = False, background: bool = False) -> None:
        self.title = title
        self.quiet = quiet
        self.background = background
        self.step = Step()
        self.begun = time.monotonic()
        self._first: tuple[int, float] | None = None
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Say whether somebody asked the work to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int, label: str = "") -> None:
        """Take note of how far the work is; called on its own thread."""
        if self._stop.is_set():
            raise Cancelled(f"“{self.title}” was stopped.")
        self.step = Step(done, total, label)
        if total and self._first is None:
            self._first = done, time.monotonic()

    def left(self, now: float) -> float | None:
        """Return how many seconds are left at the pace so far, ``None`` while nobody can tell.

        ``now`` is on the monotonic clock.
        """
        step = self.step
        if self._first is None or step.done <= self._first[0] or now - self._first[1] < ENOUGH:
            return None
        pace = (now - self._first[1]) / (step.done - self._first[0])
        return pace * max(0, step.total - step.done)


def foremost(jobs: Sequence[Job]) -> list[Job]:
    """Return the jobs that are shown, the one that matters most at the end."""
    shown = [job for job in jobs if not job.quiet]
    return sorted(shown, key=lambda job: not job.background)


@dataclass(slots=True, eq=False)
class _Waiting:
    job: Job
    then: Callable[[Any], None]
    otherwise: Callable[[Exception], None]
    stopped: Callable[[], None] | None
    future: "Future[Any]" = field(default_factory=Future)


class JobRunner(QObject):
    """Runs work off the UI thread and calls back on it.

    ``changed`` carries the list of jobs in flight: ten times a second while there are any, and
    once more, empty, when the last one has ended.
    """

    changed = Signal(list)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="job")
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="lane")
        self._waiting: list[_Waiting] = []
        self._closed = False
        self._clock = QTimer(self, interval=POLL_MS)
        self._clock.timeout.connect(self._tell)
        # Always queued, so that no job calls back before ``start`` has returned.
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> list[Job]:
        """The jobs in flight, the one started first at the front."""
        return [waiting.job for waiting in self._waiting]

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
        *,
        stopped: Callable[[], None] | None = None,
        quiet: bool = False,
        background: bool = False,
        apart: bool = False,
    ) -> Job:
        """Run ``work`` in the pool, then call back on the UI thread.

        Work that is kept ``apart`` never waits for other work to end, only for what was so before.
        Exactly one of the three is called: ``then`` with the result, ``otherwise`` with the error,
        or ``stopped`` if the job was cancelled. None of them once the runner has shut down.
        """
        job = Job(title, quiet=quiet, background=background)
        waiting = _Waiting(job, then, otherwise, stopped)
        if self._closed:
            waiting.job.cancel()
            return waiting.job
        self._waiting.append(waiting)
        waiting.future = (self._lane if apart else self._pool).submit(_run, work, waiting.job)
        waiting.future.add_done_callback(lambda _: self._finished.emit(waiting))
        self._clock.start()
        self._tell()
        return waiting.job

    def wait(self, job: Job) -> None:
        """Return when a job has ended, however it did; it calls back afterwards as it would."""
        futures.wait([waiting.future for waiting in self._waiting if waiting.job is job])

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for waiting in self._waiting:
            waiting.job.cancel()

    def shut_down(self) -> None:
        """Cancel everything and wait for it to end; what was finished stays in the library."""
        self._closed = True
        self.cancel_all()
        self._clock.stop()
        for pool in (self._pool, self._lane):
            pool.shutdown(wait=True, cancel_futures=True)

    def _settle(self, waiting: _Waiting) -> None:
        self._waiting.remove(waiting)
        if not self._waiting:
            self._clock.stop()
        self._tell()
        if self._closed or waiting.future.cancelled():
            return
        error = waiting.future.exception()
        if error is None:
            waiting.then(waiting.future.result())
        elif isinstance(error, Cancelled):
            log.info("cancelled: %s", waiting.job.title)
            if waiting.stopped is not None:
                waiting.stopped()
        elif isinstance(error, Exception):
            waiting.otherwise(error)
        else:
            raise error

    def _tell(self) -> None:
        self.changed.emit(self.active)


def _run(work: Callable[[Progress], T], job: Job) -> T:
    job.report(0, 0)
    return work(job)
