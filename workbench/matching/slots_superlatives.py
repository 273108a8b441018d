"""Superlatives: the largest is neither the second largest nor, of a larger whole, the largest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.slots import agrees, differs, side
from workbench.matching.superlative_scope import Scope, against, beyond, scope
from workbench.matching.superlative_words import NONE, RANKS, SAME, opposite

_AMONG: Final = 0
_ALIKE: Final = 0.3
# "One of the world's five largest", "among the very oldest": a few words may stand between.
_RANKED: Final = re.compile(
    r"\b(?:(?P<among>among|one\s+of)\s+(?:the\s+)?(?:[\w’'-]{1,20}\s+){0,3}?)?"
    r"(?:(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))"
    r"[\s-]+)?"
    r"(?P<word>(?:most|least)\s+[a-z]{3,20}|[a-z]{3,15}est|(?:record|all-time)[ -](?:high|low)"
    r"|first|(?<=the )(?:only|sole))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Ranked:
    span: Span
    word: str
    rank: int
    scope: Scope


def superlative_slots(alignment: Alignment) -> list[Slot]:
    """Return a slot for each superlative of the claim that the best sentences have as well.

    It differs where the rank does (1 for "the largest", 2 for "the second largest", none of its
    own for "one of the largest"), where the passage has the opposite, and where both name what is
    ranked and name it differently. What is first is also one of the first.
    """
    claim, passage = alignment.claim.text, alignment.passage.text
    theirs = [one for one in _ranked(passage) if alignment.in_best(one.span)]
    found = [_slot(alignment, mine, theirs) for mine in _ranked(claim)]
    return [slot for slot in found if slot is not None]


def _slot(alignment: Alignment, mine: _Ranked, theirs: Sequence[_Ranked]) -> Slot | None:
    same_word = [one for one in theirs if one.word == mine.word]
    if not same_word:
        return _opposed(alignment, mine, theirs)
    bearing = [one for one in same_word if _bears_out(mine, one)]
    other = max(bearing or same_word, key=lambda one: _nearness(mine, one))
    if mine.word == "first" and mine.rank == other.rank == 1 and not mine.scope.place:
        return None  # compared as a number
    said = side(alignment.claim.text, mine.span, _value(mine))
    there = side(alignment.passage.text, other.span, _value(other))
    both = f"claim says {_value(mine)}, passage says {_value(other)}"
    if not bearing:
        return differs(SlotKind.COMPARISON, said, there, both)
    if why := _scopes(mine, other):
        return differs(SlotKind.COMPARISON, said, there, f"both say {mine.word}, but {why}")
    why = f"both say {_value(mine)}" if mine.rank == other.rank else f"{both}, which is one of them"
    more = beyond(mine.scope, other.scope)
    return agrees(SlotKind.COMPARISON, said, there, f"{why}; {more}" if more else why)


def _bears_out(mine: _Ranked, other: _Ranked) -> bool:
    return mine.rank in {other.rank, _AMONG}


def _scopes(mine: _Ranked, other: _Ranked) -> str:
    return against(mine.scope, other.scope, of_one_place=mine.word != "first")


def _nearness(mine: _Ranked, other: _Ranked) -> tuple[bool, bool]:
    return (mine.rank == other.rank, not _scopes(mine, other))


def _opposed(alignment: Alignment, mine: _Ranked, theirs: Sequence[_Ranked]) -> Slot | None:
    """Return a slot where the passage has the other end of the scale in the claim's place."""
    here = surroundings(alignment.claim, mine.span)
    for other in theirs:
        near = likeness(here, surroundings(alignment.passage, other.span))
        if opposite(mine.word, other.word) and near >= _ALIKE:
            said = side(alignment.claim.text, mine.span, _value(mine))
            there = side(alignment.passage.text, other.span, _value(other))
            why = f"claim says {mine.word}, passage says {other.word}: the opposite"
            return differs(SlotKind.COMPARISON, said, there, why)
    return None


def _value(one: _Ranked) -> str:
    if one.rank == _AMONG:
        return f"one of the {one.word}"
    return one.word if one.rank == 1 else f"number {one.rank} {one.word}"


def _ranked(text: str) -> list[_Ranked]:
    found = []
    for match in _RANKED.finditer(text):
        word = " ".join(match["word"].casefold().replace("record-", "record ").split())
        if word not in NONE:
            span = Span(*match.span())
            found.append(_Ranked(span, SAME.get(word, word), _rank(match), scope(text, span)))
    return found


def _rank(match: re.Match[str]) -> int:
    if match["among"]:
        return _AMONG
    rank = (match["rank"] or "").casefold()
    if rank[:1].isdigit():
        return int(re.sub(r"\D", "", rank))
    return RANKS.get(rank, 1)
