"""Filters of the claims table, by the values of its columns."""

from dataclasses import replace

import pytest

from tests.ui.models.test_claims import ROWS, row
from workbench.domain.claim import CheckState, ClaimKind
from workbench.domain.verdict import Rating
from workbench.ui.models.criteria import FACETS, Criteria, counted_values, read
from workbench.ui.models.found import Found

EVERY = [
    *ROWS,
    replace(
        row(5, "It cost 6 million", kinds=(ClaimKind.MONEY, ClaimKind.NUMBER), accepted=True),
        supports=1,
        rating=Rating("true", "True", ""),
        found=Found(3, differs=1),
    ),
]


def facet(key: str) -> str:
    return next(item.key for item in FACETS if item.key == key)


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("kind", "quote", [2]),
        ("kind", "number", [1, 3, 5]),
        ("kind", "", [4]),
        ("claimant", "Ida", [2]),
        ("state", CheckState.CHECKED.value, [2]),
        ("verdict", "True", [5]),
        ("evidence", "supports", [5]),
        ("evidence", "", [1, 2, 3, 4]),
        ("found", "differs", [5]),
        ("found", "not yet", [1, 2, 3, 4]),
        ("accepted", "accepted", [5]),
        ("places", "several", []),
    ],
)
def test_a_value_of_a_column_keeps_its_claims(key: str, value: str, kept: list[int]) -> None:
    criteria = Criteria().with_value(facet(key), value, on=True)
    assert [item.claim.id for item in EVERY if criteria.keeps(item)] == kept


def test_two_values_of_a_column_widen_two_columns_narrow() -> None:
    both = Criteria().with_value("kind", "quote", on=True).with_value("kind", "money", on=True)
    assert [item.id for item in EVERY if both.keeps(item)] == [2, 5]
    narrow = both.with_value("evidence", "supports", on=True)
    assert [item.id for item in EVERY if narrow.keeps(item)] == [5]
    assert narrow.words == "Kind: money, quote · Evidence: something supports it"
    assert narrow.with_value("evidence", "supports", on=False) == both


def test_numbers_have_bounds() -> None:
    assert [item.id for item in EVERY if Criteria(first=2, last=4).keeps(item)] == [2, 4]
    assert Criteria(first=2).words == "Number: 2–"


def test_values_are_counted_in_their_own_order() -> None:
    kinds = next(item for item in FACETS if item.key == "kind")
    assert counted_values(kinds, EVERY) == [("number", 3), ("money", 1), ("quote", 1), ("", 1)]


def test_criteria_come_back_as_they_were_written() -> None:
    criteria = Criteria({"kind": frozenset({"money", ""})}, 3, 9)
    assert read(criteria.written()) == criteria


@pytest.mark.parametrize(
    "text", ["", "[]", '{"wanted": {"kind": "money"}}', '{"first": true, "last": -2}']
)
def test_what_is_not_understood_asks_nothing(text: str) -> None:
    assert read(text) == Criteria()
