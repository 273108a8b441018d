from dataclasses import replace

import pytest

from tests.ui.bracketed import bracketed
from tests.ui.models.test_matches import DIFFERS, match
from workbench.domain.match import Bearing, Comparison, Findings, Lack, Relation, Slot
from workbench.ui.models.found import (
    FAILED,
    STOPPED,
    Found,
    found_order,
    found_tip,
    found_words,
)


def findings(*relations: Relation) -> Findings:
    """Two passages; the slots are those of the first."""
    slots = tuple(_slot(relation) for relation in relations)
    first = replace(match(1), comparison=Comparison(Bearing.UNCLEAR, slots))
    return Findings((first, match(2)))


def _slot(relation: Relation) -> Slot:
    passage = None if relation is Relation.MISSING else DIFFERS.passage
    return replace(DIFFERS, relation=relation, passage=passage)


NONE = Found.of(Findings(lack=Lack.NO_PASSAGE))
LITTLE = Found.of(Findings(lack=Lack.TOO_LITTLE))
SAME, OTHER, GONE = Relation.AGREES, Relation.DIFFERS, Relation.MISSING


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, "…"),
        (STOPPED, "stopped"),
        (FAILED, "failed"),
        (NONE, "none"),
        (LITTLE, "too little"),
        (Found.of(findings()), "2 passages"),
        (Found.of(findings(SAME, OTHER, GONE)), "1 differs"),
        (Found.of(findings(SAME, SAME, GONE)), "1 missing"),
        (Found.of(findings(SAME, SAME)), "2 agree"),
    ],
)
def test_a_cell_says_what_was_found_in_plain_words(found: Found | None, words: str) -> None:
    assert found_words(found) == words


def test_hovering_says_it_at_length() -> None:
    assert found_tip(Found.of(findings(SAME, OTHER, OTHER, GONE))) == (
        "2 passages found.\n"
        "Of what is compared in the first, “Account 1”: 2 differ, 1 agrees, 1 missing."
    )
    assert found_tip(Found.of(findings())).endswith("nothing to compare.")
    assert "restate" in found_tip(LITTLE)
    assert all(found_tip(found) for found in (None, NONE, STOPPED, FAILED))


def test_what_differs_most_is_sorted_first_and_what_is_unknown_last() -> None:
    order = [
        Found.of(findings(OTHER, OTHER)),
        Found.of(findings(OTHER, SAME)),
        Found.of(findings(SAME, GONE)),
        Found.of(findings(SAME, SAME)),
        Found.of(findings(SAME)),
        Found.of(findings()),
        NONE,
        STOPPED,
        None,
    ]
    mixed = order[::-1]
    assert sorted(mixed, key=found_order) == order


def test_it_is_said_in_the_language_of_the_window() -> None:
    with bracketed():
        assert found_words(STOPPED) == "⟦stopped⟧"
        assert found_words(Found.of(findings(SAME, OTHER, GONE))) == "⟦1 differs⟧"
        assert found_tip(Found.of(findings(SAME))) == (
            "⟦2 passage(s) found.\nOf what is compared in the first, “Account 1”: ⟦1 agrees⟧.⟧"
        )
        assert found_order(NONE) < found_order(STOPPED)
