"""Whether the case at hand may fetch from the web: the switch, and the mark that shows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from workbench.domain.ids import CaseId
from workbench.errors import WorkbenchError
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner
from workbench.ui.status import StatusLine
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk


class OfflineSwitch(QObject):
    """Switches a case offline and back; ``changed`` carries whether the case at hand is offline."""

    changed = Signal(bool)
    trouble = Signal(object)
    said = Signal(str)

    def __init__(self, deed: QAction, status: StatusLine, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._deed, self._status, self._jobs = deed, status, jobs
        self._case_id: CaseId | None = None
        self.desk: Desk | None = None
        deed.triggered.connect(self.switch)

    def turn_to(self, case_id: CaseId | None) -> None:
        """Show how it stands with a case, or with none."""
        self._case_id = case_id
        offline = False
        if self.desk is not None and case_id is not None:
            try:
                offline = self.desk.cases.get(case_id).offline
            except WorkbenchError as error:
                self.trouble.emit(error)
        self._show(offline)

    def switch(self, offline: bool) -> None:
        """Allow or forbid fetching for the case at hand."""
        desk, case_id = self.desk, self._case_id
        if desk is None or case_id is None:
            return

        def work(_: Progress) -> None:
            desk.cases.set_offline(case_id, offline)

        def settle() -> None:
            if self._case_id == case_id:
                self._show(offline)
            kept, freed = tr("This case is offline now."), tr("This case may fetch pages again.")
            self.said.emit(kept if offline else freed)

        # Until the library says otherwise, what was asked for does not hold: fetching least of all.
        self._jobs.start("Switching the case", work, lambda _: settle(), self._fail, quiet=True)
        if offline:
            self._show(offline)

    def _fail(self, error: Exception) -> None:
        self.trouble.emit(error)
        self.turn_to(self._case_id)

    def _show(self, offline: bool) -> None:
        self._deed.setChecked(offline)
        self._status.show_offline(offline)
        self.changed.emit(offline)
