from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.quantities import Quantity, QuantityKind, quantities

MONEY, PERCENT, NUMBER = QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.NUMBER


def one(text: str, language: str = "en") -> Quantity:
    [found] = quantities(text, language)
    return found


@pytest.mark.parametrize(
    ("text", "words", "value", "currency"),
    [
        ("It cost $4.2 million.", "$4.2 million", "4200000", "USD"),
        ("It cost £3.4bn in all.", "£3.4bn", "3400000000", "GBP"),
        ("A gap of €2.1m opened.", "€2.1m", "2100000", "EUR"),
        ("It was worth US$4 trillion.", "US$4 trillion", "4000000000000", "USD"),
    ],
)
def test_money_has_its_magnitude_and_currency(
    text: str, words: str, value: str, currency: str
) -> None:
    found = one(text)
    assert (found.kind, found.span.of(text)) == (MONEY, words)
    assert (found.value, found.currency) == (Decimal(value), currency)


def test_separators_follow_the_language() -> None:
    assert one("Es kostete 1,5 Mio. Euro.", "de").value == Decimal(1_500_000)
    assert one("Es wiegt 1.234,5 kg.", "de").value == Decimal("1234.5")
    assert one("It weighs 1,234.5 kg.").value == Decimal("1234.5")


def test_percent_is_not_percentage_points() -> None:
    assert one("Up by 3.2 per cent.").kind is PERCENT
    assert one("Up by 3.2 percentage points.").kind is QuantityKind.POINTS


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-three ships sailed", "23"),
        ("half a million people came", "500000"),
        ("one in five left", "0.2"),
        ("they ate a dozen eggs", "12"),
        ("340 passengers", "340"),
    ],
)
def test_words_and_figures_are_numbers(text: str, value: str) -> None:
    assert one(text).value == Decimal(value)


def test_ranges_hedges_and_ordinals() -> None:
    between = one("between 5 and 7 per cent")
    assert (between.value, between.high) == (Decimal(5), Decimal(7))
    assert one("nearly 10% of them").hedge == "nearly"
    assert one("up to $10 billion").hedge == "up to"
    third = one("his third trip this year")
    assert (third.kind, third.value) == (QuantityKind.ORDINAL, Decimal(3))


@pytest.mark.parametrize(
    "text", ["The H20, K2 and F-35 flew.", "COVID-19 came.", "It was in 2025.", "On 4 May 2025."]
)
def test_product_names_and_dates_are_no_quantities(text: str) -> None:
    assert quantities(text) == []


@given(st.text(alphabet="0123456789.,%$€ -–millionbn", max_size=60))
def test_whatever_is_read_lies_in_the_text_and_apart(text: str) -> None:
    found = quantities(text)
    assert all(item.span.end <= len(text) for item in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
