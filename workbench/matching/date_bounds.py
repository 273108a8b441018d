"""Words that put a thing before or after a date, so that another date bears them out."""

import re
from typing import Final

from workbench.language.dates import DateMention

_BEFORE: Final = re.compile(
    r"\b(?:before|prior to|by|earlier than|vor|avant|antes de)(?: the)?\s$", re.IGNORECASE
)
_AFTER: Final = re.compile(
    r"\b(?:after|later than|following|nach|après|después de)(?: the)?\s$", re.IGNORECASE
)
_LOOK_BACK: Final = 20
# What is farther off is hardly what the claim has in mind.
_YEARS: Final = 5


def borne_out(text: str, mention: DateMention, other: DateMention) -> str:
    """Return that a date is before or after the claim's as the claim has it, else nothing.

    ``text`` is the claim, ``mention`` a date of it, ``other`` the passage's.
    """
    before = text[max(0, mention.span.start - _LOOK_BACK) : mention.span.start]
    if mention.first is None or other.first is None:
        return ""
    if mention.last is None or other.last is None:
        return ""
    if abs(mention.first.year - other.first.year) > _YEARS:
        return ""
    if _BEFORE.search(before) and other.last < mention.first:
        return f"{other.label} is before {mention.label}, as the claim has it"
    if _AFTER.search(before) and other.first > mention.last:
        return f"{other.label} is after {mention.label}, as the claim has it"
    return ""
