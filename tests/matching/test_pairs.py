"""Pairs on which measures of likeness fail: wrong ones must be loud, right ones must not be."""

import pytest

from workbench.domain.match import Bearing, Comparison, QuoteTier, Relation, SlotKind
from workbench.matching.compare import compare


def differing(result: Comparison) -> set[tuple[SlotKind, str]]:
    return {
        (slot.kind, side.text)
        for slot in result.slots
        if slot.relation is Relation.DIFFERS and (side := slot.claim or slot.passage)
    }


@pytest.mark.parametrize(
    ("claim", "passage", "kind", "loud"),
    [
        (
            "The harbour wall cost £6.1 million.",
            "The harbour wall cost £6.1 billion, the auditors found.",
            SlotKind.MONEY,
            "£6.1 million",
        ),
        (
            "The Orlando line opened on 2 June 1989.",
            "The Orlando line was opened by the minister on 2 June 1998.",
            SlotKind.DATE,
            "2 June 1989",
        ),
        (
            "The senate did not ratify the treaty.",
            "The senate did ratify the treaty after a week of talks.",
            SlotKind.NEGATION,
            "not",
        ),
        (
            "Okafor accused Lindqvist of bribery.",
            "Lindqvist accused Okafor of bribery.",
            SlotKind.NAME,
            "Okafor",
        ),
        (
            "Turnout rose by 3 percent.",
            "Turnout rose by 3 percentage points.",
            SlotKind.PERCENT,
            "3 percent",
        ),
        (
            "The inquiry was led by Piotr Kowalczyk.",
            "The inquiry was led by Piotr Kowalczik, a retired judge.",
            SlotKind.NAME,
            "Piotr Kowalczyk",
        ),
    ],
)
def test_a_wrong_pair_is_loud(claim: str, passage: str, kind: SlotKind, loud: str) -> None:
    result = compare(claim, passage)
    assert result.bearing is Bearing.DIFFERS
    assert (kind, loud) in differing(result)
    assert {found for found, _ in differing(result)} == {kind}
    assert all(slot.why for slot in result.slots)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Youth unemployment dropped to a record low.",
            "Among the young, unemployment has hit its lowest level ever.",
        ),
        (
            "“We kept every beam of the old roof,” said Moreau.",
            "The town paid most of it. “We kept every beam of the old roof,” Moreau said in May.",
        ),
    ],
)
def test_a_right_pair_is_not_loud(claim: str, passage: str) -> None:
    result = compare(claim, passage)
    assert differing(result) == set()


def test_a_quotation_is_found_verbatim_in_a_long_passage() -> None:
    words = "nobody asked the people who live here"
    filler = "The road was closed for most of the summer, and traffic went by the river. " * 8
    claim, passage = f"“{words},” said Novak.", f"{filler}“{words},” Novak said. {filler}"
    quote = next(slot for slot in compare(claim, passage).slots if slot.kind is SlotKind.QUOTE)
    assert quote.relation is Relation.AGREES
    assert quote.tier is QuoteTier.VERBATIM
    assert quote.passage is not None
    assert quote.passage.span.of(passage).strip("“”,") == words


@pytest.mark.parametrize(
    "passage",
    [
        "Several councillors spoke about the trams, and drivers asked for new uniforms.",
        "The city's trams carried fewer people in winter; the council wants more of them.",
    ],
)
def test_an_unrelated_sentence_on_the_topic_bears_nothing_out(passage: str) -> None:
    result = compare("The council raised the tram fare by 10 percent.", passage)
    assert result.bearing is not Bearing.AGREES
    percent = next(slot for slot in result.slots if slot.kind is SlotKind.PERCENT)
    assert percent.relation is Relation.MISSING


def test_words_changed_in_a_bare_quotation_are_loud() -> None:
    claim = "“We lost the cellar in one night, and we got it back better than before.”"
    passage = "She said: “We lost the cellar in one night, and it took two years to get it back.”"
    quote = next(slot for slot in compare(claim, passage).slots if slot.kind is SlotKind.QUOTE)
    assert quote.relation is Relation.DIFFERS
    assert quote.tier is QuoteTier.CHANGED
