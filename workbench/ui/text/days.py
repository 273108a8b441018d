"""Days as checkers write them: ``9 Mar 2026``, ``9.3.``, ``2026-03-09``, or ``+3`` from today."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale

from workbench.ui.text.wording import day_words

Today = Callable[[], date]
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_FARTHEST: Final = 3650
_FROM_TODAY: Final = re.compile(r"\+\s*(\d{1,4})", re.ASCII)
_ISO: Final = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", re.ASCII)
_DOTTED: Final = re.compile(r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})(?:\.\s*(?P<y>\d{4})?)?", re.ASCII)
_NAMED: Final = re.compile(
    r"(?P<d>[0-9]{1,2})\.?\s+(?:de\s+)?(?P<m>[^\W\d_]{3,})\.?,?(?:\s+(?:de\s+)?(?P<y>[0-9]{4}))?"
)
_FORMS: Final = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)


def day_of(text: str, today: date) -> date | None:
    """Return the day that was written, ``None`` if it is none; without a year it is the next."""
    words = text.strip().lower()
    if later := _FROM_TODAY.fullmatch(words):
        ahead = int(later[1])
        return today + timedelta(ahead) if ahead <= _FARTHEST else None
    for form in (_ISO, _DOTTED, _NAMED):
        if read := form.fullmatch(words):
            return _day(read["d"], read["m"], read["y"], today)
    return None


def told_day(day: date | None) -> str:
    """Return a day as the workbench writes it, which it can read again; empty for none."""
    return day_words(day.isoformat()) if day is not None else ""


def _month(word: str) -> int:
    """Return the number of a month named in English or in the language of the window, 0 for none.

    The first three letters are enough.
    """
    spoken = QLocale()
    for number, english in enumerate(_MONTHS, start=1):
        names = (spoken.monthName(number, form).casefold() for form in _FORMS)
        if word.startswith(english) or any(name.startswith(word) for name in names):
            return number
    return 0


def _day(day: str, month: str, year: str | None, today: date) -> date | None:
    number = int(month) if month.isdigit() else _month(month)
    try:
        there = date(int(year) if year else today.year, number, int(day))
        return there if year or there >= today else there.replace(year=today.year + 1)
    except ValueError:
        return None
