from datetime import date

import pytest

from workbench.ui.text.days import day_of, told_day

TODAY = date(2025, 6, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-06-09", date(2025, 6, 9)),
        (" 9 Jun 2025 ", date(2025, 6, 9)),
        ("9 june", date(2025, 6, 9)),
        ("9.6.", date(2025, 6, 9)),
        ("09.06.2026", date(2026, 6, 9)),
        ("5 Jun", TODAY),
        ("4 Jun", date(2026, 6, 4)),
        ("+2", date(2025, 6, 7)),
        ("+ 30", date(2025, 7, 5)),
        ("29 Feb 2028", date(2028, 2, 29)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date) -> None:
    assert day_of(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "31 Feb", "6/9/2025", "+9999", "29.2.", "9 Foo", "٩.6."]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_of(text, TODAY) is None


def test_a_day_is_written_so_that_it_can_be_read_again() -> None:
    assert told_day(TODAY) == "5 Jun 2025"
    assert day_of(told_day(TODAY), date(2020, 1, 1)) == TODAY
    assert told_day(None) == ""
