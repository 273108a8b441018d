"""Who did what to whom: names that have changed places round a verb."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from workbench.domain.text import Span
from workbench.language.words import stem, words
from workbench.matching.alignment import Alignment, Side, Token
from workbench.matching.deeds import (
    AUXILIARIES,
    BEFORE_FIRST,
    BY,
    MUTUAL,
    done_by,
    known,
    told,
    verb_follows,
)

_CLAUSE: Final = re.compile(
    r"[;:]|\b(?:and|while|whereas|but|und|aber|et|mais|y|pero)\b", re.IGNORECASE
)
# A text goes on calling somebody by the last name: what stands before it is no part of the gap.
_FIRST_NAMES: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w.’'-]{0,30}\s+(?:(?:von|van|de|der|la|di|du|del|dos)\s+){0,2}){1,4}$"
)
_WIDEST: Final = 80
_MOST_WORDS: Final = 4
_BESIDE: Final = 5


@dataclass(frozen=True, slots=True)
class _Told:
    """Two names in a row with what one does to the other, and whether the second is the doer."""

    first: str
    second: str
    deeds: frozenset[str]
    turned: bool


def swapped(alignment: Alignment, spans: Sequence[Span]) -> dict[Span, str]:
    """Return the names of the claim that change places in the passage, with a sentence of why.

    ``spans`` are names of the claim that the passage has too. Two names have changed places where
    the passage tells the same deed of them with the doer and the other exchanged, and nowhere as
    the claim does.
    """
    claim, passage = alignment.claim, alignment.passage
    changed: dict[Span, str] = {}
    heads = {span: _head(span.of(claim.text)) for span in spans}
    for one, two in combinations(sorted(spans), 2):
        mine = _told(claim, one, two, heads[one], heads[two])
        if mine is None or not heads[one] or not heads[two] or heads[one] == heads[two]:
            continue
        there = [p for p in _pairs(passage, heads[one], heads[two]) if p.deeds & mine.deeds]
        if there and not any(_same_doer(mine, other) for other in there):
            why = f"in the passage {two.of(claim.text)} and {one.of(claim.text)} change places"
            changed[one] = changed[two] = why
    return changed


def _head(name: str) -> str:
    """Return the last word of a name, by which a text goes on calling it."""
    found = [word.text for word in words(name) if word.text.isalpha()]
    return stem(found[-1]) if found else ""


def _told(read: Side, one: Span, two: Span, first: str, second: str) -> _Told | None:
    gap = _FIRST_NAMES.sub("", read.text[one.end : two.start])
    if len(gap) > _WIDEST or _CLAUSE.search(gap):
        return None
    close = one.end + len(gap)
    inside = [t for t in read.tokens if one.end <= t.span.start and t.span.end <= close]
    matter = [t for t in inside if known(t.key) or not (t.stop or t.key in AUXILIARIES)]
    if len(matter) > _MOST_WORDS:
        return None
    found = [told(t.key, gap) for t in matter if known(t.key) or _is_verb(read, t, inside)]
    if not matter:
        found = _around(read, one, two, gap)
    deeds = frozenset(deed for deed, _ in found if deed) - MUTUAL
    if not deeds:
        return None
    turned = any(turns for _, turns in found)
    return _Told(first, second, deeds, turned or done_by(gap))


def _around(read: Side, one: Span, two: Span, gap: str) -> list[tuple[str, bool]]:
    """Return the deed that is told before both names ("the lawsuit by X against Y") or behind."""
    here = read.within(one) or [0]
    before = [t for t in read.tokens[max(0, here[0] - _BESIDE) : here[0]] if not t.stop]
    link = read.tokens[here[0] - 1].key if here[0] else ""
    if link in BEFORE_FIRST and before and known(before[-1].key):
        # "by X against Y": the first is the doer; "of X by Y" is told by the gap.
        return [(told(before[-1].key, "")[0], False)] if link in BY or done_by(gap) else []
    if not verb_follows(gap):
        return []
    last = (read.within(two) or [0])[-1]
    after = [t for t in read.tokens[last + 1 : last + 1 + _BESIDE] if known(t.key)]
    return [told(t.key, gap) for t in after if t.sentence == read.tokens[last].sentence]


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
            found = _told(read, previous[1], token.span, previous[0], token.key)
            if found is not None:
                yield found
        previous = (token.key, token.span, token.sentence)


def _same_doer(one: _Told, other: _Told) -> bool:
    return (one.first == other.first) == (one.turned == other.turned)
