"""Accounts for the words of an article, off the UI thread: every one of them is looked at."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.ids import ArticleId
from workbench.services.accounting import Accounting
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner
from workbench.ui.translation import tr


class AccountingCount(QObject):
    """Counts for the article that it was given last; ``counted`` carries an ``Accounting``."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._next: ArticleId | None = None
        self._running = False

    def count(self, article_id: ArticleId) -> None:
        """Count for an article as the library has it by then."""
        self._next = article_id
        if not self._running:
            self._start()

    def _start(self) -> None:
        wanted, self._next = self._next, None
        if wanted is None:
            return
        self._running = True

        def work(_: Progress) -> Accounting:
            return self._desk.claims.accounting(wanted)

        self._jobs.start(
            tr("Counting what is unmarked"),
            work,
            self._done,
            self._broken,
            stopped=self._stopped,
            quiet=True,
        )

    def _done(self, found: Accounting) -> None:
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
