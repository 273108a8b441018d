"""Kinds, claimant, number and wording of a claim, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Stage
from tests.ui.panels.shaping import CTRL, KEY, SHIFT, Seat
from workbench.domain.claim import ClaimKind
from workbench.services.shaping import ShapingService
from workbench.ui.panels.popups import KindsPopup, LinePopup, NumberPopup, Ticks

WORDS = "carried 12,400 passengers in May, the harbour office said"


@pytest.fixture
def seat(stage: Stage, qtbot: QtBot) -> Seat:
    return Seat.at(stage, qtbot)


def test_kinds_are_ticked_by_keys(seat: Seat) -> None:
    before = seat.case.claim().kinds
    seat.press(KEY.Key_K, SHIFT)
    popup = found(seat.case.view, KindsPopup)
    ticks = found(popup, Ticks)
    QTest.keyClicks(ticks, "sup")
    QTest.keyClick(ticks, KEY.Key_Space)
    QTest.keyClick(ticks, KEY.Key_Return)
    assert ClaimKind.SUPERLATIVE not in before
    assert set(seat.case.claim().kinds) == {*before, ClaimKind.SUPERLATIVE}


def test_several_claims_get_the_kinds_that_are_ticked(seat: Seat) -> None:
    ids = seat.select(seat.claims()[:2])
    seat.press(KEY.Key_K, SHIFT)
    ticks = found(found(seat.case.view, KindsPopup), Ticks)
    ticks.tick([kind is ClaimKind.EVENT for kind in ClaimKind])
    QTest.keyClick(ticks, KEY.Key_Return)
    assert [seat.by_id(key).kinds for key in ids] == [(ClaimKind.EVENT,)] * 2


def test_escape_leaves_the_kinds(seat: Seat) -> None:
    before = seat.case.claim()
    seat.press(KEY.Key_K, SHIFT)
    ticks = found(found(seat.case.view, KindsPopup), Ticks)
    QTest.keyClick(ticks, KEY.Key_Space)
    QTest.keyClick(ticks, KEY.Key_Escape)
    assert seat.case.claim() == before


def test_a_claimant_typed_is_kept_even_by_a_press_elsewhere(seat: Seat) -> None:
    seat.press(KEY.Key_C, SHIFT)
    popup = found(seat.case.view, LinePopup)
    line = found(popup, QLineEdit)
    line.clear()
    QTest.keyClicks(line, "the <b>mayor</b>")
    popup.close()
    assert seat.case.claim().claimant == "the <b>mayor</b>"


def test_a_claim_takes_another_number(seat: Seat) -> None:
    first, second, *_ = seat.claims()
    seat.go_to(second)
    seat.press(KEY.Key_N, SHIFT)
    popup = found(seat.case.view, NumberPopup)
    popup._number.setValue(first.number)
    QTest.keyClick(popup._number, KEY.Key_Return)
    assert seat.by_id(second.id).number == first.number
    assert seat.by_id(first.id).number != first.number
    seat.press(KEY.Key_N, CTRL | SHIFT)
    assert seat.by_id(first.id).number < seat.by_id(second.id).number


def test_a_suggestion_is_used_only_when_it_is_taken(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = "The ferry to Holm carried 12,400 passengers in May 2025."
    monkeypatch.setattr(ShapingService, "suggestion", lambda *_: offered)
    seat.press(KEY.Key_R)
    line = seat.case.view.panes.evidence.restate
    assert found(line, QLabel, "suggestion").text() == offered
    QTest.keyClick(line._words, KEY.Key_Return)
    assert seat.case.claim().restatement == ""
    seat.table.setFocus()
    seat.press(KEY.Key_R)
    take = next(b for b in line.findChildren(QPushButton) if b.text() == "Use suggestion")
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert seat.case.claim().restatement == ""
    QTest.keyClick(line._words, KEY.Key_Return)
    assert seat.case.claim().restatement == offered


def test_letters_are_letters_while_something_is_typed(seat: Seat) -> None:
    before = seat.case.contents().claims
    seat.press(KEY.Key_R)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, "a0+=-/gty")
    assert field.text() == "a0+=-/gty"
    assert seat.case.contents().claims == before
