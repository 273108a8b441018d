"""The line on earlier checks: what it says, and that it opens the case of the one it tells of."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.opened import found, open_case
from tests.ui.panels.conftest import Shown, Stage, stage
from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.known import KnownClaim
from workbench.domain.risk import Risk
from workbench.services.desk import Desk
from workbench.services.filing import filed_id
from workbench.ui.models.contents import load
from workbench.ui.panels.known import KnownLine

__all__ = ["stage"]

BOLD = "<b>12,400</b> passengers & crew took the ferry to Holm in May"


def claim_of(desk: Desk, case_id: CaseId) -> ClaimId:
    """Return the claim of a case on the passengers in May."""
    contents = load(desk, case_id)
    return filed_id(next(c.id for c in contents.claims if "12,400" in c.words))


def check(desk: Desk, files: Callable[[str, str], str], words: str = "") -> ClaimId:
    """File the article as an earlier case, check its claim, and say what the case was."""
    case_id = open_case(desk, files, sources=False)
    desk.cases.rename(case_id, f"Holm {case_id}")
    claim_id = claim_of(desk, case_id)
    if words:
        desk.claims.restate(claim_id, words)
    risk = Risk("Ida Holm", date(2026, 3, 2))
    desk.verdicts.judge(claim_id, "on-author", "She counted.\nTwice.", risk=risk)
    return claim_id


def shown_at(stage: Stage, qtbot: QtBot) -> tuple[Shown, KnownLine]:
    """Show a case at its claim on the passengers, once its earlier checks were looked up."""
    shown = stage.show(sources=False)
    shown.view.choose(claim_of(stage.desk, shown.case_id))
    line = shown.view.panes.evidence.known
    qtbot.waitUntil(lambda: not stage.jobs.active)
    return shown, line


def words(line: KnownLine) -> str:
    return found(line, QLabel, "known-words").text()


def test_the_line_tells_what_was_found_when_and_by_whom(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    check(stage.desk, files, "The ferry to Holm carried 11,900 passengers in May")
    _, line = shown_at(stage, qtbot)
    assert line.isVisible()
    assert words(line).startswith(
        "Checked before: “The ferry to Holm carried 11,900 passengers in May” – "
        "On author, 5 Jun 2025, Lena (1 slot differs"
    )
    sheet = found(line, QLabel, "known-words").accessibleDescription()
    assert {"Case: Holm 1", "She counted."} <= set(sheet.split("\n"))
    assert "differs · claim: 12,400 · the earlier claim: 11,900" in sheet
    assert "Twice" not in sheet


def test_words_of_others_are_shown_as_they_are(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    check(stage.desk, files, BOLD)
    _, line = shown_at(stage, qtbot)
    shown = found(line, QLabel, "known-words")
    assert BOLD[:50] in shown.text()
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in shown.toolTip()


def test_there_is_no_line_where_nothing_was_checked_before(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    open_case(stage.desk, files, sources=False)
    shown, line = shown_at(stage, qtbot)
    assert not line.isVisible()
    shown.do("claim.known")
    assert shown.said[-1] == "No claim like this one was checked before."


def test_another_claim_takes_the_line_away_and_a_verdict_elsewhere_brings_it(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    earlier = open_case(stage.desk, files, sources=False)
    shown, line = shown_at(stage, qtbot)
    assert not line.isVisible()
    claim_id = claim_of(stage.desk, earlier)
    stage.desk.verdicts.judge(claim_id, "confirmed")
    qtbot.waitUntil(line.isVisible)
    assert "Confirmed" in words(line)
    stage.desk.claims.put(claim_id, CheckState.RECHECK)
    qtbot.waitUntil(lambda: words(line).endswith("; put to “recheck” since"))
    other = next(c for c in shown.contents().claims if "never saw" in c.words)
    shown.view.choose(filed_id(other.id))
    assert not line.isVisible()


def test_the_key_asks_for_the_case_or_offers_the_choice_of_several(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    first = check(stage.desk, files)
    shown, line = shown_at(stage, qtbot)
    asked: list[KnownClaim] = []
    shown.view.asked_claim.connect(asked.append)
    shown.do("claim.known")
    assert [one.claim_id for one in asked] == [first]
    second = check(stage.desk, files, BOLD)
    qtbot.waitUntil(lambda: "(2)" in line.button.text())
    shown.do("claim.known")
    offered = line.menu.actions()
    assert [action.text().split(":")[0] for action in offered] == ["Holm 1", "Holm 3"]
    assert "passengers && crew" in offered[1].text()
    offered[1].trigger()
    assert [one.claim_id for one in asked] == [first, second]
    line.menu.close()


@pytest.mark.parametrize("at", ["claim", "gone"])
def test_a_case_opens_at_the_claim_that_is_named(
    stage: Stage, files: Callable[[str, str], str], qtbot: QtBot, at: str
) -> None:
    shown, _ = shown_at(stage, qtbot)
    current: Claim | None = shown.view.current
    last = filed_id([c for c in shown.contents().claims if c.checkable][-1].id)
    shown.view.show_case(shown.case_id, last if at == "claim" else ClaimId(999))
    now = shown.view.current
    if at == "claim":
        assert now is not None
        assert now.id == last
    else:
        assert now == current
        assert shown.said[-1] == "That claim stands in an earlier draft of this case."
