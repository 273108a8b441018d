"""What a person says of a source, made fit to be kept, or refused with a sentence."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from workbench.domain.source_record import SourceFields, Value
from workbench.errors import Unusable

LONGEST: Final = 1_000
"""Characters of a field."""
_AHEAD: Final = timedelta(days=366)
"""Documents under embargo bear a date to come; one of the next century is a slip."""
_OLDEST: Final = 1000
_RELIABILITY: Final = range(1, 6)
_WEB: Final = re.compile(r"https?://[^\s/?#.]+\S*", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
_NAMES: Final = {"url": "web address"}


def changed(now: SourceFields, wanted: SourceFields, today: date) -> dict[str, tuple[Value, Value]]:
    """Return the fields that are wanted otherwise than they are, each before and after.

    White space is made even. Raises ``Unusable`` for a value that cannot be; what is wanted as it
    is already is never refused, however it came to be so.
    """
    tidy = tidied(wanted)
    before, plain, after = now.values(), wanted.values(), tidy.values()
    found = {
        name: (before[name], after[name])
        for name in before
        if before[name] not in (plain[name], after[name])
    }
    for name in found:
        if why := _fault(name, tidy, today):
            raise Unusable(why)
    return found


def tidied(wanted: SourceFields) -> SourceFields:
    """Return the fields with their texts on one line, without what cannot be seen."""
    lines: dict[str, Any] = {
        name: _line(value) for name, value in wanted.values().items() if isinstance(value, str)
    }
    return replace(wanted, **lines)


def named(name: str) -> str:
    """Return what to call a field before a checker."""
    return _NAMES.get(name, name)


def _line(text: str) -> str:
    even = " ".join(text.split())
    return "".join(sign for sign in even if unicodedata.category(sign) not in _UNSEEN).strip()


def _fault(name: str, wanted: SourceFields, today: date) -> str:
    """Return what is wrong with a field that is to be changed, empty if nothing is."""
    value = wanted.values()[name]
    if isinstance(value, str) and len(value) > LONGEST:
        return (
            f"The {named(name)} is longer than {LONGEST:,} characters. "
            "Shorten it; a note on the evidence has room for more."
        )
    match name:
        case "title" if not value:
            return "A source needs a title. Type one."
        case "published" if wanted.published is not None:
            return _fault_of_day(wanted.published, today)
        case "reliability" if value is not None and value not in _RELIABILITY:
            return f"{value} is no reliability. Give 1 (least) to 5 (most), or leave it out."
        case "language" if value and not _LANGUAGE.fullmatch(wanted.language):
            return f"“{value}” names no language. Use its short name, such as en, de or pt-BR."
        case "url" if value and not _WEB.fullmatch(wanted.url):
            return f"“{value}” is no web address. Begin it with https:// or leave it out."
        case _:
            return ""


def _fault_of_day(day: date, today: date) -> str:
    if day.year < _OLDEST or day > today + _AHEAD:
        return f"{day.isoformat()} cannot be when it was published. Check the year."
    return ""
