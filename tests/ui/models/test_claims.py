from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from tests.ui.bracketed import bracketed
from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.text import Span
from workbench.domain.verdict import Rating
from workbench.ui.icons import icon
from workbench.ui.models.chips import CHIPS
from workbench.ui.models.claim_columns import (
    ACCEPTED,
    COLUMNS,
    FOUND,
    PLACES,
    STATE,
    VERDICT,
    WORDS,
    WORTH,
)
from workbench.ui.models.claims import ClaimTable
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.found import Found
from workbench.ui.theme import Theme


def row(at: int, words: str = "Ten ships sank", **fields: Any) -> ClaimRow:
    claim = Claim(
        ArticleId(1),
        Anchor(Span(at * 100, at * 100 + 9)),
        words,
        (ClaimKind.NUMBER,),
        number=at,
        id=ClaimId(at),
    )
    return ClaimRow(replace(claim, **fields))


ROWS = [
    row(1),
    row(2, "“We won”", kinds=(ClaimKind.QUOTE,), state=CheckState.CHECKED, claimant="Ida"),
    row(3, "By Ida Brandt", checkable=False, number=0),
    row(4, "Nobody <b>came</b>", dropped=True, kinds=()),
]


@pytest.fixture
def table(qapp: object) -> ClaimTable:
    made = ClaimTable(Theme.of("light"))
    made.show_rows(ROWS)
    return made


def shown(model: ClaimTable) -> list[int]:
    assert len(model.listed) == model.rowCount()
    return [int(row.id) for row in model.listed]


def chip(key: str) -> int:
    return [item.key for item in CHIPS].index(key)


def test_the_model_keeps_the_rules_of_models(table: ClaimTable, qtmodeltester: Any) -> None:
    qtmodeltester.check(table)
    # It listens on while the rows go, come and change places.
    table.choose(CHIPS[chip("quotes")])
    table.choose(CHIPS[chip("all")])
    table.sort(WORDS, Qt.SortOrder.DescendingOrder)


def test_cells_say_what_the_columns_promise(table: ClaimTable) -> None:
    def cell(at: int, column: str) -> str:
        titles = [item.title for item in COLUMNS]
        return str(table.index(at, titles.index(column)).data())

    assert [cell(1, column.title) for column in COLUMNS] == [
        "2", "“We won”", "quote", "Ida", "Checked", "", "", "", "", "", "…", "", "",
    ]  # fmt: skip
    worth = table.index(1, WORTH)
    assert worth.data(Qt.ItemDataRole.AccessibleTextRole) == "low"
    assert not worth.data(Qt.ItemDataRole.DecorationRole).isNull()
    table.choose(CHIPS[chip("apart")])
    assert (cell(0, "#"), cell(0, "State")) == ("–", "Set apart")
    table.choose(CHIPS[chip("dropped")])
    assert cell(0, "State") == "Dropped"
    table.choose(CHIPS[chip("all")])
    table.show_rows([replace(ROWS[0], queries=2, signed="Ada")])
    assert (cell(0, "Queries"), cell(0, "Signed off by")) == ("2", "Ada")


def test_no_cell_is_taken_for_markup(table: ClaimTable) -> None:
    table.choose(CHIPS[chip("dropped")])
    tip = table.index(0, WORDS).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;came" in tip


def test_state_and_verdict_have_a_sign_besides_the_word(table: ClaimTable) -> None:
    good = Rating("ok", "Confirmed", "", "good")
    table.show_rows([replace(ROWS[0], rating=good)])
    for column in (STATE, VERDICT):
        sign = table.index(0, column).data(Qt.ItemDataRole.DecorationRole)
        assert isinstance(sign, QIcon)
        assert not sign.isNull()


@pytest.mark.parametrize(
    ("key", "ids"),
    [("all", [1, 2]), ("open", [1]), ("proposed", [1, 2]), ("numbers", [1]), ("quotes", [2]),
     ("settled", [2]), ("apart", [3]), ("dropped", [4])],
)  # fmt: skip
def test_each_chip_shows_its_claims(table: ClaimTable, key: str, ids: list[int]) -> None:
    model = table
    model.choose(CHIPS[chip(key)])
    assert shown(model) == ids


def test_the_words_typed_narrow_a_chip_down(table: ClaimTable) -> None:
    model = table
    model.hold("IDA won")
    assert shown(model) == [2]
    model.hold("ten")
    assert shown(model) == [1]


def test_claims_are_sorted_by_value_not_by_the_words_shown(table: ClaimTable) -> None:
    table.show_rows([row(10), row(9)])
    model = table
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert shown(model) == [9, 10]


def test_a_changed_claim_changes_its_row_only(table: ClaimTable) -> None:
    changed: list[int] = []
    resets: list[bool] = []
    table.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    table.modelReset.connect(lambda: resets.append(True))
    fresh = [*ROWS[:1], replace(ROWS[1], supports=2), *ROWS[2:]]
    table.show_rows(fresh)
    assert (changed, resets) == ([1, 1], [])
    table.show_rows(fresh[:1])
    assert resets == [True]


def test_a_claim_that_is_accepted_has_a_sign(table: ClaimTable) -> None:
    def signs() -> list[bool]:
        cells = [table.index(at, ACCEPTED) for at in range(table.rowCount())]
        return [cell.data(Qt.ItemDataRole.DecorationRole) is not None for cell in cells]

    table.show_rows([row(1, accepted=True), row(2), row(3, accepted=True, dropped=True)])
    table.choose(CHIPS[chip("dropped")])
    assert signs() == [False]
    table.choose(CHIPS[chip("all")])
    assert signs() == [True, False]
    tip = table.index(1, ACCEPTED).data(Qt.ItemDataRole.ToolTipRole)
    assert "Proposed" in tip


def test_what_was_found_is_told_in_words_and_without_the_colours_of_a_verdict(
    table: ClaimTable,
) -> None:
    found = Found(passages=3, differs=2, title="Account")
    table.show_rows([replace(ROWS[0], found=found), *ROWS[1:]])
    assert [table.index(at, FOUND).data() for at in range(2)] == ["2 differ", "…"]
    sign = table.index(0, FOUND).data(Qt.ItemDataRole.DecorationRole)
    assert sign.cacheKey() == icon("differs", Theme.of("light").neutral).cacheKey()
    assert table.index(1, FOUND).data(Qt.ItemDataRole.DecorationRole) is None
    table.choose(CHIPS[chip("apart")])
    assert table.index(0, FOUND).data() == ""
    table.choose(CHIPS[chip("all")])
    about = table.headerData(FOUND, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "not what is true" in about


def test_further_places_are_counted(table: ClaimTable) -> None:
    place = Anchor(Span(900, 909))
    table.show_rows([row(1, places=(place, place)), row(2)])
    assert [table.index(at, PLACES).data() for at in range(2)] == ["+2", ""]


def test_headings_are_in_the_language_of_the_window(qapp: object) -> None:
    across = Qt.Orientation.Horizontal
    with bracketed():
        table = ClaimTable(Theme.of("light"))
        table.show_rows(ROWS)
        assert table.headerData(WORDS, across) == "⟦Claim⟧"
        about = table.headerData(FOUND, across, Qt.ItemDataRole.ToolTipRole)
        assert "⟦What the search found" in about
        # A heading that says it all has nothing to say on hover.
        assert table.headerData(WORDS, across, Qt.ItemDataRole.ToolTipRole) == ""
        assert table.index(1, STATE).data() == "⟦checked⟧"
