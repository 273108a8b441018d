"""A date or period as it stands in a text, and the days of the calendar that it takes up."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from workbench.domain.text import Span


class Precision(StrEnum):
    """How exact a date is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period as it stands in a text.

    ``first`` and ``last`` are its first and last day, ``None`` where the text does not tell: the
    year is not said and there is no reference date, or it is a fiscal year of unknown calendar.
    ``year``, ``month``, ``day`` and ``quarter`` are what the words say. ``fiscal`` periods are
    named after an accounting calendar (a quarter named by a month ends with it). ``relative`` ones
    are counted from the date of the text. ``other`` is the second reading of a day such as 3/4/2024
    where neither the figures nor the language tell day from month. ``months`` are the first and
    last month of a part of a year ("the second quarter") whose year is not said beside it.
    ``inferred`` says that the words give day or month and the date of the text gave the year.
    """

    span: Span
    precision: Precision
    label: str
    first: date | None = None
    last: date | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    quarter: int | None = None
    fiscal: bool = False
    relative: bool = False
    other: date | None = None
    months: tuple[int, int] | None = None
    inferred: bool = False

    @property
    def resolved(self) -> bool:
        """Whether it was counted from the date of the text, with success."""
        return self.relative and self.first is not None

    @property
    def ambiguous(self) -> bool:
        """Whether day and month may be the other way round."""
        return self.other is not None


MONTHS_IN: Final = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
UNITS: Final = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.HALF,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
# A month without a year is taken for a coming one only if it is this near.
_SOON: Final = 2
_DAYS_IN: Final = {"day": 1, "week": 7}


def end_of_month(year: int, month: int) -> date:
    """Return the last day of a month; ``ValueError`` where the calendar has none such."""
    return date(year, month, calendar.monthrange(year, month)[1])


def near(reference: date | None, month: int, *, ahead: bool = False) -> int | None:
    """Return the year that a month without one most likely means, ``None`` without a reference.

    That is the last such month or one soon; ``ahead`` says that the text speaks of what is to come.
    """
    if reference is None:
        return None
    distance = (month - reference.month) % 12
    coming = reference.year + (1 if month < reference.month else 0)
    return coming if ahead or distance <= _SOON else coming - 1


def taking(mention: DateMention, first: tuple[int, int], last: tuple[int, int]) -> DateMention:
    """Return the mention with the days from the first to the last (year, month)."""
    return replace(mention, first=date(*first, 1), last=end_of_month(*last))


def taking_years(mention: DateMention, first: int, last: int) -> DateMention:
    """Return the mention with the days of the years from the first to the last."""
    return replace(mention, first=date(first, 1, 1), last=date(last, 12, 31))


def in_year(mention: DateMention, year: int) -> DateMention:
    """Return a mention that names a day, a month or some months with their place in a year.

    ``ValueError`` where that year has no such day. A winter may be the one that begins in the year
    or the one that ends in it: it takes both.
    """
    if mention.day is not None and mention.month is not None:
        day = date(year, mention.month, mention.day)
        return replace(mention, first=day, last=day)
    if mention.months is not None:
        first, last = mention.months
        if first > last:
            return taking(mention, (year - 1, first), (year + 1, last))
        return taking(mention, (year, first), (year, last))
    month = mention.month or 1
    return taking(mention, (year, month), (year, month))


def counted(mention: DateMention, unit: str, steps: int, reference: date | None) -> DateMention:
    """Return the mention with the days of the period so many units from the reference date."""
    if reference is None:
        return mention
    if unit in _DAYS_IN:
        length = _DAYS_IN[unit]
        start = reference - timedelta(days=reference.weekday() if unit == "week" else 0)
        first = start + timedelta(days=length * steps)
        return replace(mention, first=first, last=first + timedelta(days=length - 1))
    months = MONTHS_IN[unit]
    index = (reference.year * 12 + reference.month - 1) // months * months + steps * months
    end = index + months - 1
    return taking(mention, (index // 12, index % 12 + 1), (end // 12, end % 12 + 1))
