from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.opened import open_case
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.query import QueryRole
from workbench.services.desk import Desk
from workbench.ui.case_view import CaseView
from workbench.ui.models.contents import filed, load
from workbench.ui.query_dock import QueryDock
from workbench.ui.window import MainWindow

TODAY = date(2025, 6, 5)


@pytest.fixture
def case_id(desk: Desk, files: Callable[[str, str], str]) -> CaseId:
    return open_case(desk, files, sources=False)


@pytest.fixture
def claims(desk: Desk, case_id: CaseId) -> list[ClaimId]:
    every = load(desk, case_id).claims
    return [filed(claim) for claim in every if claim.checkable]


@pytest.fixture
def dock(
    window: MainWindow, desk: Desk, case_id: CaseId, claims: list[ClaimId], qtbot: QtBot
) -> QueryDock:
    """The dock of a case with three questions, one overdue and one answered."""
    querying = window.tasks.querying
    for part in (querying, querying.dock, querying.dock.rows):
        part._today = lambda: TODAY
    ask = desk.queries.ask
    ask(claims[0], "Ida Brandt", QueryRole.SOURCE, "How many?")
    ask(claims[1], "M. Roth", QueryRole.WRITER, "Who said so?", date(2025, 6, 4))
    answered = ask(claims[0], "Ida Brandt", QueryRole.SOURCE, "When?")
    assert answered.id is not None
    desk.queries.close(answered.id, "In May.")
    window.show_case(case_id)
    window.deeds["verdict.queries"].trigger()
    qtbot.waitUntil(lambda: len(querying.dock.rows.rows) == 2)
    return querying.dock


def view(window: MainWindow) -> CaseView:
    assert window.case_view is not None
    return window.case_view


def test_the_overdue_ones_come_first(dock: QueryDock) -> None:
    assert dock.isVisible()
    assert [row.query.to for row in dock.rows.rows] == ["M. Roth", "Ida Brandt"]
    assert dock.rows.index(0, 0).data() == "Overdue since 4 Jun 2025"
    assert not dock.rows.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert dock.count.text() == "2 open questions, 1 overdue"


def test_enter_goes_to_the_claim(
    dock: QueryDock, window: MainWindow, claims: list[ClaimId]
) -> None:
    dock.table.selectRow(0)
    QTest.keyClick(dock.table, Qt.Key.Key_Return)
    current = view(window).current
    assert current is not None
    assert current.id == claims[1]


def test_what_is_typed_and_ticked_chooses_what_is_listed(dock: QueryDock) -> None:
    dock.only_open.setChecked(False)
    assert len(dock.rows.rows) == 3
    QTest.keyClicks(dock.search, "ida when")
    assert [row.query.question for row in dock.rows.rows] == ["When?"]


def test_the_call_sheet_holds_what_is_listed(
    dock: QueryDock, window: MainWindow, claims: list[ClaimId]
) -> None:
    dock.copy.click()
    sheet = QGuiApplication.clipboard().text()
    assert sheet.index("M. Roth (writer)") < sheet.index("Ida Brandt (source)")
    assert "How many?" in sheet
    assert "When?" not in sheet
    assert "12,400" not in sheet
    dock.verbatim.setChecked(True)
    dock.copy.click()
    assert "12,400" in QGuiApplication.clipboard().text()


def test_the_dock_follows_and_leaves_with_the_case(
    dock: QueryDock, window: MainWindow, desk: Desk, claims: list[ClaimId], qtbot: QtBot
) -> None:
    desk.queries.ask(claims[0], "A. Berg", QueryRole.EDITOR, "Really?")
    qtbot.waitUntil(lambda: len(dock.rows.rows) == 3)
    window.show_start()
    assert not dock.isVisible()
    assert len(dock.rows.rows) == 0


def test_the_rows_are_a_model(dock: QueryDock, qtmodeltester: Any) -> None:
    qtmodeltester.check(dock.rows)
