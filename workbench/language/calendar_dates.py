"""Dates of the calendar as they are written: days, months, quarters, years, decades, spans."""

import calendar
from dataclasses import replace
from datetime import date
from typing import Final

from workbench.domain.text import Span
from workbench.language.date_words import (
    CENTURIES,
    DECADES,
    DECADES_AFTER_YEARS,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASON_MONTHS,
)
from workbench.language.dating import Builder, Dating, Groups
from workbench.language.periods import (
    DateMention,
    Precision,
    end_of_month,
    in_year,
    near,
    taking,
    taking_years,
)
from workbench.language.relative import han_number
from workbench.language.relative_words import HAN_SEASONS, SEASONS

_MONTHS: Final = 12
_LEAP_YEAR: Final = 2000
_HUNDRED: Final = 100
# Two figures mean a year of this century below here, else of the last.
_TURN: Final = 70
_LONGEST_SPAN: Final = 600
# Links that join two dates into one period only after "from" or "between".
_WEAK_LINKS: Final = frozenset({"and", "und", "y", "e", "et", "a", "à", "al", "au", "по"})
_ROMAN: Final = {"I": 1, "V": 5, "X": 10}
_MONTH_FIRST: Final = frozenset({"", "en"})


def _month_number(groups: Groups, key: str = "") -> int:
    name = groups.get(f"month{key}")
    return MONTHS[name.casefold()] if name else han_number(groups.get(f"mm{key}") or "0")


def _year(groups: Groups, key: str = "year") -> int | None:
    written = groups.get(key)
    if not written:
        return None
    number = han_number(written)
    if number >= _HUNDRED:
        return number
    return number + (2000 if number < _TURN else 1900)


def day(span: Span, groups: Groups, at: Dating, *, day_first: bool = True) -> DateMention | None:
    """Read a day; one that no calendar has ("31 February") gets no first and last day."""
    month, number = _month_number(groups), han_number(groups["day"] or "0")
    last_day = int(groups.get("day2") or number)
    said = _year(groups)
    if not 1 <= number <= last_day:
        return None
    possible = last_day <= calendar.monthrange(said or _LEAP_YEAR, month)[1]
    if not possible and said is None and not day_first:
        return None  # "May 45 people"
    year = said or near(at.counted_from(span), month, ahead=at.ahead(span))
    label = f"{number}{f'–{last_day}' if last_day != number else ''} {MONTH_NAMES[month - 1]}"
    found = DateMention(
        span,
        Precision.DAY,
        f"{label} {said}" if said else label,
        year=said,
        month=month,
        day=number,
        relative=said is None,
    )
    if year is None or not possible:
        return found
    first, last = date(year, month, number), date(year, month, last_day)
    return replace(found, first=first, last=last, inferred=said is None)


