"""How a date that was counted from the date of its text is said in full, in the text's language."""

from collections.abc import Callable
from datetime import date
from typing import Final

from workbench.language.periods import DateMention, Precision
from workbench.language.relative_words import MONTHS_SAID

_NAMES: Final = {language: names.split() for language, names in MONTHS_SAID.items()}
_DAY: Final[dict[str, str]] = {
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}",
}
_MONTH: Final = {"es": "{month} de {year}", "pt": "{month} de {year}"}
_WEEK: Final = {
    "en": "week of {day}",
    "de": "Woche ab {day}",
    "fr": "semaine du {day}",
    "es": "semana del {day}",
}
_QUARTER: Final = {
    "fr": "T{number} {year}",
    "es": "T{number} {year}",
    "zh": "{year}年第{number}季度",
}


def said_in_full(mention: DateMention, language: str = "en") -> str:
    """Return what a date counted from the date of its text means, as one would put it in brackets.

    "Last year" is said as "2025", "yesterday" as "11 March 2026", "in May" by its year alone. Empty
    where the days are not known, the date says them itself, or one cannot say them in short.
    Languages without month names here get the days as 2026-03-11.
    """
    if not mention.resolved or mention.first is None or mention.last is None:
        return ""
    if mention.month is not None or mention.months is not None:
        return _years(mention.first, mention.last)
    say = _SAYINGS.get(mention.precision)
    return say(mention.first, mention.last, language[:2].casefold()) if say else ""


def _years(first: date, last: date) -> str:
    if first.year == last.year:
        return str(first.year)
    return f"{first.year}–{last.year}" if last.year - first.year == 1 else ""


def _day(first: date, last: date, language: str) -> str:
    if language in {"zh", "ja"}:
        return f"{first.year}年{first.month}月{first.day}日"
    if language not in _NAMES:
        return first.isoformat()
    pattern = _DAY.get(language, "{day} {month} {year}")
    month = _NAMES[language][first.month - 1]
    return pattern.format(day=first.day, month=month, year=first.year)


def _week(first: date, last: date, language: str) -> str:
    if language in _WEEK:
        return _WEEK[language].format(day=_day(first, last, language))
    return f"{_day(first, last, language)} – {_day(last, last, language)}"


def _month(first: date, last: date, language: str) -> str:
    if language in {"zh", "ja"}:
        return f"{first.year}年{first.month}月"
    if language not in _NAMES:
        return f"{first.year}-{first.month:02}"
    pattern = _MONTH.get(language, "{month} {year}")
    return pattern.format(month=_NAMES[language][first.month - 1], year=first.year)


def _quarter(first: date, last: date, language: str) -> str:
    pattern = _QUARTER.get(language, "Q{number} {year}")
    return pattern.format(number=(first.month + 2) // 3, year=first.year)


def _year(first: date, last: date, language: str) -> str:
    return f"{first.year}年" if language in {"zh", "ja"} else str(first.year)


def _decade(first: date, last: date, language: str) -> str:
    return f"{first.year}–{last.year}"


_SAYINGS: Final[dict[Precision, Callable[[date, date, str], str]]] = {
    Precision.DAY: _day,
    Precision.WEEK: _week,
    Precision.MONTH: _month,
    Precision.QUARTER: _quarter,
    Precision.YEAR: _year,
    Precision.DECADE: _decade,
}
