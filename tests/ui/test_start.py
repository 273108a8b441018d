from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from workbench.domain.case import Case, CaseSummary
from workbench.domain.ids import CaseId
from workbench.ui.actions import build
from workbench.ui.start import StartPage, settled_words, when_words
from workbench.ui.tables import TableView

NOW = datetime(2025, 6, 5, 12, 0, tzinfo=UTC).astimezone()


def summary(number: int, title: str, claims: int = 0, settled: int = 0) -> CaseSummary:
    return CaseSummary(Case(title, NOW, id=CaseId(number)), claims, settled, NOW)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(StartPage(build(made), made))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(window: QMainWindow) -> StartPage:
    return window.findChildren(StartPage)[0]


def test_how_far_a_case_has_come_in_words() -> None:
    assert settled_words(summary(1, "a")) == "no claims"
    assert settled_words(summary(1, "a", 17, 3)) == "3 of 17 settled"
    assert settled_words(summary(1, "a", 17, 17)) == "all 17 settled"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(minutes=1), "today"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=30), "6 May 2025"),
    ],
)
def test_a_moment_in_the_words_of_the_desk(ago: timedelta, words: str) -> None:
    assert when_words(NOW - ago, NOW).startswith(words)


def test_the_first_start_says_what_to_do(page: StartPage) -> None:
    page.show_cases([])
    notes = [part.text() for part in page.findChildren(QLabel) if part.isVisible()]
    assert any("sample case" in words for words in notes)
    assert not page.findChildren(TableView)[0].isVisible()


def test_a_case_is_opened_from_the_keyboard(page: StartPage, qtbot: QtBot) -> None:
    page.show_cases([summary(7, "Ferry"), summary(8, "Harbour", 4, 1)])
    table = page.findChildren(TableView)[0]
    assert table.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [8]


def test_the_buttons_do_what_the_menu_does(qtbot: QtBot) -> None:
    window = QMainWindow()
    actions = build(window)
    page = StartPage(actions, window)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    done: list[str] = []
    for key, action in actions.items():
        action.triggered.connect(lambda _=False, key=key: done.append(key))
    for button in page.findChildren(QPushButton):
        button.click()
    assert done == ["case.open", "case.paste", "case.address", "case.sample"]
    actions["case.open"].setEnabled(False)
    assert [b.text() for b in page.findChildren(QPushButton) if not b.isEnabled()] == [
        "&Open article…"
    ]


def test_the_list_takes_the_keys_only_while_it_is_in_sight(qtbot: QtBot) -> None:
    window, pages, line = QMainWindow(), QStackedWidget(), QLineEdit()
    qtbot.addWidget(window)
    page = StartPage(build(window))
    for part in (page, line):
        pages.addWidget(part)
    window.setCentralWidget(pages)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.show_cases([summary(1, "a")])
    assert QApplication.focusWidget() is page.findChildren(TableView)[0]
    pages.setCurrentWidget(line)
    line.setFocus()
    page.show_cases([summary(2, "b"), summary(1, "a")])
    assert QApplication.focusWidget() is line
