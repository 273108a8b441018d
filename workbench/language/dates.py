"""Dates and periods in running text, with how exact they are and which calendar they count in."""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.date_words import (
    CENTURIES,
    COUNTS,
    DAY_STEPS,
    DECADES,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    PARTS,
    PATTERNS,
    SEASONS,
    SIGNS,
    STEPS,
    WEEKDAYS,
)


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
    are counted from the date of the text.
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


_Groups = Mapping[str, str | None]
_Builder = Callable[[Span, _Groups, date | None], DateMention | None]
_LONGEST: Final = 90
_MONTHS: Final = 12
_LEAP_YEAR: Final = 2000
# A month without a year is taken for a coming one only if it is this near.
_SOON: Final = 2
_HUNDRED: Final = 100
# Two figures mean a year of this century below here, else of the last.
_TURN: Final = 70


def dates(text: str, reference: date | None = None) -> list[DateMention]:
    """Return the dates of a text in reading order; they do not overlap.

    ``reference`` is the date of the text: relative dates and days without a year count from it.
    """
    read = _read_again if len(text) <= _SHORT else _read
    return list(read(text, reference))


def _read(text: str, reference: date | None) -> tuple[DateMention, ...]:
    found: list[tuple[int, int, DateMention]] = []
    there = {sign for sign, pattern in SIGNS.items() if pattern.search(text)}
    for name, pattern, signs in PATTERNS:
        if not there.issuperset(signs):
            continue
        for match in pattern.finditer(text):
            if match.end() - match.start() > _LONGEST:
                continue
            mention = _built(name, match, reference)
            if mention is not None:
                found.append((match.start(), -match.end(), mention))
    found.sort(key=lambda one: one[:2])
    kept: list[DateMention] = []
    for _, _, mention in found:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return tuple(kept)


# A claim is held against many passages and a passage against many claims.
_SHORT: Final = 4_000
_read_again: Final = lru_cache(maxsize=512)(_read)


def _built(name: str, match: re.Match[str], reference: date | None) -> DateMention | None:
    try:
        return _BUILDERS[name](Span(*match.span()), match.groupdict(), reference)
    except (ValueError, OverflowError):
        return None  # the thirty-first of February


def _month_number(groups: _Groups) -> int:
    name = groups.get("month")
    return MONTHS[name.casefold()] if name else int(groups.get("mm") or 0)


def _year(groups: _Groups, key: str = "year") -> int | None:
    written = groups.get(key)
    if not written:
        return None
    number = int(written)
    if number >= _HUNDRED:
        return number
    return number + (2000 if number < _TURN else 1900)


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _near(reference: date | None, month: int) -> int | None:
    """Return the year that a month without one most likely means: the last such, or one soon."""
    if reference is None:
        return None
    ahead = (month - reference.month) % 12
    coming = reference.year + (1 if month < reference.month else 0)
    return coming if ahead <= _SOON else coming - 1


def _day(
    span: Span, groups: _Groups, reference: date | None, *, day_first: bool = True
) -> DateMention | None:
    """Read a day; one that no calendar has ("31 February") gets no first and last day."""
    month, day = _month_number(groups), int(groups["day"] or 0)
    last_day = int(groups.get("day2") or day)
    said = _year(groups)
    if not 1 <= day <= last_day:
        return None
    possible = last_day <= calendar.monthrange(said or _LEAP_YEAR, month)[1]
    if not possible and said is None and not day_first:
        return None  # "May 45 people"
    year = said or _near(reference, month)
    label = f"{day}{f'–{last_day}' if last_day != day else ''} {MONTH_NAMES[month - 1]}"
    mention = DateMention(
        span,
        Precision.DAY,
        f"{label} {said}" if said else label,
        year=said,
        month=month,
        day=day,
        relative=said is None,
    )
    if year is None or not possible:
        return mention
    return replace(mention, first=date(year, month, day), last=date(year, month, last_day))


def _usday(span: Span, groups: _Groups, reference: date | None) -> DateMention | None:
    """Read "May 12", but not "may 12"."""
    return (
        None
        if (groups["month"] or "").islower()
        else _day(span, groups, reference, day_first=False)
    )


