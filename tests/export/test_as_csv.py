import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.hostile import a_hostile_report
from tests.export.reports import MONEY, TEXT, a_report
from workbench.export.as_csv import COLUMNS, guarded, render_csv, unguarded


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_one_row_a_claim_with_everything_a_desk_sorts_by() -> None:
    content = render_csv(a_report())
    assert content.startswith(b'\xef\xbb\xbf"number","words"')
    assert content.endswith(b"\r\n")
    table = rows(content)
    assert [row["number"] for row in table] == ["1", "2", "4", "5"]
    told = table[1]
    assert tuple(told) == COLUMNS
    assert told["words"] == MONEY
    assert told["kinds"] == "money, event"
    assert told["claimant"] == "the town council"
    assert told["state"] == "checked"
    assert told["rating"] == "Change required"
    assert (told["stands_as"], told["change_to"]) == ("$4.2 million", "$3.6 million")
    assert (told["supports"], told["undermines"], told["context"]) == ("0", "1", "1")
    at = "source 1, Library repair: final account, p. 2, ¶ 5"
    assert told["evidence"].splitlines() == [
        f"undermines [{at}]: “The repair cost $3.6 million in all”",
        f"context [{at}]: “all bills are in” (So it is final.)",
    ]
    assert told["checked_at"] == "2026-03-10T14:03:00+00:00"
    assert TEXT[int(told["start"]) : int(told["end"])] == MONEY
    assert table[3]["rating"] == ""


@pytest.mark.parametrize(
    "cell",
    [
        *("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1"),
        *("\ufeff=1", "\x00=1", "＝1+1", "＋1", "－1", "＠x", "\u200b=1", "'=1"),
        "=cmd|' /C calc'!A0",
        *("\tplain", "+49 30 1234", "-", "\u202e=1"),
    ],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert guarded(cell).startswith("'")
    assert guarded(cell)[1:] in (cell, cell.replace("\x00", "\ufffd"))


@pytest.mark.parametrize("cell", ["-12", "+3.5", "42", "plain = text", "1 - 2", "", "“=x”", "a\nb"])
def test_what_is_no_formula_stays(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Cn"))))
def test_the_guard_can_be_taken_away_again(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_what_breaks_a_spreadsheet_is_replaced() -> None:
    assert guarded("a\x00b\x1bc\ud800d\ufffe") == "a\ufffdb\ufffdc\ufffdd\ufffd"


def test_a_hostile_report_is_still_a_table() -> None:
    table = rows(render_csv(a_hostile_report()))
    assert len(table) == 4
    for row in table:
        assert set(row) == set(COLUMNS)
        assert not any(cell[:1] in "=+@\t\r" for cell in row.values() if cell)
