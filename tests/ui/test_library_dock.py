from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, SourceSummary
from workbench.ui.actions import build
from workbench.ui.library_dock import LibraryDock
from workbench.ui.tables import TableView


def source(number: int, title: str, publisher: str = "", *, used: int = 0) -> SourceSummary:
    return SourceSummary(
        SourceId(number),
        title,
        f"{number}.html",
        "",
        publisher,
        date(2025, 5, number),
        "news",
        Outcome.OK,
        "",
        datetime(2025, 6, 1, tzinfo=UTC),
        passages=number * 10,
        used=used,
    )


STORED = (
    source(1, "Harbour figures", "Harbour office"),
    source(2, "Annual report", "Town council", used=2),
    source(3, "<b>Loud</b>", "Harbour Times"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    dock = LibraryDock(build(made), made)
    made.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dock(window: QMainWindow) -> LibraryDock:
    return window.findChildren(LibraryDock)[0]


def titles(dock: LibraryDock) -> list[str]:
    return [item.title for item in dock.shown]


def test_without_a_case_the_whole_library_is_shown(dock: LibraryDock) -> None:
    dock.show_sources(STORED, None)
    assert titles(dock) == ["<b>Loud</b>", "Annual report", "Harbour figures"]
    assert dock.findChildren(QComboBox)[0].count() == 1


def test_in_a_case_its_own_sources_come_first_and_the_rest_is_one_choice_away(
    dock: LibraryDock,
) -> None:
    dock.show_sources(STORED, [SourceId(2)])
    assert titles(dock) == ["Annual report"]
    dock.findChildren(QComboBox)[0].setCurrentText("Whole library")
    assert len(dock.shown) == 3
    dock.show_sources(STORED[:2], [SourceId(2)])
    assert len(dock.shown) == 2


def test_the_search_field_looks_at_publishers_too(dock: LibraryDock, qtbot: QtBot) -> None:
    dock.show_sources(STORED, None)
    QTest.keyClicks(dock.findChildren(QLineEdit)[0], "harbour")
    qtbot.waitUntil(lambda: len(dock.shown) == 2)
    assert titles(dock) == ["<b>Loud</b>", "Harbour figures"]
    counts = [part.text() for part in dock.findChildren(QLabel)]
    assert "2 of 3 sources" in counts


def test_an_empty_library_says_what_to_do(dock: LibraryDock) -> None:
    dock.show_sources((), None)
    assert any("Add the documents" in part.text() for part in dock.findChildren(QLabel))


def test_a_source_is_opened_from_the_keyboard(dock: LibraryDock, qtbot: QtBot) -> None:
    dock.show_sources(STORED, None)
    table = dock.findChildren(TableView)[0]
    table.selectRow(1)
    with qtbot.waitSignal(dock.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [2]


def test_the_columns_are_sorted_by_what_they_mean(dock: LibraryDock) -> None:
    dock.show_sources(STORED, None)
    table = dock.findChildren(TableView)[0]
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert [item.passages for item in dock.shown] == [30, 20, 10]


def test_the_news_of_an_import_stands_in_place(dock: LibraryDock) -> None:
    dock.tell("1 could not be read.\nlocked.pdf: it is locked with a password", more=True)
    shown = [part.text() for part in dock.findChildren(QLabel) if part.isVisible()]
    assert "1 could not be read.\nlocked.pdf: it is locked with a password" in shown
