"""The page shown in place of everything while the library cannot be opened."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.errors import LibraryMissing, WorkbenchError
from workbench.ui.errors import label, sentence
from workbench.ui.translation import tr

WIDTH: Final = 680


class TroublePage(QWidget):
    """Says why the library cannot be opened and offers what can be done about it."""

    again = Signal()
    other = Signal()
    fresh = Signal()
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(tr("The library cannot be opened"), self, name="title")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self._title.setFont(font)
        self._why = label(parent=self, name="why")
        self._kept = label(tr("Nothing in the file was changed."), self)
        self._again = QPushButton(tr("&Try again"), self)
        self._again.setObjectName("main")
        self._other = QPushButton(tr("Open an&other library…"), self)
        self._fresh = QPushButton(tr("Start a &new library…"), self)
        self._leave = QPushButton(tr("&Quit"), self)
        for button, signal in (
            (self._again, self.again),
            (self._other, self.other),
            (self._fresh, self.fresh),
            (self._leave, self.leave),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def tell(self, error: Exception) -> None:
        """Show why the library cannot be opened."""
        self._why.setText(sentence(error))
        known = isinstance(error, WorkbenchError) and not isinstance(error, LibraryMissing)
        self._kept.setVisible(known)
        self._again.setFocus()

    @property
    def why(self) -> str:
        """What the page says."""
        return self._why.text()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._again, self._other, self._fresh, self._leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        page = QWidget(self)
        page.setMaximumWidth(WIDTH)
        inside = QVBoxLayout(page)
        inside.setSpacing(14)
        inside.addStretch(1)
        for part in (self._title, self._why, self._kept):
            inside.addWidget(part)
        inside.addLayout(buttons)
        inside.addStretch(2)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addWidget(page, 100)
        around.addStretch(1)
