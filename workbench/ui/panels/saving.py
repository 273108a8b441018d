"""The foot of the verdict: what went wrong, whether it is saved, and the buttons that save."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.ui.errors import label
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.translation import tr


class SavingFoot(QWidget):
    """Shows how far a verdict is kept, with the two ways to save it."""

    def __init__(self, save: tuple[QAction, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = label(parent=self, name="verdict-trouble")
        self.state = label(parent=self, name="verdict-state")
        loud(self.trouble)
        quiet(self.state)
        line = QHBoxLayout()
        line.addWidget(self.state, 1)
        for words, name, action in zip(
            (tr("Save"), tr("Save and next")), ("main", ""), save, strict=True
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 4, 10, 6)
        whole.addWidget(self.trouble)
        whole.addLayout(line)
        self.complain("")

    def show_state(self, words: str) -> None:
        """Say what was kept; empty words say nothing."""
        self.state.setText(words)

    def complain(self, words: str) -> None:
        """Say in place what is wrong; empty words say that nothing is."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
