"""The claims table filtered by its columns, by keys on the real widgets."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.models.test_claims import ROWS, row
from tests.ui.opened import found
from tests.ui.panels.conftest import Shown
from workbench.domain.ids import ClaimId
from workbench.ui.models.claim_columns import KIND
from workbench.ui.models.criteria import Criteria
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.column_chooser import ColumnChooser
from workbench.ui.panels.filter_popup import FilterPopup
from workbench.ui.panels.filter_told import FilterWords
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme

QUOTES = Criteria({"kind": frozenset({"quote"})})


@pytest.fixture
def saved(tmp_path: Path) -> SavedFilters:
    return SavedFilters(tmp_path / "filters.json")


@pytest.fixture
def panel(qtbot: QtBot, saved: SavedFilters) -> ClaimsPanel:
    made = ClaimsPanel(Theme.of("light"), saved)
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    made.show_claims([*ROWS, row(5, "Two ships came", claimant="Ida")])
    made.chosen.connect(made.choose)
    return made


def listed(panel: ClaimsPanel) -> list[int]:
    return [item.id for item in panel.table.listed()]


def opened(panel: ClaimsPanel) -> FilterPopup:
    return [one for one in panel.findChildren(FilterPopup) if one.isVisible()][-1]


def test_alt_down_filters_by_the_column_of_the_cell(panel: ClaimsPanel) -> None:
    panel.choose(ClaimId(2))
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.table.currentIndex().siblingAtColumn(KIND))
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = opened(panel)
    current = popup.tree.currentItem()
    assert current is not None
    assert current.text(0) == "number (2)"
    QTest.keyClick(popup.tree, Qt.Key.Key_Down)
    QTest.keyClick(popup.tree, Qt.Key.Key_Space)
    assert listed(panel) == [2]
    assert popup.isVisible()


def test_chip_words_and_columns_narrow_each_other(panel: ClaimsPanel) -> None:
    panel.filtering.ask(Criteria({"claimant": frozenset({"Ida"})}))
    assert listed(panel) == [2, 5]
    panel.show_chip("open")
    assert listed(panel) == [5]
    panel.show_chip("all")
    QTest.keyClicks(found(panel, QLineEdit), "won")
    assert listed(panel) == [2]


def test_what_is_filtered_is_told_and_one_press_clears(panel: ClaimsPanel) -> None:
    told, button = found(panel, FilterWords), panel.filters.button
    assert not told.isVisible()
    panel.filtering.ask(QUOTES.with_value("claimant", "Ida", on=True))
    assert told.isVisible()
    assert told.said == "Kind: quote · Claimant: Ida"
    assert (button.text(), button.accessibleName()) == ("2", "Filter by 2 columns")
    told._clear.setFocus()
    QTest.keyClick(told._clear, Qt.Key.Key_Space)
    assert (listed(panel), button.text(), told.isVisible()) == ([1, 2, 5], "", False)


def test_a_kept_filter_is_taken_from_the_menu_of_the_button(
    panel: ClaimsPanel, saved: SavedFilters
) -> None:
    saved.keep("Quotations & more", QUOTES)
    menu = panel.filters.button.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        *("Quotations && more", "", "Choose values…", "Show all"),
    ]
    menu.actions()[0].trigger()
    assert listed(panel) == [2]
    menu.aboutToShow.emit()
    assert menu.actions()[0].isChecked()
    menu.actions()[-1].trigger()
    assert listed(panel) == [1, 2, 5]


def test_the_menu_of_a_cell_lists_only_its_value(panel: ClaimsPanel) -> None:
    place = panel.table.shown.place(ClaimId(2)).siblingAtColumn(KIND)
    point = panel.table.visualRect(place).center()
    press = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, QPoint(0, 0))
    QApplication.sendEvent(panel.table.viewport(), press)
    menu = next(one for one in panel.table.findChildren(QMenu) if one.isVisible())
    assert menu.actions()[0].text() == "Only Kind: quote"
    menu.actions()[0].trigger()
    menu.close()
    assert listed(panel) == [2]


def test_going_to_a_claim_that_the_filter_hides_takes_the_filter_away(panel: ClaimsPanel) -> None:
    panel.filtering.ask(QUOTES)
    panel.choose(ClaimId(5))
    assert (listed(panel), panel.filters.told.said) == ([1, 2, 5], "")


def test_next_open_stays_within_what_is_filtered_while_it_can(panel: ClaimsPanel) -> None:
    panel.filtering.ask(Criteria({"claimant": frozenset({"Ida"})}))
    panel.next_open()
    assert panel.table.selected() == [5]
    panel.show_claims(
        [replace(item, claim=replace(item.claim, state=ROWS[1].claim.state)) if item.id == 5
         else item for item in panel.rows]
    )  # fmt: skip
    panel.next_open()
    # Nothing open is left in the filter, so the rest of the article comes into sight again.
    assert (panel.table.selected(), listed(panel)) == ([1], [1, 2, 5])


def test_questions_and_who_signed_off_can_be_filtered_by(panel: ClaimsPanel) -> None:
    panel.show_claims([replace(ROWS[0], queries=1), replace(ROWS[1], signed="Ada Berg")])
    panel.filtering.ask(Criteria({"queries": frozenset({"waiting"})}))
    assert listed(panel) == [1]
    panel.filtering.ask(Criteria({"signed": frozenset({"Ada Berg"})}))
    assert listed(panel) == [2]
    assert panel.filters.told.said == "Signed off by: Ada Berg"


def test_the_window_filters_by_key(shown: Shown) -> None:
    claims = shown.view.panes.claims
    claims.table.setFocus()
    QTest.keyClick(claims.table, Qt.Key.Key_F)
    popup = opened(claims)
    assert popup.tree.topLevelItemCount() == 11
    popup.close()
    shown.do("view.columns")
    assert found(claims, ColumnChooser).isVisible()


def test_a_table_that_is_filtered_empty_says_how_claims_come_back(panel: ClaimsPanel) -> None:
    told = found(panel.table, QLabel, "nothing-listed")
    assert not told.isVisible()
    QTest.keyClicks(found(panel, QLineEdit), "zeppelin")
    assert told.text().startswith("No claim is left by the filter.")
    assert told.isVisible()
    found(panel, QLineEdit).clear()
    assert not told.isVisible()
    panel.show_claims(ROWS[:1])
    panel.show_chip("settled")
    assert told.text() == (
        "There are none: claims that are decided. The other buttons above list the rest."
    )
