"""Asks for another library, or for the place of a new one."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.paths import LIBRARY
from workbench.ui.state import WindowState
from workbench.ui.translation import tr

FILES: Final = "*.workbench"
PURPOSE: Final = "libraries"


class LibraryChoice(QObject):
    """Asks for a file; ``chosen`` carries its path and whether it is to be made."""

    chosen = Signal(object, bool)

    def __init__(self, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window

    def ask_other(self) -> None:
        """Ask for a library that is there."""
        dialog = self._dialog(tr("Open library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda place: self._choose(Path(place), create=False))
        dialog.open()

    def ask_fresh(self) -> None:
        """Ask where a new library is to lie; a file that is there is never written over."""
        dialog = self._dialog(tr("New library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(LIBRARY).suffix[1:])
        # A library at that place is opened, not replaced: asking would frighten for nothing.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda place: self._choose(Path(place), create=True))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        files = tr("Libraries ({patterns});;Every file (*)").format(patterns=FILES)
        return QFileDialog(self._window, title, self._state.folder(PURPOSE), files)

    def _choose(self, path: Path, *, create: bool) -> None:
        self._state.use_folder(PURPOSE, path.parent)
        self.chosen.emit(path, create and not path.exists())
