"""A field for a few lines of typing."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class Editor(QPlainTextEdit):
    """Asks for as many lines as it is told, and grows where there is room."""

    def __init__(self, name: str, lines: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        around = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(120, int(self._lines * self.fontMetrics().lineSpacing()) + around)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
