"""What is said of sources is corrected in the window, with everything real behind it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import SOURCE
from tests.ui.opened import found, open_case, viewed
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source_record import SourceFields
from workbench.errors import LibraryBusy
from workbench.services.desk import Desk
from workbench.services.source_editing import SourceEditing
from workbench.ui import correcting
from workbench.ui.dialogs.describe import DescribeDialog
from workbench.ui.dialogs.describe_fields import Choice
from workbench.ui.dialogs.describe_several import SeveralDialog
from workbench.ui.dialogs.frame import Asking
from workbench.ui.tables import TableView
from workbench.ui.window import MainWindow

Files = Callable[[str, str], str]
CONTROL = Qt.KeyboardModifier.ControlModifier
FIGURES, LEDGER = SourceId(1), SourceId(2)


@pytest.fixture
def case_id(window: MainWindow, desk: Desk, files: Files, qtbot: QtBot) -> CaseId:
    """A case with two sources, of which the library is shown."""
    made = open_case(desk, files)
    window.dock.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: len(window.dock.shown) == 2)
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.fixture
def dialog(window: MainWindow, case_id: CaseId, qtbot: QtBot) -> DescribeDialog:
    """The dialog on the first source, opened from the list by key."""
    table = found(window.dock, TableView, "sources")
    # The list is read more than once while the case opens; a row of an older one is none of this.
    qtbot.waitUntil(lambda: not window.jobs.active)
    table.selectRow(0)
    table.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and table.hasFocus())
    assert (QApplication.activePopupWidget(), QApplication.activeModalWidget()) == (None, None)
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert window.tasks.correcting.desk is not None
    return opened(window, qtbot, DescribeDialog)


def opened(parent: QWidget, qtbot: QtBot, kind: type[DescribeDialog]) -> DescribeDialog:
    def look() -> None:
        there = [one for one in QApplication.allWidgets() if isinstance(one, kind)]
        said = [label.text() for label in parent.findChildren(QLabel) if "source" in label.text()]
        assert parent.findChildren(kind), (there, QApplication.activeWindow(), said)

    # What is there in its place is told, should none open.
    qtbot.waitUntil(look)
    return found(parent, kind)


def button(dialog: Asking, which: QDialogButtonBox.StandardButton) -> QWidget:
    return dialog.buttons.button(which)


def save(dialog: Asking) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def line(dialog: QWidget, name: str) -> QLineEdit:
    return found(dialog, QLineEdit, name)


def retype(field: QLineEdit, words: str) -> None:
    field.selectAll()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


def test_every_field_is_corrected_by_typing_and_the_list_says_so(
    dialog: DescribeDialog, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert not button(dialog, QDialogButtonBox.StandardButton.Ok).isEnabled()
    retype(line(dialog, "title"), "Monthly figures")
    retype(line(dialog, "author"), "Ida Brandt")
    retype(line(dialog, "publisher"), "Harbour office")
    retype(line(dialog, "published"), "5/31/25")
    assert found(dialog, QLabel, "published-day").text() == "31 May 2025"
    for name, words in (("kind", "statistics"), ("origin", "Harbour")):
        box = found(dialog, Choice, name)
        retype(found(box, QLineEdit), words)
    for name, words in (("primary", "p"), ("reliability", "4")):
        box = found(dialog, Choice, name)
        box.setFocus()
        QTest.keyClicks(box, words)
    confidential = dialog.fields.findChild(QWidget, "confidential")
    assert confidential is not None
    QTest.keyClick(confidential, Qt.Key.Key_Space)
    retype(line(dialog, "language"), "en-GB")
    retype(line(dialog, "url"), "https://example.org/f")
    QTest.keyClick(line(dialog, "url"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.status.words == "Saved: Monthly figures")
    assert SourceFields.of(desk.sources.get(FIGURES)) == SourceFields(
        "Monthly figures",
        "Ida Brandt",
        "Harbour office",
        date(2025, 5, 31),
        "statistics",
        True,
        "Harbour",
        True,
        4,
        "en-GB",
        "https://example.org/f",
    )
    assert desk.sources.get(FIGURES).text == SOURCE
    qtbot.waitUntil(lambda: "Monthly figures" in {row.title for row in window.dock.shown})


def test_what_cannot_be_is_said_under_its_field_and_not_saved(dialog: DescribeDialog) -> None:
    ok = button(dialog, QDialogButtonBox.StandardButton.Ok)
    for name, typed, told in (
        ("title", "", "A source needs a title. Type one."),
        ("published", "soon", "“soon” is no date. Type it as 2025-05-31 or as 5/31/25"),
        ("published", "0999-01-01", "0999-01-01 cannot be when it was published."),
        ("language", "English (GB)", "“English (GB)” names no language."),
        ("url", "example", "“example” is no web address."),
    ):
        before = line(dialog, name).text()
        flaw = found(dialog, QLabel, f"{name}-flaw")
        retype(line(dialog, name), typed)
        assert flaw.text().startswith(told)
        assert not flaw.isHidden()
        assert not ok.isEnabled()
        retype(line(dialog, name), before)
        assert flaw.isHidden()


def test_the_change_is_taken_back_by_undo_and_both_are_listed(
    dialog: DescribeDialog, window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot
) -> None:
    window.show_case(case_id)
    retype(line(dialog, "publisher"), "Harbour office")
    save(dialog)
    qtbot.waitUntil(lambda: desk.sources.get(FIGURES).publisher == "Harbour office")
    qtbot.waitUntil(lambda: not window.findChildren(DescribeDialog))
    window.deeds["edit.undo"].trigger()
    assert desk.sources.get(FIGURES).publisher == ""
    window.tasks.correcting.ask(FIGURES)
    again = opened(window, qtbot, DescribeDialog)
    assert found(again, QTabWidget).tabText(1) == "Changes (2)"
    model = found(again, TableView).model()
    rows = [[model.index(row, at).data() for at in range(1, 5)] for row in range(2)]
    assert rows == [
        ["Lena", "Publisher", "Harbour office", "nothing"],
        ["Lena", "Publisher", "nothing", "Harbour office"],
    ]
    again.reject()


def test_what_another_has_changed_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(
    dialog: DescribeDialog, desk: Desk, qtbot: QtBot
) -> None:
    fields = SourceFields.of(desk.sources.get(FIGURES))
    desk.source_editing.edit(FIGURES, replace(fields, publisher="Town council"))
    retype(line(dialog, "publisher"), "Harbour office")
    save(dialog)
    trouble = found(dialog, QLabel, "trouble")
    qtbot.waitUntil(lambda: "Somebody else has changed the publisher" in trouble.text())
    assert dialog.isVisible()
    assert line(dialog, "publisher").text() == "Harbour office"
    assert desk.sources.get(FIGURES).publisher == "Town council"


def test_what_could_not_be_saved_can_be_saved_again(
    dialog: DescribeDialog, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise LibraryBusy("The library is in use. Try again in a moment.")

    retype(line(dialog, "publisher"), "Harbour office")
    with monkeypatch.context() as patched:
        patched.setattr(SourceEditing, "edit", busy)
        save(dialog)
        ok = button(dialog, QDialogButtonBox.StandardButton.Ok)
        qtbot.waitUntil(ok.isEnabled)
    save(dialog)
    qtbot.waitUntil(lambda: desk.sources.get(FIGURES).publisher == "Harbour office")


def test_what_was_typed_and_not_saved_is_back_after_a_crash_but_not_after_cancel(
    dialog: DescribeDialog, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    retype(line(dialog, "publisher"), "Harbour off")
    qtbot.waitUntil(lambda: "Harbour off" in desk.drafts.kept("source fields:1"), timeout=5000)
    window.tasks.correcting.ask(FIGURES)
    qtbot.waitUntil(lambda: len(window.findChildren(DescribeDialog)) == 2)
    again = window.findChildren(DescribeDialog)[1]
    assert line(again, "publisher").text() == "Harbour off"
    assert "What you typed last time is back" in found(again, QLabel, "trouble").text()
    again.reject()
    assert desk.drafts.kept("source fields:1") == ""


def test_several_sources_are_described_in_one_step(
    window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot
) -> None:
    fields = SourceFields.of(desk.sources.get(LEDGER))
    desk.source_editing.edit(LEDGER, replace(fields, origin="Ledger", confidential=True))
    window.show_case(case_id)
    table = found(window.dock, TableView, "sources")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    dialog = found(window, SeveralDialog)
    assert not button(dialog, QDialogButtonBox.StandardButton.Ok).isEnabled()
    found(dialog, QComboBox, "origin").setEditText("Harbour")
    found(dialog, QComboBox, "primary").setCurrentIndex(2)
    save(dialog)
    qtbot.waitUntil(lambda: window.status.words == "Saved: 2 sources")
    told = [desk.sources.get(one) for one in (FIGURES, LEDGER)]
    assert [(one.origin, one.primary, one.confidential) for one in told] == [
        ("Harbour", False, False),
        ("Harbour", False, True),
    ]
    window.deeds["edit.undo"].trigger()
    told = [desk.sources.get(one) for one in (FIGURES, LEDGER)]
    assert [(one.origin, one.primary) for one in told] == [("", None), ("Ledger", None)]


def test_the_source_of_the_passage_or_of_a_window_is_described_by_the_same_key(
    window: MainWindow, case_id: CaseId, qtbot: QtBot
) -> None:
    window.show_case(case_id)
    view = window.case_view
    assert view is not None
    qtbot.waitUntil(lambda: view.panes.evidence.list.current() is not None, timeout=20_000)
    place = view.panes.evidence.place()
    assert place is not None
    view.panes.evidence.list.setFocus()
    QTest.keyClick(view.panes.evidence.list, Qt.Key.Key_D, CONTROL)
    first = opened(window, qtbot, DescribeDialog)
    titles = {FIGURES: "figures", LEDGER: "ledger"}
    assert line(first, "title").text() == titles[place[0]]
    first.reject()
    viewer = viewed(window, qtbot, LEDGER)
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    QTest.keyClick(viewer, Qt.Key.Key_D, CONTROL)
    second = opened(viewer, qtbot, DescribeDialog)
    assert line(second, "title").text() == "ledger"
    second.reject()


def test_the_dialog_does_not_go_with_a_popup(
    window: MainWindow, case_id: CaseId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    popup = QWidget(None, Qt.WindowType.Popup)
    qtbot.addWidget(popup)
    # Which window is active while a popup is up is for each system to say.
    monkeypatch.setattr(correcting, "QApplication", SimpleNamespace(activeWindow=lambda: popup))
    window.tasks.correcting.ask(FIGURES)
    opened(window, qtbot, DescribeDialog).reject()
