"""Undo and redo say what they would do, in a case and on the start page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.opened import found, open_case
from workbench.domain.ids import SourceId
from workbench.domain.source_record import Shared, SourceFields
from workbench.services.desk import Desk
from workbench.ui.tables import TableView
from workbench.ui.window import MainWindow

Files = Callable[[str, str], str]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIGURES, LEDGER = SourceId(1), SourceId(2)


def origins(desk: Desk) -> list[str]:
    return [desk.sources.get(one).origin for one in (FIGURES, LEDGER)]


def test_undo_in_a_case_says_what_it_would_take_back(
    window: MainWindow, desk: Desk, files: Files, qtbot: QtBot
) -> None:
    window.show_case(open_case(desk, files))
    undo, redo, view = window.deeds["edit.undo"], window.deeds["edit.redo"], window.case_view
    assert undo.text() == "&Undo"
    assert view is not None
    assert view.current is not None
    number = view.current.number
    window.deeds["claim.accept"].trigger()
    qtbot.waitUntil(lambda: undo.text() == f"&Undo: claim {number} accepted")
    assert undo.iconText() == "Undo"
    undo.trigger()
    assert (undo.text(), redo.text()) == ("&Undo", f"&Redo: claim {number} accepted")
    assert not view.current.accepted


def test_what_sources_were_is_taken_back_with_no_case_open(
    window: MainWindow, desk: Desk, files: Files, qtbot: QtBot
) -> None:
    open_case(desk, files)
    window.dock.show()
    table = found(window.dock, TableView, "sources")
    qtbot.waitUntil(lambda: len(window.dock.shown) == 2)
    undo, redo = window.deeds["edit.undo"], window.deeds["edit.redo"]
    fields = SourceFields.of(desk.sources.get(FIGURES))
    desk.source_editing.edit(FIGURES, replace(fields, origin="Harbour"))
    desk.source_editing.edit_several([FIGURES, LEDGER], Shared(origin="Council"))
    assert undo.text() == "&Undo: 2 sources described anew: origin"
    assert "2 sources described anew" in undo.toolTip()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: origins(desk) == ["Harbour", ""])
    qtbot.waitUntil(lambda: window.status.words.startswith("Undone: 2 sources"))
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: origins(desk) == ["", ""])
    qtbot.waitUntil(lambda: (undo.text(), redo.text()[:6]) == ("&Undo", "&Redo:"))
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: origins(desk) == ["Harbour", ""])
    undo.trigger()
    undo.trigger()
    qtbot.waitUntil(lambda: window.status.words == "There is nothing to take back.")
    assert origins(desk) == ["", ""]


def test_what_was_done_in_a_case_is_left_alone_while_none_is_open(
    window: MainWindow, desk: Desk, files: Files, qtbot: QtBot
) -> None:
    window.show_case(open_case(desk, files))
    undo, view = window.deeds["edit.undo"], window.case_view
    assert view is not None
    assert view.current is not None
    claim_id = view.current.id
    assert claim_id is not None
    window.deeds["claim.accept"].trigger()
    qtbot.waitUntil(lambda: desk.claims.get(claim_id).accepted)
    window.show_start()
    assert undo.text() == "&Undo"
    undo.trigger()
    assert window.status.words == "What comes next was done in a case. Open the case first."
    qtbot.wait(50)
    assert desk.claims.get(claim_id).accepted
