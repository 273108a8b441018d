from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown
from workbench.domain.claim import CheckState
from workbench.domain.query import QueryRole
from workbench.ui.panels.question_card import QuestionCard
from workbench.ui.panels.questions import QuestionsPage

TODAY = date(2025, 6, 5)
KEY = Qt.Key


@pytest.fixture
def page(shown: Shown, qtbot: QtBot) -> QuestionsPage:
    made = shown.view.panes.verdict.questions
    for part in (made, made.list, made.editor.due):
        part._today = lambda: TODAY
    window = shown.view.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def press(*keys: Qt.Key | str) -> None:
    """Press keys, and type words, where the keys go at the moment."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def ask(shown: Shown, due: str = "+2") -> None:
    shown.do("verdict.query")
    press("Ida Brandt", KEY.Key_Tab, KEY.Key_Down, KEY.Key_Tab, KEY.Key_Tab, due)
    shown.do("verdict.save")


def told(card: QuestionCard, name: str) -> str:
    return found(card, QLabel, name).text()


def test_a_question_is_asked_by_keys_alone(shown: Shown, page: QuestionsPage) -> None:
    shown.do("verdict.query")
    assert page.editor.form().question.startswith("Is it right that the ferry to Holm carried")
    ask(shown)
    [query] = shown.desk.queries.of_claim(shown.claim_id)
    assert (query.to, query.role) == ("Ida Brandt", QueryRole.EDITOR)
    assert query.due == date(2025, 6, 7)
    assert query.question.startswith("Is it right that the ferry to Holm carried 12,400")
    assert shown.claim().state is CheckState.QUERY_OUT
    assert shown.said[-1] == "Noted: Ida Brandt was asked, answer due 7 Jun 2025"
    tabs = shown.view.panes.verdict.tabs
    assert tabs.tabText(tabs.indexOf(page)) == "Questions (1)"
    assert shown.desk.verdicts.history(shown.claim_id) == []
    page.keeper.flush()
    assert shown.desk.drafts.kept(f"query:{shown.claim_id}") == ""


def test_what_is_wanting_is_said_in_place_and_the_words_stay(
    shown: Shown, page: QuestionsPage
) -> None:
    ask(shown, "soon")
    assert page.editor.trouble.text().startswith("“soon” is not a day.")
    page.editor.due.setText("")
    page.editor.to.setText(" ")
    shown.do("verdict.save")
    assert page.editor.trouble.text().startswith("A query needs somebody to ask.")
    assert page.editor.form().question.startswith("Is it right")
    assert shown.desk.queries.of_claim(shown.claim_id) == []


def test_a_question_that_waits_in_its_form_is_there_again(
    shown: Shown, page: QuestionsPage, qtbot: QtBot
) -> None:
    shown.do("verdict.query")
    press("Ida B")
    claim = shown.claim()
    key = f"query:{shown.claim_id}"
    qtbot.waitUntil(lambda: "Ida B" in shown.desk.drafts.kept(key), timeout=2000)
    press(KEY.Key_Escape)
    assert not page.editor.isVisible()
    shown.do("claim.next")
    assert not page.editor.isVisible()
    shown.do("claim.previous")
    # As after a kill: nothing is left but the library.
    page._claim = None
    page.show_claim(claim)
    assert (page.editor.isVisible(), page.editor.form().to) == (True, "Ida B")
    shown.do("verdict.query", "verdict.save")
    qtbot.waitUntil(lambda: shown.desk.drafts.kept(key) == "")


def test_an_outcome_is_typed_kept_and_closed_in_place(
    shown: Shown, page: QuestionsPage, qtbot: QtBot
) -> None:
    ask(shown, "4 Jun 2025")
    [card] = page.list.cards
    assert told(card, "due") == "Overdue since 4 Jun 2025"
    card.outcome.setFocus()
    shown.do("verdict.save")
    assert card.trouble.text().startswith("There is no outcome yet.")
    press("She says 11,400.")
    key = f"outcome:{card.query.id}"
    qtbot.waitUntil(lambda: shown.desk.drafts.kept(key) == "She says 11,400.", timeout=2000)
    shown.do("verdict.save")
    [query] = shown.desk.queries.of_claim(shown.claim_id)
    assert (query.open, query.outcome) == (False, "She says 11,400.")
    assert shown.claim().state is CheckState.IN_PROGRESS
    [card] = page.list.cards
    assert told(card, "due").startswith("Answered ")
    assert told(card, "outcome") == "→ She says 11,400."
    qtbot.waitUntil(lambda: shown.desk.drafts.kept(key) == "")


def test_what_is_typed_stays_when_another_question_changes(
    shown: Shown, page: QuestionsPage
) -> None:
    ask(shown)
    page.list.cards[0].outcome.setFocus()
    press("She sa")
    shown.desk.queries.ask(shown.claim_id, "M. Roth", QueryRole.WRITER, "Who said so?")
    assert [card.query.to for card in page.list.cards] == ["Ida Brandt", "M. Roth"]
    press("ys")
    assert page.list.cards[0].outcome.toPlainText() == "She says"


def test_a_question_is_reopened_and_withdrawn(shown: Shown, page: QuestionsPage) -> None:
    ask(shown)
    page.list.cards[0].outcome.setPlainText("Yes.")
    page.list.cards[0].closed.emit(page.list.cards[0])
    page.list.cards[0].reopened.emit(page.list.cards[0])
    assert page.list.cards[0].outcome.toPlainText() == "Yes."
    assert shown.claim().state is CheckState.QUERY_OUT
    page.list.cards[0].withdrawn.emit(page.list.cards[0])
    assert page.list.cards == []
    assert shown.desk.queries.of_claim(shown.claim_id) == []


def test_taking_back_a_question_takes_it_off_the_list(shown: Shown, page: QuestionsPage) -> None:
    ask(shown)
    shown.do("edit.undo")
    assert page.list.cards == []
    assert shown.claim().state is CheckState.UNCHECKED
    shown.do("edit.redo")
    assert [card.query.to for card in page.list.cards] == ["Ida Brandt"]


def test_a_number_leads_back_to_the_verdict(shown: Shown, page: QuestionsPage) -> None:
    shown.do("verdict.query")
    press(KEY.Key_Escape)
    shown.do("verdict.rate_1")
    panel = shown.view.panes.verdict
    assert panel.tabs.currentWidget() is panel.page
    assert panel.form().rating == "confirmed"


def test_nobody_is_asked_about_a_claim_set_apart(shown: Shown, page: QuestionsPage) -> None:
    shown.do("claim.note_nothing", "verdict.query")
    assert not page.editor.isVisible()
