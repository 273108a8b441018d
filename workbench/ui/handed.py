"""Libraries that the system hands over: on macOS a double click is an event, not an argument."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application; ``handed`` carries the path of a file that the system wants opened.

    A filter would be asked about every event of every window; this hears the application's own.
    """

    handed = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.handed.emit(Path(event.file()))
            return True
        return super().event(event)
