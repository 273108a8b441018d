"""Who did what to whom: names that have changed places round a verb."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from workbench.domain.text import Span
from workbench.language.words import stem, words
from workbench.matching.alignment import Alignment, Side, Token

_PASSIVE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\w+ly\s+)?\w+(?:ed|en|t|d)\s+by\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;:]|\band\b|\bwhile\b|\bwhereas\b", re.IGNORECASE)
_WIDEST: Final = 80
_MOST_WORDS: Final = 4
# Verbs that mean the same whichever way round they are told.
_MUTUAL: Final = frozenset(stem(v) for v in ("met", "married", "joined", "and", "with", "talked"))


@dataclass(frozen=True, slots=True)
class _Told:
    """Two names in a row with the words of matter between them, and whether "by" turns them."""

    first: str
    second: str
    between: frozenset[str]
    passive: bool


def swapped(alignment: Alignment, spans: Sequence[Span]) -> dict[Span, str]:
    """Return the names of the claim that change places in the passage, with a sentence of why.

    ``spans`` are names of the claim that the passage has too. Two names have changed places where
    both texts have them round the same verb, in the other order, and only one is not passive.
    """
    claim, passage = alignment.claim, alignment.passage
    changed: dict[Span, str] = {}
    heads = {span: _head(span.of(claim.text)) for span in spans}
    for one, two in combinations(sorted(spans), 2):
        told = _told(claim, one, two, heads[one], heads[two])
        if told is None or heads[one] == heads[two]:
            continue
        there = list(_pairs(passage, heads[one], heads[two]))
        if any(_same_order(told, other) for other in there):
            continue
        if any(_other_order(told, other) for other in there):
            why = f"in the passage {two.of(claim.text)} and {one.of(claim.text)} change places"
            changed[one] = changed[two] = why
    return changed


def _head(name: str) -> str:
    """Return the last word of a name, by which a text goes on calling it."""
    found = words(name)
    return stem(found[-1].text) if found else ""


def _told(read: Side, one: Span, two: Span, first: str, second: str) -> _Told | None:
    gap = read.text[one.end : two.start]
    if len(gap) > _WIDEST or _CLAUSE.search(gap):
        return None
    inside = [t for t in read.tokens if one.end <= t.span.start and t.span.end <= two.start]
    matter = [token for token in inside if not token.stop]
    if len(matter) > _MOST_WORDS:
        return None
    between = frozenset(t.key for t in matter if _is_verb(read, t, inside))
    if not between - _MUTUAL:
        return None
    return _Told(first, second, between, _PASSIVE.search(gap) is not None)


def _is_verb(read: Side, token: Token, between: Sequence[Token]) -> bool:
    """Say whether a word is written like a verb: past, alone, or with an "s" right after a name."""
    word = token.span.of(read.text).casefold()
    past = word.endswith("ed") or (token.key != word and not word.endswith(("s", "ing")))
    return past or len(between) == 1 or (token is between[0] and word.endswith("s"))


def _pairs(read: Side, one: str, two: str) -> Iterator[_Told]:
    """Yield each place where the two names stand next to one another in a sentence."""
    previous: tuple[str, Span, int] | None = None
    for token in read.tokens:
        if token.key not in {one, two}:
            continue
        if previous and previous[0] != token.key and previous[2] == token.sentence:
            told = _told(read, previous[1], token.span, previous[0], token.key)
            if told is not None:
                yield told
        previous = (token.key, token.span, token.sentence)


def _same_order(one: _Told, other: _Told) -> bool:
    return (one.first == other.first) == (one.passive == other.passive)


def _other_order(one: _Told, other: _Told) -> bool:
    return bool(one.between & other.between - _MUTUAL) and not _same_order(one, other)
