from decimal import Decimal
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.quantity_cases import CASES
from workbench.language.bound_words import ABOUT, AT_LEAST, AT_MOST, NEARLY, OVER, UNDER
from workbench.language.lexicon import listed
from workbench.language.quantities import Quantity, QuantityKind, quantities

_SIGNS: Final = {
    QuantityKind.PERCENT: "%",
    QuantityKind.ORDINAL: "nth",
    QuantityKind.NUMBER: "-",
}
_POINTS: Final = {"percentage points": "pp", "basis points": "bp"}
_BOUNDS: Final = {"", ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST, UNDER}


def what(amount: Quantity) -> str:
    if amount.age:
        return "age" if amount.unit == "year" else f"age in {amount.unit}"
    if amount.unit in {"share", "times", "score"}:
        return amount.unit
    if amount.kind is QuantityKind.POINTS:
        return _POINTS[amount.unit]
    if amount.kind is QuantityKind.MONEY:
        return amount.currency or "money"
    return amount.unit if amount.kind is QuantityKind.QUANTITY else _SIGNS[amount.kind]


def shown(text: str, amount: Quantity) -> tuple[str, list[Decimal], str]:
    ends = [amount.value, *([] if amount.high is None else [amount.high])]
    return amount.span.of(text), ends, f"{what(amount)} {amount.bound}".strip()


def number(written: str) -> Decimal:
    above, _, below = written.partition("/")
    return Decimal(above) / Decimal(below or 1)


def expected(found: str) -> list[tuple[str, list[Decimal], str]]:
    rows = [row.split(" | ") for row in found.split(" ; ") if row]
    return [(words, [number(n) for n in value.split("..")], kind) for words, value, kind in rows]


@pytest.mark.parametrize(("language", "text", "found"), CASES)
def test_amounts_are_read_as_the_table_says(language: str, text: str, found: str) -> None:
    assert [shown(text, amount) for amount in quantities(text, language)] == expected(found)


def test_the_table_has_enough_of_each_language() -> None:
    counts = {
        name: sum(one == name for one, _, _ in CASES) for name in ("en", "de", "fr", "es", "zh")
    }
    assert all(count >= 30 for count in counts.values())
    assert len({text for _, text, _ in CASES}) == len(CASES) >= 220


def one(text: str, language: str = "en") -> Quantity:
    [found] = quantities(text, language)
    return found


@pytest.mark.parametrize(
    ("text", "language", "value", "otherwise"),
    [
        ("They rose to 1.234 again.", "", "1.234", "1234"),
        ("They counted 1.234 votes.", "", "1234", "1.234"),
        ("It cost €1.234.", "", "1234", "1.234"),
        ("It cost 1.234 cents.", "", "12.34", "0.01234"),
        ("It fell to -1.234 again.", "", "-1.234", "-1234"),
        ("They counted 1,234 votes.", "", "1234", "1.234"),
        ("Man zählte 1.234 Stimmen.", "de", "1234", None),
        ("They counted 1,234 votes.", "en", "1234", None),
        ("Subió a 1,234 en mayo.", "es", "1.234", "1234"),
        ("Son 1,234 personas.", "es", "1234", "1.234"),
        ("They counted 12.34 votes.", "", "12.34", None),
        ("They paid 1.234 million euros.", "", "1234000", "1234000000"),
    ],
)
def test_separators_that_leave_two_readings_are_flagged(
    text: str, language: str, value: str, otherwise: str | None
) -> None:
    found = one(text, language)
    assert found.value == Decimal(value)
    assert found.otherwise == (None if otherwise is None else Decimal(otherwise))
    assert found.ambiguous is (otherwise is not None)


def test_the_other_numbers_of_a_text_tell_its_separators() -> None:
    text = "1.234 of 2.345.678,90"
    assert [amount.value for amount in quantities(text, "")] == [
        Decimal(1234),
        Decimal("2345678.90"),
    ]


def test_a_measure_is_told_in_its_base_unit() -> None:
    assert one("12 miles").in_base == (Decimal("19312.128"), "length")
    assert one("50 °F").in_base == (Decimal(10), "temperature")
    assert one("340 passengers").in_base == (Decimal(340), "passengers")


def test_hedges_have_their_words_and_their_place() -> None:
    text = "It is worth No\nMore than $5."
    found = one(text)
    assert (found.hedge, found.bound) == ("no more than", AT_MOST)
    assert found.hedge_span is not None
    assert found.hedge_span.of(text) == "No\nMore than"


def test_a_counted_noun_is_the_unit_of_a_plain_number() -> None:
    assert one("340 brave passengers").unit == "passengers"
    assert one("500 neue Stellen", "de").unit == "Stellen"
    assert one("3 millions de personnes", "fr").unit == "personnes"


def test_percent_is_not_percentage_points() -> None:
    assert one("Up by 3.2 per cent.").kind is QuantityKind.PERCENT
    assert one("Up by 3.2 percentage points.").kind is QuantityKind.POINTS


@pytest.mark.parametrize("text", ["It was in 2025.", "On 4 May 2025."])
def test_dates_are_no_quantities(text: str) -> None:
    assert quantities(text) == []


_LANGUAGES: Final = st.sampled_from(
    ["en", "de", "fr", "es", "zh", "it", "pt", "nl", "ru", "ja", ""]
)
_PIECES: Final = st.lists(
    st.sampled_from(
        [
            *listed(
                """5 12 1.234 1,5 3/4 ½ 20th 3. % $ € million Mrd. 万 亿 多 百分之 三 一半 half a
                third and und et y demi to bis - – : nearly rund environ unos 约 up to aged old
                -year-old ans km °C No. Section Boeing +49 030 uhr pm h twice dozen une douzaine
                one in five of than"""
            ),
            " ",
            "\n",
            ", ",
            "\u00a0",
        ]
    ),
    max_size=24,
)


def sound(text: str, language: str) -> None:
    found = quantities(text, language)
    for amount in found:
        assert amount.span.of(text).strip() == amount.span.of(text) != ""
        assert amount.value.is_finite()
        assert amount.high is None or amount.high.is_finite()
        assert amount.bound in _BOUNDS
        if amount.hedge_span is not None:
            words = " ".join(amount.hedge_span.of(text).casefold().split())
            assert words == amount.hedge
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(st.text(max_size=80), _LANGUAGES)
def test_any_text_is_read_soundly(text: str, language: str) -> None:
    sound(text, language)


@given(_PIECES, _LANGUAGES)
def test_any_heap_of_number_words_is_read_soundly(pieces: list[str], language: str) -> None:
    sound("".join(pieces), language)
    sound(" ".join(pieces), language)
