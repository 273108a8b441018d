"""What a pane says when it has nothing to show: why, and what to do next."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.ui.errors import label
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.panels.tones import quiet


class EmptyPage(QWidget):
    """A heading, a sentence, and buttons: one does what comes next, another something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], object] = bool
        self._do_else: Callable[[], object] = bool
        self._title = label(parent=self, name="empty-title")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._advice = label(parent=self, name="empty-advice")
        self._button = QPushButton(self)
        self._button.clicked.connect(self._press)
        self._further = QPushButton(self)
        self._further.setObjectName("empty-further")
        self._further.clicked.connect(self._press_further)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(self._further)
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
        *,
        further: tuple[str, Callable[[], object]] = ("", bool),
    ) -> None:
        """Say something; a button is hidden if it has no words."""
        self._title.setText(title)
        self.advise(advice)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._do = do or bool
        words, self._do_else = further
        self._further.setText(words)
        self._further.setVisible(bool(words))

    def advise(self, advice: str) -> None:
        """Say something else below the heading, or nothing."""
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def _press(self) -> None:
        self._do()

    def _press_further(self) -> None:
        self._do_else()

    @property
    def words(self) -> str:
        """What is said at present."""
        return f"{self._title.text()}\n{self._advice.text()}".strip()
