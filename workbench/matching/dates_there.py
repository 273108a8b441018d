"""The dates of a passage as a claim's dates are held against them.

Each is a candidate, and so are the two ends of a period. Dates that are told from the day of the
text ("on Wednesday", "in May") get their year from the source's date, or from the dateline.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from workbench.domain.text import Span
from workbench.language.date_saying import said_in_full
from workbench.language.dates import DateMention, Precision, dates
from workbench.matching.alignment import Alignment, surroundings
from workbench.matching.date_ends import ends
from workbench.matching.datelines import datelines, written

# A day or month without a year is sure to be of this year's if it is this near to the text's date.
_NEAR: Final = timedelta(days=150)


@dataclass(frozen=True, slots=True)
class There:
    """A date of the passage.

    ``near`` are the words around it, ``whole`` the span of the mention that it is or is an end of.
    ``own`` says that it is when the text was written.
    """

    mention: DateMention
    near: dict[str, float]
    whole: Span
    own: bool


def dates_there(alignment: Alignment, passage_date: date | None, language: str) -> list[There]:
    """Return the dates of the passage and the ends of its periods.

    Where ``passage_date`` is not known, a date that the passage opens with or that is said to be
    the day it was published stands in.
    """
    text = alignment.passage.text
    said = dates(text, passage_date, language)
    day = passage_date or written(text, said)
    if day is not None and passage_date is None:
        said = dates(text, day, language)
    own = {one.span for one in datelines(text, said)}
    return [
        There(one, surroundings(alignment.passage, one.span), mention.span, mention.span in own)
        for mention in (_pinned(one, day) for one in said)
        for one in (mention, *ends(mention, text))
    ]


def _pinned(mention: DateMention, day: date | None) -> DateMention:
    """Return a date with the year, and the day of a weekday, that the date of its text gives it."""
    first = mention.first
    if day is None or first is None or mention.last is None or mention.year is not None:
        return mention
    if mention.inferred and mention.months is None and abs(first - day) <= _NEAR:
        return replace(mention, year=first.year, label=f"{mention.label} ({first.year})")
    if mention.resolved and mention.precision is Precision.DAY and first == mention.last:
        label = f"{mention.label} ({said_in_full(mention)})"
        return replace(mention, year=first.year, month=first.month, day=first.day, label=label)
    return mention
