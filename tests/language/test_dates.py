from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.date_cases import CASES, CHINESE, ENGLISH, FRENCH, GERMAN, SPANISH
from workbench.language.dates import DateMention, dates

TODAY = date(2026, 3, 12)
_WORDS = """
last next this year month Mai mai mars May 3 31 2024 1999 Q2 fiscal quarter of the to from – / - .
'
’s vor drei Jahren hier hace años noventa siglo XIX 去年 年 月 日 三 第二季度 周一 3月5日至 Tuesday
20世纪 90年代 quest' anno '90s 1990er first half FY26 ago late mid- 1er and between
"""
PIECES = st.sampled_from([*_WORDS.split(), "\n", "\u00a0"])


def one(text: str, reference: date | None = None, language: str = "") -> DateMention:
    [found] = dates(text, reference, language)
    return found


def said(text: str, mention: DateMention) -> str:
    """Say what was read as the table of cases does."""
    days = "?"
    if mention.first is not None and mention.last is not None:
        days = mention.first.isoformat()
        days += "" if mention.first == mention.last else f"..{mention.last.isoformat()}"
    flags = ["inferred" if mention.inferred else "relative"] if mention.relative else []
    flags += ["ambiguous"] if mention.ambiguous else []
    flags += ["fiscal"] if mention.fiscal else []
    return " ".join([mention.span.of(text), "=", days, mention.precision.value, *flags])


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_dates_are_read_with_their_exact_words_and_days(
    language: str, text: str, wanted: str
) -> None:
    assert "; ".join(said(text, found) for found in dates(text, TODAY, language)) == wanted


def test_the_table_holds_enough_of_each_language() -> None:
    assert all(len(rows) >= 25 for rows in (ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE))


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=30), st.booleans())
def test_any_text_is_read_and_spans_are_apart_and_inside(pieces: list[str], dated: bool) -> None:
    text = " ".join(pieces)
    found = dates(text, TODAY if dated else None)
    ends = [0, *(mention.span.end for mention in found)]
    assert all(before <= mention.span.start for before, mention in zip(ends, found, strict=False))
    assert all(mention.span.of(text).strip() for mention in found)
    for mention in found:
        assert (mention.first is None) == (mention.last is None)
        if mention.first is not None and mention.last is not None:
            assert mention.first <= mention.last


@given(st.text(max_size=200))
def test_no_text_at_all_raises(text: str) -> None:
    assert all(mention.span.end <= len(text) for mention in dates(text, TODAY))


@pytest.mark.parametrize("text", [row[1] for row in CASES])
def test_a_relative_date_has_no_days_where_the_date_of_the_text_is_not_known(text: str) -> None:
    found = dates(text)
    days = {mention.first for mention in found if not mention.relative}
    # A weekday may have its date beside it.
    assert all(mention.first in days for mention in found if mention.resolved)


def test_relative_dates_say_that_they_were_counted() -> None:
    found = one("it fell last year", TODAY)
    assert (found.relative, found.resolved, found.inferred) == (True, True, False)
    assert found.year is None
    open_one = one("it fell last year")
    assert (open_one.relative, open_one.resolved) == (True, False)


def test_a_day_without_a_year_takes_that_of_the_text_and_says_so() -> None:
    found = one("on 3 May", TODAY)
    assert (found.first, found.inferred) == (date(2026, 5, 3), True)
    assert (found.day, found.month, found.year) == (3, 5, None)
    assert not one("on 3 May 2024", TODAY).inferred


@pytest.mark.parametrize(
    ("language", "first", "other"),
    [
        ("en", date(2024, 3, 4), date(2024, 4, 3)),
        ("", date(2024, 3, 4), date(2024, 4, 3)),
        ("de", date(2024, 4, 3), None),
        ("fr", date(2024, 4, 3), None),
    ],
)
def test_the_language_tells_day_from_month(language: str, first: date, other: date | None) -> None:
    found = one("am 03/04/2024", None, language)
    assert (found.first, found.other) == (first, other)
    assert found.ambiguous is (other is not None)


@pytest.mark.parametrize("text", ["04/04/2024", "13/04/2024", "04/13/2024", "3.4.2024"])
def test_figures_that_leave_no_choice_are_not_ambiguous(text: str) -> None:
    assert not one(text, None, "en").ambiguous


def test_a_quarter_named_by_a_month_is_a_company_s_own() -> None:
    found = one("in the April quarter of 2025")
    assert found.fiscal
    assert found.last == date(2025, 4, 30)
    assert not one("in the second quarter of 2025").fiscal
    assert one("the second quarter that ended in July 2025").last == date(2025, 7, 31)


@pytest.mark.parametrize(
    ("text", "year"), [("fiscal 2026", 2026), ("FY26", 2026), ("Geschäftsjahr 2024/25", 2025)]
)
def test_a_year_of_accounts_has_its_number_and_no_days(text: str, year: int) -> None:
    found = one(text)
    assert (found.year, found.fiscal, found.first) == (year, True, None)


def test_a_day_that_is_not_in_the_calendar_is_kept_as_written_and_has_no_place_in_it() -> None:
    found = one("on 31 February 2025")
    assert (found.day, found.month, found.year) == (31, 2, 2025)
    assert found.first is None


def test_a_weekday_takes_the_day_of_the_date_beside_it() -> None:
    weekday, day = dates("It opened on Saturday 7 March 2020.")
    assert weekday.first == day.first == date(2020, 3, 7)


def test_a_french_yesterday_is_a_german_here() -> None:
    assert dates("Er war hier.", TODAY, "de") == []
    assert one("Il est venu hier.", TODAY, "fr").first == date(2026, 3, 11)
    assert one("Il est venu hier avec les élus.", TODAY).first == date(2026, 3, 11)
    assert dates("Er war hier und dort.", TODAY) == []


def test_dates_far_apart_in_a_long_text_are_all_found() -> None:
    text = ("Nothing happened there at all. " * 40 + "It fell on 3 May 2024. ") * 30
    found = dates(text)
    assert len(found) == 30
    assert {mention.span.of(text) for mention in found} == {"3 May 2024"}
