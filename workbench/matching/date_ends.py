"""The two ends of a period ("from 1922 to 1931"), each as a date with its own place in the text."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from workbench.domain.text import Span
from workbench.language.periods import DateMention, Precision, end_of_month

_LINK: Final = re.compile(
    r"\s?[-–—/~～至到]\s?"
    r"|\s(?:to|until|till|through|and|bis|und|au|et|à|a|al|y|e|hasta|até|tot|по)\s",
    re.IGNORECASE,
)
_MONTHS: Final = "January February March April May June July August September October November"
_NAMES: Final = (*_MONTHS.split(), "December")


def is_period(mention: DateMention) -> bool:
    """Say whether a mention goes from one day, month or year to a later one."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return mention.months is not None and mention.precision is Precision.MONTH
    if mention.precision is Precision.DAY:
        return first != last
    if mention.precision is Precision.MONTH:
        return (first.year, first.month) != (last.year, last.month)
    return mention.precision is Precision.YEAR and first.year != last.year


def ends(mention: DateMention, text: str) -> tuple[DateMention, ...]:
    """Return the first and the last day, month or year of a period; nothing for other dates."""
    if not is_period(mention):
        return ()
    middle = (mention.span.start + mention.span.end) / 2
    links = _LINK.finditer(text, mention.span.start + 1, mention.span.end - 1)
    link = min(links, key=lambda match: abs(match.start() - middle), default=None)
    if link is None:
        return ()
    spans = Span(mention.span.start, link.start()), Span(link.end(), mention.span.end)
    return tuple(_end(mention, span, last=last) for last, span in enumerate(spans))


def _end(mention: DateMention, span: Span, *, last: int) -> DateMention:
    whole = replace(mention, span=span, months=None, quarter=None)
    day = mention.last if last else mention.first
    if day is None:
        month = (mention.months or (0, 0))[last]
        return replace(whole, month=month, label=_NAMES[month - 1])
    said = None if mention.relative else day.year
    if mention.precision is Precision.YEAR:
        return _taking(whole, day, day.replace(month=1, day=1), day.replace(month=12, day=31))
    if mention.precision is Precision.MONTH:
        label = f"{_NAMES[day.month - 1]} {said or ''}".strip()
        whole = replace(whole, year=said, month=day.month, label=label)
        return replace(whole, first=day.replace(day=1), last=end_of_month(day.year, day.month))
    label = f"{day.day} {_NAMES[day.month - 1]} {said or ''}".strip()
    whole = replace(whole, year=said, month=day.month, day=day.day, label=label)
    return replace(whole, first=day, last=day)


def _taking(whole: DateMention, day: date, first: date, last: date) -> DateMention:
    return replace(whole, year=day.year, label=str(day.year), first=first, last=last)
