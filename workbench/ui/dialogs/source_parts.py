"""The line under a long source: which part of it is shown, and the way to the others."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.ui.dialogs.parted_text import PartedText
from workbench.ui.dialogs.sign_button import SignButton
from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet
from workbench.ui.translation import tr


class PartsLine(QWidget):
    """Turns to other parts of a text; hidden where it has one only."""

    def __init__(self, text: PartedText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._words = label(parent=self, name="part")
        self._words.setWordWrap(False)
        quiet(self._words)
        self._back = SignButton(
            "previous", tr("Part before"), lambda: text.show_part(text.part - 1), (), self
        )
        self._on = SignButton(
            "next", tr("Next part"), lambda: text.show_part(text.part + 1), (), self
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self._back, self._on, self._words):
            line.addWidget(part)
        line.addStretch(1)
        self.setVisible(len(text.parts) > 1)
        text.turned.connect(self._look)
        self._look()

    def _look(self) -> None:
        at, count = self._text.part, len(self._text.parts)
        words = tr("Part {at} of {count}; Page Down at its end goes on")
        number = QLocale().toString
        self._words.setText(words.format(at=number(at + 1), count=number(count)))
        self._back.setEnabled(at > 0)
        self._on.setEnabled(at + 1 < count)
