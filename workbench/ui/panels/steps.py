"""Carries out what shapes claims, one step after the other: a few claims at once, many as a job."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from workbench.domain.shaping import Shaped
from workbench.errors import Conflict, Unusable, WorkbenchError
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner

AT_ONCE: Final = 24
"""So many claims are changed within a few hundredths of a second; more are a job."""


Deed = Callable[[], Shaped]


def nothing(_: Shaped) -> None:
    """Let nothing follow a step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do to claims: how many it touches, and what follows it.

    A ``long`` one takes its time however few it touches.
    """

    title: str
    deed: Deed
    then: Callable[[Shaped], None] = nothing
    size: int = 1
    long: bool = False


class Steps(QObject):
    """Keeps steps in the order in which they were asked for.

    ``shaped`` carries the claims as a step has left them, ``said`` what it did in words,
    ``refused`` why it could not be done, ``trouble`` what went wrong with the library. ``busy``
    while a step is being done on this thread.
    """

    said = Signal(str)
    refused = Signal(object)
    trouble = Signal(object)
    shaped = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: deque[Step] = deque()
        self._running = False
        self.busy = False
        self.largest = 1

    def take(self, step: Step) -> None:
        """Do a step now, or after those that were asked for before."""
        self.largest = max(self.largest, step.size)
        if self._running:
            self._waiting.append(step)
        elif step.long or step.size > AT_ONCE:
            self._start(step)
        else:
            self._do(step)

    def _do(self, step: Step) -> None:
        self.busy = True
        try:
            shaped = step.deed()
        except WorkbenchError as error:
            self._fail(error)
            return
        finally:
            self.busy = False
        self._end(step, shaped)

    def _start(self, step: Step) -> None:
        self._running = True

        def work(_: Progress) -> Shaped:
            return step.deed()

        def then(shaped: Shaped) -> None:
            self._end(step, shaped)
            self._go_on()

        def otherwise(error: Exception) -> None:
            self._fail(error)
            self._go_on()

        self._jobs.start(step.title, work, then, otherwise, stopped=self._go_on)

    def _go_on(self) -> None:
        self._running = False
        waiting, self._waiting = self._waiting, deque()
        for step in waiting:
            self.take(step)

    def _end(self, step: Step, shaped: Shaped) -> None:
        self.shaped.emit(shaped)
        step.then(shaped)
        self.said.emit(shaped.text)

    def _fail(self, error: Exception) -> None:
        told = self.refused if isinstance(error, Unusable | Conflict) else self.trouble
        told.emit(error)
