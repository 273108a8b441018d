"""Which date of a passage is the date of the same thing as one of the claim."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.language.dates import DateMention, Precision
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.date_agreement import (
    Agreement,
    Held,
    as_exact,
    hold,
    inside,
    kinship,
    shared,
)
from workbench.matching.date_bounds import borne_out
from workbench.matching.date_ends import is_period
from workbench.matching.dates_there import There
from workbench.matching.places import place

# So likely must a date be of the same thing to speak against the claim; and so much more where the
# passage has none of the claim's other words, in proportion up to where it has enough of them.
_ENOUGH: Final = 0.3
_IF_FOREIGN: Final = 0.5
_WELL_COVERED: Final = 0.3
_KINDRED: Final = 0.4
_IN_BEST: Final = 0.2
_PLACE: Final = 0.3
# From here on the place alone tells.
_CERTAIN: Final = 2.0
# By so much another date must be the likelier one for an agreeing date not to count.
_LIKELIER: Final = {Agreement.SAME: 0.9, Agreement.WITHIN: 0.5}
# So much less likely may a date be that speaks against the claim where the other one is vague.
_LESS_LIKELY: Final = 0.6
# A claim's date this many years from the one when the text was written may be of what it reports.
_OF_ITS_TIME: Final = 5
_COVERED: Final = 0.2


@dataclass(frozen=True, slots=True)
class Pair:
    """A date of the passage held against one of the claim.

    ``role`` weighs what speaks for both being the date of one thing, ``place`` is the part of it
    that comes from the words right beside them. ``likely`` adds what the dates have in common.
    """

    there: There
    held: Held
    place: float
    role: float
    likely: float

    @property
    def worth(self) -> float:
        """How well it bears the claim out: first how far it agrees, then how likely."""
        return self.likely + self.held.agreement


def pairs(alignment: Alignment, mention: DateMention, there: Iterable[There]) -> list[Pair]:
    """Hold a date of the claim against those of the passage that can tell something about it."""
    around = surroundings(alignment.claim, mention.span)
    found = []
    for other in there:
        if held := _held(alignment, mention, other):
            at = place(alignment, mention.span, other.mention.span)
            role = _role(alignment, around, other, at)
            likely = role + _KINDRED * kinship(mention, other.mention)
            found.append(Pair(other, held, at, role, likely))
    return found


def _held(alignment: Alignment, mention: DateMention, other: There) -> Held | None:
    held = hold(mention, other.mention)
    if held is None:
        return None
    if not held.agreement and (why := borne_out(alignment.claim.text, mention, other.mention)):
        return Held(Agreement.LOOSE, why)
    if held.agreement is Agreement.SAME and other.mention.relative and other.mention.year:
        why = f"the passage says {other.mention.label}, counted from the day it was written"
        return Held(Agreement.SAME, why)
    if not other.own:
        return held
    written = f"passage was written on {other.mention.label}"
    if not held.agreement:
        return Held(Agreement.NONE, f"claim says {mention.label}, {written}")
    exact = mention.day is not None or held.agreement is Agreement.LOOSE
    return held if exact else Held(Agreement.LOOSE, f"the {written}")


def _role(alignment: Alignment, around: dict[str, float], other: There, at: float) -> float:
    best = _IN_BEST if alignment.in_best(other.mention.span) else 0.0
    return likeness(around, other.near) + _PLACE * min(at, 2.0) + best


def _worth(pair: Pair) -> float:
    return pair.worth


def _likely(pair: Pair) -> float:
    return pair.likely


def taken_by(found: Sequence[Pair], there: Sequence[There]) -> set[Span]:
    """Return the dates of the passage that are used up where one bears out a date of the claim.

    An end of a period uses up the period but not its other end, a period both its ends.
    """
    best = max((one for one in found if one.held.agreement), key=_worth, default=None)
    if best is None or best.held.agreement is Agreement.LOOSE:
        return set()
    used, whole = best.there.mention.span, best.there.whole
    if used != whole:
        return {used, whole}
    return {one.mention.span for one in there if one.whole == whole}


def decided(
    alignment: Alignment,
    mention: DateMention,
    found: Sequence[Pair],
    taken: set[Span],
    there: Sequence[There],
) -> Pair | None:
    """Return the date of the passage that a date of the claim is to be compared with, if any.

    ``taken`` are dates that bear out other dates of the claim.
    """
    same = max((one for one in found if one.held.agreement), key=_worth, default=None)
    against = [
        one
        for one in found
        if not one.held.agreement
        and (one.there.mention.span not in taken or one.place >= _CERTAIN)
        and _can_differ(mention, one)
        and not _is_unlikely(alignment, mention, one, there)
    ]
    other = max(against, key=_likely, default=None)
    return same if same and not (other and _outdone(mention, same, other)) else other


def _is_unlikely(
    alignment: Alignment, mention: DateMention, other: Pair, there: Sequence[There]
) -> bool:
    """Say whether a date that differs is hardly that of the same thing."""
    if other.there.own:
        nearly = shared(mention, other.there.mention) > 1
        return not nearly and alignment.coverage < _COVERED
    around = surroundings(alignment.claim, mention.span)
    undated = [
        _role(alignment, around, one, place(alignment, mention.span, one.mention.span))
        for one in there
        if one.mention.relative
        and one.mention.first is None
        and one.mention.precision is mention.precision is not Precision.DAY
    ]
    # "This year" of an undated text may well be the year that the claim names.
    short = max(0.0, 1 - alignment.coverage / _WELL_COVERED)
    return other.likely < _ENOUGH + _IF_FOREIGN * short or other.role < max(undated, default=0.0)


def _can_differ(mention: DateMention, pair: Pair) -> bool:
    """Say whether a date may speak against the claim.

    When the text was written does, and what it counts from there ("on Sunday"), only where the
    claim's is nearly the same, or of about its time.
    """
    other = pair.there.mention
    if shared(mention, other) > 1 or not (pair.there.own or other.relative):
        return True
    if None not in {mention.year, other.year} and _years_apart(mention, other) > _OF_ITS_TIME:
        return False
    return not pair.there.own or (mention.day is None and not is_period(mention))


def _years_apart(one: DateMention, other: DateMention) -> int:
    return abs((one.year or 0) - (other.year or 0))


def _outdone(mention: DateMention, same: Pair, other: Pair) -> bool:
    """Say whether a date that differs has the claim's role rather than the one that agrees.

    "July 2018" is not borne out by "2018" where the passage goes on to say "September 2018".
    """
    there = other.there.mention
    if other.place - same.place >= _CERTAIN and other.likely > same.likely:
        return True
    if same.held.agreement is not Agreement.LOOSE:
        return other.likely - same.likely > _LIKELIER[same.held.agreement]
    as_vague = same.there.mention.precision is not mention.precision
    if other.there.own or not (as_vague or is_period(same.there.mention)):
        return False
    kin = there.year is None or shared(mention, there) or inside(there, same.there.mention)
    return bool(kin) and as_exact(there, mention) and other.likely >= same.likely - _LESS_LIKELY
