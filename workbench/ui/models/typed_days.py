"""A day as a checker types it: ISO 8601, or as the desktop's language writes days."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from workbench.errors import Unusable
from workbench.ui.text.days import day_of
from workbench.ui.translation import tr

FIRST_YEAR: Final = 1970
"""A year of two digits is one of the hundred that begin here."""
_EXAMPLE: Final = QDate(2025, 5, 31)
_YEAR: Final = re.compile(r"\d{4}")
_FORMS: Final = (
    QLocale.FormatType.ShortFormat,
    QLocale.FormatType.LongFormat,
    QLocale.FormatType.NarrowFormat,
)


def typed_day(words: str) -> date | None:
    """Return the day that was typed, ``None`` if nothing was; raises ``Unusable`` for no day."""
    typed = " ".join(words.split())
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    locale = QLocale()
    for form in _FORMS:
        day = locale.toDate(typed, form, FIRST_YEAR)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    # A day without its year would be taken for one to come.
    named = day_of(typed, date.min) if _YEAR.search(typed) else None
    if named is not None:
        return named
    told = tr("“{typed}” is no date. Type it as {one} or as {other}, or leave it empty.")
    raise Unusable(told.format(typed=typed, one=_iso(), other=day_example()))


def day_example() -> str:
    """Return a day as the language of the window writes it in short."""
    return QLocale().toString(_EXAMPLE, QLocale.FormatType.ShortFormat)


def _iso() -> str:
    return f"{_EXAMPLE.year():04}-{_EXAMPLE.month():02}-{_EXAMPLE.day():02}"
