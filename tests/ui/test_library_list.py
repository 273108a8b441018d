"""The list of sources: what is chosen of it, its columns, its empty states, files that changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.test_library_dock import SCAN, STORED, dock, press, titles, window
from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome
from workbench.services.inspecting import Inspected, Standing
from workbench.services.sources import Imported
from workbench.ui.actions import build
from workbench.ui.import_list import ImportList
from workbench.ui.jobs import Job
from workbench.ui.library_dock import LibraryDock
from workbench.ui.state import WindowState
from workbench.ui.theme import Theme

__all__ = ["dock", "window"]


@pytest.fixture
def make_dock(qtbot: QtBot) -> Callable[[], LibraryDock]:
    kept: list[QMainWindow] = []

    def make() -> LibraryDock:
        main = QMainWindow()
        kept.append(main)
        made = LibraryDock(build(main), Theme.of("light"), main)
        main.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
        qtbot.addWidget(main)
        main.show()
        return made

    return make


def choose(dock: LibraryDock, box: str, words: str) -> None:
    found(dock, QComboBox, box).setCurrentText(words)


def test_sources_are_chosen_by_how_they_were_read_and_of_which_kind(dock: LibraryDock) -> None:
    talk = replace(STORED[2], kind="transcript", outcome=Outcome.PARTIAL)
    unsaid = replace(STORED[0], id=SourceId(9), title="Unsaid", kind="")
    dock.show_sources([*STORED[:1], SCAN, talk, unsaid], None)
    choose(dock, "reading", "Read in part (2)")
    assert titles(dock) == ["<b>Loud</b>", "Annual report"]
    choose(dock, "kind", "transcript")
    assert titles(dock) == ["<b>Loud</b>"]
    choose(dock, "reading", "Read in full")
    assert titles(dock) == []
    choose(dock, "reading", "Read in any way")
    choose(dock, "kind", "No kind said")
    assert titles(dock) == ["Unsaid"]
    dock.show_sources(STORED[:1], None)
    assert titles(dock) == ["Harbour figures"]


def test_everything_that_the_columns_say_is_searched(dock: LibraryDock, qtbot: QtBot) -> None:
    told = replace(STORED[0], author="Ida Brandt", language="da", primary=True, origin="Wire")
    dock.show_sources([told, *STORED[1:]], None)
    for words in ("ida", "primary", "wire", "1.html"):
        dock.filters.search.setText(words)
        qtbot.waitUntil(lambda: titles(dock) == ["Harbour figures"])


def test_where_nothing_is_listed_the_next_step_is_offered(dock: LibraryDock, qtbot: QtBot) -> None:
    def said() -> tuple[str, bool]:
        return dock.empty.words.partition("\n")[0], dock.empty.isVisible()

    assert said() == ("No source yet", True)
    dock.show_sources(STORED, [])
    assert said() == ("No source was gathered for this case", True)
    found(dock.empty, QPushButton).click()
    assert len(dock.shown) == 3
    assert not dock.empty.isVisible()
    dock.filters.search.setText("nowhere")
    qtbot.waitUntil(lambda: said() == ("No source fits", True))
    found(dock.empty, QPushButton).click()
    qtbot.waitUntil(lambda: len(dock.shown) == 3)


def test_several_sources_are_selected_and_stay_so_when_others_come(dock: LibraryDock) -> None:
    dock.show_sources(STORED[:2], None)
    dock.table.setFocus()
    QTest.keyClick(dock.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert found(dock, QLabel, "details").text() == "2 sources selected"
    dock.show_sources(STORED, None)
    assert {source.id for source in dock.selected} == {1, 2}
    dock.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert {source.id for source in dock.selected} == {1, 2}


SEEN = (
    Inspected(SourceId(1), Standing.CHANGED, "/in/1.html is another text now.", "/in/1.html"),
    Inspected(SourceId(2), Standing.UNCHANGED, "", "/in/2.html"),
    Inspected(SourceId(3), Standing.MISSING, "There is nothing at /in/3.html.", "/in/3.html"),
)


def test_files_that_changed_or_are_gone_are_counted_marked_and_listed(dock: LibraryDock) -> None:
    dock.show_sources(STORED, [SourceId(2)])
    assert dock.table.isColumnHidden(2)
    dock.show_inspected(SEEN)
    assert dock.notices == ["1 file changed, 1 file missing."]
    assert not dock.table.isColumnHidden(2)
    press(dock, "Show")
    assert titles(dock) == ["<b>Loud</b>", "Harbour figures"]
    cells = [dock.table.model().index(row, 2) for row in range(2)]
    assert [cell.data() for cell in cells] == ["missing", "changed"]
    signs = {cell.data(Qt.ItemDataRole.DecorationRole).cacheKey() for cell in cells}
    assert len(signs) == 2
    dock.table.selectRow(1)
    assert found(dock, QLabel, "details").text().endswith("/in/1.html is another text now.")
    dock.show_inspected([replace(SEEN[0], standing=Standing.UNCHANGED, reason="")])
    assert dock.notices == ["1 file missing."]
    press(dock, "Close")
    assert dock.notices == []


def test_a_confidential_source_is_marked_and_said_to_be(dock: LibraryDock) -> None:
    dock.show_sources([STORED[0], replace(STORED[1], confidential=True)], None)
    model = dock.table.model()
    cells = [model.index(row, 0) for row in range(2)]
    assert [cell.data(Qt.ItemDataRole.DecorationRole) is None for cell in cells] == [False, True]
    assert cells[0].data(Qt.ItemDataRole.AccessibleTextRole) == "Annual report, confidential"
    dock.table.selectRow(0)
    assert "reports do not name it" in found(dock, QLabel, "details").text()


def toggle(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    (action,) = (one for one in menu.actions() if one.text() == words)
    action.trigger()


def test_columns_are_chosen_moved_widened_and_are_so_the_next_day(
    dock: LibraryDock, state: WindowState, qtbot: QtBot, make_dock: Callable[[], LibraryDock]
) -> None:
    dock.show_sources(STORED, None)
    dock.table.remember(state)
    header = dock.table.horizontalHeader()
    assert dock.table.columns.menuAction() in dock.table.actions()
    toggle(dock.table.columns, "Author")
    toggle(dock.table.columns, "Origin")
    header.moveSection(header.visualIndex(7), 1)
    header.resizeSection(0, 333)
    dock.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: not dock.table._settle.isActive(), timeout=2_000)
    other = make_dock()
    other.table.remember(state)
    other.show_sources(STORED, None)
    again = other.table.horizontalHeader()
    assert [again.isSectionHidden(at) for at in (12, 5, 4)] == [
        header.isSectionHidden(at) for at in (12, 5, 4)
    ]
    assert (again.visualIndex(7), again.sectionSize(0)) == (1, 333)
    assert [source.id for source in other.shown] == [3, 2, 1]
    toggle(other.table.columns, "Usual columns")
    assert [again.visualIndex(at) for at in range(again.count())] == list(range(again.count()))
    assert again.isSectionHidden(12)


def test_the_title_takes_the_room_that_the_others_leave(dock: LibraryDock) -> None:
    dock.show_sources(STORED, None)
    main = dock.window()
    main.resize(1_800, 500)
    QApplication.processEvents()
    header = dock.table.horizontalHeader()
    assert header.length() == dock.table.viewport().width()
    dock.table.show_column(12, on=True)
    assert header.length() == dock.table.viewport().width()
    header.customContextMenuRequested.emit(QPoint(5, 5))
    assert dock.table.columns.isVisible()
    dock.table.columns.close()


def imported(number: int, outcome: Outcome = Outcome.OK) -> Imported:
    return Imported(f"/in/{number}.txt", outcome, "" if outcome.usable else "It is empty.")


def test_an_import_names_what_is_read_and_lists_what_was(dock: LibraryDock, qtbot: QtBot) -> None:
    job, read = Job("Reading sources"), list[Imported]()
    imports = dock.imports
    assert not imports.isVisible()
    imports.follow(job, read)
    job.report(1, 200, "Reading 1.txt")
    read += [imported(0), imported(1, Outcome.EMPTY)]
    words = found(imports, QLabel, "being-read")
    qtbot.waitUntil(lambda: words.text() == "Reading 1.txt 2 of 200")
    assert imports.rows.rowCount() == 2
    assert imports.rows.index(1, 1).data() == "Holds no text"
    found(imports, QPushButton).click()
    assert job.cancelled
    read.append(imported(2))
    imports.end(read)
    assert words.text() == "Read: 3"
    assert not found(imports, QPushButton).isVisible()
    press(dock, "Close")
    assert not imports.isVisible()
    imports.follow(Job("Reading sources"), [])
    assert imports.rows.rowCount() == 0


def test_the_models_of_the_library_keep_the_rules_of_qt(
    dock: LibraryDock, qtbot: QtBot, qtmodeltester: Any
) -> None:
    qtmodeltester.check(dock.table.model(), force_py=True)
    dock.show_sources(STORED, None)
    dock.show_inspected(SEEN)
    dock.show_sources(STORED[:1], None)
    follows = ImportList(Theme.of("light"))
    qtbot.addWidget(follows)
    qtmodeltester.check(follows.rows, force_py=True)
    follows.rows.add([imported(number) for number in range(3)])
    follows.rows.set_rows(())
