"""What the dialogs share: an OK that is open only when there is something to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workbench.ui.naming import name_parts

Button = QDialogButtonBox.StandardButton
EDGE = QSize(16, 48)
"""What the system puts around a window."""


class Fitting(QDialog):
    """A dialog that is never larger than the screen."""

    def fit(self, width: int, height: int) -> None:
        """Take this size in points, or what there is room for."""
        room = self.screen().availableSize() - EDGE
        self.resize(QSize(width, height).boundedTo(room))

    def showEvent(self, event: QShowEvent) -> None:
        name_parts(self)
        super().showEvent(event)


class Asking(Fitting):
    """A dialog that asks for something; opened with ``open()``, it deletes itself when done."""

    def __init__(self, title: str, do: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel, self)
        self.buttons.button(Button.Ok).setText(do)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        around = QVBoxLayout(self)
        around.addLayout(self.body)
        around.addWidget(self.buttons)

    def allow(self, ready: bool) -> None:
        """Open or close the button that does it."""
        self.buttons.button(Button.Ok).setEnabled(ready)


class Showing(Fitting):
    """A dialog that shows something beside the window and can be left open."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.buttons = QDialogButtonBox(Button.Close, self)
        self.buttons.rejected.connect(self.reject)
        around = QVBoxLayout(self)
        around.addLayout(self.body, 1)
        around.addWidget(self.buttons)
