"""What a pane says when it has nothing to show: why, and what to do next."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet


class EmptyPage(QWidget):
    """A heading, a sentence, and a button that does what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], object] = bool
        self._title = label(parent=self, name="empty-title")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._advice = label(parent=self, name="empty-advice")
        self._button = QPushButton(self)
        self._button.clicked.connect(self._press)
        line = QHBoxLayout()
        line.addWidget(self._button)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        for part in (self._title, self._advice):
            whole.addWidget(part)
        whole.addLayout(line)
        whole.addStretch(1)
        quiet(self._advice)

    def say(
        self,
        title: str,
        advice: str = "",
        button: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Say something; the button is hidden if it has no words."""
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._do = do or bool

    def _press(self) -> None:
        self._do()

    @property
    def words(self) -> str:
        """What is said at present."""
        return f"{self._title.text()}\n{self._advice.text()}".strip()
