"""Where words of a source become evidence: a note, and a button for each stance."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.evidence import Stance
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.sign_button import SignButton
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.keymap import NATIVE, KeyMap
from workbench.ui.panels.tones import quiet
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

STANCES: Final = {
    Stance.SUPPORTS: marked("Supports"),
    Stance.UNDERMINES: marked("Undermines"),
    Stance.CONTEXT: marked("Context"),
}
NOTED: Final = {
    Stance.SUPPORTS: marked("Noted as evidence: supports."),
    Stance.UNDERMINES: marked("Noted as evidence: undermines."),
    Stance.CONTEXT: marked("Noted as evidence: context."),
}
_SIGNS: Final = {
    Stance.SUPPORTS: ("supports", "good"),
    Stance.UNDERMINES: ("undermines", "bad"),
    Stance.CONTEXT: ("context", "neutral"),
}
COPY: Final = ("Ctrl+Shift+C",)


class QuoteBar(QWidget):
    """Takes a stance, and a note on it; not ``able`` where there is no claim to be evidence for.

    ``chosen`` carries the stance, ``copied`` asks for the words with their place, ``noted`` tells
    what stands in the note whenever somebody typed.
    """

    chosen = Signal(object)
    copied = Signal()
    noted = Signal(str)

    def __init__(
        self, theme: Theme, keys: KeyMap, parent: QWidget | None = None, *, able: bool = True
    ) -> None:
        super().__init__(parent)
        self._able = able
        self.said = label(parent=self, name="note")
        quiet(self.said)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("Note on the evidence, if there is one"))
        self.note.setAccessibleName(tr("Note on the evidence"))
        self.note.textEdited.connect(self.noted)
        self.buttons = {stance: self._button(stance, keys) for stance in Stance}
        self.copy = SignButton(
            "paste",
            tr("Copy the words with their source and place"),
            self.copied.emit,
            COPY,
            self,
            shown=tr("Copy with place"),
        )
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.note, 1)
        for button in self.buttons.values():
            line.addWidget(button)
            button.setVisible(able)
        line.addWidget(self.copy)
        line.insertStretch(0, 0 if able else 1)
        self.note.setVisible(able)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        whole.addWidget(self.said)
        whole.addLayout(line)
        self.refresh_theme(theme)

    def allow(self, *, quoting: bool, copying: bool) -> None:
        """Open or close the buttons."""
        self.note.setEnabled(quoting and self._able)
        for button in self.buttons.values():
            button.setEnabled(quoting and self._able)
        self.copy.setEnabled(copying)

    def say(self, words: str) -> None:
        """Say what was done, or what can be done next."""
        self.said.setText(words)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        for stance, button in self.buttons.items():
            name, tone = _SIGNS[stance]
            button.setIcon(icon(name, theme.tone(tone)))

    def _button(self, stance: Stance, keys: KeyMap) -> QPushButton:
        held = keys_of(keys, f"evidence.{stance.value}")
        key = QKeySequence(held[0]).toString(NATIVE) if held else ""
        words = tr(STANCES[stance])
        button = QPushButton(f"{words} ({key})" if key else words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: self.chosen.emit(stance))
        for each in held:
            QShortcut(QKeySequence(each), self.window(), button.click)
        return button


def keys_of(keys: KeyMap, action: str) -> Sequence[str]:
    """Return the keys that the checker has for an action, named by its key among the actions."""
    return keys.keys(next(item for item in ACTIONS if item.key == action))
