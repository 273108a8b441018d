import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.panels.conftest import Shown
from workbench.domain.claim import CheckState
from workbench.domain.verdict import Change
from workbench.errors import Conflict, DiskFull, LibraryBusy, WorkbenchError
from workbench.services.verdicts import VerdictService
from workbench.ui.panels.verdict import VerdictPanel


def words(panel: VerdictPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    return found.text() if found is not None and not found.isHidden() else ""


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
    shown.view.panes.verdict._save[1].trigger()
    assert shown.claim_id != before
    assert shown.desk.verdicts.history(before)[-1].rating == "confirmed"


def test_a_rating_that_needs_a_change_says_so_and_keeps_what_was_typed(
    shown: Shown, qtbot: QtBot
) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_3")
    assert panel.change.isVisible()
    QTest.keyClicks(panel.rationale, "The ledger has 11,400.")
    shown.do("verdict.save")
    assert words(panel, "verdict-trouble") == (
        "“Change required” needs what the text should say instead. Write it, then save again."
    )
    assert panel.rationale.toPlainText() == "The ledger has 11,400."
    assert shown.desk.verdicts.history(shown.claim_id) == []
    panel.change._change.setPlainText("11,400 passengers")
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
    assert shown.desk.drafts.kept(key) == ""


def test_evidence_accepted_meanwhile_leaves_the_typing_alone(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    QTest.keyClicks(panel.rationale, "Ida told me")
    shown.do("evidence.supports")
    assert panel.form().rationale == "Ida told me"


def test_earlier_verdicts_are_listed_with_who_and_why(shown: Shown, qtbot: QtBot) -> None:
    panel = shown.view.panes.verdict
    shown.do("verdict.rate_1", "verdict.save")
    shown.desk.verdicts.judge(shown.claim_id, "cut", "No such source.", reason="Nobody said it")
    told = [line.text() for line in panel._history._lines]
    assert told[0].startswith("Stands: Cut – Lena, ")
    assert told[1] == "No such source.\nRests on 0 pieces of evidence."
    assert told[2].startswith("Earlier: Confirmed – Lena, ")
    shown.do("edit.undo")
    told = [line.text() for line in panel._history._lines]
    assert told[0].startswith("Taken back: Cut – Lena, ")
    assert told[2].startswith("Stands: Confirmed – Lena, ")
    assert panel.form().rating == "confirmed"


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
    assert panel._history._lines[1].text().startswith("changed my mind")


def test_a_claim_set_apart_takes_no_verdict(shown: Shown) -> None:
    shown.do("claim.note_nothing", "verdict.rate_1", "verdict.save")
    assert shown.desk.verdicts.history(shown.claim_id) == []


def test_every_rating_of_the_scale_has_its_number(shown: Shown) -> None:
    scale = shown.contents().scale
    for number, rating in enumerate(scale.ratings, start=1):
        shown.do(f"verdict.rate_{number}")
        assert shown.view.panes.verdict.form().rating == rating.key
