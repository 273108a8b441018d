from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.match import Bearing, Comparison, Relation, Slot, SlotKind
from workbench.matching.compare import compare


def slot(comparison: Comparison, kind: SlotKind) -> Slot:
    found = [item for item in comparison.slots if item.kind is kind]
    assert found, comparison.slots
    return found[0]


@pytest.mark.parametrize(
    ("claim", "passage", "kind", "words"),
    [
        ("Fares rose by 5%.", "Fares rose by 7%, it said.", SlotKind.PERCENT, ("5%", "7%")),
        (
            "The repair cost $4.2 million.",
            "The repair cost $3.6 million in all.",
            SlotKind.MONEY,
            ("$4.2 million", "$3.6 million"),
        ),
        (
            "Revenue reached $2 million.",
            "Revenue reached $2 billion.",
            SlotKind.MONEY,
            ("$2 million", "$2 billion"),
        ),
        (
            "Profit grew 3 percent.",
            "Profit grew 3 percentage points.",
            SlotKind.PERCENT,
            ("3 percent", "3 percentage points"),
        ),
        (
            "The hall opened on 4 May 2025.",
            "The hall opened its doors on 5 May 2025.",
            SlotKind.DATE,
            ("4 May 2025", "5 May 2025"),
        ),
        (
            "Maria Ruiz opened the hall.",
            "Anna Ruiz opened the hall.",
            SlotKind.NAME,
            ("Maria Ruiz", "Anna Ruiz"),
        ),
    ],
)
def test_a_changed_value_differs_on_both_sides(
    claim: str, passage: str, kind: SlotKind, words: tuple[str, str]
) -> None:
    result = compare(claim, passage)
    found = slot(result, kind)
    assert result.bearing is Bearing.DIFFERS
    assert found.relation is Relation.DIFFERS
    assert found.claim is not None
    assert found.passage is not None
    assert (found.claim.text, found.passage.text) == words
    assert found.claim.span.of(claim) == words[0]
    assert found.passage.span.of(passage) == words[1]
    assert found.why


@pytest.mark.parametrize(
    ("claim", "passage", "kind"),
    [
        ("The board approved nearly 10% more.", "It approved 9.6% more.", SlotKind.PERCENT),
        ("It opened on 4 May 2025.", "The hall opened on May 4, 2025.", SlotKind.DATE),
        ("The school has 340 pupils.", "340 pupils attend the school.", SlotKind.NUMBER),
        ("Prices rose last year.", "Last year prices rose.", SlotKind.DATE),
        ("It opened on Saturday.", "It opened on Saturday 7 March 2026.", SlotKind.DATE),
    ],
)
def test_the_same_value_in_other_words_agrees(claim: str, passage: str, kind: SlotKind) -> None:
    result = compare(claim, passage)
    assert slot(result, kind).relation is Relation.AGREES
    assert result.bearing is not Bearing.DIFFERS


def test_swapped_roles_are_loud() -> None:
    result = compare("Harris accused Lopez of fraud.", "Lopez accused Harris of fraud.")
    assert slot(result, SlotKind.NAME).relation is Relation.DIFFERS
    same = compare("Harris accused Lopez of fraud.", "Harris accused Lopez of fraud in May.")
    assert slot(same, SlotKind.NAME).relation is Relation.AGREES


def test_a_denial_on_one_side_only_differs() -> None:
    result = compare("The drug is safe.", "The drug is not safe.")
    assert slot(result, SlotKind.NEGATION).relation is Relation.DIFFERS
    assert compare("The drug is not safe.", "The drug is not safe.").bearing is Bearing.AGREES


def test_opposite_directions_differ() -> None:
    result = compare("Prices rose in May.", "Prices fell in May.")
    assert slot(result, SlotKind.COMPARISON).relation is Relation.DIFFERS


def test_a_company_s_quarter_is_not_the_calendar_s() -> None:
    found = slot(
        compare(
            "The loss came in the second quarter of 2025.", "The loss of the April quarter of 2025."
        ),
        SlotKind.DATE,
    )
    assert found.relation is Relation.DIFFERS
    assert "calendar and fiscal quarter" in found.why


@pytest.mark.parametrize(
    ("passage", "relation", "tier"),
    [
        ("Moor said: “We kept every beam.”", Relation.AGREES, "verbatim"),
        ('Moor said: "we kept every beam"', Relation.AGREES, "punctuation or case"),
        ("“We kept every single plank,” Moor said.", Relation.DIFFERS, "words changed"),
        ("Moor spoke of the weather.", Relation.MISSING, ""),
    ],
)
def test_a_quotation_has_its_tier(passage: str, relation: Relation, tier: str) -> None:
    found = slot(compare("“We kept every beam,” said Moor.", passage), SlotKind.QUOTE)
    assert found.relation is relation
    assert tier in found.why
    assert "verified" not in found.why


def test_words_of_a_name_strewn_over_a_passage_are_not_the_name() -> None:
    passage = (
        "Innovation was the theme. The Harrow Supply Chain Fair opened in Aster, where people "
        "spoke of the expo season."
    )
    claim = "Lena Moor spoke at the Aster Supply Chain Innovation Expo."
    names = [item for item in compare(claim, passage).slots if item.kind is SlotKind.NAME]
    expo = next(item for item in names if item.claim and "Expo" in item.claim.text)
    assert expo.relation is not Relation.AGREES


def test_what_the_passage_does_not_say_is_missing_and_nothing_is_concluded() -> None:
    result = compare("The council paid $2.1 million.", "It rained on the council's picnic.")
    assert slot(result, SlotKind.MONEY).relation is Relation.MISSING
    assert slot(result, SlotKind.MONEY).passage is None
    assert result.bearing is Bearing.UNCLEAR


def test_relative_dates_use_the_dates_of_the_two_texts() -> None:
    found = slot(
        compare(
            "Fares rose last year.",
            "Fares rose in 2023.",
            claim_date=date(2026, 3, 1),
            passage_date=date(2024, 1, 5),
        ),
        SlotKind.DATE,
    )
    assert found.relation is Relation.DIFFERS


@given(st.text(max_size=120), st.text(max_size=200))
def test_nothing_breaks_it_and_every_span_lies_in_its_text(claim: str, passage: str) -> None:
    result = compare(claim, passage)
    for item in result.slots:
        assert item.claim is None or item.claim.span.end <= len(claim)
        assert item.passage is None or item.passage.span.end <= len(passage)
    for mine, theirs in result.aligned:
        assert mine.end <= len(claim)
        assert theirs.end <= len(passage)
