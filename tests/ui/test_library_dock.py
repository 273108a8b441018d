from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, Resemblance, SourceSummary, Unread
from workbench.ui.actions import build
from workbench.ui.library_dock import LibraryDock
from workbench.ui.tables import TableView
from workbench.ui.theme import Theme


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
    dock = LibraryDock(build(made), Theme.of("light"), made)
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
    assert found(dock, QComboBox, "scope").count() == 1


def test_in_a_case_its_own_sources_come_first_and_the_rest_is_one_choice_away(
    dock: LibraryDock,
) -> None:
    dock.show_sources(STORED, [SourceId(2)])
    assert titles(dock) == ["Annual report"]
    found(dock, QComboBox, "scope").setCurrentText("Whole library")
    assert len(dock.shown) == 3
    dock.show_sources(STORED[:2], [SourceId(2)])
    assert len(dock.shown) == 2


def test_the_search_field_looks_at_publishers_too(dock: LibraryDock, qtbot: QtBot) -> None:
    dock.show_sources(STORED, None)
    QTest.keyClicks(dock.filters.search, "harbour")
    qtbot.waitUntil(lambda: len(dock.shown) == 2)
    assert titles(dock) == ["<b>Loud</b>", "Harbour figures"]
    assert found(dock, QLabel, "count").text() == "2 of 3 sources"


def test_an_empty_library_says_what_to_do(dock: LibraryDock) -> None:
    dock.show_sources((), None)
    assert any("Add the documents" in part.text() for part in dock.findChildren(QLabel))


def test_a_source_is_opened_from_the_keyboard(dock: LibraryDock, qtbot: QtBot) -> None:
    dock.show_sources(STORED, None)
    table = found(dock, TableView, "sources")
    table.selectRow(1)
    with qtbot.waitSignal(dock.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [2]


def test_the_columns_are_sorted_by_what_they_mean(dock: LibraryDock) -> None:
    dock.show_sources(STORED, None)
    table = found(dock, TableView, "sources")
    table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    assert [item.id for item in dock.shown] == [3, 2, 1]
    table.sortByColumn(9, Qt.SortOrder.DescendingOrder)
    assert dock.shown[0].used == 2
    for column in range(table.model().columnCount()):
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert sorted(item.id for item in dock.shown) == [1, 2, 3]


def test_the_news_of_an_import_stands_in_place(dock: LibraryDock) -> None:
    dock.tell("1 could not be read.\nlocked.pdf: it is locked with a password", more=True)
    shown = [part.text() for part in dock.findChildren(QLabel) if part.isVisible()]
    assert "1 could not be read.\nlocked.pdf: it is locked with a password" in shown


SCAN = replace(
    STORED[1], outcome=Outcome.PARTIAL, reason="The file has no text layer.", lacks=("pictures",)
)
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
UNREAD = (
    Unread("/in/locked.pdf", Outcome.ENCRYPTED, "The file opens only with a password.", NOW),
    Unread("https://example.org/x", Outcome.FAILED, "The address does not answer.", NOW),
)
ALIKE = (Resemblance(SourceId(1), "Harbour figures", SourceId(2), "Annual report", 0.9),)


def press(dock: LibraryDock, words: str) -> None:
    (button,) = (b for b in dock.findChildren(QToolButton) if b.text() == words and b.isVisible())
    button.click()


def test_what_was_read_in_part_says_so_in_the_list_and_why_below_it(dock: LibraryDock) -> None:
    dock.show_sources([STORED[0], SCAN], None)
    table = found(dock, TableView, "sources")
    cells = [table.model().index(row, 1) for row in range(2)]
    assert [cell.data() for cell in cells] == ["in part: the file has no text layer.", "taken in"]
    signs = [cell.data(Qt.ItemDataRole.DecorationRole).cacheKey() for cell in cells]
    assert signs[0] != signs[1]
    details = found(dock, QLabel, "details")
    assert not details.isVisible()
    table.selectRow(0)
    assert details.isVisible()
    assert details.text() == (
        "Taken in, in part: the file has no text layer. Not in the text: pictures."
    )


def test_the_current_source_stays_current_while_others_come_in(dock: LibraryDock) -> None:
    dock.show_sources(STORED[:2], None)
    found(dock, TableView, "sources").selectRow(1)
    assert dock.current == STORED[0]
    dock.show_sources(STORED, None)
    assert dock.current == STORED[0]


def test_what_could_not_be_read_is_counted_and_listed_with_its_reason(
    dock: LibraryDock, qtbot: QtBot
) -> None:
    dock.show_sources(STORED, [SourceId(2)])
    dock.show_unread(UNREAD, ())
    assert dock.notices == ["2 documents could not be read."]
    assert titles(dock) == ["Annual report"]
    press(dock, "Show")
    reading = found(dock, QComboBox, "reading")
    assert reading.currentText() == "Not read (2)"
    table = found(dock, TableView, "unread")
    assert table.isVisible()
    rows = range(table.model().rowCount())
    assert {table.model().index(row, 1).data() for row in rows} == {
        "locked with a password: the file opens only with a password.",
        "could not be read: the address does not answer.",
    }
    assert dock.notices == []
    assert found(dock, QLabel, "details").isVisible()
    dock.show_unread((), ())
    assert reading.currentText() == "Read in any way"
    assert found(dock, TableView, "sources").isVisible()


def test_documents_are_tried_again_one_or_all_and_forgotten(
    dock: LibraryDock, qtbot: QtBot
) -> None:
    dock.show_sources(STORED, None)
    dock.show_unread(UNREAD, ())
    with qtbot.waitSignal(dock.again) as told:
        press(dock, "Try again")
    assert told.args == [[]]
    dock.show_unread_list()
    missed = dock.unread.current
    assert missed is not None
    again, forget = dock.unread.findChildren(QPushButton)
    with qtbot.waitSignal(dock.again) as told:
        again.click()
    assert told.args == [[missed.place]]
    with qtbot.waitSignal(dock.forgotten) as told:
        forget.click()
    assert told.args == [missed.place]


def test_sources_that_are_alike_are_offered_for_comparison_and_not_called_the_same(
    dock: LibraryDock, qtbot: QtBot
) -> None:
    dock.show_sources(STORED, None)
    dock.show_unread((), ALIKE)
    assert dock.notices == ["2 sources have much of the wording in common."]
    with qtbot.waitSignal(dock.compare):
        press(dock, "Compare…")
    dock.show_unread((), ALIKE * 3)
    assert dock.notices == ["3 pairs of sources have much of the wording in common."]
    dock.show_unread((), ())
    assert dock.notices == []


def test_a_source_has_a_menu(dock: LibraryDock, qtbot: QtBot) -> None:
    dock.show_sources([*STORED[:1], SCAN], None)
    table = found(dock, TableView, "sources")
    table.selectRow(0)
    deeds = {deed.text(): deed for deed in table.actions()}
    with qtbot.waitSignal(dock.opened) as told:
        deeds["Open"].trigger()
    assert told.args == [SourceId(2)]
    with qtbot.waitSignal(dock.same_origin) as told:
        deeds["Same origin as…"].trigger()
    assert told.args == [SCAN]
    deeds["Copy details"].trigger()
    copied = QApplication.clipboard().text()
    assert "Annual report" in copied
    assert "no text layer" in copied


def test_long_news_leave_room_for_the_table(dock: LibraryDock) -> None:
    dock.tell("1 taken in.\na: one\nb: two\nc: three")
    assert dock.news.endswith("c: three")
    assert found(dock, QLabel, "news").text() == "1 taken in.\na: one"
