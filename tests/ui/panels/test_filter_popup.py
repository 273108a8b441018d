"""The popup in which the claims table is filtered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.models.test_claims import ROWS
from workbench.ui.models.criteria import Criteria
from workbench.ui.panels.filter_popup import FilterPopup
from workbench.ui.saved_filters import SavedFilters


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def popup(tmp_path: Path, window: QWidget, criteria: Criteria | None = None) -> FilterPopup:
    saved = SavedFilters(tmp_path / "filters.json", window)
    made = FilterPopup(ROWS, criteria or Criteria(), saved, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return made


def value(made: FilterPopup, words: str) -> QTreeWidgetItem:
    found = made.tree.findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found[0]


def test_a_tick_by_key_holds_at_once(tmp_path: Path, window: QWidget) -> None:
    made = popup(tmp_path, window)
    told: list[Criteria] = []
    made.changed.connect(told.append)
    made.open_under(window)
    # The first column is unfolded, its second value ticked.
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(made.tree, key)
    assert told == [Criteria({"kind": frozenset({"quote"})})]
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_a_filter_is_kept_by_name_and_taken_again(tmp_path: Path, window: QWidget) -> None:
    made = popup(tmp_path, window)
    value(made, "quote (1)").setCheckState(0, Qt.CheckState.Checked)
    made.names.setEditText("Quotations")
    QTest.mouseClick(made._buttons["keep"], Qt.MouseButton.LeftButton)
    again = popup(tmp_path, window)
    told: list[Criteria] = []
    again.changed.connect(told.append)
    again.names.setCurrentIndex(again.names.findText("Quotations"))
    again.names.activated.emit(0)
    assert told == [made.criteria]
    assert value(again, "quote (1)").checkState(0) is Qt.CheckState.Checked
    QTest.mouseClick(again._buttons["drop"], Qt.MouseButton.LeftButton)
    assert dict(SavedFilters(tmp_path / "filters.json").present) == {}


def test_a_filter_without_a_name_is_refused_in_place(tmp_path: Path, window: QWidget) -> None:
    made = popup(tmp_path, window)
    made.show()
    QTest.mouseClick(made._buttons["keep"], Qt.MouseButton.LeftButton)
    assert made._trouble.text() == "Give the filter a name, then keep it."
    assert made._trouble.isVisible()


def test_what_is_ticked_stays_though_no_claim_has_it(tmp_path: Path, window: QWidget) -> None:
    made = popup(tmp_path, window, Criteria({"claimant": frozenset({"Nobody Here"})}))
    assert value(made, "Nobody Here (0)").checkState(0) is Qt.CheckState.Checked
    QTest.mouseClick(made._buttons["clear"], Qt.MouseButton.LeftButton)
    assert made.criteria == Criteria()
