"""Keeps the dock of the questions in step with the case that is open."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.query import CaseQuery
from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress
from workbench.ui.bus import ChangeBus
from workbench.ui.jobs import JobRunner
from workbench.ui.query_dock import QueryDock
from workbench.ui.text.days import Today
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.ui.case_view import CaseView

Found = tuple[str, Sequence[CaseQuery]]


class Querying(QObject):
    """Reads the questions of a case as a job while the dock is in sight."""

    said = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        bus: ChangeBus,
        themes: ThemeKeeper,
        actions: Mapping[str, QAction],
        window: QWidget,
        today: Today = date.today,
    ) -> None:
        super().__init__(window)
        self._jobs, self._today = jobs, today
        self._case_id: CaseId | None = None
        self._reading = False
        self._stale = True
        self.desk: Desk | None = None
        self.dock = QueryDock(themes.theme, actions, window, today)
        self.dock.hide()
        self.dock.said.connect(self.said)
        self.dock.visibilityChanged.connect(self._seen)
        themes.changed.connect(self.dock.refresh_theme)
        bus.changed.connect(self._hear)

    def turn_to(self, case_id: CaseId | None) -> None:
        """Work on a case, or on none."""
        self._case_id = case_id
        self.dock.show_queries((), "")
        self._look()
        if case_id is None:
            self.dock.hide()

    def toggle(self) -> None:
        """Show the dock and go to it; hide it where the keys are in it already."""
        dock, now = self.dock, QApplication.focusWidget()
        if dock.isVisible() and now is not None and dock.isAncestorOf(now):
            dock.hide()
            return
        dock.show()
        dock.raise_()
        dock.table.setFocus()

    def go(self, view: "CaseView | None", claim_id: ClaimId) -> None:
        """Show a claim of the case; one of an earlier draft is not on the table any more."""
        if view is not None and any(row.id == claim_id for row in view.panes.claims.rows):
            view.choose(claim_id)
        else:
            self.said.emit(tr("That claim stands in an earlier draft of this case."))

    def _hear(self, changes: Changes) -> None:
        if changes.touches(Kind.QUERY, Kind.CLAIM):
            self._look()

    def _seen(self, seen: bool) -> None:
        if seen and self._stale:
            self._look()

    def _look(self) -> None:
        desk, case_id = self.desk, self._case_id
        self._stale = True
        if self._reading or not self.dock.isVisible() or desk is None or case_id is None:
            return
        self._reading, self._stale = True, False
        today = self._today()

        def work(_: Progress) -> Found:
            return desk.cases.get(case_id).title, desk.queries.of_case(case_id, today)

        def then(found: Found) -> None:
            if case_id == self._case_id:
                self.dock.show_queries(found[1], found[0])
            self._end()

        self._jobs.start("Questions", work, then, self._fail, stopped=self._end, quiet=True)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.trouble.emit(error)

    def _end(self) -> None:
        self._reading = False
        if self._stale:
            self._look()
