from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.actions import ACTIONS, FOR_CASE, MENUS, TOOLS, build


def test_no_two_actions_share_a_key_or_a_name() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys
    names = Counter(action.key for action in ACTIONS)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_action_is_in_a_menu_and_says_what_it_does() -> None:
    assert {action.menu for action in ACTIONS} == set(MENUS)
    assert [action.key for action in ACTIONS if not action.tip or not action.plain] == []


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_actions_of_a_menu_share_a_letter(menu: str) -> None:
    letters = Counter(
        action.shown[action.shown.index("&") + 1].lower()
        for action in ACTIONS
        if action.menu == menu and "&" in action.shown
    )
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_the_tool_bar_and_the_case_list_name_actions_there_are() -> None:
    known = {action.key for action in ACTIONS}
    assert {key for key in TOOLS if key} <= known
    assert set(FOR_CASE) <= known


def test_the_loop_of_checking_has_a_key_for_each_step() -> None:
    loop = ("claim.next_open", "match.next", "evidence.supports", "verdict.write", "verdict.save")
    assert [action.key for action in ACTIONS if action.key in loop and not action.shortcut] == []


def test_a_letter_acts_outside_text_fields_only(qtbot: QtBot) -> None:
    window = QMainWindow()
    body, line, text, plain = QWidget(), QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
    plain.setReadOnly(True)
    layout = QVBoxLayout(body)
    for widget in (line, text, plain):
        layout.addWidget(widget)
    window.setCentralWidget(body)
    qtbot.addWidget(window)
    done: list[str] = []
    actions = build(window)
    for key in ("evidence.supports", "verdict.rate_3"):
        actions[key].triggered.connect(lambda _=False, key=key: done.append(key))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for field in (line, text):
        field.setFocus()
        QTest.keyClicks(field, "s3")
    assert done == []
    assert (line.text(), text.toPlainText()) == ("s3", "s3")
    QTest.keyClick(text, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert done == ["verdict.rate_3"]
    plain.setFocus()
    QTest.keyClicks(plain, "s3")
    assert done == ["verdict.rate_3", "evidence.supports", "verdict.rate_3"]
