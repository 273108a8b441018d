"""Takes sources in: asks for them, reads them as a job, tells how it went."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.ids import CaseId
from workbench.errors import Unusable
from workbench.services.progress import Progress
from workbench.ui.dialogs.address import FORBIDDEN, AddressDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.state import SettingsKeeper, WindowState

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.services.sources import Imported

PURPOSE: Final = "sources"


class SourceGathering(QObject):
    """Imports sources; ``gathered`` carries what came of each document."""

    gathered = Signal(object)
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

    def ask_files(self) -> None:
        """Ask for documents and take them in."""
        dialog = self._dialog("Add files as sources", QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder and take in what is in it."""
        dialog = self._dialog("Add a folder of sources", QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def ask_address(self) -> None:
        """Ask for an address and take in the page there."""
        dialog = AddressDialog(
            "Add source from address",
            "Fetch",
            allowed=self._settings.present.fetch_allowed,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self.add([dialog.given]))
        dialog.open()

    def add(self, places: Sequence[str]) -> None:
        """Import files, folders and addresses as a job."""
        desk, case_id, wanted = self.desk, self.case_id, list(places)
        if desk is None or not wanted:
            return
        remote = any(place.startswith(("http://", "https://")) for place in wanted)
        if remote and not self._settings.present.fetch_allowed:
            self.trouble.emit(Unusable(FORBIDDEN))
            return

        def work(progress: Progress) -> "list[Imported]":
            return desk.sources.add(wanted, progress, case_id=case_id)

        self._jobs.start(
            "Reading sources",
            work,
            self.gathered.emit,
            self.trouble.emit,
            stopped=lambda: self.said.emit("Stopped. What was read before is in the library."),
        )

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._state.folder(PURPOSE))
        dialog.setFileMode(mode)
        return dialog

    def _take(self, places: list[str]) -> None:
        if places:
            self._state.use_folder(PURPOSE, Path(places[0]).parent)
            self.add(places)
