"""Which columns the claims table has, by keys on the real widgets."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PLACE, Windows
from tests.ui.models.test_claims import ROWS, row
from tests.ui.opened import found, open_case
from workbench.domain.claim import Anchor
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.models.claim_columns import KEYS, LEAST, ORDER, STATE, WORDS
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.column_chooser import ColumnChooser
from workbench.ui.panels.columns import placed
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.session import Session
from workbench.ui.theme import Theme

MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> ClaimsPanel:
    return shown(qtbot, tmp_path)


def shown(qtbot: QtBot, tmp_path: Path, characters: int = 122) -> ClaimsPanel:
    made = ClaimsPanel(Theme.of("light"), SavedFilters(tmp_path / "filters.json"))
    qtbot.addWidget(made)
    made.resize(characters * made.fontMetrics().averageCharWidth(), 300)
    made.show()
    made.show_claims(ROWS)
    return made


def there(panel: ClaimsPanel) -> list[str]:
    return [key for key in panel.table.columns.order if panel.table.columns.shown(key)]


def chooser(panel: ClaimsPanel, key: str = "") -> ColumnChooser:
    panel.open_columns(key)
    return found(panel, ColumnChooser)


def sideways(panel: ClaimsPanel) -> int:
    return panel.table.horizontalScrollBar().maximum()


def test_the_usual_columns_fit_a_small_laptop(panel: ClaimsPanel) -> None:
    assert there(panel) == [
        *("number", "accepted", "words", "found", "state", "verdict", "worth", "evidence"),
    ]  # fmt: skip
    assert sideways(panel) == 0
    letter = panel.table.fontMetrics().averageCharWidth()
    assert panel.table.columnWidth(WORDS) >= LEAST * letter


def test_columns_stay_as_they_are_while_the_room_does(panel: ClaimsPanel) -> None:
    # Where the fitting came to another end each time the table was laid out anew for ever.
    for wide in range(300, 1400, 7):
        panel.resize(wide, 300)
        first = there(panel)
        panel.table.columns.fit()
        assert (wide, there(panel)) == (wide, first)


def test_what_nobody_has_chosen_never_takes_the_room_of_the_words(panel: ClaimsPanel) -> None:
    place = Anchor(Span(900, 909))
    panel.show_claims([replace(row(1, places=(place,)), queries=2, signed="Ada"), row(2)])
    letter = panel.table.fontMetrics().averageCharWidth()
    for width in (70, 90, 110, 130, 200):
        panel.resize(width * letter, 300)
        QApplication.processEvents()
        assert sideways(panel) == 0
        assert panel.table.columnWidth(WORDS) >= LEAST * letter
    assert {"queries", "places", "signed", "kind", "claimant"} <= set(there(panel))


def test_a_column_comes_when_a_claim_has_something_in_it(panel: ClaimsPanel) -> None:
    panel.show_claims([row(1, places=(Anchor(Span(900, 909)),)), row(2)])
    assert there(panel)[:4] == ["number", "accepted", "words", "places"]


def test_columns_are_chosen_by_keys_and_stay_however_narrow(
    panel: ClaimsPanel, qtbot: QtBot
) -> None:
    made = chooser(panel, "claimant")
    with qtbot.waitSignal(panel.table.columns.changed):
        QTest.keyClick(made.list, Qt.Key.Key_Space)
    assert "claimant" in there(panel)
    for key in ("found", "verdict", "evidence", "kind"):
        panel.table.columns.choose(key, on=True)
    panel.resize(panel.width() // 2, 300)
    assert {"claimant", "found", "verdict", "evidence", "kind"} <= set(there(panel))
    # What no longer fits is reached by scrolling; the words keep their room.
    assert sideways(panel) > 0
    QTest.keyClick(made.list, Qt.Key.Key_Space)
    panel.resize(panel.width() * 4, 300)
    assert "claimant" not in there(panel)
    QTest.keyClick(made.list, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_number_and_words_cannot_be_taken_away(panel: ClaimsPanel) -> None:
    made = chooser(panel, "words")
    QTest.keyClick(made.list, Qt.Key.Key_Space)
    assert "words" in there(panel)


def test_columns_are_moved_by_keys(panel: ClaimsPanel) -> None:
    made = chooser(panel, "state")
    before = panel.table.columns.order
    at = before.index("state")
    QTest.keyClick(made.list, Qt.Key.Key_Left, MOVING)
    QTest.keyClick(made.list, Qt.Key.Key_Left, MOVING)
    assert panel.table.columns.order.index("state") == at - 2
    # The column that is moved stays current, so that the next key moves it too.
    assert made.list.currentItem().text() == "State"
    QTest.keyClick(made.list, Qt.Key.Key_Right, MOVING)
    QTest.keyClick(made.list, Qt.Key.Key_Right, MOVING)
    assert panel.table.columns.order == before


def test_a_right_press_on_a_heading_opens_the_choice_at_its_column(panel: ClaimsPanel) -> None:
    header = panel.table.horizontalHeader()
    point = QPoint(header.sectionViewportPosition(STATE) + 4, header.height() // 2)
    header.customContextMenuRequested.emit(point)
    made = found(panel, ColumnChooser)
    assert made.list.currentItem().text() == "State"


def test_order_width_and_choice_outlast_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = shown(qtbot, tmp_path)
    first.table.columns.choose("kind", on=True)
    first.table.columns.choose("worth", on=False)
    first.table.columns.move("state", -3)
    first.table.horizontalHeader().resizeSection(STATE, 77)
    again = shown(qtbot, tmp_path)
    again.table.columns.take(first.table.columns.written())
    assert there(again) == there(first)
    assert again.table.columns.order == first.table.columns.order
    assert again.table.columnWidth(STATE) == 77


def test_a_layout_from_before_a_column_was_there_still_holds() -> None:
    old = [key for key in reversed(ORDER) if key != "queries"]
    fresh = placed([*old, "gone", 7, ["words"]])
    assert [key for key in fresh if key != "queries"] == old
    # The new one stands behind the one that it stands behind at first.
    assert fresh[fresh.index("queries") - 1] == "state"
    assert sorted(fresh) == sorted(KEYS)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", json.dumps({"order": 3, "widths": {"state": -4}, "chosen": {"words": False}})],
)
def test_a_layout_that_makes_no_sense_leaves_the_columns_as_they_are(
    panel: ClaimsPanel, text: str
) -> None:
    before = (there(panel), panel.table.columnWidth(STATE))
    panel.table.columns.take(text)
    assert (there(panel), panel.table.columnWidth(STATE)) == before


def test_columns_go_back_to_where_they_were_at_first(panel: ClaimsPanel) -> None:
    before = there(panel)
    panel.table.columns.choose("signed", on=True)
    panel.table.columns.move("verdict", -2)
    made = chooser(panel)
    button = made._buttons[-1]
    assert button.text() == "As at first"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert there(panel) == before


def test_the_next_window_has_the_columns_of_the_last(
    windows: Windows, desk: Desk, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    case_id = open_case(desk, files, sources=False)

    def panel() -> ClaimsPanel:
        window = windows(lambda path, _: Session(desk, path, lambda: None))
        with qtbot.waitSignal(window.ready):
            window.open_library(PLACE, create=False)
        window.show_case(case_id)
        assert window.case_view is not None
        return window.case_view.panes.claims

    first = panel()
    made = chooser(first, "signed")
    QTest.keyClick(made.list, Qt.Key.Key_Space)
    QTest.keyClick(made.list, Qt.Key.Key_Left, MOVING)
    # Without a regular end, as after a kill: they are kept soon after each change.
    with qtbot.waitSignal(first.table.columns.changed):
        pass
    second = panel()
    assert second.table.columns.order == first.table.columns.order
    assert "signed" in there(second)
