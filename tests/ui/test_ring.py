"""Going from pane to pane by key."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.ring import Ring


def test_the_keys_go_round_and_come_back_to_where_they_were(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    whole, panes = QVBoxLayout(window), []
    for _ in range(3):
        pane, first, second = QWidget(window), QLineEdit(), QLineEdit()
        inside = QVBoxLayout(pane)
        inside.addWidget(first)
        inside.addWidget(second)
        whole.addWidget(pane)
        panes.append((pane, first, second))
    ring = Ring([(pane, first) for pane, first, _ in panes])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panes[0][2].setFocus()
    ring.go(1)
    assert panes[1][1].hasFocus()
    panes[2][0].hide()
    ring.go(1)
    # The third is out of sight; in the first the second field had the keys.
    assert panes[0][2].hasFocus()
    ring.go(-1)
    assert panes[1][1].hasFocus()
