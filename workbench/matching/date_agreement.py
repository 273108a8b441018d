"""Whether two dates can mean the same, and why.

A date agrees with one that is the same, that lies within it, or that it lies within (the passage
says less). A period agrees with one that has the same two ends. A quarter of a company's own
calendar is not the calendar's quarter, whatever its number. Dates whose year is not said are held
against each other by day and month.
"""

from dataclasses import dataclass
from enum import IntEnum

from workbench.language.dates import DateMention, Precision
from workbench.language.relative_words import WEEKDAYS
from workbench.matching.date_ends import is_period


class Agreement(IntEnum):
    """How far two dates agree, the better the more."""

    NONE = 0
    """They cannot both be meant."""
    LOOSE = 1
    """The passage says less, or something that only allows for what the claim says."""
    WITHIN = 2
    """The passage is the more exact."""
    SAME = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What holding one date against another gave, and a sentence of why."""

    agreement: Agreement
    why: str


def hold(one: DateMention, other: DateMention) -> Held | None:
    """Hold a date of the claim against one of the passage; ``None`` if that tells nothing."""
    if _unsure(one, other) and one.relative and other.relative and one.label == other.label:
        why = f"both say {one.label}, each counted from the date of its own text"
        return Held(Agreement.SAME, why)
    if _falls_on(one, other):
        why = f"the passage's day is a {one.label}; which one the claim means is not known"
        return Held(Agreement.LOOSE, why)
    if one.precision is other.precision is Precision.QUARTER:
        return _quarters(one, other)
    if Precision.QUARTER in {one.precision, other.precision} and _unsure(one, other):
        return None
    if is_period(one) or is_period(other):
        return _with_period(one, other)
    if one.year is None or other.year is None:
        return _without_year(one, other)
    return _by_parts(one, other) if _unsure(one, other) else _periods(one, other)


def _falls_on(one: DateMention, other: DateMention) -> bool:
    """Say whether a date is a day of the week that another names without saying of which week."""
    wanted = WEEKDAYS.get(one.label.casefold()) if one.relative and one.first is None else None
    if wanted is None or other.first is None or other.first != other.last:
        return False
    return other.first.weekday() == wanted


def says(one: DateMention, other: DateMention) -> str:
    """Return the two dates side by side in a sentence."""
    return f"claim says {one.label}, passage says {other.label}"


def kinship(one: DateMention, other: DateMention) -> float:
    """Count what two dates have in common: year, month, day, and half for being as exact."""
    return shared(one, other) + (0.5 if one.precision is other.precision else 0.0)


def shared(one: DateMention, other: DateMention) -> int:
    """Count the equal ones of year, month and day."""
    parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return sum(1 for a, b in parts if a is not None and a == b)


def as_exact(one: DateMention, other: DateMention) -> bool:
    """Say whether a date names year, month and day at least where another does so."""
    parts = ((one.month, other.month), (one.day, other.day))
    named = any(part is not None for part in (one.year, one.month, one.day))
    return named and all(a is not None or b is None for a, b in parts)


def _unsure(one: DateMention, other: DateMention) -> bool:
    return one.first is None or other.first is None


def _same_or_not(same: bool, why: str, one: DateMention, other: DateMention) -> Held:
    return Held(Agreement.SAME, why) if same else Held(Agreement.NONE, says(one, other))


def _quarters(one: DateMention, other: DateMention) -> Held | None:
    if one.fiscal != other.fiscal:
        return _across_calendars(one, other)
    if _unsure(one, other) and None in {_number(one), _number(other)}:
        return None  # "the previous quarter", told from nobody knows when
    if one.first is not None and other.first is not None:
        same = inside(one, other) or inside(other, one)
    else:
        years = {year for year in (one.year, other.year) if year is not None}
        same = _number(one) == _number(other) and len(years) <= 1
    return _same_or_not(same, "the same quarter", one, other)


def _across_calendars(one: DateMention, other: DateMention) -> Held:
    """Hold a calendar quarter against a company's own."""
    if one.first is not None and other.first is not None:
        if inside(one, other) or inside(other, one):
            return Held(Agreement.SAME, "the same three months")
    elif _number(one) == _number(other) and (one.year is None or other.year is None):
        return Held(Agreement.LOOSE, "the same quarter, if both count by one calendar")
    why = "calendar and fiscal quarter differ: a company's year may begin in any month"
    return Held(Agreement.NONE, f"{says(one, other)}: {why}")


def _number(mention: DateMention) -> int | None:
    """Return the number of a quarter; one named by its last month has one if it fits."""
    if mention.quarter is not None:
        return mention.quarter
    month = mention.month or 0
    return month // 3 if month % 3 == 0 else None


def _with_period(one: DateMention, other: DateMention) -> Held | None:
    """Hold two dates against each other of which one at least goes from here to there."""
    if _unsure(one, other) or one.inferred or other.inferred:
        same = one.months is not None and one.months == other.months
        return Held(Agreement.SAME, "the same months") if same else None
    if inside(one, other) and inside(other, one):
        return Held(Agreement.SAME, "the same period")
    if is_period(one) and is_period(other) and one.precision is other.precision:
        return Held(Agreement.NONE, says(one, other))
    if is_period(one) and not inside(one, other) and _overlap(one, other):
        return None  # what lies in a period tells neither of its ends
    return _periods(one, other)


def inside(one: DateMention, other: DateMention) -> bool:
    """Say whether a date lies within another, both being known by their days."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return other.first <= one.first and one.last <= other.last


def _overlap(one: DateMention, other: DateMention) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first <= other.last and other.first <= one.last


def _without_year(one: DateMention, other: DateMention) -> Held | None:
    pairs = [
        (a, b)
        for a, b in ((one.month, other.month), (one.day, other.day))
        if a is not None and b is not None
    ]
    if pairs:
        if any(a != b for a, b in pairs):
            return Held(Agreement.NONE, says(one, other))
        as_exact = (one.day is None) == (other.day is None) and one.year is None
        return Held(
            Agreement.SAME if as_exact else Agreement.LOOSE, "the same day or month is named"
        )
    if _unsure(one, other) or one.month or other.month:
        return None
    held = _periods(one, other)
    # What "last week" means depends on the date of the text, which may not be the right one.
    both_years = one.precision is other.precision is Precision.YEAR
    return held if held.agreement or both_years else None


def _by_parts(one: DateMention, other: DateMention) -> Held | None:
    """Hold dates by year, month and day: one of them is in no calendar, or in a company's."""
    if one.year != other.year:
        return Held(Agreement.NONE, says(one, other))
    if one.fiscal != other.fiscal:
        return Held(Agreement.LOOSE, "the same year is named, but one is a company's own year")
    pairs = [(one.month, other.month), (one.day, other.day)]
    if any(a is not None and b is not None and a != b for a, b in pairs):
        return Held(Agreement.NONE, says(one, other))
    same = all(a == b for a, b in pairs)
    return Held(Agreement.SAME, "the same date") if same else None


def _periods(one: DateMention, other: DateMention) -> Held:
    if inside(one, other) and inside(other, one):
        return Held(Agreement.SAME, "the same date")
    if inside(other, one):
        return Held(Agreement.WITHIN, f"{other.label} lies in {one.label}")
    if inside(one, other):
        return Held(Agreement.LOOSE, f"the passage says only {other.label}")
    if _overlap(one, other):
        return Held(Agreement.LOOSE, f"{one.label} and {other.label} overlap")
    return Held(Agreement.NONE, says(one, other))
