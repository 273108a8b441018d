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
        ("at least 90 dead", "fewer than 90 dead", "fewer than 90"),
    ],
)
def test_amounts_that_cannot(claim: str, passage: str, why: str) -> None:
    same, said = held(claim, passage)
    assert not same
    assert why in said


def test_measures_of_other_things_are_not_compared() -> None:
    assert not comparable(quantities("5 km")[0], quantities("5 hours")[0])
    assert not comparable(quantities("$5 million")[0], quantities("7 million people")[0])
