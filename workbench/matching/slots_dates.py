"""Dates and periods of a claim against those of a passage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.language.dates import DateMention, Precision, dates
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.slots import MOST_SLOTS, agrees, differs, missing, side

_ENOUGH: Final = 0.12
_KINDRED: Final = 0.4
_IN_BEST: Final = 0.2


@dataclass(frozen=True, slots=True)
class _Verdict:
    same: bool
    why: str


_Placed = tuple[DateMention, dict[str, float]]


def date_slots(
    alignment: Alignment, claim_date: date | None, passage_date: date | None, language: str = ""
) -> list[Slot]:
    """Return a slot for each date of the claim.

    ``claim_date`` and ``passage_date`` are the dates of the two texts, from which "last year" and
    days without a year are counted.
    """
    passage = alignment.passage
    said = dates(passage.text, passage_date, language)
    there = [(one, surroundings(passage, one.span)) for one in said]
    mine = dates(alignment.claim.text, claim_date, language)
    return [_slot(alignment, mention, there) for mention in mine[:MOST_SLOTS]]


def _slot(alignment: Alignment, mention: DateMention, there: Sequence[_Placed]) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    mine = side(claim, mention.span, mention.label)
    verdicts = [(other, near, _held_against(mention, other)) for other, near in there]
    same = _nearest(alignment, mention, verdicts, same=True)
    other = _nearest(alignment, mention, verdicts, same=False)
    if same is not None:
        against = _contradicted(mention, same[0], [other for other, _ in there])
        if against is None:
            theirs = side(passage, same[0].span, same[0].label)
            return agrees(SlotKind.DATE, mine, theirs, same[1].why)
        theirs = side(passage, against.span, against.label)
        return differs(SlotKind.DATE, mine, theirs, _says(mention, against))
    if other is None or other[2] < _ENOUGH:
        return missing(SlotKind.DATE, mine)
    theirs = side(passage, other[0].span, other[0].label)
    return differs(SlotKind.DATE, mine, theirs, other[1].why)


def _contradicted(
    mention: DateMention, partly: DateMention, there: Sequence[DateMention]
) -> DateMention | None:
    """Return the date that speaks against a claim where another one agrees only in part.

    "July 2018" is not borne out by "2018" where the passage goes on to say "September 2018", nor
    "2 November 2002" by "2 November" where every year that is named is another one.
    """
    if mention.year is not None and partly.year is None and partly.first is None:
        dated = [other for other in there if other.year is not None]
        return None if any(other.year == mention.year for other in dated) else _first(dated)
    if not (_inside(mention, partly) and not _inside(partly, mention)):
        return None
    exact = [other for other in there if other is not partly and _as_exact(other, mention)]
    within = [other for other in exact if other.first is None or _inside(other, partly)]
    agreeing = [other for other in within if (held := _held_against(mention, other)) and held.same]
    return None if agreeing else _first(within)


def _first(mentions: Sequence[DateMention]) -> DateMention | None:
    return mentions[0] if mentions else None


def _as_exact(one: DateMention, other: DateMention) -> bool:
    parts = ((one.month, other.month), (one.day, other.day))
    named = any(part is not None for part in (one.year, one.month, one.day))
    return named and all(a is not None or b is None for a, b in parts)


def _nearest(
    alignment: Alignment,
    mention: DateMention,
    verdicts: Sequence[tuple[DateMention, dict[str, float], _Verdict | None]],
    *,
    same: bool,
) -> tuple[DateMention, _Verdict, float] | None:
    """Return the date of the passage that most likely has the same role, and how likely."""
    around = surroundings(alignment.claim, mention.span)
    best: tuple[DateMention, _Verdict, float] | None = None
    for other, near, verdict in verdicts:
        if verdict is None or verdict.same is not same:
            continue
        score = likeness(around, near)
        score += _KINDRED * _kinship(mention, other)
        score += _IN_BEST if alignment.in_best(other.span) else 0.0
        if best is None or score > best[2]:
            best = (other, verdict, score)
    return best


def _kinship(one: DateMention, other: DateMention) -> float:
    """Say how much of the two dates is the same although the whole is not."""
    parts = [(one.year, other.year), (one.month, other.month), (one.day, other.day)]
    shared = sum(1 for a, b in parts if a is not None and a == b)
    return shared + (0.5 if one.precision is other.precision else 0.0)


def _held_against(one: DateMention, other: DateMention) -> _Verdict | None:
    """Say whether two dates can mean the same; ``None`` if that cannot be told."""
    if _unsure(one, other) and one.relative and other.relative and one.label == other.label:
        return _Verdict(True, f"both say {one.label}, each counted from the date of its own text")
    if one.precision is other.precision is Precision.QUARTER:
        return _quarters(one, other)
    if Precision.QUARTER in {one.precision, other.precision} and _unsure(one, other):
        return None
    if one.year is None or other.year is None:
        return _without_year(one, other)
    if one.day and other.day and _unsure(one, other):
        same = (one.year, one.month, one.day) == (other.year, other.month, other.day)
        return _Verdict(same, "the same date" if same else _says(one, other))
    return _periods(one, other)


def _unsure(one: DateMention, other: DateMention) -> bool:
    return one.first is None or other.first is None


def _quarters(one: DateMention, other: DateMention) -> _Verdict:
    if one.fiscal != other.fiscal:
        return _across_calendars(one, other)
    a, b = _calendar_quarter(one), _calendar_quarter(other)
    if one.first is not None and other.first is not None:
        same = not _apart(one, other)
    else:
        years = {year for year in (one.year, other.year) if year is not None}
        same = a == b and len(years) <= 1
    return _Verdict(same, "the same quarter" if same else _says(one, other))


def _across_calendars(one: DateMention, other: DateMention) -> _Verdict:
    """Hold a calendar quarter against a company's own."""
    dated = one.first is not None and other.first is not None
    numbered = _calendar_quarter(one) == _calendar_quarter(other)
    # A quarter without a year may be meant by either calendar.
    undated = one.year is None or other.year is None
    same = not _apart(one, other) if dated else numbered and undated
    return _Verdict(same, "the same quarter" if same else _calendars(one, other))


