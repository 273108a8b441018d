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
from workbench.matching.date_ends import ends, is_period
from workbench.matching.datelines import datelines, written

# A day or month without a year is sure to be of this year's if it is this near to the text's date.
_NEAR: Final = timedelta(days=150)
_PINNED: Final = frozenset({Precision.YEAR, Precision.MONTH, Precision.DAY})


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
        for mention in (pinned(one, day) for one in said)
        for one in (mention, *ends(mention, text))
    ]


def pinned(mention: DateMention, day: date | None) -> DateMention:
    """Return a date with what the date of its text gives it: its year, month and day.

    So "on Wednesday", "last month", "last year", and "in May" where that is near to it.
    """
    first, last = mention.first, mention.last
    if day is None or first is None or last is None or mention.year is not None:
        return mention
    if mention.inferred and mention.months is None and abs(first - day) <= _NEAR:
        return replace(mention, year=first.year, label=f"{mention.label} ({first.year})")
    exact = mention.precision
    if not mention.resolved or exact not in _PINNED or mention.month or is_period(mention):
        return mention
    label = f"{mention.label} ({said_in_full(mention)})"
    month = None if exact is Precision.YEAR else first.month
    number = first.day if exact is Precision.DAY else None
    return replace(mention, year=first.year, month=month, day=number, label=label)
