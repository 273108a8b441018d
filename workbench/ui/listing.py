"""Keeps the lists of cases and of sources as the library has them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.case import CaseSummary
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import SourceSummary
from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress
from workbench.ui.bus import ChangeBus
from workbench.ui.jobs import JobRunner
from workbench.ui.library_dock import LibraryDock
from workbench.ui.start import StartPage

if TYPE_CHECKING:
    from workbench.services.desk import Desk

Listed = tuple[Sequence[CaseSummary], Sequence[SourceSummary], Sequence[SourceId] | None]
SHOWN: Final = (Kind.CASE, Kind.CLAIM, Kind.VERDICT, Kind.SOURCE, Kind.EVIDENCE)
WAIT_MS: Final = 250


class Listing(QObject):
    """Reads the lists as a job when something in them has changed, at most four times a second."""

    trouble = Signal(object)

    def __init__(
        self, jobs: JobRunner, bus: ChangeBus, start: StartPage, dock: LibraryDock
    ) -> None:
        super().__init__(start)
        self._jobs = jobs
        self._start = start
        self._dock = dock
        self.desk: Desk | None = None
        self.case_id: CaseId | None = None
        self._reading = False
        self._stale = False
        self._clock = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._clock.timeout.connect(self.reload)
        bus.changed.connect(self._hear)

    def reload(self) -> None:
        """Read the lists anew."""
        desk, case_id = self.desk, self.case_id
        if desk is None:
            return
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False

        def work(_: Progress) -> Listed:
            gathered = None if case_id is None else desk.sources.of_case(case_id)
            return desk.cases.summaries(), desk.sources.summaries(), gathered

        self._jobs.start("Listing", work, self._show, self._fail, stopped=self._done, quiet=True)

    def _hear(self, changes: Changes) -> None:
        if changes.touches(*SHOWN) and not self._clock.isActive():
            self._clock.start()

    def _show(self, listed: Listed) -> None:
        cases, sources, gathered = listed
        self._start.show_cases(cases)
        self._dock.show_sources(sources, gathered)
        self._done()

    def _fail(self, error: Exception) -> None:
        self._done()
        self.trouble.emit(error)

    def _done(self) -> None:
        self._reading = False
        if self._stale:
            self.reload()
