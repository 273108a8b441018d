"""Takes sources in: asks for them, reads them as a job, tells how it went."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.ids import CaseId
from workbench.errors import Unusable
from workbench.services.progress import Progress
from workbench.ui.clippings import Clipping, clipping, first_line, is_address
from workbench.ui.dialogs.address import FORBIDDEN, OFFLINE, AddressDialog
from workbench.ui.dialogs.paste import PasteDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.services.sources import Imported

    Heard = Callable[[Imported], None]

PURPOSE: Final = "sources"


class SourceGathering(QObject):
    """Imports sources.

    ``gathered`` carries what came of each document, and whether all of them were read. ``offline``
    says that nothing may be fetched for the case. ``begun`` carries the job that reads and the list
    to which it adds what it has read, ``ended`` that list once there is no more to come.
    """

    begun = Signal(object, object)
    gathered = Signal(object, bool)
    ended = Signal(object)
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
        self.offline = False

    @property
    def refusal(self) -> str:
        """Why no address may be fetched at present, empty if one may."""
        if not self._settings.present.fetch_allowed:
            return tr(FORBIDDEN)
        return tr(OFFLINE) if self.offline else ""

    def ask_files(self) -> None:
        """Ask for documents and take them in."""
        dialog = self._dialog(tr("Add files as sources"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder and take in what is in it."""
        dialog = self._dialog(tr("Add a folder of sources"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def ask_address(self) -> None:
        """Ask for an address and take in the page there."""
        dialog = AddressDialog(
            tr("Add source from address"),
            tr("Fetch"),
            refusal=self.refusal,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self.add([dialog.given]))
        dialog.open()

    def ask_paste(self) -> None:
        """Take what is on the clipboard: documents at once, a text after it was looked at."""
        brought = clipping(QGuiApplication.clipboard().mimeData())
        if brought.places:
            self.take(brought)
            return
        dialog = PasteDialog(self._window, what="source", do=tr("Add source"), text=brought.text)
        dialog.accepted.connect(lambda: self.add_text(*dialog.given))
        dialog.open()

    def take(self, brought: Clipping) -> None:
        """Import what was brought."""
        if brought.places:
            self.add(brought.places)
        elif brought:
            self.add_text(brought.text)

    def add(self, places: Sequence[str]) -> None:
        """Import files, folders and addresses as a job."""
        case_id, wanted = self.case_id, list(places)
        if not wanted:
            return
        if self.refusal and any(is_address(place) for place in wanted):
            self.trouble.emit(Unusable(self.refusal))
            return
        self._start(
            tr("Reading sources"),
            lambda desk, progress, heard: desk.sources.add(
                wanted, progress, case_id=case_id, heard=heard
            ),
        )

    def add_text(self, text: str, title: str = "") -> None:
        """Import a text as a job."""
        case_id = self.case_id

        def file(desk: "Desk", _: Progress, heard: "Heard") -> "list[Imported]":
            reading = desk.cases.read_text(text, title or first_line(text))
            done = [desk.sources.file(reading, case_id=case_id)]
            heard(done[0])
            return done

        self._start(tr("Taking in the text"), file)

    def retry_all(self) -> None:
        """Read every document again that was not read."""
        self.retry(())

    def retry(self, places: Sequence[str]) -> None:
        """Read documents again that were not read, all of them if none is named."""
        wanted = list(places)
        self._start(
            tr("Reading again"),
            lambda desk, progress, heard: desk.sources.retry(progress, places=wanted, heard=heard),
        )

    def _start(self, title: str, read: "Callable[[Desk, Progress, Heard], list[Imported]]") -> None:
        desk = self.desk
        if desk is None:
            return
        # What was finished is told even if the rest is stopped.
        done: list[Imported] = []

        def show(imported: "list[Imported]", whole: bool) -> None:
            self.ended.emit(done)
            self.gathered.emit(imported, whole)

        def fail(error: Exception) -> None:
            self.ended.emit(done)
            self.trouble.emit(error)

        job = self._jobs.start(
            title,
            lambda progress: read(desk, progress, done.append),
            lambda imported: show(imported, True),
            fail,
            stopped=lambda: show(done, False),
        )
        self.begun.emit(job, done)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._state.folder(PURPOSE))
        dialog.setFileMode(mode)
        return dialog

    def _take(self, places: list[str]) -> None:
        if places:
            self._state.use_folder(PURPOSE, Path(places[0]).parent)
            self.add(places)
