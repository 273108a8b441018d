from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown
from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ClaimId
from workbench.domain.readiness import Lack
from workbench.ui.dialogs.readiness import ReadinessDialog
from workbench.ui.models.contents import filed
from workbench.ui.panels.signing import SigningPage


@pytest.fixture
def page(shown: Shown, qtbot: QtBot) -> SigningPage:
    window = shown.view.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return shown.view.panes.verdict.signing


@pytest.fixture
def as_berg(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let somebody else sit down at the desk."""

    def sit() -> None:
        at: Any = replace(shown.desk.sign_offs._at, checker=lambda: "A. Berg")
        monkeypatch.setattr(shown.desk.sign_offs, "_at", at)

    return sit


def press(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)


def asked(shown: Shown) -> list[Claim]:
    return [claim for claim in shown.contents().claims if claim.checkable and not claim.dropped]


def rate_all(shown: Shown) -> list[ClaimId]:
    ids = [filed(claim) for claim in asked(shown)]
    shown.desk.verdicts.judge_all(ids, "confirmed", "Seen.")
    return ids


def test_somebody_else_signs_off_with_one_key(
    shown: Shown, page: SigningPage, as_berg: Callable[[], None], qtbot: QtBot
) -> None:
    shown.do("verdict.rate_1", "verdict.save")
    as_berg()
    page.note.setText("Read the ledger too.")
    shown.do("verdict.sign_off")
    signed = shown.desk.sign_offs.of_claim(shown.claim_id)
    assert signed is not None
    assert (signed.by, signed.note, signed.reason) == ("A. Berg", "Read the ledger too.", "")
    assert shown.claim().state is CheckState.SIGNED_OFF
    assert page.state.text().startswith("Signed off: A. Berg, ")
    assert page.state.text().endswith("Read the ledger too.")
    assert page.note.text() == ""


def test_who_gave_the_verdict_is_asked_for_a_reason_in_place(
    shown: Shown, page: SigningPage, qtbot: QtBot
) -> None:
    shown.do("verdict.rate_1", "verdict.save", "verdict.sign_off")
    assert shown.view.panes.verdict.tabs.currentWidget() is page
    assert page.owed.text().startswith("You gave this verdict yourself.")
    assert page.reason.hasFocus()
    assert shown.desk.sign_offs.of_claim(shown.claim_id) is None
    press("Alone on the night desk")
    signed = shown.desk.sign_offs.of_claim(shown.claim_id)
    assert signed is not None
    assert signed.reason == "Alone on the night desk"
    page.unwanted.emit()
    assert shown.desk.sign_offs.of_claim(shown.claim_id) is None
    assert page.state.text() == "Not signed off yet."


def test_what_a_second_checker_types_is_kept(shown: Shown, page: SigningPage, qtbot: QtBot) -> None:
    shown.do("verdict.rate_1", "verdict.save", "verdict.sign_off")
    QTest.keyClicks(page.reason, "Alone")
    key = f"signoff:{shown.claim_id}"
    qtbot.waitUntil(lambda: "Alone" in shown.desk.drafts.kept(key), timeout=2000)
    shown.do("claim.next")
    assert page.reason.text() == ""
    shown.do("claim.previous")
    assert page.reason.text() == "Alone"
    shown.do("verdict.sign_off")
    qtbot.waitUntil(lambda: shown.desk.drafts.kept(key) == "")


def test_taking_back_a_sign_off_shows_at_once(
    shown: Shown, page: SigningPage, as_berg: Callable[[], None], qtbot: QtBot
) -> None:
    shown.do("verdict.rate_1", "verdict.save")
    as_berg()
    shown.do("verdict.sign_off", "edit.undo")
    assert page.state.text() == "Not signed off yet."
    assert shown.claim().state is CheckState.CHECKED
    shown.do("edit.redo")
    assert page.state.text().startswith("Signed off: A. Berg, ")


def test_a_claim_that_is_not_checked_says_so(shown: Shown, page: SigningPage) -> None:
    assert page.state.text() == "There is no verdict to sign off yet."
    shown.do("verdict.rate_7", "verdict.save")
    assert page.state.text().startswith("Not signed off: the claim is at “in progress”.")


def test_several_that_are_selected_are_signed_off_in_one_step(
    shown: Shown, page: SigningPage, as_berg: Callable[[], None], qtbot: QtBot
) -> None:
    ids = rate_all(shown)
    as_berg()
    shown.view.panes.claims.table.selectAll()
    shown.do("verdict.sign_off")
    assert {claim.state for claim in asked(shown)} == {CheckState.SIGNED_OFF}
    assert len(ids) > 1
    shown.do("edit.undo")
    assert {claim.state for claim in asked(shown)} == {CheckState.CHECKED}


def test_the_sheet_of_what_is_left_leads_to_it_and_follows(shown: Shown, qtbot: QtBot) -> None:
    shown.do("verdict.ready")
    dialog = shown.view.window().findChildren(ReadinessDialog)[0]
    qtbot.waitUntil(lambda: bool(dialog._rows.rowCount()))
    assert not dialog.isModal()
    claims = [filed(claim) for claim in asked(shown)]
    shown.view.choose(claims[-1])
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert shown.claim_id == claims[0]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert shown.claim_id == claims[1]
    open_before = dialog._rows._rows[0]
    assert (open_before.lack, open_before.count) == (Lack.CLAIMS, len(claims))
    shown.do("verdict.rate_1", "verdict.save")
    qtbot.waitUntil(lambda: dialog._rows._rows[0].count == len(claims) - 1)
    dialog.close()


def test_all_that_can_be_is_signed_off_in_one_step(
    shown: Shown, as_berg: Callable[[], None], qtbot: QtBot
) -> None:
    rate_all(shown)
    shown.do("verdict.ready")
    dialog = shown.view.window().findChildren(ReadinessDialog)[0]
    qtbot.waitUntil(lambda: bool(dialog._own))
    assert not dialog.sign.isEnabled()
    QTest.keyClicks(dialog.reason, "Alone here")
    dialog.sign.click()
    assert {claim.state for claim in asked(shown)} == {CheckState.SIGNED_OFF}
    qtbot.waitUntil(lambda: dialog.waiting.text() == "No claim waits to be signed off.")
    shown.do("edit.undo")
    assert {claim.state for claim in asked(shown)} == {CheckState.CHECKED}
    as_berg()
    dialog.reason.clear()
    shown.do("verdict.ready")
    qtbot.waitUntil(lambda: bool(dialog._free))
    dialog.sign.click()
    assert {claim.state for claim in asked(shown)} == {CheckState.SIGNED_OFF}
    dialog.close()


def test_the_history_tells_who_did_what_and_can_be_copied(shown: Shown, qtbot: QtBot) -> None:
    shown.do("verdict.rate_1", "verdict.save", "edit.undo", "verdict.rate_5")
    QTest.keyClicks(shown.view.panes.verdict.rationale, "=1+1")
    shown.do("verdict.save", "verdict.history")
    page = shown.view.panes.verdict.history
    assert page.table.isVisible()
    qtbot.waitUntil(lambda: len(page.rows.rows) == 3)
    now, _undone, earlier = page.rows.rows
    assert (now.withdrawn, earlier.withdrawn is not None) == (None, True)
    assert page.rows.index(2, 1).data().startswith("Verdict given (taken back since)\nConfirmed")
    assert page.rows.index(2, 1).data(Qt.ItemDataRole.FontRole).strikeOut()
    page.table.selectRow(2)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    [_head, line] = QGuiApplication.clipboard().text().splitlines()
    assert line.split("\t")[2:] == ["Verdict given (taken back since)", "", "Confirmed", ""]
    page._copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["When", "Who", "What", "Before", "After", "Why"]
    assert lines[1].split("\t")[1:] == ["Lena", "Verdict given", "", "Cut", "'=1+1"]
    assert len(lines) == 4


def test_the_history_grows_while_it_is_looked_at(shown: Shown, qtbot: QtBot) -> None:
    shown.do("verdict.history")
    page = shown.view.panes.verdict.history
    shown.desk.verdicts.judge(shown.claim_id, "confirmed")
    qtbot.waitUntil(lambda: len(page.rows.rows) == 1)
    assert found(page, QLabel, "history-count").text() == "1 thing done"
    shown.do("claim.next")
    qtbot.waitUntil(lambda: len(page.rows.rows) == 0)
    qtbot.waitUntil(
        lambda: found(page, QLabel, "history-count").text().startswith("Nothing was done")
    )
