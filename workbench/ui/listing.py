"""Keeps the lists of cases and of sources as the library has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.case import CaseSummary
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Resemblance, SourceSummary, Unread
from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress
from workbench.ui.bus import ChangeBus
from workbench.ui.jobs import JobRunner
from workbench.ui.library_dock import LibraryDock
from workbench.ui.start import StartPage

if TYPE_CHECKING:
    from workbench.services.desk import Desk

SHOWN: Final = (Kind.CASE, Kind.CLAIM, Kind.VERDICT, Kind.SOURCE, Kind.EVIDENCE)
WAIT_MS: Final = 250


@dataclass(frozen=True, slots=True)
class Lists:
    """What the library holds; ``gathered`` are the sources of the case at hand, if any."""

    cases: Sequence[CaseSummary]
    sources: Sequence[SourceSummary]
    gathered: Sequence[SourceId] | None
    unread: Sequence[Unread]
    alike: Sequence[Resemblance]


class Listing(QObject):
    """Reads the lists as a job when something in them has changed, at most four times a second.

    ``listed`` carries the ``Lists`` once they are shown.
    """

    listed = Signal(object)
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

        def work(_: Progress) -> Lists:
            return Lists(
                desk.cases.summaries(),
                desk.sources.summaries(),
                None if case_id is None else desk.sources.of_case(case_id),
                desk.sources.unread(),
                desk.sources.resemblances(),
            )

        self._jobs.start("Listing", work, self._show, self._fail, stopped=self._done, quiet=True)

    def _hear(self, changes: Changes) -> None:
        if changes.touches(*SHOWN) and not self._clock.isActive():
            self._clock.start()

    def _show(self, lists: Lists) -> None:
        self._start.show_cases(lists.cases)
        self._dock.show_sources(lists.sources, lists.gathered)
        self._dock.show_unread(lists.unread, lists.alike)
        self.listed.emit(lists)
        self._done()

    def _fail(self, error: Exception) -> None:
        self._done()
        self.trouble.emit(error)

    def _done(self) -> None:
        self._reading = False
        if self._stale:
            self.reload()
