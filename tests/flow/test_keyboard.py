"""The sample article is checked from the first claim to the report, by key alone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.flow.seat import LONG, Seat, case_view
from tests.ui.conftest import NOISE
from workbench.domain.claim import CheckState, Claim
from workbench.ui.case_view import CaseView
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.window import MainWindow

pytestmark = [
    pytest.mark.qt_log_ignore(*NOISE, extend=True),
    pytest.mark.timeout(300),
]
KEY = Qt.Key
RATIONALES = ("As the source says.", "The source has it otherwise.")
MOST = 60
"""Claims that the sample has at the most."""


def command(seat: Seat, words: str) -> None:
    """Find something in the palette and do it."""
    seat.press(KEY.Key_K, ctrl=True)
    seat.type(words)
    seat.press(KEY.Key_Return)


def current(view: CaseView) -> Claim:
    assert view.current is not None
    return view.current


def open_claims(view: CaseView) -> int:
    claims = [row.claim for row in view.panes.claims.rows]
    asked = [claim for claim in claims if claim.checkable and not claim.dropped]
    return sum(not claim.state.settled for claim in asked)


def wait_for_passages(view: CaseView, qtbot: QtBot) -> bool:
    """Wait until the claim was searched; says whether there is a passage."""
    claim = current(view)
    qtbot.waitUntil(lambda: view._feed.answer(claim) is not None, timeout=LONG)
    return view.panes.evidence.list.current() is not None


def decide(seat: Seat, view: CaseView, qtbot: QtBot, at: int) -> None:
    """Decide on the current claim: evidence if there is any, a rating, a rationale."""
    if wait_for_passages(view, qtbot):
        seat.press(KEY.Key_U if at % 5 == 0 else KEY.Key_S)
    if at % 5 == 0:
        seat.press(KEY.Key_3)
        seat.press(KEY.Key_E)
        seat.type(RATIONALES[1])
        seat.press(KEY.Key_Tab)
        seat.press(KEY.Key_Tab)
        seat.type("as the source has it")
    else:
        seat.press(KEY.Key_1)
        seat.press(KEY.Key_E)
        seat.type(RATIONALES[0])
    seat.press(KEY.Key_Return, ctrl=True, shift=True)


def take_back_and_do_again(seat: Seat, view: CaseView, before: int) -> None:
    """Take the last verdict back, see the claim open again, and do it again."""
    assert open_claims(view) == before - 1
    seat.press(KEY.Key_Z, ctrl=True)
    assert open_claims(view) == before
    seat.press(KEY.Key_Z, ctrl=True, shift=True)
    assert open_claims(view) == before - 1


def export(seat: Seat, window: MainWindow, qtbot: QtBot) -> Path:
    """Export the report as JSON to where the program offers, by key."""
    seat.press(KEY.Key_E, ctrl=True)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG)
    for _ in range(8):
        if dialog.form.hasFocus():
            break
        seat.press(KEY.Key_Tab)
    while dialog.form.currentData() != "json":
        before = dialog.form.currentIndex()
        seat.press(KEY.Key_Down)
        assert dialog.form.currentIndex() != before
    path, _ = dialog.given
    with qtbot.waitSignal(window.tasks.export.written, timeout=LONG):
        seat.press(KEY.Key_Return)
    return path


def test_the_sample_is_checked_by_key_alone(seat: Seat, qtbot: QtBot) -> None:
    window = seat.start()
    with qtbot.waitSignal(window.tasks.opened, timeout=2 * LONG):
        command(seat, "sample")
    view = case_view(window)
    qtbot.waitUntil(lambda: view.current is not None, timeout=LONG)
    first = current(view)
    assert first.number == 1
    total = open_claims(view)
    for at in range(1, MOST):
        before = open_claims(view)
        if not before:
            break
        claim = current(view)
        assert not claim.state.settled
        decide(seat, view, qtbot, at)
        if at in {1, 5}:
            take_back_and_do_again(seat, view, before)
            seat.press(KEY.Key_N)
    assert open_claims(view) == 0
    told = json.loads(export(seat, window, qtbot).read_text(encoding="utf-8"))["report"]
    asked = [item for item in told["claims"] if item["claim"]["checkable"]]
    assert len(asked) == total
    assert {item["claim"]["state"] for item in asked} == {CheckState.CHECKED.value}
    assert {item["verdict"]["rationale"] for item in asked} == set(RATIONALES)
    wrong = [item["verdict"]["change"] for item in asked if item["verdict"]["change"]]
    assert {change["change_to"] for change in wrong} == {"as the source has it"}
    assert any(item["evidence"] for item in asked)
