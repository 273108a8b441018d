"""Shaping claims by keys: pressed in the real panes, asserted in the library."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Stage
from tests.ui.panels.shaping import ALT, CTRL, KEY, SHIFT, Seat
from workbench.domain.claim import ClaimKind
from workbench.domain.ids import ArticleId
from workbench.domain.text import Span
from workbench.services.claims import ClaimService
from workbench.ui.panels import steps

WORDS = "carried 12,400 passengers in May, the harbour office said"


@pytest.fixture
def seat(stage: Stage, qtbot: QtBot) -> Seat:
    return Seat.at(stage, qtbot)


def test_a_claim_is_accepted_and_proposed_again(seat: Seat) -> None:
    seat.press(KEY.Key_A)
    assert seat.case.claim().accepted
    assert seat.case.said[-1] == f"Claim {seat.case.claim().number} accepted"
    seat.press(KEY.Key_A, CTRL | SHIFT)
    assert not seat.case.claim().accepted


def test_accept_and_next_goes_to_one_that_nobody_has_accepted(seat: Seat) -> None:
    first, second, third, *_ = seat.claims()
    assert second.id is not None
    seat.case.desk.shaping.accept([second.id])
    seat.go_to(first)
    seat.press(KEY.Key_Y)
    assert seat.by_id(first.id).accepted
    assert seat.case.claim_id == third.id


def test_everything_shown_is_accepted_but_not_what_is_filtered_away(seat: Seat) -> None:
    quotes = [claim.id for claim in seat.claims() if ClaimKind.QUOTE in claim.kinds]
    seat.case.view.panes.claims.show_chip("quotes")
    seat.press(KEY.Key_A, SHIFT)
    assert [claim.id for claim in seat.claims() if claim.accepted] == quotes
    assert 0 < len(quotes) < len(seat.claims())


@pytest.mark.parametrize("pane", ["table", "article"])
def test_a_claim_is_dropped_and_comes_back_with_undo(seat: Seat, pane: str) -> None:
    (seat.table if pane == "table" else seat.text).setFocus()
    claim_id = seat.case.claim_id
    seat.press(KEY.Key_Delete)
    assert seat.by_id(claim_id).dropped
    seat.press(KEY.Key_Z, CTRL)
    assert not seat.by_id(claim_id).dropped
    seat.press(KEY.Key_Z, CTRL | SHIFT)
    assert seat.by_id(claim_id).dropped
    seat.press(KEY.Key_B)
    assert not seat.by_id(claim_id).dropped


def test_a_claim_is_set_apart_and_taken_up(seat: Seat) -> None:
    claim_id = seat.case.claim_id
    seat.press(KEY.Key_0)
    assert not seat.by_id(claim_id).checkable
    seat.press(KEY.Key_T)
    assert seat.by_id(claim_id).checkable


def test_undo_with_nothing_to_undo_says_so(seat: Seat) -> None:
    seat.press(KEY.Key_Z, CTRL)
    assert [str(error) for error in seat.case.troubles] == ["There is nothing to take back."]


def test_several_claims_are_dropped_at_once_and_come_back_at_once(seat: Seat) -> None:
    ids = seat.select(seat.claims()[:2])
    assert seat.case.said[-1].startswith("2 claims selected")
    seat.press(KEY.Key_Delete)
    assert [seat.by_id(key).dropped for key in ids] == [True, True]
    seat.press(KEY.Key_Z, CTRL)
    assert [seat.by_id(key).dropped for key in ids] == [False, False]


def test_several_claims_are_selected_with_the_arrows(seat: Seat) -> None:
    first = seat.claims()[0]
    seat.go_to(first)
    seat.press(KEY.Key_Down, SHIFT)
    picked = seat.table.selected()
    assert len(picked) == 2
    seat.press(KEY.Key_A)
    assert [seat.by_id(key).accepted for key in picked] == [True, True]
    assert seat.table.selected() == picked


def test_going_on_leaves_one_claim_selected(seat: Seat) -> None:
    first, _ = seat.select(seat.claims()[:2])
    # The one before is among those selected.
    seat.press(KEY.Key_K)
    assert seat.table.selected() == [seat.case.claim_id] == [first]


def test_a_press_in_the_article_leaves_one_claim_selected(seat: Seat) -> None:
    ids = seat.select(seat.claims()[:2])
    seat.text.pressed.emit([ids[-1]])
    assert seat.table.selected() == [ids[-1]]


def test_the_article_splits_where_the_cursor_is(seat: Seat) -> None:
    seat.mark(WORDS)
    text = seat.case.contents().article.text
    seat.text.put_caret(text.index("in May") + 1)
    seat.press(KEY.Key_Slash)
    words = [claim.words for claim in seat.claims() if claim.words in WORDS]
    assert "carried 12,400 passengers" in words
    assert "in May, the harbour office said" in words
    assert seat.case.claim().words == "carried 12,400 passengers"


def test_the_cut_is_placed_by_arrows_and_made_by_enter(seat: Seat) -> None:
    claim_id = seat.mark(WORDS)
    seat.table.setFocus()
    seat.press(KEY.Key_Slash)
    assert seat.text.hasFocus()
    # It is put where a clause begins, not in the middle.
    at = seat.text.caret()
    assert seat.case.contents().article.text[at:].startswith("the harbour")
    seat.press(KEY.Key_Left)
    seat.press(KEY.Key_Left)
    seat.press(KEY.Key_Right)
    seat.press(KEY.Key_Left)
    seat.press(KEY.Key_Return)
    assert seat.by_id(claim_id).words == "carried 12,400 passengers"


def test_escape_leaves_the_claim_whole(seat: Seat) -> None:
    claim_id = seat.mark(WORDS)
    seat.table.setFocus()
    seat.press(KEY.Key_Slash)
    seat.press(KEY.Key_Escape)
    seat.press(KEY.Key_Return)
    assert seat.by_id(claim_id).words == WORDS


def test_a_cut_ends_where_the_keys_go_elsewhere(seat: Seat) -> None:
    claim_id = seat.mark(WORDS)
    seat.table.setFocus()
    seat.press(KEY.Key_Slash)
    seat.table.setFocus()
    seat.text.setFocus()
    seat.press(KEY.Key_Return)
    assert seat.by_id(claim_id).words == WORDS


def test_a_claim_is_merged_with_the_next(seat: Seat) -> None:
    first, second, *_ = seat.claims()
    seat.go_to(first)
    seat.press(KEY.Key_Plus)
    whole = Span(first.span.start, second.span.end)
    assert whole in [claim.span for claim in seat.claims()]
    assert seat.by_id(second.id).dropped


def test_the_claims_selected_are_merged(seat: Seat) -> None:
    first, second, third, *_ = seat.claims()
    seat.select([first, second, third])
    seat.press(KEY.Key_Plus)
    assert seat.case.claim().span == Span(first.span.start, third.span.end)


def test_the_last_claim_has_none_to_merge_with(seat: Seat) -> None:
    last = max(seat.claims(), key=lambda claim: claim.span)
    seat.go_to(last)
    seat.press(KEY.Key_Plus)
    assert seat.case.said[-1].startswith("No claim stands after this one")
    assert seat.by_id(last.id) == last


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (KEY.Key_Right, ALT, "12,400 passengers in"),
        (KEY.Key_Left, ALT, "12,400"),
        (KEY.Key_Left, ALT | SHIFT, "carried 12,400 passengers"),
        (KEY.Key_Right, ALT | SHIFT, "passengers"),
    ],
)
@pytest.mark.parametrize("pane", ["table", "article"])
def test_an_edge_moves_by_a_word(
    seat: Seat, key: Qt.Key, held: Qt.KeyboardModifier, words: str, pane: str
) -> None:
    claim_id = seat.mark("12,400 passengers")
    (seat.table if pane == "table" else seat.text).setFocus()
    seat.press(key, held)
    assert seat.by_id(claim_id).words == words
    seat.press(KEY.Key_Z, CTRL)
    assert seat.by_id(claim_id).words == "12,400 passengers"


def test_what_cannot_be_done_is_said_and_changes_nothing(seat: Seat) -> None:
    claim_id = seat.mark("12,400")
    seat.press(KEY.Key_Left, ALT)
    assert len(seat.case.troubles) == 1
    assert seat.by_id(claim_id).words == "12,400"


def test_the_same_fact_is_one_claim_with_two_places(seat: Seat) -> None:
    first, second, *_ = seat.claims()
    seat.select([first, second])
    seat.press(KEY.Key_Equal)
    claim = seat.case.claim()
    assert claim.spans == (first.span, second.span)
    button = found(seat.case.view, QToolButton, "claim-places")
    assert button.isVisible()
    assert button.text().startswith("Also at 1 place")
    marks = [mark for mark in seat.text.marks_at(_over(seat, second.span)) if mark.id == claim.id]
    assert [mark.span for mark in marks] == [second.span]


def test_one_goes_from_place_to_place_and_takes_one_out(seat: Seat) -> None:
    first, second, *_ = seat.claims()
    seat.select([first, second])
    seat.press(KEY.Key_Equal)
    claim_id = seat.case.claim_id
    seat.text.put_caret(second.span.end)
    for there in (first, second):
        seat.press(KEY.Key_P)
        assert seat.text.caret() == there.span.start
    seat.press(KEY.Key_Minus)
    assert seat.by_id(claim_id).places == ()
    assert second.span in [claim.span for claim in seat.claims()]


def test_the_head_leads_to_a_place(seat: Seat) -> None:
    first, second, *_ = seat.claims()
    seat.select([first, second])
    seat.press(KEY.Key_Equal)
    (place,) = found(seat.case.view, QToolButton, "claim-places").menu().actions()
    assert place.text().startswith(second.words[:20])
    place.trigger()
    assert seat.text.caret() == second.span.start


def test_joining_one_claim_says_what_to_do(seat: Seat) -> None:
    seat.press(KEY.Key_Equal)
    assert seat.case.said[-1].startswith("Select the claims that say the same")


def test_the_rest_of_a_paragraph_is_nothing_to_check(seat: Seat) -> None:
    claim = seat.claims()[0]
    key = seat.go_to(claim)
    seat.case.desk.shaping.drop([key])
    paragraph = seat.text.paragraph(claim.span.start)
    seat.text.put_caret(claim.span.start)
    seat.text.setFocus()
    seat.press(KEY.Key_0, CTRL)
    panel = seat.case.view.panes.article
    article = seat.case.contents().article
    assert article.id is not None
    number = ArticleId(article.id)

    def swept() -> bool:
        left = seat.case.desk.claims.accounting(number).unmarked
        return not any(span.overlaps(paragraph) for span in left)

    assert any(item.dropped for item in seat.case.contents().claims)
    seat.qtbot.waitUntil(swept)
    seat.qtbot.waitUntil(lambda: "marked as nothing to check" in "".join(seat.case.said))
    whole = found(panel, QLabel, "nothing-unmarked")
    seat.qtbot.waitUntil(whole.isVisible)
    seat.press(KEY.Key_Z, CTRL)
    assert not swept()


def test_the_next_unmarked_words_are_gone_to(seat: Seat) -> None:
    claim = seat.claims()[0]
    seat.go_to(claim)
    seat.press(KEY.Key_Delete)
    gap = seat.case.view.panes.article._gap
    seat.qtbot.waitUntil(gap.isVisible)
    seat.press(KEY.Key_G)
    selected = seat.text.selected()
    assert selected is not None
    assert claim.span.covers(selected)


def test_the_right_button_in_the_article_is_about_the_claim_there(seat: Seat) -> None:
    last = seat.claims()[-1]
    point = _over(seat, last.span)
    where = seat.text.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    QApplication.sendEvent(seat.text.viewport(), event)
    menu = found(seat.text, QMenu, "article-menu")
    assert seat.case.claim_id == last.id
    offered = menu.actions()
    assert seat.case.actions["claim.split"] in offered
    assert seat.case.actions["claim.accept"] in offered
    seat.case.actions["claim.accept"].trigger()
    assert seat.by_id(last.id).accepted
    menu.close()


def test_the_table_offers_the_same(seat: Seat) -> None:
    point = seat.table.visualRect(seat.table.shown.index(0, 0)).center()
    press = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, QPoint(0, 0))
    QApplication.sendEvent(seat.table.viewport(), press)
    menu = next(one for one in seat.table.findChildren(QMenu) if one.isVisible())
    assert seat.case.actions["claim.merge"] in menu.actions()
    menu.close()


def test_one_claim_is_shaped_without_reading_them_all(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = seat.claims()
    seat.go_to(first)
    with monkeypatch.context() as patch:
        patch.setattr(ClaimService, "of_article", lambda *_, **__: pytest.fail("all were read"))
        seat.press(KEY.Key_Plus)
        shown = seat.case.view.current
    assert shown == seat.by_id(first.id)
    assert shown is not None
    assert shown.span == Span(first.span.start, second.span.end)
    assert second.id not in [row.id for row in seat.table.listed()]


def test_many_claims_are_accepted_by_a_job(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "AT_ONCE", 1)
    asked = len(seat.claims())
    seat.press(KEY.Key_A, SHIFT)
    # What is asked for meanwhile waits its turn.
    seat.press(KEY.Key_Z, CTRL)
    seat.press(KEY.Key_Z, CTRL | SHIFT)
    said = seat.case.said
    seat.qtbot.waitUntil(lambda: len(said) == 3)
    assert said == [
        f"{asked} claims accepted",
        f"Undone: {asked} claims accepted",
        f"Done again: {asked} claims accepted",
    ]
    assert all(claim.accepted for claim in seat.claims())
    rows = seat.table.listed()
    assert all(row.claim.accepted for row in rows)


def test_an_order_is_chosen_and_told(seat: Seat) -> None:
    panel = seat.case.view.panes.claims
    with seat.qtbot.waitSignal(seat.case.view.reordered) as told:
        panel.filters.reordered.emit("quotes")
    assert told.args == ["quotes"]
    first = seat.table.listed()[0]
    assert ClaimKind.QUOTE in first.claim.kinds
    panel.filters.reordered.emit("reading")
    starts = [row.claim.span.start for row in seat.table.listed()]
    assert starts == sorted(starts)


def test_another_order_keeps_what_is_selected(seat: Seat) -> None:
    ids = seat.select(seat.claims()[:2])
    seat.case.view.panes.claims.filters.reordered.emit("quotes")
    assert set(seat.table.selected()) == set(ids)


def _over(seat: Seat, span: Span) -> QPoint:
    """The point in the viewport where the third character of a span stands."""
    seat.text.reveal(span)
    cursor = seat.text.cursor_over(Span(span.start + 2, span.start + 3))
    cursor.setPosition(cursor.selectionStart())
    return seat.text.cursorRect(cursor).center() + QPoint(2, 0)
