from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.claim import Anchor, Claim, ClaimKind, Spotted
from workbench.domain.ids import ArticleId
from workbench.domain.text import Span
from workbench.errors import Unusable
from workbench.spotting.order import NAMES, DeskWeights, Order, ordered, risk

K = ClaimKind
TEXT = (
    "The tower is the tallest in town. "
    "The mayor took bribes, Vera Lindqvist said. "
    "It cost €12 million. "
    "Two patients died in May. "
    "“It was my mistake,” Lindqvist said."
)


def claim(words: str, *kinds: ClaimKind, worth: float = 0.5, who: str = "") -> Claim:
    """Return a claim of the article above."""
    at = TEXT.index(words)
    anchor = Anchor.at(TEXT, Span(at, at + len(words)))
    return Claim(ArticleId(1), anchor, words, kinds, worth, claimant=who)


TOWER = claim("The tower is the tallest in town.", K.SUPERLATIVE, worth=0.6)
BRIBES = claim(
    "The mayor took bribes, Vera Lindqvist said.", K.NAME, K.ATTRIBUTION, who="Vera Lindqvist"
)
COST = claim("It cost €12 million.", K.MONEY, worth=0.9)
DEATHS = claim("Two patients died in May.", K.NUMBER, K.DATE, worth=0.8)
QUOTE = claim("“It was my mistake,” Lindqvist said.", K.QUOTE, worth=0.3, who="Lindqvist")
ALL = [TOWER, BRIBES, COST, DEATHS, QUOTE]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.READING, [TOWER, BRIBES, COST, DEATHS, QUOTE]),
        (Order.WORTH, [COST, DEATHS, TOWER, BRIBES, QUOTE]),
        (Order.NUMBERS, [COST, DEATHS, TOWER, BRIBES, QUOTE]),
        (Order.QUOTES, [QUOTE, BRIBES, COST, DEATHS, TOWER]),
        (Order.RISK, [BRIBES, QUOTE, DEATHS, TOWER, COST]),
    ],
)
def test_each_order_puts_its_own_first(order: Order, expected: list[Claim]) -> None:
    assert ordered(ALL[::-1], order) == expected


def test_numbers_come_before_dates_and_dates_before_the_rest() -> None:
    dated = claim("died in May", K.DATE, worth=0.1)
    assert ordered([TOWER, dated, COST], Order.NUMBERS) == [COST, dated, TOWER]


def test_what_is_set_apart_comes_last_but_in_reading_order() -> None:
    apart = replace(COST, checkable=False)
    assert ordered([apart, TOWER], Order.WORTH) == [TOWER, apart]
    assert ordered([DEATHS, apart], Order.READING) == [apart, DEATHS]


def test_what_was_found_is_ordered_by_the_words_of_its_article() -> None:
    found = [Spotted(item.span, item.kinds, 0.5, True, (), item.claimant) for item in ALL]
    assert ordered(found, Order.RISK, text=TEXT)[0] == found[1]
    assert [item.span for item in ordered(found[::-1], Order.READING)] == [c.span for c in ALL]


def test_whoever_is_named_beside_an_accusation_weighs_more() -> None:
    words = "The treasurer forged the ledger."
    unnamed = replace(BRIBES, words=words, kinds=(), claimant="")
    plain = "The treasurer read the ledger."
    named = replace(unnamed, kinds=(K.NAME,))
    accused = risk(named, words) - risk(unnamed, words)
    assert accused > risk(named, plain) - risk(unnamed, plain) > 0


@pytest.mark.parametrize(
    "words",
    [
        "He was accused of fraud.",
        "Die Stadträtin nahm Bestechungsgeld.",
        "Le maire est condamné pour corruption.",
        "La alcaldesa aceptó sobornos.",
        "他涉嫌贿赂。",
        "Seven people were killed.",
        "Drei Menschen starben.",
        "Fallecieron dos personas.",
        "The court fined the firm.",
    ],
)
def test_wrongdoing_death_and_crime_are_risky_in_every_language(words: str) -> None:
    assert risk(replace(COST, words=words), words) > 0


@pytest.mark.parametrize(
    "words", ["The studio opened in spring.", "She diets and sues nobody's pseudonym.", "Le vent."]
)
def test_plain_words_are_not_risky(words: str) -> None:
    expected = 2 if "sues" in words else 0
    assert risk(replace(COST, words=words), words) == expected


def test_a_desk_moves_what_it_cares_for_up_and_other_things_down() -> None:
    desk = DeskWeights.parse("superlative=2, money=0")
    assert ordered(ALL, Order.WORTH, desk) == [TOWER, DEATHS, BRIBES, COST, QUOTE]
    assert ordered(ALL, Order.WORTH, DeskWeights.parse("claimant=2"))[0] == BRIBES
    assert ordered(ALL, Order.WORTH, DeskWeights.parse("health=2"))[0] == DEATHS


def test_a_desk_does_not_change_the_claims() -> None:
    desk = DeskWeights.parse("money=2")
    assert COST in ordered(ALL, Order.WORTH, desk)
    assert desk.adjusted(COST, COST.words) > 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        ("money=1.5, quote=2", "money=1.5, quote=2"),
        (" Quotes = 2 ;\n MONEY=1.50 ", "money=1.5, quote=2"),
        ("money=1, date=0", "date=0"),
        (",,", ""),
    ],
)
def test_weights_are_read_and_told(text: str, told: str) -> None:
    assert DeskWeights.parse(text).format() == told


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("money", "“money” is no weight; write it like “money=1.5, quote=2”."),
        ("money=", "“money=” is no weight; write it like “money=1.5, quote=2”."),
        ("money=lots", "The weight of “money” must be a number from 0 to 2."),
        ("money=3", "The weight of “money” must be a number from 0 to 2."),
        ("money=-1", "The weight of “money” must be a number from 0 to 2."),
        ("money=nan", "The weight of “money” must be a number from 0 to 2."),
        ("money=1, money=2", "“money” is weighed twice; keep one of the two weights."),
    ],
)
def test_bad_weights_are_refused_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(Unusable) as refused:
        DeskWeights.parse(text)
    assert str(refused.value) == reason


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Unusable) as refused:
        DeskWeights.parse("x" * 500 + "=1")
    assert str(refused.value).startswith("“xxx")
    assert all(name in str(refused.value) for name in NAMES)
    assert len(str(refused.value)) < 300


@given(st.dictionaries(st.sampled_from(NAMES), st.sampled_from([0, 0.25, 0.5, 1.5, 2])))
def test_what_is_told_reads_back_the_same(weights: dict[str, float]) -> None:
    desk = DeskWeights(tuple(weights.items()))
    assert dict(DeskWeights.parse(desk.format()).weights) == weights


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        desk = DeskWeights.parse(text)
    except Unusable:
        return
    assert DeskWeights.parse(desk.format()).format() == desk.format()
