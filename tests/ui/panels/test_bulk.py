"""Several claims at once: their state and one verdict for all, by keys on the real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.models.test_claims import row
from tests.ui.panels.conftest import Shown
from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId
from workbench.ui.panels import steps
from workbench.ui.panels.bulk_strip import BulkStrip
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def select(shown: Shown) -> list[ClaimId]:
    """Select the first two claims as Shift and Down do."""
    claims = shown.view.panes.claims
    claims.choose(claims.table.listed()[0].id)
    claims.table.setFocus()
    QTest.keyClick(claims.table, Qt.Key.Key_Down, SHIFT)
    assert len(claims.selected()) == 2
    return claims.selected()


def strip(shown: Shown) -> BulkStrip:
    return shown.view.panes.claims.strip


def typed_in() -> QLineEdit:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


def given(shown: Shown) -> dict[ClaimId, tuple[str, str]]:
    verdicts = shown.contents().verdicts
    return {key: (verdict.rating, verdict.rationale) for key, verdict in verdicts.items()}


def states(shown: Shown, ids: list[ClaimId]) -> set[CheckState]:
    return {shown.desk.claims.get(one).state for one in ids}


def test_the_strip_is_there_while_several_are_selected(shown: Shown) -> None:
    assert not strip(shown).isVisible()
    select(shown)
    assert strip(shown).isVisible()
    assert strip(shown)._count.text() == "2 claims selected"
    table = shown.view.panes.claims.table
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert (len(table.selected()), strip(shown).isVisible()) == (1, False)


def test_one_rating_for_all_is_one_step_of_undo(shown: Shown) -> None:
    ids = select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_1)
    line = typed_in()
    QTest.keyClicks(line, "Both stand in the ledger of 2025.")
    QTest.keyClick(line, Qt.Key.Key_Return)
    rated = ("confirmed", "Both stand in the ledger of 2025.")
    assert given(shown) == dict.fromkeys(ids, rated)
    assert states(shown, ids) == {CheckState.CHECKED}
    # What was given is not offered again, and the keys are back in the table.
    assert (line.text(), QApplication.focusWidget()) == ("", shown.view.panes.claims.table)
    shown.do("edit.undo")
    assert given(shown) == {}
    assert states(shown, ids) == {CheckState.UNCHECKED}


def test_many_claims_are_rated_by_a_job(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "AT_ONCE", 1)
    ids = select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_1)
    QTest.keyClick(typed_in(), Qt.Key.Key_Return)
    assert given(shown) == {}
    qtbot.waitUntil(lambda: set(given(shown)) == set(ids))
    # The rows of the table are told of it too.
    qtbot.waitUntil(lambda: shown.view.panes.claims.table.listed()[0].rating is not None)


def test_a_rating_that_needs_a_rationale_waits_for_it(shown: Shown) -> None:
    select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_5)
    line = typed_in()
    assert line.placeholderText() == "Rationale for all (needed)"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert given(shown) == {}
    QTest.keyClicks(line, "The writer takes both out.")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert {rating for rating, _ in given(shown).values()} == {"cut"}


def test_a_rating_that_needs_a_change_is_not_given_to_all(shown: Shown) -> None:
    select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_2)
    QTest.keyClick(typed_in(), Qt.Key.Key_Return)
    assert given(shown) == {}
    told = "“Confirmed with change” asks for something of each claim: give it one by one."
    assert strip(shown)._trouble.text() == told
    assert strip(shown)._trouble.isVisible()


def test_other_verdicts_change_for_a_reason_only(shown: Shown) -> None:
    ids = select(shown)
    shown.desk.verdicts.judge(ids[0], "open", "Nobody answers.")
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_1)
    rationale = typed_in()
    QTest.keyClick(rationale, Qt.Key.Key_Return)
    assert {rating for rating, _ in given(shown).values()} == {"open"}
    # Nothing was given: the keys go to what is wanting.
    reason = typed_in()
    assert reason.accessibleName() == "Why the verdicts given before change"
    QTest.keyClicks(reason, "The ledger came.")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert {rating for rating, _ in given(shown).values()} == {"confirmed"}
    assert set(given(shown)) == set(ids)
    # The field is gone; the keys are back in the table, not nowhere.
    assert QApplication.focusWidget() is shown.view.panes.claims.table


def test_saving_with_several_selected_offers_the_verdict_for_all(shown: Shown) -> None:
    ids = select(shown)
    verdict = shown.view.panes.verdict
    verdict.rate(7)
    verdict.write()
    QTest.keyClicks(verdict.rationale, "Asked the office.")
    shown.do("verdict.save")
    assert given(shown) == {}
    assert typed_in().text() == "Asked the office."
    # The same key gives it now.
    shown.do("verdict.save")
    assert given(shown) == dict.fromkeys(ids, ("open", "Asked the office."))


def test_states_are_set_for_all_and_taken_back(shown: Shown) -> None:
    ids = select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_I)
    assert states(shown, ids) == {CheckState.IN_PROGRESS}
    assert shown.view.panes.claims.selected() == ids
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_R, SHIFT)
    assert states(shown, ids) == {CheckState.RECHECK}
    shown.do("edit.undo", "edit.undo")
    assert states(shown, ids) == {CheckState.UNCHECKED}


def test_what_was_typed_for_all_outlasts_the_selection(shown: Shown) -> None:
    select(shown)
    QTest.keyClick(shown.view.panes.claims.table, Qt.Key.Key_1)
    QTest.keyClicks(typed_in(), "A long reason")
    QTest.keyClick(typed_in(), Qt.Key.Key_Escape)
    assert not strip(shown).isVisible()
    select(shown)
    assert strip(shown)._rationale.text() == "A long reason"


def test_rows_stay_under_the_pointer_as_the_strip_comes(qtbot: QtBot, tmp_path: Path) -> None:
    panel = ClaimsPanel(Theme.of("light"), SavedFilters(tmp_path / "filters.json"))
    qtbot.addWidget(panel)
    panel.resize(830, 400)
    panel.show()
    panel.show_claims([row(number) for number in range(1, 60)])
    table = panel.table
    table.verticalScrollBar().setValue(300)

    def height() -> int:
        place = table.visualRect(table.shown.place(ClaimId(20)))
        return table.viewport().mapToGlobal(place.topLeft()).y()

    before = height()
    table.select([ClaimId(19), ClaimId(20)])
    assert (panel.strip.isVisible(), height()) == (True, before)
    table.alone()
    assert (panel.strip.isVisible(), height()) == (False, before)
