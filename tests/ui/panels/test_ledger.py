"""The ledger: two sides, origins counted, notes that are not lost, keys from card to card."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLayoutItem, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.services.readers import read
from tests.ui.opened import found
from tests.ui.panels.conftest import Shown
from tests.ui.panels.seat import CONTROL, KEY, SHIFT, Seat
from workbench.domain.evidence import Stance
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.services.filing import filed_id
from workbench.ui.panels.ledger import EvidenceCard
from workbench.ui.panels.ledger_columns import NARROW, LedgerColumns
from workbench.ui.panels.ledger_head import LedgerHead
from workbench.ui.theme import Theme


@pytest.fixture
def seat(shown: Shown, qtbot: QtBot) -> Seat:
    return Seat(shown, qtbot)


def ledger(seat: Seat) -> None:
    """Accept two passages, and go to the ledger."""
    seat.press(KEY.Key_S)
    seat.press(KEY.Key_S)
    seat.pane.tabs.setCurrentWidget(seat.pane.ledger)
    cards(seat)[0].setFocus()


def cards(seat: Seat) -> list[EvidenceCard]:
    return [card for card in seat.pane.ledger.findChildren(EvidenceCard) if card.isVisible()]


def head(seat: Seat) -> LedgerHead:
    return found(seat.pane.ledger, LedgerHead)


def test_a_side_counts_its_pieces_and_their_origins(seat: Seat) -> None:
    ledger(seat)
    assert head(seat).count.text() == "2 pieces, 2 origins"
    one, other = (item.source_id for item in seat.evidence())
    seat.case.desk.sources.same_origin(one, other)
    assert head(seat).count.text() == "2 pieces, 1 origin"
    assert "figures, ledger" in head(seat).toolTip()


def test_a_letter_changes_the_stance_of_the_chosen_card(seat: Seat) -> None:
    ledger(seat)
    seat.case.desk.evidence.annotate(filed_id(seat.evidence()[0].id), "see page 3")
    card = cards(seat)[0]
    seat.press(KEY.Key_U)
    assert sorted(item.stance.value for item in seat.evidence()) == ["supports", "undermines"]
    turned = next(item for item in seat.evidence() if item.stance is Stance.UNDERMINES)
    assert turned.note == "see page 3"
    assert QApplication.focusWidget() is card
    assert card.evidence == turned


def test_arrow_keys_go_from_card_to_card(seat: Seat) -> None:
    ledger(seat)
    first, second = cards(seat)
    seat.press(KEY.Key_Down)
    assert second.hasFocus()
    seat.press(KEY.Key_U)
    seat.press(KEY.Key_Left)
    assert first.hasFocus()
    seat.press(KEY.Key_Right)
    assert second.hasFocus()
    seat.press(KEY.Key_Home)
    seat.press(KEY.Key_W)
    assert [item.stance for item in seat.evidence()] == [Stance.UNDERMINES]
    assert second.hasFocus()


def test_a_note_is_written_kept_and_left(seat: Seat) -> None:
    ledger(seat)
    card = cards(seat)[0]
    seat.press(KEY.Key_E, SHIFT)
    seat.type("see page 3")
    seat.press(KEY.Key_Return)
    assert card.hasFocus()
    assert card.evidence.note == "see page 3"
    assert found(card.note, QLabel, "note-words").text() == "Note: see page 3"
    seat.press(KEY.Key_E, SHIFT)
    seat.type("something else")
    seat.press(KEY.Key_Escape)
    assert card.hasFocus()
    assert seat.evidence()[0].note == "see page 3"
    seat.press(KEY.Key_E, SHIFT)
    assert card.note.field.toPlainText() == "something else"


def test_what_is_being_written_outlives_other_changes(seat: Seat) -> None:
    ledger(seat)
    card = cards(seat)[0]
    seat.press(KEY.Key_E, SHIFT)
    seat.type("half a th")
    other = seat.evidence()[1]
    seat.case.desk.evidence.withdraw(filed_id(other.id))
    seat.case.desk.evidence.from_source(
        seat.case.claim_id, other.source_id, 0, 20, Stance.UNDERMINES
    )
    assert card.note.field.hasFocus()
    assert card.note.field.toPlainText() == "half a th"
    seat.type("ought")
    seat.press(KEY.Key_Return)
    assert seat.evidence()[0].note == "half a thought"


def test_a_note_that_was_not_saved_comes_back(seat: Seat) -> None:
    seat.press(KEY.Key_S)
    piece = seat.evidence()[0]
    seat.case.desk.drafts.keep(f"note:{piece.id}", "from before the crash")
    seat.case.view.show_case(seat.case.case_id)
    seat.case.do("claim.next", "claim.previous")
    seat.pane.tabs.setCurrentWidget(seat.pane.ledger)
    card = cards(seat)[0]
    assert card.note.field.toPlainText() == "from before the crash"
    assert found(card.note, QLabel, "note-restored").isVisible()


def test_the_note_key_goes_to_the_evidence_of_the_current_passage(seat: Seat) -> None:
    seat.press(KEY.Key_E, SHIFT)
    assert seat.case.said[-1] == "Nothing is accepted yet that a note could be written on."
    seat.press(KEY.Key_S)
    seat.press(KEY.Key_U)
    seat.pane.list.go(0)
    seat.press(KEY.Key_E, SHIFT)
    seat.type("mine")
    seat.press(KEY.Key_Return)
    noted = [item for item in seat.evidence() if item.note == "mine"]
    assert [item.source_id for item in noted] == [seat.case.row.match.passage.source_id]


def test_a_long_source_without_a_place_warns_in_words(seat: Seat) -> None:
    text = "The ferry carried 12,400 passengers. " + "Nothing else happened. " * 200
    filed = seat.case.desk.sources.file(read("/a/long.txt", text), case_id=seat.case.case_id)
    assert filed.source_id is not None
    span = Span(0, 36)
    unplaced = Passage(filed.source_id, span, span.of(text))
    seat.case.desk.evidence.accept(seat.case.claim_id, unplaced, Stance.SUPPORTS)
    seat.press(KEY.Key_S)
    seat.pane.tabs.setCurrentWidget(seat.pane.ledger)
    warned, placed = (found(card, QLabel, "warning") for card in cards(seat))
    assert warned.text().startswith("No page or paragraph")
    assert (warned.isVisible(), placed.isVisible()) == (True, False)
    seat.case.do("verdict.rate_1", "verdict.save")
    assert seat.case.contents().verdicts


def test_words_chosen_in_the_passage_become_the_evidence(seat: Seat) -> None:
    row = seat.case.row
    seat.press(KEY.Key_Right)
    seat.press(KEY.Key_Right, SHIFT)
    words = seat.pane.list.words()
    assert len(words.split()) == 2
    seat.press(KEY.Key_S)
    (piece,) = seat.evidence()
    assert piece.quotation == words
    assert seat.pane.list.words() == ""
    assert seat.case.row.place != row.place
    seat.press(KEY.Key_A, CONTROL)
    whole = seat.case.row.match.passage.text
    seat.press(KEY.Key_U)
    assert seat.evidence()[-1].quotation == whole


def test_no_object_outlives_the_thing_in_the_layout_it_stood_for(seat: Seat, qtbot: QtBot) -> None:
    # PySide would take whatever comes to lie at its address for it: a scroll bar without values.
    def known() -> int:
        return sum(isinstance(one, QLayoutItem) for one in Shiboken.getAllValidWrappers())

    columns = LedgerColumns(Theme.of("light"), seat.case.actions)
    qtbot.addWidget(columns)
    columns.show()
    before = known()
    cards = [QPushButton(str(at), columns) for at in range(3)]
    for card in cards:
        columns.put(Stance.SUPPORTS, card)
    for width in (NARROW, NARROW - 1, NARROW):
        columns.arrange(width)
        columns.resize(width, 300)
        QApplication.processEvents()
    columns.put(Stance.UNDERMINES, cards[0])
    QApplication.processEvents()
    assert known() == before
    assert cards[0].x() > cards[1].x()
