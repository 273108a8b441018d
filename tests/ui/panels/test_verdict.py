from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.panels.conftest import Shown
from workbench.domain.claim import CheckState
from workbench.domain.query import QueryRole
from workbench.domain.verdict import Change
from workbench.errors import Conflict, DiskFull, LibraryBusy, WorkbenchError
from workbench.services.verdicts import VerdictService
from workbench.ui.panels.verdict import VerdictPanel


def words(panel: VerdictPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    return found.text() if found is not None and not found.isHidden() else ""


def press(text: str) -> None:
    """Type where the keys go at the moment."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def test_a_number_chooses_and_a_key_saves(shown: Shown) -> None:
    shown.do("verdict.rate_1", "verdict.save")
    claim = shown.claim()
    given = shown.desk.verdicts.history(shown.claim_id)
    assert [verdict.rating for verdict in given] == ["confirmed"]
    assert claim.state is CheckState.CHECKED
    assert shown.said[-1].startswith("Saved ")


def test_the_current_claim_stays_after_saving_unless_asked(shown: Shown) -> None:
    before = shown.claim_id
    shown.do("verdict.rate_1", "verdict.save")
    assert shown.claim_id == before
    shown.do("verdict.rate_1")
    buttons = shown.view.panes.verdict.page.foot.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Save and next").click()
    assert shown.claim_id != before
    assert shown.desk.verdicts.history(before)[-1].rating == "confirmed"


def test_after_a_rationale_the_keys_go_to_the_passages_of_the_next_claim(
    shown: Shown, qtbot: QtBot
) -> None:
    panes = shown.view.panes
    panes.verdict.window().activateWindow()
    qtbot.waitUntil(panes.verdict.window().isActiveWindow)
    # In front was the search, whose line would take letters as well.
    shown.do("edit.search", "verdict.rate_1", "verdict.write")
    press("It is in the ledger.")
    shown.do("verdict.save_next")
    qtbot.waitUntil(lambda: panes.evidence.list.current() is not None)
    press("s")
    assert panes.verdict.rationale.toPlainText() == ""
    [accepted] = shown.contents().evidence
    assert accepted.claim_id == shown.claim_id
    assert shown.desk.verdicts.history(shown.claim_id) == []


def test_a_rating_that_needs_a_change_says_so_and_keeps_what_was_typed(
    shown: Shown, qtbot: QtBot
) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_3")
    assert panel.page.change.isVisible()
    QTest.keyClicks(panel.rationale, "The ledger has 11,400.")
    shown.do("verdict.save")
    assert words(panel, "verdict-trouble") == (
        "“Change required” needs what the text should say instead. Write it, then save again."
    )
    assert panel.rationale.toPlainText() == "The ledger has 11,400."
    assert shown.desk.verdicts.history(shown.claim_id) == []
    panel.page.change._change.setPlainText("11,400 passengers")
    shown.do("verdict.save")
    given = shown.desk.verdicts.history(shown.claim_id)[-1]
    assert given.change == Change(shown.claim().words, "11,400 passengers")
    assert words(panel, "verdict-trouble") == ""


def test_saving_without_a_rating_says_what_to_do(shown: Shown) -> None:
    shown.do("verdict.save")
    assert words(shown.view.panes.verdict, "verdict-trouble").startswith("Choose a rating first")


@pytest.mark.parametrize("kind", [LibraryBusy, DiskFull, Conflict])
def test_what_went_wrong_stands_in_place_and_the_text_stays(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[WorkbenchError]
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise kind("It did not work.")

    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1")
    QTest.keyClicks(panel.rationale, "Seen it.")
    monkeypatch.setattr(VerdictService, "judge", fails)
    shown.do("verdict.save")
    assert words(panel, "verdict-trouble") == "It did not work."
    assert panel.form().rationale == "Seen it."
    assert not any(line.startswith("Saved") for line in shown.said)


def test_typing_is_kept_when_another_claim_is_looked_at(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_4")
    QTest.keyClicks(panel.rationale, "Ida told me")
    shown.do("claim.next")
    assert panel.form().rationale == ""
    assert words(panel, "verdict-restored") == ""
    shown.do("claim.previous")
    assert (panel.form().rating, panel.form().rationale) == ("on-author", "Ida told me")
    assert words(panel, "verdict-restored") == "Unsaved draft restored"


def test_typing_is_in_the_library_within_two_seconds(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    QTest.keyClicks(panel.rationale, "Ida told me")
    key = f"verdict:{shown.claim_id}"
    qtbot.waitUntil(lambda: "Ida told me" in shown.desk.drafts.kept(key), timeout=2000)
    shown.do("verdict.rate_1", "verdict.save")
    qtbot.waitUntil(lambda: shown.desk.drafts.kept(key) == "")


def test_evidence_accepted_meanwhile_leaves_the_typing_alone(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    QTest.keyClicks(panel.rationale, "Ida told me")
    shown.do("evidence.supports")
    assert panel.form().rationale == "Ida told me"


def test_another_rating_asks_why_in_place(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1", "verdict.save")
    assert words(panel, "verdict-stands").startswith("Stands: Confirmed – Lena, ")
    assert not panel.page.why.isVisible()
    shown.do("verdict.rate_5")
    QTest.keyClicks(panel.rationale, "No such source.")
    shown.do("verdict.save")
    assert words(panel, "verdict-trouble") == "Say why the verdict changes, then save again."
    assert panel.page.why.hasFocus()
    press("The ledger came.")
    assert words(panel, "verdict-trouble") == ""
    shown.do("verdict.save")
    [first, second] = shown.desk.verdicts.history(shown.claim_id)
    assert (first.rating, second.rating, second.reason) == ("confirmed", "cut", "The ledger came.")
    assert (panel.page.why.isVisible(), panel.form().why) == (False, "")


def test_the_same_rating_again_asks_for_no_reason(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1", "verdict.save", "verdict.rate_5")
    panel.page.why.setText("Never mind")
    shown.do("verdict.rate_1", "verdict.save")
    assert [given.reason for given in shown.desk.verdicts.history(shown.claim_id)] == ["", ""]


def test_a_risk_is_accepted_only_where_the_rating_asks_for_it(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1")
    assert not panel.page.risk.isVisible()
    shown.do("verdict.rate_4")
    assert panel.page.risk.isVisible()
    QTest.keyClicks(panel.rationale, "She was there.")
    shown.do("verdict.save")
    assert "who accepts the risk" in words(panel, "verdict-trouble")
    QTest.keyClicks(panel.page.risk.who, "Ida Brandt")
    QTest.keyClicks(panel.page.risk.on, "soon")
    shown.do("verdict.save")
    assert words(panel, "verdict-trouble").startswith("“soon” is not a day.")
    panel.page.risk.on.selectAll()
    QTest.keyClicks(panel.page.risk.on, "2025-06-04")
    shown.do("verdict.save")
    risk = shown.desk.risks.of_claim(shown.claim_id)
    assert risk is not None
    assert (risk.who, risk.on, risk.words) == ("Ida Brandt", date(2025, 6, 4), shown.claim().words)


def test_all_that_is_typed_is_there_again_after_a_kill(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1", "verdict.save", "verdict.rate_4")
    for field, text in (
        (panel.page.why, "New letter"),
        (panel.rationale, "She says so"),
        (panel.page.risk.who, "Ida"),
        (panel.page.risk.on, "2025-06-04"),
        (panel.page.risk.words, "in May"),
    ):
        QTest.keyClicks(field, text)
    typed = panel.form()
    key = f"verdict:{shown.claim_id}"
    qtbot.waitUntil(lambda: "in May" in shown.desk.drafts.kept(key), timeout=2000)
    # As after a kill: nothing is left but the library.
    panel.page._claim = None
    panel.page.show_claim(shown.claim(), shown.contents().scale)
    assert panel.form() == typed
    assert words(panel, "verdict-restored") == "Unsaved draft restored"


def test_saved_is_said_in_the_pane_until_something_is_typed(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1", "verdict.save")
    assert words(panel, "verdict-state") == shown.said[-1]
    QTest.keyClicks(panel.rationale, "And")
    assert words(panel, "verdict-state") == ""
    qtbot.waitUntil(lambda: words(panel, "verdict-state") == "Draft kept", timeout=2000)


def test_taking_back_shows_what_stood_before(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1")
    QTest.keyClicks(panel.rationale, "Seen it.")
    shown.do("verdict.save", "edit.undo")
    assert (panel.form().rating, panel.form().rationale) == ("", "")
    assert words(panel, "verdict-stands") == ""
    assert words(panel, "verdict-state") == ""
    shown.do("edit.redo")
    assert (panel.form().rating, panel.form().rationale) == ("confirmed", "Seen it.")


def test_the_tab_key_goes_through_the_form_from_top_to_bottom(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.view.window().activateWindow()
    qtbot.waitUntil(shown.view.window().isActiveWindow)
    shown.do("verdict.rate_1", "verdict.save", "verdict.rate_4")
    panel.page.why.setFocus()
    page = panel.page
    buttons = page.foot.findChildren(QPushButton)
    wanted = [page.why, page.rationale, page._offer, page.risk.who, page.risk.words, page.risk.on]
    passed: list[QWidget | None] = []
    for _ in (*wanted, *buttons):
        passed.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
    assert passed == [*wanted, *buttons]


def test_a_verdict_given_elsewhere_shows_without_touching_the_typing(
    shown: Shown, qtbot: QtBot
) -> None:
    panel = shown.view.panes.verdict
    shown.desk.verdicts.judge(shown.claim_id, "confirmed", "by the other checker")
    assert panel.form().rationale == "by the other checker"
    panel.rationale.clear()
    QTest.keyClicks(panel.rationale, "No:")
    shown.desk.verdicts.judge(shown.claim_id, "not-checkable", "changed my mind", reason="So")
    assert panel.form().rationale == "No:"
    assert words(panel, "verdict-stands").startswith("Stands: Not checkable – Lena, ")


def test_a_claim_set_apart_takes_no_verdict(shown: Shown) -> None:
    shown.do("claim.note_nothing", "verdict.rate_1", "verdict.save")
    assert shown.desk.verdicts.history(shown.claim_id) == []


def test_every_rating_of_the_scale_has_its_number(shown: Shown) -> None:
    scale = shown.contents().scale
    for number, rating in enumerate(scale.ratings, start=1):
        shown.do(f"verdict.rate_{number}")
        assert shown.view.panes.verdict.form().rating == rating.key


def test_whatever_takes_the_keys_has_a_name(shown: Shown) -> None:
    shown.do("verdict.rate_1", "verdict.save", "verdict.query", "verdict.rate_4")
    panel = shown.view.panes.verdict
    shown.desk.queries.ask(shown.claim_id, "Ida", QueryRole.SOURCE, "Is it so?")
    unnamed = []
    for part in panel.findChildren(QWidget):
        read = QAccessible.queryAccessibleInterface(part)
        takes = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if takes and not read.text(QAccessible.Text.Name):
            unnamed.append(part)
    assert unnamed == []