def _usday(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read "May 12", but not "may 12"."""
    lower = (groups["month"] or "").islower()
    return None if lower else day(span, groups, at, day_first=False)


def _numeric(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read 3.4.2024 as day and month, 3/4/2024 by the language, unless only one order is one.

    In English, and where the language is not known, the second order is kept as the other reading.
    """
    one, two = int(groups["a"] or 0), int(groups["b"] or 0)
    dotted = (groups["sep"] or "").startswith(".")
    either_way = one <= _MONTHS and two <= _MONTHS and not dotted
    american = groups["sep"] == "/" and at.language in _MONTH_FIRST
    month_first = two > _MONTHS or (either_way and american)
    month, number = (one, two) if month_first else (two, one)
    found = day(span, {"mm": str(month), "day": str(number), "year": groups["year"]}, at)
    unsure = either_way and one != two and at.language in _MONTH_FIRST
    if found is None or found.first is None or not unsure:
        return found
    return replace(found, other=date(found.first.year, number, month))


def _month(span: Span, groups: Groups, at: Dating) -> DateMention:
    month, said = _month_number(groups), _year(groups)
    year = said or near(at.counted_from(span), month, ahead=at.ahead(span))
    name = MONTH_NAMES[month - 1]
    found = DateMention(
        span,
        Precision.MONTH,
        f"{name} {said}" if said else name,
        year=said,
        month=month,
        relative=said is None,
    )
    if year is None:
        return found
    return replace(taking(found, (year, month), (year, month)), inferred=said is None)


def _links(span: Span, groups: Groups, at: Dating) -> bool:
    """Say whether two dates are joined into a period, and not merely named one after another."""
    return (groups["link"] or "").strip().casefold() not in _WEAK_LINKS or at.after_from(span)


def _span(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read the days from one date to another ("3 March to 5 April 2024")."""
    one = {"month": groups.get("month"), "mm": groups.get("mm"), "day": groups["day"],
           "year": groups.get("year") or groups.get("year2")}  # fmt: skip
    two = {"month": groups.get("month2"), "mm": groups.get("mm2") or groups.get("mm"),
           "day": groups["day2"], "year": groups.get("year2") or groups.get("year")}  # fmt: skip
    if not _links(span, groups, at):
        return None
    start, end = day(span, one, at), day(span, two, at)
    if start is None or end is None:
        return None
    same = start.year if start.year == end.year else None
    found = replace(
        start,
        label=f"{start.label} – {end.label}",
        year=same,
        first=None,
        month=start.month if start.month == end.month else None,
        day=None,
    )
    if start.first is None or end.last is None or end.last < start.first:
        return None if start.first and end.last else found
    return replace(found, first=start.first, last=end.last)


def _months(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read the months from one to another ("March to May 2024")."""
    one, two = _month_number(groups), _month_number(groups, "2")
    said = _year(groups, "year2") or _year(groups)
    started = _year(groups) or said
    sure = said is not None or bool(groups.get("mm2")) or at.after_from(span)
    if (
        not _links(span, groups, at)
        or not sure
        or (
            (groups.get("month") or "X")[0].islower()
            and ((groups.get("month") or "") in {"may", "march", "mar", "mai", "sept"})
        )
    ):
        return None
    year = said or near(at.reference, two, ahead=at.ahead(span))
    label = f"{MONTH_NAMES[one - 1]}–{MONTH_NAMES[two - 1]}" + (f" {said}" if said else "")
    found = DateMention(
        span, Precision.MONTH, label, year=said, relative=said is None, months=(one, two)
    )
    if year is None:
        return found
    begun = started or year
    if one > two and begun == year:
        begun -= 1
    if (begun, one) >= (year, two):
        return None
    return replace(taking(found, (begun, one), (year, two)), inferred=said is None)


def _quarter(span: Span, groups: Groups, at: Dating) -> DateMention:
    nth = (groups.get("nth") or "").casefold()
    number = int(groups.get("q") or ORDINALS.get(nth) or han_number(nth))
    year = _year(groups) or _year(groups, "short")
    if groups.get("month"):
        ended = {**groups, "year": groups.get("endyear") or groups.get("year")}
        named = _monthquarter(span, ended, at)
        return replace(named, quarter=number, label=f"Q{number}, {named.label}")
    fiscal = any(groups.get(key) for key in ("fiscal", "fq", "before"))
    label = f"Q{number}" + (f" {'FY' if fiscal else ''}{year}" if year else "")
    found = DateMention(span, Precision.QUARTER, label, year=year, quarter=number, fiscal=fiscal)
    if fiscal:
        return replace(found, relative=year is None)
    found = replace(found, months=(3 * number - 2, 3 * number))
    return replace(found, relative=True) if year is None else in_year(found, year)


def _monthquarter(span: Span, groups: Groups, at: Dating) -> DateMention:
    """Read a quarter that is named by the month it ends in, as companies do."""
    month, said = _month_number(groups), _year(groups)
    year = said or near(at.reference, month)
    label = f"the quarter to {MONTH_NAMES[month - 1]}" + (f" {said}" if said else "")
    found = DateMention(
        span, Precision.QUARTER, label, year=said, month=month, fiscal=True, relative=said is None
    )
    if year is None:
        return found
    start = year * 12 + month - 3
    last = date(year, month, int(groups.get("day") or 0)) if groups.get("day") else None
    return replace(
        found,
        first=date(start // 12, start % 12 + 1, 1),
        last=last or end_of_month(year, month),
        inferred=said is None,
    )


def _fiscalyear(span: Span, groups: Groups, at: Dating) -> DateMention:
    """Read a year of accounts; one named by two years ("2025/26") is known by the second."""
    year, second = _year(groups), groups.get("year2")
    if second and year is not None:
        year = int(second) if int(second) >= _HUNDRED else year // _HUNDRED * _HUNDRED + int(second)
    return DateMention(span, Precision.YEAR, f"fiscal {year}", year=year, fiscal=True)


def _half(span: Span, groups: Groups, at: Dating) -> DateMention:
    nth = (groups.get("nth") or "").casefold()
    han = {"上": 1, "下": 2}.get(groups.get("h") or "")
    number = han or int(groups.get("q") or ORDINALS.get(nth) or int(nth))
    year = _year(groups)
    label = f"half {number} of {year}" if year else f"half {number}"
    months = (6 * number - 5, 6 * number)
    found = DateMention(span, Precision.HALF, label, year=year, months=months)
    return found if year is None else in_year(found, year)


def _decade(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    word, short, years = groups.get("word"), groups.get("short"), groups.get("years")
    century = groups.get("nth")
    start = _year(groups) or 0
    if word or years:
        start = DECADES[word.casefold()] if word else DECADES_AFTER_YEARS[(years or "").casefold()]
    elif short:
        start = int(short) + ((int(century) - 1) * 100 if century else 1900)
    found = DateMention(span, Precision.DECADE, f"{start}s")
    part = _part(groups)
    if not part:
        return taking_years(found, start, start + 9)
    first, last = {1: (0, 3), 5: (3, 6), 9: (6, 9)}[PARTS[part.split()[0]][0]]
    return taking_years(replace(found, label=f"{part} {start}s"), start + first, start + last)


def _part(groups: Groups) -> str:
    return " ".join((groups.get("part") or "").casefold().split())


def _century(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    word, roman = groups.get("word"), groups.get("roman")
    if roman:
        values = [_ROMAN[char] for char in roman]
        following = [*values[1:], 0]
        number = sum(-a if a < b else a for a, b in zip(values, following, strict=True))
    else:
        number = CENTURIES[word.casefold()] if word else int(groups["nth"] or 0)
    first = (number - 1) * 100
    found = DateMention(span, Precision.CENTURY, f"century {number}")
    return taking_years(found, max(first, 1), first + 99)


def _season(span: Span, groups: Groups, at: Dating) -> DateMention:
    han = groups.get("han")
    name = HAN_SEASONS[han] if han else SEASONS[(groups["season"] or "").casefold()]
    year = _year(groups)
    found = DateMention(
        span,
        Precision.SEASON,
        f"{name} {year}" if year else name,
        year=year,
        months=SEASON_MONTHS[name],
    )
    if year is None:
        return found
    if groups.get("year2") and name == "winter":
        return taking(found, (year, _MONTHS), (year + 1, 2))
    return in_year(found, year)


def _partyear(span: Span, groups: Groups, at: Dating) -> DateMention:
    year, part = _year(groups) or 0, _part(groups)
    first, last = PARTS[part.split()[0]]
    found = DateMention(span, Precision.SEASON, f"{part} {year}", year=year)
    return taking(found, (year, first), (year, last))


def _years(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    first, second = _year(groups) or 0, groups["year2"] or ""
    last = int(second) if int(second) >= _HUNDRED else first // _HUNDRED * _HUNDRED + int(second)
    slashed = "/" in (groups["link"] or "") and last != first + 1
    if not first < last < first + _LONGEST_SPAN or slashed or not _links(span, groups, at):
        return None
    return taking_years(DateMention(span, Precision.YEAR, f"{first}–{last}"), first, last)


def _one_year(span: Span, groups: Groups, at: Dating) -> DateMention:
    year = _year(groups) or 0
    return taking_years(DateMention(span, Precision.YEAR, str(year), year=year), year, year)


CALENDAR_BUILDERS: Final[dict[str, Builder]] = {
    "day": day,
    "usday": _usday,
    "numeric": _numeric,
    "span": _span,
    "months": _months,
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
}
