"""Opens articles as new cases: asks for them, reads them as a job, tells the case."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.case import CaseKind
from workbench.domain.source import Reading
from workbench.errors import Unusable
from workbench.paths import resource
from workbench.services.progress import Progress
from workbench.ui.clippings import first_line, is_address
from workbench.ui.dialogs.address import FORBIDDEN, AddressDialog
from workbench.ui.dialogs.paste import PasteDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.cases import Opened
    from workbench.services.desk import Desk

ARTICLES: Final = (
    "*.html *.htm *.mht *.mhtml *.docx *.odt *.rtf *.epub *.pdf *.eml *.srt *.vtt *.txt"
    " *.md *.markdown"
)
PURPOSE: Final = "articles"


class CaseOpening(QObject):
    """Opens cases; ``opened`` carries what was filed, ``trouble`` why nothing was."""

    opened = Signal(object)
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

    def ask_file(self) -> None:
        """Ask for a document and open it."""
        files = tr("Documents ({patterns});;Every file (*)").format(patterns=ARTICLES)
        folder = self._state.folder(PURPOSE)
        dialog = QFileDialog(self._window, tr("Open article"), folder, files)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def ask_text(self) -> None:
        """Ask for a text and open it."""
        dialog = PasteDialog(self._window)
        dialog.accepted.connect(lambda: self.open_text(*dialog.given))
        dialog.open()

    def ask_address(self) -> None:
        """Ask for an address and open the page there."""
        dialog = AddressDialog(
            tr("Open article from address"),
            tr("Fetch"),
            refusal="" if self._settings.present.fetch_allowed else tr(FORBIDDEN),
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self.open_place(dialog.given))
        dialog.open()

    def open_place(self, place: str) -> None:
        """Read a file or a page as a job and open it as a case."""
        if is_address(place) and not self._settings.present.fetch_allowed:
            self.trouble.emit(Unusable(tr(FORBIDDEN)))
            return
        name = place if "://" in place else Path(place).name
        self._start(tr("Reading {name}").format(name=name), lambda desk: desk.cases.read(place))

    def open_text(self, text: str, title: str = "") -> None:
        """Open a text as a case."""
        named = title or first_line(text)
        self._start(tr("Reading the text"), lambda desk: desk.cases.read_text(text, named))

    def build_sample(self) -> None:
        """Build the sample case with its sources."""
        folder = resource("sample")
        article, sources = str(folder / "article.txt"), str(folder / "sources")
        title = tr("Building the sample case")
        self._start(title, lambda desk: desk.cases.read(article), sources)

    def _take_file(self, place: str) -> None:
        self._state.use_folder(PURPOSE, Path(place).parent)
        self.open_place(place)

    def _start(self, title: str, read: "Callable[[Desk], Reading]", sources: str = "") -> None:
        desk, scale = self.desk, self._settings.present.scale
        if desk is None:
            return

        def work(progress: Progress) -> "Opened":
            progress.report(0, 0, title)
            reading = read(desk)
            kind = CaseKind.PUBLISHED_CLAIM if sources else CaseKind.PRE_PUBLICATION
            opened = desk.cases.open(reading, kind=kind, scale=scale, progress=progress)
            if sources:
                desk.sources.add([sources], progress, case_id=opened.case.id)
            return opened

        self._jobs.start(
            title,
            work,
            self.opened.emit,
            self.trouble.emit,
            stopped=lambda: self.said.emit(tr("Stopped. No article was opened.")),
        )
