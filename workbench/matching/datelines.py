"""Datelines: the date a text gives as its own, beside "published" or at its very beginning.

They tell when the text was written, not when what it tells took place; and where the source's date
is not known they tell what "last year" means.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from workbench.domain.text import Span
from workbench.language.dates import DateMention, Precision

_LOOK_BACK: Final = 60
_BEFORE: Final = re.compile(
    r"(?:\b(?:Published|PUBLISHED|Posted|POSTED|Updated|UPDATED|DATETIME|Dateline|Issued"
    r"|(?:[Ff]irst|[Oo]riginally|[Ll]ast) (?:published|posted|updated|modified)|Written on)\b"
    r"(?:[^.!?]|(?<=[apm])\.){0,40}"
    r"|\b(?i:date):\s?|\b[Bb][Yy] (?:[A-Z][\w.’'-]{0,20} ){1,4}(?:on |for [\w ]{3,30})?)$"
)
_WEEKDAY: Final = re.compile(r"\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W*)?$", re.I)
_ON: Final = re.compile(r"\b(?:on|in|at|of|from|since|until|by)(?: the)?\s$", re.IGNORECASE)
_TIME: Final = re.compile(r"[T,]?\s?(?:at\s)?\d{1,2}[:.]\d\d")


def datelines(text: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Return those of the dates of a text that say when it was written."""
    return [one for one in mentions if _is_own(text, one)]


def written(text: str, mentions: Sequence[DateMention]) -> date | None:
    """Return when a text says that it was written, ``None`` if it does not."""
    found = datelines(text, mentions)
    return found[0].first if found else None


def _is_own(text: str, mention: DateMention) -> bool:
    if mention.precision is not Precision.DAY or mention.year is None or mention.first is None:
        return False
    before = text[max(0, mention.span.start - _LOOK_BACK) : mention.span.start]
    opens = mention.span.start <= _LOOK_BACK and _WEEKDAY.match(before) is not None
    figures = not any(sign.isalpha() for sign in mention.span.of(text))
    timed = _TIME.match(text, mention.span.end) and (figures or not _ON.search(before))
    if timed or _BEFORE.search(before):
        return True
    return opens and _stands_alone(text, mention.span)


def _stands_alone(text: str, span: Span) -> bool:
    """Say whether no sentence goes on after a date that opens a text ("12 May 2024 The mayor")."""
    after = text[span.end :].lstrip(" \t\n—–-|·:")
    return not after or after[0].isupper()
