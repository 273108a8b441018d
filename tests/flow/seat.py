"""A checker before the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.systems import PATIENCE
from workbench.app import Desktop
from workbench.ui.case_view import CaseView
from workbench.ui.window import MainWindow

LONG = PATIENCE


class Seat:
    """A checker before the window: starts the program, presses keys, ends it."""

    def __init__(self, application: QApplication, qtbot: QtBot) -> None:
        self._application, self._qtbot = application, qtbot
        self._desktop: Desktop | None = None

    def start(self) -> MainWindow:
        """Start the program and wait until its library is open."""
        self._desktop = Desktop(self._application)
        window = self._desktop.show(None)
        with self._qtbot.waitSignal(window.ready, timeout=LONG):
            pass
        window.settings.set("report_open_after", False)
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
        return window

    def end(self) -> None:
        """Close the window and the library, as at the end of a day."""
        if self._desktop is not None and self._desktop.window is not None:
            self._desktop.window.close()
            self._desktop.close()
            self._desktop.window.deleteLater()
        self._desktop = None

    def press(self, key: Qt.Key, *, ctrl: bool = False, shift: bool = False) -> None:
        """Press a key, wherever the keys go at the moment."""
        held = Qt.KeyboardModifier.NoModifier
        for on, modifier in (
            (ctrl, Qt.KeyboardModifier.ControlModifier),
            (shift, Qt.KeyboardModifier.ShiftModifier),
        ):
            held |= modifier if on else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._target(), key, held)

    def type(self, words: str) -> None:
        """Type words into the field that has the keys."""
        QTest.keyClicks(self._target(), words)

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        inside = popup.focusWidget() if popup is not None else None
        target = inside or popup or QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            # The screenless platform gives the keys to no window when a popup closes.
            window = self._desktop.window if self._desktop is not None else None
            assert window is not None
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
            focused: QWidget | None = window.focusWidget()
            target = window if focused is None else focused
        return target


def case_view(window: MainWindow) -> CaseView:
    assert window.case_view is not None
    return window.case_view
