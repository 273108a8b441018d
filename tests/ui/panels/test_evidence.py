import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown, Stage
from workbench.domain.evidence import Stance
from workbench.domain.ids import ClaimId
from workbench.domain.match import Decision, Findings
from workbench.errors import LibraryBusy
from workbench.services.encoding import EncodingState
from workbench.services.evidence import EvidenceService
from workbench.services.matching import MatchingService
from workbench.services.progress import Silent
from workbench.ui.models.claims import FOUND
from workbench.ui.models.ordering import Meaning
from workbench.ui.panels.ledger import EvidenceCard
from workbench.ui.text.wording import slot_words


def test_the_passage_that_bears_on_the_claim_shows_how_it_differs(shown: Shown) -> None:
    row = shown.view.panes.evidence.list.current()
    assert row is not None
    differing = [slot for slot in row.match.comparison.slots if slot.relation.value == "differs"]
    told = [slot_words(slot) for slot in differing]
    assert "number differs · claim: 12,400 · passage: 11,400" in told


@pytest.mark.parametrize("stance", list(Stance))
def test_one_key_makes_evidence(shown: Shown, stance: Stance) -> None:
    shown.do(f"evidence.{stance.value}")
    evidence = shown.contents().evidence
    assert [item.stance for item in evidence] == [stance]
    row = shown.view.panes.evidence.list.rows()[0]
    assert row.stance is stance
    assert row.match.comparison.best is not None
    assert evidence[0].quotation == row.match.comparison.best.of(row.match.passage.text)


def test_another_stance_takes_the_place_of_the_first(shown: Shown) -> None:
    shown.do("evidence.supports", "match.previous", "evidence.undermines")
    assert [item.stance for item in shown.contents().evidence] == [Stance.UNDERMINES]


def test_a_rejected_passage_sinks_and_can_be_reconsidered(shown: Shown) -> None:
    pane = shown.view.panes.evidence.list
    first = pane.rows()[0]
    shown.do("evidence.reject")
    assert pane.rows()[-1].place == first.place
    assert pane.rows()[-1].rejected
    assert pane.current() == pane.rows()[0]
    pane.go(len(pane.rows()) - 1)
    shown.do("evidence.reconsider")
    assert shown.desk.matching.decisions(shown.claim_id) == {}
    assert pane.rows()[0].place == first.place


def test_accepted_evidence_is_not_rejected_by_a_slip(shown: Shown) -> None:
    shown.do("evidence.supports", "match.previous", "evidence.reject")
    assert len(shown.contents().evidence) == 1
    assert shown.said[-1] == "This passage is accepted evidence. Withdraw it first."


def test_evidence_is_withdrawn_where_it_was_made(shown: Shown) -> None:
    shown.do("evidence.supports", "match.previous", "evidence.withdraw")
    assert shown.contents().evidence == ()
    assert Decision.ACCEPTED not in shown.desk.matching.decisions(shown.claim_id).values()


def test_the_ledger_has_two_sides_and_notes(shown: Shown, qtbot: QtBot) -> None:
    shown.do("evidence.undermines", "evidence.context")
    pane = shown.view.panes.evidence
    pane.tabs.setCurrentIndex(2)
    cards = pane.ledger.findChildren(EvidenceCard)
    assert [card.evidence.stance for card in cards] == [Stance.UNDERMINES, Stance.CONTEXT]
    cards[0].setFocus()
    shown.do("evidence.note")
    note = cards[0].note.field
    QTest.keyClicks(note, "see page 3")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert sorted(item.note for item in shown.contents().evidence) == ["", "see page 3"]


def test_the_key_withdraws_the_piece_that_has_the_focus(shown: Shown, qtbot: QtBot) -> None:
    shown.do("evidence.supports", "evidence.undermines")
    pane = shown.view.panes.evidence
    pane.tabs.setCurrentIndex(2)
    first = pane.ledger.findChildren(EvidenceCard)[0]
    first.setFocus()
    shown.do("evidence.withdraw")
    assert [item.stance for item in shown.contents().evidence] == [Stance.UNDERMINES]


def test_a_restated_claim_is_searched_with_its_new_words(shown: Shown, qtbot: QtBot) -> None:
    shown.do("claim.restate")
    pane = shown.view.panes.evidence
    line = found(pane.restate, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "The ferry carried 6,200 passengers in May 2019")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.claim().restatement == "The ferry carried 6,200 passengers in May 2019"
    assert pane.restate.isHidden()
    qtbot.waitUntil(lambda: pane.list.current() is not None)
    assert "6,200" in shown.row.match.passage.text


