import pytest

from workbench.language.quantities import quantities
from workbench.matching.amounts import comparable, hold


def held(claim: str, passage: str) -> tuple[bool, str]:
    one, other = quantities(claim)[0], quantities(passage)[0]
    assert comparable(one, other)
    return hold(one, other, claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("nearly 10%", "9.6%"),
        ("over 1.5 million users", "1.6 million users"),
        ("about 500 people", "512 people"),
        ("$2.5 billion", "$2.47 billion"),
        ("$2.47 billion", "$2.5 billion"),
        ("10%", "9.6 per cent"),
        ("half of voters", "50 percent of voters"),
        ("62 miles", "100 km"),
        ("17 jobs", "15 to 20 jobs"),
        ("$5 million", "US$5m"),
        ("12,000 tonnes", "12,000,000 kilograms"),
        ("40 °C", "104 °F"),
        ("over 9800 degrees", "9806 °F"),
        ("at least 40 dead", "45 dead"),
        ("at least 40 dead", "more than 41 dead"),
        ("won 5–4", "lost 4–5"),
        ("4,100 people", "4,096 people"),
        ("200 to 300 jobs", "200–300 jobs"),
    ],
)
def test_amounts_that_can_mean_the_same(claim: str, passage: str) -> None:
    same, why = held(claim, passage)
    assert same
    assert why


@pytest.mark.parametrize(
    ("claim", "passage", "why"),
    [
        ("2 percent", "2 percentage points", "percent is not percentage points"),
        ("€5 million", "$5 million", "different currencies"),
        ("$4.2 million", "$4.2 billion", "claim says $4.2 million, passage says $4.2 billion"),
        ("nearly 10%", "11%", "nearly 10%"),
        ("over 500 people", "480 people", "over 500"),
        ("more than 500 people", "fewer than 500 people", "fewer than 500"),
        ("$10 billion", "$12 billion", "$12 billion"),
        ("400 people", "412 people", "412"),
        ("50 basis points", "50 percentage points", "50 basis points"),
        ("at least 90 dead", "fewer than 90 dead", "one is a floor, the other a ceiling"),
        ("at least 90 dead", "more than 60 dead", "more than 60"),
        ("4.5 million people", "more than 3 million people", "more than 3 million"),
        ("100 years", "101 years", "101 years"),
        ("$3 billion", "$2.6 billion", "$2.6 billion"),
        ("200 to 300 jobs", "200 to 400 jobs", "400"),
        ("won 5–13", "won 5-4", "5-4"),
        ("62 miles", "62 km", "62 miles = 99.78 kilometres"),
        ("$4.2 million", "$4.2 billion", "the passage's figure is a thousand times the other"),
        ("6 feet", "6 inches", "6 feet = 72 inches"),
    ],
)
def test_amounts_that_cannot(claim: str, passage: str, why: str) -> None:
    same, said = held(claim, passage)
    assert not same
    assert why in said


def test_why_says_what_a_hedge_allows_for() -> None:
    assert held("nearly 10%", "9.6%")[1].endswith("“nearly” allows for up to a seventh less")
    assert "same when rounded" in held("10%", "9.6%")[1]
    assert held("62 miles", "99.8 km")[1].endswith("(62 miles = 99.78 kilometres)")


@pytest.mark.parametrize(
    ("claim", "passage"), [("won 5–4", "five"), ("no. 7", "7 jobs"), ("twice", "2 jobs")]
)
def test_numbers_meant_in_other_ways_are_not_compared(claim: str, passage: str) -> None:
    assert not comparable(quantities(claim)[0], quantities(passage)[0])


def test_measures_of_other_things_are_not_compared() -> None:
    assert not comparable(quantities("5 km")[0], quantities("5 hours")[0])
    assert not comparable(quantities("$5 million")[0], quantities("7 million people")[0])
