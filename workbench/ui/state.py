"""What the window remembers between two days: where it stood, and which folders were used."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from workbench import settings as kept
from workbench.settings import Settings, Value

STATE_FILE: Final = "window.ini"
LAYOUT: Final = 1
"""Raised when docks or tool bars change, so that an old layout is not laid over a new window."""
FIRST_SIZE: Final = QSize(1440, 860)


class WindowState:
    """Sizes and places, kept in an INI file; nothing in it matters if it is lost."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / STATE_FILE), QSettings.Format.IniFormat)

    def save_window(self, window: QMainWindow) -> None:
        """Keep where a window stands and how its docks lie."""
        self._file.setValue("window/geometry", window.saveGeometry())
        self._file.setValue("window/layout", window.saveState(LAYOUT))

    def restore_window(self, window: QMainWindow) -> bool:
        """Put a window where it stood; the first time, to fit the screen. Says if it was known."""
        geometry = self._file.value("window/geometry")
        if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
            layout = self._file.value("window/layout")
            return isinstance(layout, QByteArray) and window.restoreState(layout, LAYOUT)
        room = window.screen().availableSize()
        window.resize(FIRST_SIZE.boundedTo(room))
        if room.width() <= FIRST_SIZE.width() or room.height() <= FIRST_SIZE.height():
            window.setWindowState(Qt.WindowState.WindowMaximized)
        return False

    def save_splitters(self, within: QWidget) -> None:
        """Keep where the named splitters of a view stand."""
        for splitter in within.findChildren(QSplitter):
            if splitter.objectName():
                self._file.setValue(f"splitters/{splitter.objectName()}", splitter.saveState())

    def restore_splitters(self, within: QWidget) -> None:
        """Put the named splitters of a view where they stood."""
        for splitter in within.findChildren(QSplitter):
            stood = self._file.value(f"splitters/{splitter.objectName()}")
            if splitter.objectName() and isinstance(stood, QByteArray):
                splitter.restoreState(stood)

    def keep(self, name: str, state: QByteArray) -> None:
        """Keep how a part of the window was laid out, as the part itself tells it."""
        self._file.setValue(f"parts/{name}", state)

    def kept(self, name: str) -> QByteArray:
        """Return how a part was laid out, empty if that is not known."""
        state = self._file.value(f"parts/{name}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def keep_text(self, name: str, text: str) -> None:
        """Keep what a part of the window tells of itself."""
        self._file.setValue(f"parts/{name}", text)

    def kept_text(self, name: str) -> str:
        """Return what a part of the window told of itself, empty if it did not."""
        told = self._file.value(f"parts/{name}", "")
        return told if isinstance(told, str) else ""

    def folder(self, purpose: str) -> str:
        """Return the folder last used for a purpose, empty if none or if it is gone."""
        used = self._file.value(f"folders/{purpose}", "")
        return used if isinstance(used, str) and used and Path(used).is_dir() else ""

    def use_folder(self, purpose: str, folder: Path) -> None:
        """Keep the folder used for a purpose."""
        self._file.setValue(f"folders/{purpose}", str(folder))

    def knows_library(self, path: Path) -> bool:
        """Say whether a library was open at this place before: then it may not be made anew."""
        return str(path) in self._libraries()

    def use_library(self, path: Path) -> None:
        """Keep that a library was open at this place, and that it was the last."""
        others = [place for place in self._libraries() if place != str(path)]
        self._file.setValue("libraries", [str(path), *others][:50])

    def last_library(self) -> Path | None:
        """Return the library that was open last, if any."""
        known = self._libraries()
        return Path(known[0]) if known else None

    def sync(self) -> None:
        """Write what was kept to the disk."""
        self._file.sync()

    def _libraries(self) -> list[str]:
        known = self._file.value("libraries", [])
        if isinstance(known, str):
            # An INI file does not tell a list of one from a text.
            return [known]
        return [str(item) for item in known] if isinstance(known, list) else []


class SettingsKeeper(QObject):
    """The settings of the checker at work: the present ones, and how they change."""

    changed = Signal(Settings)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.present = kept.load(path)

    def change(self, settings: Settings) -> None:
        """Take other settings and keep them; they hold even if ``Unusable`` is raised."""
        if settings == self.present:
            return
        self.present = replace(settings, note="")
        self.changed.emit(self.present)
        kept.save(self._path, self.present)

    def set(self, key: str, value: Value) -> None:
        """Change one setting and keep it."""
        self.change(self.present.with_value(key, value))