def _numeric(span: Span, groups: _Groups, reference: date | None) -> DateMention | None:
    """Read 3/4/2020 as month and day, 3.4.2020 as day and month, unless only one order is one."""
    one, two = int(groups["a"] or 0), int(groups["b"] or 0)
    month_first = two > _MONTHS or (groups["sep"] == "/" and one <= _MONTHS)
    month, day = (one, two) if month_first else (two, one)
    return _day(span, {"mm": str(month), "day": str(day), "year": groups["year"]}, reference)


def _month(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    month, said = _month_number(groups), _year(groups)
    year = said or _near(reference, month)
    name = MONTH_NAMES[month - 1]
    mention = DateMention(
        span,
        Precision.MONTH,
        f"{name} {said}" if said else name,
        year=said,
        month=month,
        relative=said is None,
    )
    if year is None:
        return mention
    return replace(mention, first=date(year, month, 1), last=_end_of_month(year, month))


def _months_of(span: Span, first: tuple[int, int], last: tuple[int, int]) -> DateMention:
    return DateMention(
        span,
        Precision.SEASON,
        f"{MONTH_NAMES[first[1] - 1]}–{MONTH_NAMES[last[1] - 1]} {last[0]}",
        first=date(*first, 1),
        last=_end_of_month(*last),
        year=last[0],
    )


def _quarter(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    number = int(groups.get("q") or ORDINALS[(groups.get("nth") or "").casefold()])
    year = _year(groups)
    if groups.get("month"):
        ended = {**groups, "year": groups.get("endyear") or groups.get("year")}
        named = _monthquarter(span, ended, reference)
        return replace(named, quarter=number, label=f"Q{number}, {named.label}")
    fiscal = bool(groups.get("fiscal") or groups.get("fq"))
    label = f"Q{number}" + (f" {'FY' if fiscal else ''}{year}" if year else "")
    mention = DateMention(span, Precision.QUARTER, label, year=year, quarter=number, fiscal=fiscal)
    if fiscal or year is None:
        return replace(mention, relative=year is None)
    return replace(
        mention, first=date(year, 3 * number - 2, 1), last=_end_of_month(year, 3 * number)
    )


def _monthquarter(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    """Read a quarter that is named by the month it ends in, as companies do."""
    month, said = _month_number(groups), _year(groups)
    year = said or _near(reference, month)
    label = f"the quarter to {MONTH_NAMES[month - 1]}" + (f" {said}" if said else "")
    mention = DateMention(
        span, Precision.QUARTER, label, year=said, month=month, fiscal=True, relative=said is None
    )
    if year is None:
        return mention
    start = year * 12 + month - 3
    last = date(year, month, int(groups.get("day") or 0)) if groups.get("day") else None
    return replace(
        mention,
        first=date(start // 12, start % 12 + 1, 1),
        last=last or _end_of_month(year, month),
    )


def _fiscalyear(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    year = _year(groups)
    return DateMention(span, Precision.YEAR, f"fiscal {year}", year=year, fiscal=True)


def _half(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    number = int(groups["q"] or ORDINALS[(groups["nth"] or "").casefold()])
    year = _year(groups) or 0
    found = _months_of(span, (year, 6 * number - 5), (year, 6 * number))
    return replace(found, precision=Precision.HALF, label=f"half {number} of {year}")


def _decade(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    word, short = groups.get("word"), groups.get("short")
    start = DECADES[word.casefold()] if word else int(short) + 1900 if short else _year(groups) or 0
    return _years_of(span, start, start + 9, Precision.DECADE, f"{start}s")


def _century(span: Span, groups: _Groups, reference: date | None) -> DateMention | None:
    word = groups.get("word")
    number = CENTURIES[word.casefold()] if word else int(groups["nth"] or 0)
    first = (number - 1) * 100
    return _years_of(span, max(first, 1), first + 99, Precision.CENTURY, f"century {number}")


def _years_of(span: Span, first: int, last: int, precision: Precision, label: str) -> DateMention:
    return DateMention(span, precision, label, first=date(first, 1, 1), last=date(last, 12, 31))


def _season(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    year, name = _year(groups) or 0, (groups["season"] or "").casefold()
    if name == "winter":
        # Winter 2020 may be the one that began in 2019 or the one that began in 2020.
        found = _months_of(span, (year - 1, 12), (year + 1, 2))
    else:
        first, last = SEASONS[name]
        found = _months_of(span, (year, first), (year, last))
    return replace(found, label=f"{name} {year}", year=year)


def _partyear(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    year, part = _year(groups) or 0, " ".join((groups["part"] or "").casefold().split())
    first, last = PARTS[part.split()[0]]
    found = _months_of(span, (year, first), (year, last))
    return replace(found, label=f"{part} {year}")


def _years(span: Span, groups: _Groups, reference: date | None) -> DateMention | None:
    first, second = _year(groups) or 0, groups["year2"] or ""
    last = int(second) if int(second) >= _HUNDRED else first // _HUNDRED * _HUNDRED + int(second)
    if last <= first:
        return None
    return _years_of(span, first, last, Precision.YEAR, f"{first}–{last}")


def _one_year(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    year = _year(groups) or 0
    return replace(_years_of(span, year, year, Precision.YEAR, str(year)), year=year)


def _relative(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    word, unit = groups.get("word"), (groups.get("unit") or "day").casefold()
    which = (groups.get("which") or "").casefold()
    if word:
        steps = DAY_STEPS["night" if word.casefold().startswith("last") else word.casefold()]
    else:
        steps = STEPS.get(which, 0)
    label = " ".join((word or f"{which} {unit}").casefold().split())
    return _counted(span, label, unit, steps, reference)


def _ago(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    written, unit = (groups["n"] or "").casefold(), (groups["unit"] or "").casefold()
    number = COUNTS.get(written) or int(written)
    way = (groups["way"] or "").casefold()
    label = f"{number} {unit}s {way}" if number > 1 else f"{number} {unit} {way}"
    # "Two years later" counts from something else that the text tells.
    return _counted(span, label, unit, -number, reference if way == "ago" else None)


def _counted(span: Span, label: str, unit: str, steps: int, reference: date | None) -> DateMention:
    """Return the period so many units before or after the reference date."""
    mention = DateMention(span, _UNITS[unit], label, relative=True)
    if reference is None:
        return mention
    if unit in {"day", "week"}:
        length = 7 if unit == "week" else 1
        monday = reference - timedelta(days=reference.weekday() if unit == "week" else 0)
        first = monday + timedelta(days=length * steps)
        return replace(mention, first=first, last=first + timedelta(days=length - 1))
    months = _MONTHS_IN[unit]
    index = (reference.year * 12 + reference.month - 1) // months * months + steps * months
    end = index + months - 1
    return replace(
        mention,
        first=date(index // 12, index % 12 + 1, 1),
        last=_end_of_month(end // 12, end % 12 + 1),
    )


def _weekday(span: Span, groups: _Groups, reference: date | None) -> DateMention:
    """Read a weekday as the last one before the reference date, or that day itself."""
    name = (groups["word"] or "").casefold()
    mention = DateMention(span, Precision.DAY, name.capitalize(), relative=True)
    if reference is None:
        return mention
    back = (reference.weekday() - WEEKDAYS.index(name)) % 7
    day = reference - timedelta(days=back)
    return replace(mention, first=day, last=day)


_MONTHS_IN: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_UNITS: Final = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
}
_BUILDERS: Final[Mapping[str, _Builder]] = {
    "day": _day,
    "usday": _usday,
    "numeric": _numeric,
    "month": _month,
    "quarter": _quarter,
    "monthquarter": _monthquarter,
    "fiscalyear": _fiscalyear,
    "half": _half,
    "decade": _decade,
    "century": _century,
    "season": _season,
    "partyear": _partyear,
    "years": _years,
    "year": _one_year,
    "relative": _relative,
    "ago": _ago,
    "weekday": _weekday,
}
