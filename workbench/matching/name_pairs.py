"""How a name of a claim stands to one of a passage: the same, the same in part, another one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.given_names import GIVEN_NAMES
from workbench.language.kind_words import ORGANISATION_WORDS, PLACE_WORDS
from workbench.language.name_words import (
    COMMON,
    COMPANY_SUFFIXES,
    DEMONYMS,
    LINKS,
    PLACES,
    ROLES,
)
from workbench.language.names import Name, NameKind, same_name
from workbench.language.ordinary_words import ordinary
from workbench.language.words import is_stopword, plain, words
from workbench.matching.spellings import Spelling, inflected, short_form, spelling

_CALENDAR: Final = listed(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz mai juni juli oktober dezember"""
)
_NOT_BEFORE: Final = ROLES | DEMONYMS | _CALENDAR
_CAPITAL_BEFORE: Final = re.compile(r"(?:^|[^\w’'-])([A-ZÀ-Þ][\w’'-]{1,30}) $")
_SENTENCE_ENDS: Final = re.compile(r"(?:^|[.!?:;\n“\"(])\s*$")
_REACH: Final = 60
_MOST_MORE: Final = 2
# A German compound that says what somebody is ("Innenministerin").
_COMPOUND_ROLE: Final = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß-]{2,30}(?:minister|präsident|sprecher|meister|chef|direktor|leiter)(?:in)?\b"
)
_TYPES: Final = (
    ORGANISATION_WORDS
    | PLACE_WORDS
    | COMPANY_SUFFIXES
    | listed(
        """award awards prize cup trophy medal war wars battle act law treaty accord agreement
        memorial library collection theatre theater stadium arena games game grand prix open
        championship championships tournament festival show series book books carol song album
        party class street road house tower building complex expo fair summit day week"""
    )
)
_PERSON_WORDS: Final = (2, 3, 4, 5)
_FIRST_AND_LAST: Final = 2
_MANY_SHARED: Final = 3


class Pairing(Enum):
    """How two names stand to each other, in the order in which one of the passage is chosen.

    ``PERHAPS_ANOTHER`` tells something only where the two stand among the same words.
    """

    SAME = "same"
    MISSPELT = "misspelt"
    ANOTHER = "another"
    PERHAPS_ANOTHER = "perhaps another"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class NamePair:
    """What a name of the claim and one of the passage are to each other, and a sentence of why."""

    pairing: Pairing
    why: str


def without_role(text: str) -> tuple[str, str]:
    """Return the role that is written in front of a name as part of it, and the bare name."""
    found = _COMPOUND_ROLE.match(text)
    if found is None or not text[found.end() :].strip():
        return "", text
    return found.group(), text[found.end() :].strip()


def fuller(text: str, name: Name) -> Name:
    """Return a name with the capitalised words right before it that were left out of it.

    A word that is common elsewhere may be part of a title ("The Long Road").
    """
    start = name.span.start
    for _ in range(_MOST_MORE):
        head = text[max(0, start - _REACH) : start]
        before = _CAPITAL_BEFORE.search(head)
        if before is None or not _belongs(before.group(1), head[: before.start(1)]):
            break
        start -= len(before.group(1)) + 1
    span = Span(start, name.span.end)
    words_first = list(words(span.of(text)))
    while len(words_first) > 1 and is_stopword(words_first[0].text):
        span = Span(start + words_first[1].span.start, name.span.end)
        words_first = words_first[1:]
    return name if span == name.span else Name(span, span.of(text), name.role, name.kind)


def _belongs(word: str, before: str) -> bool:
    low = plain(word)
    if low in _NOT_BEFORE or is_stopword(low) or low.endswith("s'"):
        return False
    opens = _SENTENCE_ENDS.search(before) is not None
    return not (opens and (low in COMMON or ordinary(low))) and not word.endswith(("’s", "'s"))


def pair(mine: Name, theirs: Name) -> NamePair | None:
    """Return how two names stand to each other, ``None`` where they have nothing in common."""
    own, other = without_role(mine.text)[1], without_role(theirs.text)[1]
    ours, others = _parts(own), _parts(other)
    if not ours or not others:
        return None
    if same_name(own, other) and not _other_head(ours, others):
        return None if _says_too_little(ours, others, mine) else NamePair(Pairing.SAME, "")
    people = _person(mine, ours) and _person(theirs, others)
    return (
        _by_spelling(ours, others, mine, theirs, people=people)
        or _partly(ours, others, theirs)
        or (_people(ours, others) if people else _replaced(ours, others))
    )


def _other_head(ours: Sequence[str], others: Sequence[str]) -> bool:
    """Say whether two longer names begin with another word each, one of which looks like a role."""
    if min(len(ours), len(others)) == 1:
        return False
    one, other = plain(ours[0]), plain(others[0])
    return one != other and (one in ROLES) != (other in ROLES)


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(word.text for word in words(name) if plain(word.text) not in LINKS)


