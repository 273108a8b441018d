"""A checker before the evidence pane: keys go where the focus is."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.panels.conftest import Shown
from workbench.domain.evidence import Evidence
from workbench.ui.panels.evidence import EvidencePanel

KEY: Final = Qt.Key
PLAIN: Final = Qt.KeyboardModifier.NoModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class Seat:
    """A case on the screen with the keys in its list of passages."""

    def __init__(self, case: Shown, qtbot: QtBot) -> None:
        self.case, self.qtbot = case, qtbot
        self.pane: EvidencePanel = case.view.panes.evidence
        window = case.view.window()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.pane.list.setFocus()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key, wherever the keys go at the moment."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)

    def type(self, words: str) -> None:
        """Type words, wherever the keys go at the moment."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)

    def look_for(self, words: str) -> None:
        """Type words to search for, and wait until they are found."""
        self.press(KEY.Key_F, CONTROL | SHIFT)
        self.type(words)
        self.press(KEY.Key_Return)
        self.qtbot.waitUntil(self.pane.search.list.hasFocus)

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of the case, as the library has it."""
        return self.case.contents().evidence
