from datetime import date

import pytest

from workbench.language.dates import DateMention, Precision, dates

TODAY = date(2026, 3, 9)


def one(text: str, reference: date | None = None) -> DateMention:
    [found] = dates(text, reference)
    return found


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("It opened on 4 May 2025.", (2025, 5, 4), (2025, 5, 4), Precision.DAY),
        ("It opened on May 4, 2025.", (2025, 5, 4), (2025, 5, 4), Precision.DAY),
        ("Es war am 3. Oktober 2024.", (2024, 10, 3), (2024, 10, 3), Precision.DAY),
        ("C'était le 5 mai 2023.", (2023, 5, 5), (2023, 5, 5), Precision.DAY),
        ("since April 2025", (2025, 4, 1), (2025, 4, 30), Precision.MONTH),
        ("in the second quarter of 2025", (2025, 4, 1), (2025, 6, 30), Precision.QUARTER),
        ("in the 1990s", (1990, 1, 1), (1999, 12, 31), Precision.DECADE),
        ("filed 2025-03-04", (2025, 3, 4), (2025, 3, 4), Precision.DAY),
    ],
)
def test_a_date_has_its_first_and_last_day(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int], precision: Precision
) -> None:
    found = one(text)
    assert (found.first, found.last) == (date(*first), date(*last))
    assert found.precision is precision
    assert not found.relative


def test_relative_dates_count_from_the_date_of_the_text() -> None:
    assert one("as we said yesterday", TODAY).first == date(2026, 3, 8)
    last_year = one("it fell last year", TODAY)
    assert (last_year.first, last_year.last) == (date(2025, 1, 1), date(2025, 12, 31))
    assert last_year.relative
    assert one("it fell last year").first is None


def test_a_quarter_named_by_a_month_is_a_company_s_own() -> None:
    found = one("in the April quarter of 2025")
    assert found.fiscal
    assert found.last == date(2025, 4, 30)
    assert not one("in the second quarter of 2025").fiscal


def test_a_day_that_is_not_in_the_calendar_is_kept_as_written_and_has_no_place_in_it() -> None:
    found = one("on 31 February 2025")
    assert (found.day, found.month, found.year) == (31, 2, 2025)
    assert found.first is None