def test_a_restatement_left_half_way_comes_back(shown: Shown, qtbot: QtBot) -> None:
    pane = shown.view.panes.evidence
    shown.do("claim.restate")
    line = found(pane.restate, QLineEdit)
    QTest.keyClicks(line, "The ferry")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    shown.do("claim.next", "claim.previous", "claim.restate")
    assert line.text() == "The ferry"
    assert shown.claim().restatement == ""


def test_a_claim_that_says_too_little_is_offered_to_be_restated(shown: Shown, qtbot: QtBot) -> None:
    pane = shown.view.panes.evidence
    shown.desk.claims.restate(shown.claim_id, "the ferry")
    qtbot.waitUntil(lambda: pane.empty.words.startswith("Too little to look for"))
    assert pane.order.isHidden()
    QTest.mouseClick(found(pane.empty, QPushButton), Qt.MouseButton.LeftButton)
    assert pane.restate.isVisible()


def test_the_window_says_what_passages_are_ordered_by(shown: Shown) -> None:
    line = shown.view.panes.evidence.order
    assert line.isVisible()
    words = found(line, QLabel, "order")
    assert words.text() == words.accessibleName() == "Ordered by words"
    line.show_meaning(Meaning(EncodingState("letters/1", 9000, 4000)))
    assert words.accessibleName() == (
        "Ordered by words (4,000 of 9,000 passages not read for meaning yet)"
    )
    line.setFixedWidth(160)
    QApplication.processEvents()
    assert words.text().endswith("…")


def test_the_table_fills_while_claims_are_searched(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    further, really = threading.Event(), MatchingService.match
    asked: list[ClaimId] = []

    def match(
        self: MatchingService, claim_id: ClaimId, *, top: int = 10, whole_library: bool = False
    ) -> Findings:
        asked.append(claim_id)
        if len(asked) > 1:
            further.wait(30)
        return really(self, claim_id, top=top, whole_library=whole_library)

    def cells() -> list[str]:
        rows = made.view.panes.claims.table.shown
        return [rows.index(at, FOUND).data() for at in range(rows.rowCount())]

    monkeypatch.setattr(MatchingService, "match", match)
    made = stage.show()
    qtbot.waitUntil(lambda: cells()[0] != "…")
    assert set(cells()[1:]) == {"…"}
    further.set()
    qtbot.waitUntil(lambda: "…" not in cells())
    assert cells()[0] == "1 differs"


def test_without_sources_the_pane_asks_for_some(stage: Stage, qtbot: QtBot) -> None:
    bare = stage.show(sources=False)
    empty = bare.view.panes.evidence.empty
    qtbot.waitUntil(lambda: empty.words.startswith("No sources yet"))
    with qtbot.waitSignal(bare.view.ask_sources):
        QTest.mouseClick(found(empty, QPushButton), Qt.MouseButton.LeftButton)


def test_sources_that_come_in_are_searched_by_themselves(
    stage: Stage, qtbot: QtBot, files: Callable[[str, str], str]
) -> None:
    bare = stage.show(sources=False)
    place = files("late.txt", "In May the ferry to Holm carried 11,400 passengers.\n")
    bare.desk.sources.add([place], Silent(), case_id=bare.case_id)
    qtbot.waitUntil(lambda: bare.view.panes.evidence.list.current() is not None)
    assert bare.view.panes.evidence.banner.isHidden()


def test_sources_of_other_cases_count_only_when_asked(
    stage: Stage, qtbot: QtBot, files: Callable[[str, str], str]
) -> None:
    other = files("other.txt", "Elsewhere a ferry to Holm carried 9,999 passengers in May.\n")
    stage.desk.sources.add([other], Silent())
    wide = stage.show()
    pane = wide.view.panes.evidence.list
    qtbot.waitUntil(lambda: pane.current() is not None)
    assert not any("9,999" in row.match.passage.text for row in pane.rows())
    wide.do("match.whole_library")
    qtbot.waitUntil(lambda: any("9,999" in row.match.passage.text for row in pane.rows()))


def test_what_cannot_be_saved_is_told(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = stage.show()
    qtbot.waitUntil(lambda: made.view.panes.evidence.list.current() is not None)

    def busy(*_: object, **__: object) -> None:
        raise LibraryBusy("Another program holds the library.")

    monkeypatch.setattr(EvidenceService, "accept", busy)
    made.do("evidence.supports")
    assert [str(error) for error in made.troubles] == ["Another program holds the library."]
    assert made.contents().evidence == ()


def test_the_source_of_the_current_passage_is_asked_for(shown: Shown, qtbot: QtBot) -> None:
    row = shown.view.panes.evidence.list.current()
    with qtbot.waitSignal(shown.view.asked_source) as told:
        shown.do("source.view")
    wanted = told.args[0]
    assert row is not None
    assert (wanted.source_id, wanted.passage) == row.place
    assert wanted.claim_id == shown.claim_id
