"""Superlatives: the largest is neither the second largest nor one of the largest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.matching.alignment import Alignment
from workbench.matching.slots import agrees, differs, side

_RANKS: Final = dict(
    zip(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
        range(2, 11),
        strict=True,
    )
)
_AMONG: Final = 0
# "one of the world's five largest", "among the very oldest": a few words may stand between.
_RANKED: Final = re.compile(
    r"\b(?:(?P<among>among|one\s+of)\s+(?:the\s+)?(?:[\w’'-]{1,20}\s+){0,3}?)?"
    r"(?:(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))"
    r"[\s-]+)?"
    r"(?P<word>(?:most|least)\s+[a-z]{3,20}|[a-z]{3,15}est)\b",
    re.IGNORECASE,
)
_NO_SUPERLATIVES: Final = frozenset(
    [
        "best",
        "west",
        "east",
        "rest",
        "test",
        "latest",
        "interest",
        "request",
        "forest",
        "harvest",
        "guest",
        "quest",
        "protest",
        "arrest",
        "honest",
        "modest",
        "contest",
        "chest",
        "invest",
        "suggest",
        "digest",
        "manifest",
        "conquest",
        "priest",
        "nest",
        "tempest",
        "crest",
        "earnest",
        "midwest",
        "northwest",
        "southwest",
        "northeast",
        "southeast",
    ]
)


@dataclass(frozen=True, slots=True)
class _Ranked:
    span: Span
    word: str
    rank: int


def superlative_slots(alignment: Alignment) -> list[Slot]:
    """Return a slot for each superlative of the claim that the best sentences have as well.

    It differs where the rank does: 1 for "the largest", 2 for "the second largest", and no rank
    of its own for "one of the largest".
    """
    claim, passage = alignment.claim.text, alignment.passage.text
    theirs = [one for one in _ranked(passage) if alignment.in_best(one.span)]
    slots: list[Slot] = []
    for mine in _ranked(claim):
        same_word = [one for one in theirs if one.word == mine.word]
        if same_word:
            slots.append(_slot(claim, mine, passage, same_word))
    return slots


def _slot(claim: str, mine: _Ranked, passage: str, same_word: Sequence[_Ranked]) -> Slot:
    other = next((one for one in same_word if one.rank == mine.rank), same_word[0])
    said = side(claim, mine.span, _value(mine))
    theirs = side(passage, other.span, _value(other))
    if other.rank == mine.rank:
        return agrees(SlotKind.COMPARISON, said, theirs, f"both say {_value(mine)}")
    why = f"claim says {_value(mine)}, passage says {_value(other)}"
    return differs(SlotKind.COMPARISON, said, theirs, why)


def _value(one: _Ranked) -> str:
    if one.rank == _AMONG:
        return f"one of the {one.word}"
    return one.word if one.rank == 1 else f"number {one.rank} {one.word}"


def _ranked(text: str) -> list[_Ranked]:
    found = []
    for match in _RANKED.finditer(text):
        word = " ".join(match["word"].casefold().split())
        if word not in _NO_SUPERLATIVES:
            found.append(_Ranked(Span(*match.span()), word, _rank(match)))
    return found


def _rank(match: re.Match[str]) -> int:
    if match["among"]:
        return _AMONG
    rank = (match["rank"] or "").casefold()
    if rank[:1].isdigit():
        return int(re.sub(r"\D", "", rank))
    return _RANKS.get(rank, 1)
