"""Hands in: asks where the report goes, writes it as a job, tells where it lies."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CaseId
from workbench.errors import Unusable, WorkbenchError
from workbench.paths import reports_dir, write_whole
from workbench.services.progress import Progress
from workbench.ui.dialogs.export import ExportDialog, file_name
from workbench.ui.jobs import JobRunner
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk

PURPOSE: Final = "reports"
OFFERED: Final = 3
"""Passages listed for a claim that nobody has decided on."""


class ReportExport(QObject):
    """Writes reports; ``written`` carries the path."""

    written = Signal(object)
    trouble = Signal(object)
    said = Signal(str)

    def __init__(
        self, jobs: JobRunner, settings: SettingsKeeper, state: WindowState, window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._settings = settings
        self._state = state
        self._window = window
        self.desk: Desk | None = None
        self.case_id: CaseId | None = None
        self.written.connect(self._show)

    def ask(self) -> None:
        """Ask for format and place, then write."""
        if self.desk is None or self.case_id is None:
            return
        try:
            case = self.desk.cases.get(self.case_id)
            folder = Path(self._state.folder(PURPOSE) or reports_dir())
        except WorkbenchError as error:
            self.trouble.emit(error)
            return
        today = datetime.now().astimezone().date()
        dialog = ExportDialog(
            self.desk.reports.formats(), folder, file_name(case.title, today), parent=self._window
        )
        dialog.accepted.connect(
            lambda: self.write(*dialog.given, with_matches=dialog.open_claims.isChecked())
        )
        dialog.open()

    def write(self, path: Path, form: str, *, with_matches: bool = False) -> None:
        """Write the report of the case to a file as a job; the old file stays until then."""
        desk, case_id, top = self.desk, self.case_id, OFFERED
        if desk is None or case_id is None:
            return
        self._state.use_folder(PURPOSE, path.parent)

        def work(progress: Progress) -> Path:
            offered = None
            if with_matches:
                article = desk.cases.article(case_id)
                if article.id is None:
                    raise ValueError("a filed article has an id")
                offered = desk.matching.match_article(article.id, progress, top=top)
            progress.report(0, 0, tr("Writing the report"))
            rendered = desk.reports.render(desk.reports.build(case_id, offered), form)
            try:
                write_whole(path, rendered)
            except OSError as error:
                raise Unusable(_why(path, error)) from error
            return path

        self._jobs.start(
            tr("Writing the report"),
            work,
            self.written.emit,
            self.trouble.emit,
            stopped=lambda: self.said.emit(tr("Stopped. No report was written.")),
        )

    def _show(self, path: Path) -> None:
        if self._settings.present.report_open_after:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _why(path: Path, error: OSError) -> str:
    why = error.strerror or tr("no reason given")
    words = tr("The report could not be written to {path} ({why}). Choose another place.")
    return words.format(path=path, why=why)