def _says_too_little(ours: Sequence[str], others: Sequence[str], mine: Name) -> bool:
    """Say whether the shorter one is only a word for what the longer one is ("Award")."""
    if len(others) > 1 or len(ours) == 1 or mine.kind is NameKind.PERSON:
        return False
    if plain(others[0]) == plain(ours[-1]):
        return _general(others[0])
    return False


@lru_cache(maxsize=20_000)
def _general(word: str) -> bool:
    return plain(word) in _TYPES or ordinary(plain(word))


def _person(name: Name, parts: Sequence[str]) -> bool:
    """Say whether a name may be a person's: a given name and a last one, no word for a body."""
    if name.kind is NameKind.PERSON:
        return True
    if name.kind is not NameKind.OTHER or len(parts) not in _PERSON_WORDS:
        return False
    return not any(_general(part) for part in parts) and all(part[0].isupper() for part in parts)


def _by_spelling(
    ours: Sequence[str], others: Sequence[str], mine: Name, theirs: Name, *, people: bool
) -> NamePair | None:
    """Return the pair that two names make whose words are all spelt alike."""
    if people and len(ours) > 1 and len(others) > 1 and _same(ours[-1], others[-1]):
        if not _same(ours[0], others[0]) and short_form(ours[0], others[0]):
            short, long = sorted((ours[0], others[0]), key=len)
            why = f"the passage has it as {theirs.text}: {short} may be short for {long}"
            return NamePair(Pairing.SAME, why)
        if len(ours) == _FIRST_AND_LAST:
            others = [others[0], others[-1]]
    if len(ours) == 1 and len(others) > 1 and _person(theirs, others):
        others = others[-1:]
    if len(ours) != len(others):
        return None
    pairs = list(zip(ours, others, strict=True))
    if not people and all(_same(a, b) or inflected(a, b) for a, b in pairs):
        return NamePair(Pairing.SAME, f"the passage has it as {theirs.text}")
    found = [spelling(one, other) for one, other in pairs]
    if not all(found):
        return None
    why = f"spelt differently: claim has {mine.text}, passage has {theirs.text}"
    return NamePair(Pairing.MISSPELT if Spelling.NEARLY in found else Pairing.SAME, why)


@lru_cache(maxsize=20_000)
def _same(one: str, other: str) -> bool:
    return plain(one) == plain(other)


def _people(ours: Sequence[str], others: Sequence[str]) -> NamePair | None:
    """Return the pair of two people of whom only a part of the name is the same."""
    if min(len(ours), len(others)) == 1:
        return None
    last, first = _same(ours[-1], others[-1]), _same(ours[0], others[0])
    if last and first and not _middle_fits(ours[1:-1], others[1:-1]):
        return NamePair(Pairing.ANOTHER, "")
    if last and not first and not _initial(ours[0], others[0]):
        return NamePair(Pairing.ANOTHER, "")
    if first and not last and plain(ours[0]) in GIVEN_NAMES:
        return NamePair(Pairing.PERHAPS_ANOTHER, "")
    return None


def _middle_fits(ours: Sequence[str], others: Sequence[str]) -> bool:
    """Say whether two middle names can be one person's: one may be left out or an initial."""
    if len(ours) != len(others):
        return True
    return all(
        _initial(a, b) or spelling(a, b) is not None for a, b in zip(ours, others, strict=True)
    )


def _initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0].casefold() == other[0].casefold()


def _replaced(ours: Sequence[str], others: Sequence[str]) -> NamePair | None:
    """Return the pair of two names of bodies, works or places of which a part is another.

    Either one word stands for another of its sort, or most words of two long names are the same.
    """
    shared = sum(any(_same(a, b) for b in others) for a in ours)
    if shared >= _MANY_SHARED and 2 * shared >= max(len(ours), len(others)):
        return NamePair(Pairing.ANOTHER, "")
    if len(ours) != len(others) or len(ours) == 1:
        return None
    changed = [(a, b) for a, b in zip(ours, others, strict=True) if not _same(a, b)]
    if len(changed) != 1 or _general(changed[0][0]) != _general(changed[0][1]):
        return None
    return NamePair(Pairing.PERHAPS_ANOTHER, "")


def _partly(ours: Sequence[str], others: Sequence[str], theirs: Name) -> NamePair | None:
    """Return the pair of a name and one of several words that is its beginning or end.

    A nationality or a place in front of it makes no difference; anything else may.
    """
    mine, other = [plain(word) for word in ours], [plain(word) for word in others]
    if not 1 < len(other) < len(mine):
        return None
    more = mine[: -len(other)] if mine[-len(other) :] == other else []
    if more and all(word in DEMONYMS or word in PLACES for word in more):
        return NamePair(Pairing.SAME, f"the passage has it as {theirs.text}")
    if more or mine[: len(other)] == other:
        return NamePair(Pairing.PARTLY, f"the passage has only {theirs.text}")
    return None
