"""Counts how much of an article was dealt with, off the UI thread: every word is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.report import Coverage
from workbench.services.progress import Progress
from workbench.services.reports import coverage
from workbench.ui.jobs import JobRunner

Task = tuple[Article, tuple[Claim, ...]]


class CoverageCount(QObject):
    """Counts for the latest state that it was given; ``counted`` carries a ``Coverage``."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._next: Task | None = None
        self._running = False

    def count(self, article: Article, claims: Sequence[Claim]) -> None:
        """Count for an article with its claims; dropped ones do not count."""
        self._next = (article, tuple(claim for claim in claims if not claim.dropped))
        if not self._running:
            self._start()

    def _start(self) -> None:
        task, self._next = self._next, None
        if task is None:
            return
        self._running = True

        def work(_: Progress) -> Coverage:
            return coverage(*task)

        self._jobs.start(
            "Counting what is open",
            work,
            self._done,
            self._broken,
            stopped=self._stopped,
            quiet=True,
        )

    def _done(self, found: Coverage) -> None:
        self._running = False
        # Where something newer waits, these figures are of yesterday.
        if self._next is None:
            self.counted.emit(found)
        self._start()

    def _broken(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._running = False
