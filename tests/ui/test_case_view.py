import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.panels.conftest import Shown, Stage, shown, stage
from workbench.domain.claim import ClaimKind
from workbench.domain.text import Span
from workbench.errors import LibraryBusy
from workbench.services.verdicts import VerdictService
from workbench.settings import Settings
from workbench.ui.theme import Theme

__all__ = ["shown", "stage"]


def selected_row(case: Shown) -> int:
    rows = case.view.panes.claims.table.selectionModel().selectedRows()
    return int(case.view.panes.claims.table.listed()[rows[0].row()].id)


def test_the_first_open_claim_is_in_front_everywhere(shown: Shown) -> None:
    first = next(claim for claim in shown.contents().claims if claim.checkable)
    assert shown.view.current == first
    assert selected_row(shown) == first.id
    assert shown.view.panes.article._current == first.id


def test_a_press_in_the_article_moves_the_table(shown: Shown) -> None:
    last = [claim for claim in shown.contents().claims if claim.checkable][-1]
    shown.view.panes.article.text.pressed.emit([last.id])
    assert shown.view.current == last
    assert selected_row(shown) == last.id


def test_a_press_in_the_table_moves_the_article(shown: Shown, qtbot: QtBot) -> None:
    table = shown.view.panes.claims.table
    index = table.model().index(1, 1)
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
    )
    assert shown.view.panes.article._current == table.listed()[index.row()].id


def test_selected_words_become_a_claim(shown: Shown) -> None:
    text = shown.contents().article.text
    at = text.index("12,400 passengers")
    shown.view.panes.article.text.select(Span(at, at + len("12,400 passengers")))
    shown.do("claim.mark")
    claim = shown.view.current
    assert claim is not None
    assert (claim.words, claim.by_hand) == ("12,400 passengers", True)
    assert ClaimKind.NUMBER in claim.kinds
    assert selected_row(shown) == claim.id
    assert shown.view.panes.article.text.selected() is None


def test_marking_nothing_says_what_to_do(shown: Shown) -> None:
    before = len(shown.contents().claims)
    shown.do("claim.mark")
    assert shown.said[-1].startswith("Select the words")
    assert len(shown.contents().claims) == before


def test_marking_the_same_words_twice_is_refused_in_a_sentence(stage: Stage) -> None:
    case = stage.show()
    claim = case.claim()
    case.view.panes.article.text.select(claim.span)
    case.do("claim.mark")
    assert [str(error) for error in case.troubles] == [
        f"These words are claim {claim.number} already."
    ]


def test_a_dropped_claim_leaves_the_table_and_comes_back(shown: Shown) -> None:
    rows = shown.view.panes.claims.table.shown.rowCount
    before = rows()
    shown.do("claim.drop")
    assert shown.claim().dropped
    assert rows() == before - 1
    shown.do("claim.restore")
    assert not shown.claim().dropped
    assert rows() == before


def test_a_claim_set_apart_comes_back_with_the_same_key(shown: Shown) -> None:
    shown.do("claim.note_nothing")
    assert not shown.claim().checkable
    shown.do("claim.restore")
    assert shown.claim().checkable


def test_the_coverage_line_follows_the_verdicts(shown: Shown, qtbot: QtBot) -> None:
    line = shown.view.panes.article._coverage
    asked = sum(claim.checkable for claim in shown.contents().claims)
    qtbot.waitUntil(lambda: line.text().endswith("nothing left unmarked"))
    assert line.text().split(" · ")[0] == f"0 of {asked} claims settled"
    shown.do("verdict.rate_1", "verdict.save")
    assert line.text().split(" · ")[0] == f"1 of {asked} claims settled"
    shown.do("claim.drop")
    qtbot.waitUntil(lambda: line.text().endswith("under nothing"))


def test_type_grows_and_shrinks_and_says_so(shown: Shown, qtbot: QtBot) -> None:
    size = shown.view.panes.article.text.face.pointSize()
    with qtbot.waitSignal(shown.view.zoomed) as told:
        shown.do("view.larger")
    assert told.args == [size + 1]
    shown.do("view.smaller", "view.smaller")
    assert shown.view.panes.article.text.face.pointSize() == size - 1


def test_settings_change_while_a_case_is_shown(shown: Shown, qtbot: QtBot) -> None:
    shown.view.refresh_settings(Settings(article_font="sans", article_size=15, matches_shown=1))
    assert shown.view.panes.article.text.face.pointSize() == 15
    pane = shown.view.panes.evidence.list
    qtbot.waitUntil(lambda: len(pane.rows()) == 1)


def test_actions_do_nothing_while_the_case_is_out_of_sight(shown: Shown) -> None:
    shown.view.hide()
    shown.do("claim.drop")
    assert not any(claim.dropped for claim in shown.contents().claims)
    shown.view.show()


@pytest.mark.parametrize("scheme", ["dark", "high contrast"])
def test_another_theme_reaches_every_pane(shown: Shown, scheme: str) -> None:
    before = shown.view.grab().toImage()
    shown.view.refresh_theme(Theme.of(scheme))
    after = shown.view.grab().toImage()
    assert before != after
    assert shown.view.panes.article.text.theme.name == scheme


def test_a_second_case_shows_nothing_of_the_first(shown: Shown, stage: Stage, qtbot: QtBot) -> None:
    from tests.ui.conftest import ARTICLE

    text = ARTICLE.replace("ferry to Holm", "train to Ull")
    opened = stage.desk.cases.open(stage.desk.cases.read(stage.files("train.txt", text)))
    assert opened.case.id is not None
    shown.do("evidence.supports")
    shown.view.show_case(opened.case.id)
    assert shown.view.case_id == opened.case.id
    assert "train to Ull" in shown.view.panes.article.text.toPlainText()
    current = shown.view.current
    assert current is not None
    assert "train" in current.words
    assert shown.view.panes.evidence.tabs.tabText(2) == "Accepted"


def test_what_changed_out_of_sight_is_there_when_the_case_is_seen_again(shown: Shown) -> None:
    shown.view.hide()
    shown.desk.verdicts.judge(shown.claim_id, "confirmed", "meanwhile")
    assert shown.view.panes.verdict.form().rationale == ""
    shown.view.show()
    assert shown.view.panes.verdict.form().rationale == "meanwhile"
    assert shown.view.current == shown.claim()


def test_a_library_that_is_busy_is_told_and_not_taken_for_a_bug(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise LibraryBusy("Another program holds the library.")

    case = stage.show()
    monkeypatch.setattr(VerdictService, "history", busy)
    case.do("claim.next")
    assert [str(error) for error in case.troubles] == ["Another program holds the library."]
