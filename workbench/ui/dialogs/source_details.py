"""What is known of a source, beside its text: every field with its name, and the digest."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.source import Source
from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet
from workbench.ui.text.about_source import Told, known_of
from workbench.ui.translation import tr

WIDTH: Final = 250
"""Points that it asks for at first."""


class DetailsPane(QScrollArea):
    """Lists what is known of a source; ``describe`` is the button that corrects it."""

    def __init__(self, describe: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._digest = ""
        self.copy = QPushButton(tr("Copy digest"), self)
        self.copy.setToolTip(tr("Copy the SHA-256 of the document in full"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _: QGuiApplication.clipboard().setText(self._digest))
        self._body = QWidget(self)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(1)
        self._form.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        for button in (describe, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(10, 6, 10, 8)
        inside.addLayout(buttons)
        inside.addLayout(self._form)
        inside.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is known of the source"))

    def show_source(self, source: Source, container: str) -> None:
        """Show what is known now; ``container`` is what the source came inside of."""
        self._digest = source.sha256
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fill(known_of(source, container))

    def _fill(self, lines: Sequence[Told]) -> None:
        for line in lines:
            name = label(line.name, self._body)
            quiet(name)
            font = name.font()
            font.setPointSizeF(font.pointSizeF() * 0.88)
            name.setFont(font)
            words = label(line.words, self._body, name=f"known-{line.key}")
            words.setAccessibleName(f"{line.name}: {line.words}")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setContentsMargins(0, 0, 0, 5)
            self._form.addRow(name, words)