def _calendar_quarter(mention: DateMention) -> int | None:
    """Return the number of a quarter; one named by its last month has one if it fits."""
    if mention.quarter is not None:
        return mention.quarter
    month = mention.month or 0
    return month // 3 if month % 3 == 0 else None


def _calendars(one: DateMention, other: DateMention) -> str:
    return f"claim says {one.label}, passage says {other.label}: calendar and fiscal quarter differ"


def _says(one: DateMention, other: DateMention) -> str:
    return f"claim says {one.label}, passage says {other.label}"


def _apart(one: DateMention, other: DateMention) -> bool:
    """Say whether neither period lies in the other."""
    return not (_inside(one, other) or _inside(other, one))


def _inside(one: DateMention, other: DateMention) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return other.first <= one.first and one.last <= other.last


def _without_year(one: DateMention, other: DateMention) -> _Verdict | None:
    pairs = [
        (a, b)
        for a, b in ((one.month, other.month), (one.day, other.day))
        if a is not None and b is not None
    ]
    if pairs:
        same = all(a == b for a, b in pairs)
        return _Verdict(same, "the same day or month" if same else _says(one, other))
    if _unsure(one, other) or one.month or other.month:
        return None
    verdict = _periods(one, other)
    # What "last week" means depends on the date of the text, which may not be the right one.
    return verdict if verdict is None or verdict.same or _both_years(one, other) else None


def _both_years(one: DateMention, other: DateMention) -> bool:
    return one.precision is other.precision is Precision.YEAR


def _periods(one: DateMention, other: DateMention) -> _Verdict | None:
    if _unsure(one, other):
        same_year = one.year is not None and one.year == other.year
        return None if not same_year else _Verdict(True, "the same year is named")
    if _inside(one, other) and _inside(other, one):
        return _Verdict(True, "the same date")
    if _inside(other, one):
        return _Verdict(True, f"{other.label} lies in {one.label}")
    if _inside(one, other):
        return _Verdict(True, f"the passage says only {other.label}")
    if _overlap(one, other):
        return _Verdict(True, f"{one.label} and {other.label} overlap")
    return _Verdict(False, _says(one, other))


def _overlap(one: DateMention, other: DateMention) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first <= other.last and other.first <= one.last
