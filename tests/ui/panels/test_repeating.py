"""What an article tells twice: flagged, listed, made one claim or kept apart, by keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from tests.ui.panels.conftest import Shown, Stage
from workbench.domain.ids import CaseId
from workbench.ui.dialogs.repeats import RepeatsDialog
from workbench.ui.models.claim_columns import WORDS

ARTICLE = (
    "In Holm 42 percent of the residents own a car.\n\n"
    "The Tarn bridge cost €3.1 million, the mayor said on Monday.\n\n"
    "In Holm 45 percent of the residents own a car, the survey says.\n\n"
    "In all, the Tarn bridge cost €3,100,000.\n"
)


@pytest.fixture
def case(stage: Stage, files: Callable[[str, str], str], qtbot: QtBot) -> Iterator[Shown]:
    shown = stage.show(sources=False)
    opened = stage.desk.cases.open(stage.desk.cases.read(files("school.txt", ARTICLE)))
    shown.case_id = opened.case.id or CaseId(0)
    shown.view.show_case(shown.case_id)
    qtbot.waitUntil(lambda: not shown.view._repeats.looking)
    yield shown
    assert shown.troubles == []


def listed(case: Shown, qtbot: QtBot) -> RepeatsDialog:
    case.do("claim.repeats")
    made = found(case.view.window(), RepeatsDialog)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def values(made: RepeatsDialog) -> list[str]:
    return [made._rows.index(at, 0).data() for at in range(made._rows.rowCount())]


def test_a_claim_that_is_told_otherwise_has_a_sign_and_says_how(case: Shown) -> None:
    case.view.panes.article.text.put_caret(3)
    table = case.view.panes.claims.table.shown
    cells = [table.index(at, WORDS) for at in range(table.rowCount())]
    flagged = [cell for cell in cells if cell.data(Qt.ItemDataRole.DecorationRole) is not None]
    numbers = [table.listed[cell.row()].claim.number for cell in flagged]
    assert len(numbers) == 2
    told = f"Claim {numbers[1]} says “45 percent”, this one “42 percent”"
    assert told in flagged[0].data(Qt.ItemDataRole.ToolTipRole)
    # Whoever cannot see the sign hears of it.
    assert flagged[0].data(Qt.ItemDataRole.AccessibleTextRole).endswith(told)
    text = case.view.panes.article.text
    assert told in text.marks_at(text.cursorRect().center())[0].tip


def test_pairs_that_differ_come_first_with_both_values(case: Shown, qtbot: QtBot) -> None:
    assert values(listed(case, qtbot)) == ["“42 percent” / “45 percent”", "the same"]


def test_each_side_of_a_pair_is_gone_to_by_key(case: Shown, qtbot: QtBot) -> None:
    made = listed(case, qtbot)
    QTest.keyClick(made._table, Qt.Key.Key_2)
    assert "45 percent" in case.claim().words
    QTest.keyClick(made._table, Qt.Key.Key_1)
    assert "42 percent" in case.claim().words
    assert made.isVisible()


def test_two_claims_that_agree_are_made_one_and_taken_apart_again(
    case: Shown, qtbot: QtBot
) -> None:
    made = listed(case, qtbot)
    # What differs cannot be made one claim.
    QTest.keyClick(made._table, Qt.Key.Key_Equal)
    assert not any(claim.places for claim in case.contents().claims)
    QTest.keyClick(made._table, Qt.Key.Key_Down)
    QTest.keyClick(made._table, Qt.Key.Key_Equal)
    assert len([claim for claim in case.contents().claims if claim.places]) == 1
    qtbot.waitUntil(lambda: len(values(made)) == 1)
    case.do("edit.undo")
    assert not any(claim.places for claim in case.contents().claims)
    qtbot.waitUntil(lambda: len(values(made)) == 2)


def test_what_is_not_the_same_is_no_longer_told(case: Shown, qtbot: QtBot) -> None:
    made = listed(case, qtbot)
    QTest.keyClick(made._table, Qt.Key.Key_N)
    assert values(made) == ["the same"]
    assert not any(row.clash for row in case.view.panes.claims.rows)
    QTest.keyClick(made._table, Qt.Key.Key_N)
    assert values(made) == []
    assert made.advice == "No fact is told twice, as far as the words tell."


def test_a_verdict_does_not_have_the_claims_looked_through_again(case: Shown) -> None:
    case.desk.verdicts.judge(case.claim_id, "open")
    assert not case.view._repeats.looking
    case.do("claim.drop")
    assert case.view._repeats.looking
