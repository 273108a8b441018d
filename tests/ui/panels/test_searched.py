"""A search that found nothing is kept with where and how, comes back, and is taken back."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.panels.conftest import Shown
from tests.ui.panels.seat import KEY, SHIFT, Seat
from workbench.domain.search import SearchRecord
from workbench.ui.panels.ledger_card import SearchCard


@pytest.fixture
def seat(shown: Shown, qtbot: QtBot) -> Seat:
    return Seat(shown, qtbot)


def records(seat: Seat) -> list[SearchRecord]:
    return list(seat.case.desk.searches.of_claim(seat.case.claim_id))


def keep_one(seat: Seat) -> None:
    seat.press(KEY.Key_X, SHIFT)
    seat.type("Holm ferry 2019")
    seat.pane.searched.where.setFocus()
    where = seat.pane.searched.where.lineEdit()
    assert isinstance(where, QLineEdit)
    where.selectAll()
    seat.type("harbour archive")
    seat.press(KEY.Key_Return)


def test_where_and_how_is_kept_with_the_keys(seat: Seat) -> None:
    keep_one(seat)
    (record,) = records(seat)
    assert (record.where, record.words, record.by) == ("harbour archive", "Holm ferry 2019", "Lena")
    assert seat.pane.searched.isHidden()
    assert seat.pane.list.hasFocus()
    assert seat.case.said[-1] == "Kept: searched, nothing found (harbour archive)"
    seat.pane.tabs.setCurrentWidget(seat.pane.ledger)
    (card,) = seat.pane.ledger.findChildren(SearchCard)
    assert card.words.text() == "harbour archive · Holm ferry 2019"
    assert card.signed.text().startswith("searched by Lena, 5 Jun 2025")


def test_it_is_withdrawn_in_the_ledger_and_brought_back_by_undo(seat: Seat) -> None:
    keep_one(seat)
    seat.pane.tabs.setCurrentWidget(seat.pane.ledger)
    seat.pane.ledger.findChildren(SearchCard)[0].setFocus()
    seat.press(KEY.Key_W)
    assert records(seat) == []
    seat.case.do("edit.undo")
    assert len(records(seat)) == 1
    assert [card for card in seat.pane.ledger.findChildren(SearchCard) if card.isVisible()]
    seat.case.do("edit.undo")
    assert records(seat) == []


def test_what_was_left_half_way_comes_back(seat: Seat) -> None:
    seat.press(KEY.Key_X, SHIFT)
    seat.type("Holm")
    seat.press(KEY.Key_Escape)
    assert seat.pane.searched.isHidden()
    assert seat.pane.list.hasFocus()
    seat.case.do("claim.next", "evidence.nothing")
    assert seat.pane.searched.words.text() == ""
    seat.case.do("claim.previous", "evidence.nothing")
    assert seat.pane.searched.words.text() == "Holm"
    assert records(seat) == []


def test_what_is_missing_is_said_in_place(seat: Seat) -> None:
    seat.press(KEY.Key_X, SHIFT)
    seat.press(KEY.Key_Return)
    assert seat.pane.searched.isVisible()
    told = seat.pane.searched.wrong.text()
    assert told == "It is not said how you searched. Write the words, or a note."
