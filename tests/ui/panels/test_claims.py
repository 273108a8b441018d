from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.models.test_claims import ROWS, row
from tests.ui.opened import found
from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId
from workbench.ui.models.claims import FOUND
from workbench.ui.models.found import Found
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> ClaimsPanel:
    made = ClaimsPanel(Theme.of("light"), SavedFilters(tmp_path / "filters.json"))
    qtbot.addWidget(made)
    made.resize(830, 230)
    made.show()
    made.show_claims([*ROWS, row(5), row(6, state=CheckState.SIGNED_OFF)])
    made.chosen.connect(made.choose)
    return made


def current(panel: ClaimsPanel) -> int | None:
    rows = panel.table.selectionModel().selectedRows()
    return panel.table.listed()[rows[0].row()].id if rows else None


def test_next_and_previous_follow_the_table(panel: ClaimsPanel) -> None:
    seen = []
    for by in (1, 1, 1, 1, -1):
        panel.step(by)
        seen.append(current(panel))
    assert seen == [1, 2, 5, 6, 5]


def test_next_open_passes_over_what_is_settled_and_comes_round(panel: ClaimsPanel) -> None:
    seen = []
    for _ in range(3):
        panel.next_open()
        seen.append(current(panel))
    assert seen == [1, 5, 1]


def test_next_goes_on_from_a_claim_that_the_filter_hides(panel: ClaimsPanel) -> None:
    panel.show_chip("settled")
    panel.choose(ClaimId(2))
    panel.show_chip("open")
    assert current(panel) is None
    panel.step(1)
    assert current(panel) == 5


def test_a_claim_that_is_pressed_is_told(panel: ClaimsPanel, qtbot: QtBot) -> None:
    place = panel.table.visualRect(panel.table.shown.index(2, 1)).center()
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [5]


def test_going_to_a_hidden_claim_takes_a_chip_that_shows_it(panel: ClaimsPanel) -> None:
    panel.choose(ClaimId(3))
    assert current(panel) == 3
    assert [row.id for row in panel.table.listed()] == [3]


def test_going_to_a_claim_hidden_by_typing_clears_what_was_typed(
    panel: ClaimsPanel, qtbot: QtBot
) -> None:
    line = found(panel, QLineEdit)
    QTest.keyClicks(line, "won")
    assert panel.table.shown.rowCount() == 1
    panel.choose(ClaimId(5))
    assert (line.text(), current(panel)) == ("", 5)


def test_filtering_and_reloading_choose_nothing(panel: ClaimsPanel, qtbot: QtBot) -> None:
    panel.choose(ClaimId(2))
    with qtbot.assertNotEmitted(panel.chosen, wait=20):
        panel.show_chip("quotes")
        panel.show_claims([replace(item, supports=1) for item in ROWS])
    assert current(panel) == 2


def test_what_is_found_fills_the_table_and_moves_nothing(panel: ClaimsPanel, qtbot: QtBot) -> None:
    panel.show_claims([row(number) for number in range(1, 60)])
    panel.choose(ClaimId(50))
    panel.table.scrollToTop()
    told: list[bool] = []
    panel.chosen.connect(lambda _: told.append(True))
    panel.fill([replace(item, found=Found(passages=1)) for item in panel.rows])
    cells = [panel.table.shown.index(at, FOUND) for at in range(59)]
    qtbot.waitUntil(lambda: [cell.data() for cell in cells] == ["1 passage"] * 59)
    assert (current(panel), panel.table.verticalScrollBar().value(), told) == (50, 0, [])


def test_chips_say_how_many_claims_they_hold(panel: ClaimsPanel) -> None:
    words = [button.text() for button in panel.filters._chips.buttons()]
    assert words == ["All 4", "Open 2", "Proposed 4", "Numbers 3", "Quotes 1", "Settled 2",
                     "Set apart 1", "Dropped 1"]  # fmt: skip


def test_sorting_by_a_column_keeps_the_current_claim(panel: ClaimsPanel) -> None:
    panel.choose(ClaimId(5))
    panel.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert current(panel) == 5
    panel.step(-1)
    panel.step(-1)
    assert current(panel) == 2


def test_a_claim_gone_to_out_of_sight_is_in_sight_when_the_table_is(panel: ClaimsPanel) -> None:
    panel.show_claims([row(number) for number in range(1, 60)])
    panel.choose(ClaimId(2))
    assert panel.table.verticalScrollBar().value() == 0
    panel.hide()
    panel.choose(ClaimId(50))
    panel.show()
    # So is the one after it.
    place = panel.table.visualRect(panel.table.shown.place(ClaimId(51)))
    assert panel.table.viewport().rect().contains(place)
