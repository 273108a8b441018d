"""Amounts are paired by what they are of and where they stand, not by the nearest figure."""

import pytest

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.matching.compare import compare

AGREES, DIFFERS, MISSING = Relation.AGREES, Relation.DIFFERS, Relation.MISSING
NUMBERS = {SlotKind.NUMBER, SlotKind.MONEY, SlotKind.PERCENT, SlotKind.QUANTITY}


def amounts(claim: str, passage: str) -> list[tuple[str, Relation, str]]:
    return [
        (slot.claim.text, slot.relation, slot.passage.text if slot.passage else "")
        for slot in compare(claim, passage).slots
        if slot.kind in NUMBERS and slot.claim
    ]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        # By the noun, although the same figure is there for something else.
        (
            "The choir has 12 women and 9 men.",
            "There are 9 women and 12 men in the choir.",
            [("12", DIFFERS, "9"), ("9", DIFFERS, "12")],
        ),
        # What bears out one amount is not held against another one.
        (
            "The march drew 4,000 people; 31 of them were arrested.",
            "Police said the march drew 4,000 people.",
            [("4,000", AGREES, "4,000"), ("31", MISSING, "")],
        ),
        # An otherwise equal sentence, whatever else the passage counts.
        (
            "The team lost 23 of its matches.",
            "In 7 years with 400 players the team lost 8 of its matches.",
            [("23", DIFFERS, "8")],
        ),
        ("The bridge is 5 km long.", "The bridge took 7 years.", [("5 km", MISSING, "")]),
        # Figures that are no amounts are compared where they stand.
        ("It is a 31/7 service.", "It is a 24/7 service.", [("31", DIFFERS, "24")]),
        (
            "She played in Dust: Part 7 that year.",
            "She left within seven days; that year she played in Dust: Part 2.",
            [("7", DIFFERS, "2")],
        ),
        ("They meet on November 61.", "They meet on November 20.", [("61", DIFFERS, "20")]),
        (
            "The school has 2020 separate desks.",
            "A school of 310 desks.",
            [("2020", DIFFERS, "310")],
        ),
        # One length in two units: what bears out the first speaks against the second.
        (
            "The nave is 355 feet (325 m) long.",
            "The nave is 108 metres long.",
            [("355 feet", AGREES, "108 metres"), ("325 m", DIFFERS, "108 metres")],
        ),
        # Ranks.
        ("Ayo came third.", "Ayo came ninth.", [("third", DIFFERS, "ninth")]),
    ],
)
def test_an_amount_meets_the_one_of_the_same_thing(
    claim: str, passage: str, expected: list[tuple[str, Relation, str]]
) -> None:
    found = amounts(claim, passage)
    assert [one for one in found if one[0] in {text for text, _, _ in expected}] == expected


def test_both_sides_have_value_and_span() -> None:
    claim, passage = "It sold 1.5 million litres.", "It sold about 900,000 litres."
    (slot,) = [s for s in compare(claim, passage).slots if s.kind is SlotKind.QUANTITY]
    assert isinstance(slot, Slot)
    assert slot.claim is not None
    assert slot.passage is not None
    assert slot.claim.value == "1,500,000 litre"
    assert slot.passage.value == "about 900,000 litre"
    assert slot.passage.span.of(passage) == slot.passage.text
    assert slot.why == "claim says 1.5 million litres, passage says about 900,000 litres"
