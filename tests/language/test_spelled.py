from decimal import Decimal

import pytest

from workbench.language.han import read_han
from workbench.language.spelled import figures, read_digits


@pytest.mark.parametrize(
    ("text", "value", "share"),
    [
        ("twenty-three ships", "23", False),
        ("one hundred and twenty men", "120", False),
        ("two and a half years", "2.5", False),
        ("a dozen eggs", "12", False),
        ("three-quarters of them", "0.75", True),
        ("one in five voters", "0.2", True),
        ("half of it", "0.5", True),
    ],
)
def test_numbers_written_out_have_their_value(text: str, value: str, share: bool) -> None:
    found = figures(text)
    assert [(figure.value, figure.share) for figure in found] == [(Decimal(value), share)]


def test_a_third_of_something_is_a_share_and_a_third_cousin_is_not() -> None:
    assert figures("a third of the crew")[0].share
    cousin = figures("a third cousin")[0]
    assert (cousin.ordinal, cousin.share, cousin.value) == (True, False, Decimal(3))


def test_other_languages_write_their_numbers_out() -> None:
    found = figures("einundzwanzig Menschen", "de")
    assert [(figure.value, figure.spelled) for figure in found] == [(Decimal(21), True)]


@pytest.mark.parametrize(
    ("written", "language", "value"),
    [
        ("1,234", "en", "1234"),
        ("1,234", "de", "1.234"),
        ("1.234", "de", "1234"),
        ("1.234", "en", "1.234"),
        ("1.234.567,89", "en", "1234567.89"),
        ("12,5", "en", "12.5"),
        ("0,125", "en", "0.125"),
    ],
)
def test_separators_mean_what_language_and_place_say(
    written: str, language: str, value: str
) -> None:
    assert read_digits(written, language) == Decimal(value)


@pytest.mark.parametrize("text", ["12:30", "1.2.3", "24/7", "H20", "B-52", "x_3"])
def test_clocks_versions_and_names_are_no_numbers(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("三百五十万", "3500000"),
        ("一万亿", "1000000000000"),
        ("1万2千亿", "1200000000000"),
        ("2亿3千万", "230000000"),
        ("二百五", "250"),
        ("二百零五", "205"),
        ("三万五", "35000"),
        ("十五", "15"),
        ("3.5万", "35000"),
    ],
)
def test_chinese_signs_have_their_value(written: str, value: str) -> None:
    assert read_han(written) == Decimal(value)
