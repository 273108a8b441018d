"""The same fact in several places of an article, and facts that are alike but for their numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from workbench.domain.claim import ClaimKind, Spotted
from workbench.language.cues import DOWN, UP, negations
from workbench.language.headlines import is_headline_case
from workbench.language.quotations import marked
from workbench.language.words import is_stopword, plain, stem, words
from workbench.spotting.facts import Fact
from workbench.spotting.verbs import says_something

_AMOUNTS: Final = frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT})
# Who said it, behind what was said: no part of the fact.
_WHO_SAID: Final = re.compile(
    r",\s(?:[\w’'.-]{1,30}\s){1,6}(?:said|says|reported|added|noted|announced|told \w{1,30})"
    r"\W{0,3}$"
)
_MARKS: Final = frozenset("“”„«»‹›‘’‚「」『』\"'")
_UP, _DOWN = frozenset(UP), frozenset(DOWN)
# Below so many words, or words of a quotation, nothing is put together; how many of a claim's
# rarest words it is looked up by, at the least.
_FEWEST, _QUOTED, _RARE = 4, 5, 3
# Of two claims: how much of all their words they share, and of the shorter one's if the numbers
# are the same; a claim within another of twice its length says less than that.
_SHARED, _LENGTH = 0.8, 0.5
# A word in more claims than this finds nothing; it is what the article is about.
_OFTEN, _LONGEST, _TOLD = 12, 400, 120


@dataclass(frozen=True, slots=True)
class _Said:
    """What a claim says, so that two can be held against each other.

    ``content`` are the stems of its words without the numbers, ``names`` those of its names in
    order; ``whole`` tells a claim with a verb from a phrase.
    """

    words: str
    content: frozenset[str]
    names: tuple[str, ...]
    amounts: frozenset[str]
    times: frozenset[str]
    quoted: tuple[str, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that assert the same, by their number in the list; ``first`` speaks for all."""

    first: int
    others: tuple[int, ...]


def same_facts(
    text: str,
    claims: Sequence[Spotted],
    facts: Sequence[Sequence[Fact]],
    *,
    body: Sequence[bool] = (),
    language: str = "en",
) -> tuple[list[Group], list[tuple[int, int]]]:
    """Return the claims that assert the same, and the pairs alike in words whose numbers differ.

    Two assert the same if their numbers, dates, denials and directions agree and nearly all their
    words, or if the one is in full a quotation in the other. ``facts`` are those of each claim;
    ``body`` says which stand in running text: the first of these speaks for its group. Claims of
    few words are never put together.
    """
    said = [
        _said(claim.span.of(text)[:_LONGEST], held, language)
        for claim, held in zip(claims, facts, strict=True)
    ]
    leads = list(range(len(claims)))
    differ: list[tuple[int, int]] = []
    for i, j in _pairs(said):
        if _same(said[i], said[j]):
            leads[_lead(leads, j)] = _lead(leads, i)
        elif _alike_but_numbers(said[i], said[j]):
            differ.append((i, j))
    return _groups(leads, body), differ


def with_places(
    text: str,
    found: Sequence[Spotted],
    facts: Sequence[Sequence[Fact]],
    *,
    body: Sequence[bool] = (),
    language: str = "en",
) -> list[Spotted]:
    """Return what was found, the same fact in several places as one claim with several places.

    Claims that are alike in words and differ in a number both say so among their reasons. What is
    set apart stays as it is. Every span given is one of those returned or one of their places.
    """
    at = [i for i, item in enumerate(found) if item.checkable]
    groups, differ = same_facts(
        text,
        [found[i] for i in at],
        [facts[i] for i in at],
        body=[body[i] for i in at] if body else (),
        language=language,
    )
    told = list(found)
    gone: set[int] = set()
    for group in groups:
        others = [at[j] for j in group.others]
        gone.update(others)
        told[at[group.first]] = _one(found[at[group.first]], [found[i] for i in others])
    for i, j in differ:
        for here, there in ((at[i], at[j]), (at[j], at[i])):
            told[here] = _with_reason(told[here], found[there].span.of(text))
    return [item for i, item in enumerate(told) if i not in gone]


def _one(first: Spotted, others: Sequence[Spotted]) -> Spotted:
    """Return a claim with the places of the others that say the same, in reading order."""
    places = tuple(sorted(other.span for other in others))
    return replace(
        first,
        worth=max(first.worth, *(other.worth for other in others)),
        claimant=first.claimant or next((o.claimant for o in others if o.claimant), ""),
        reasons=(*first.reasons, f"the article says it in {len(places) + 1} places"),
        places=places,
    )


def _with_reason(item: Spotted, words: str) -> Spotted:
    """Return a claim with the reason that the article says something else elsewhere."""
    words = " ".join(words.split())
    if len(words) > _TOLD:
        words = words[:_TOLD].rsplit(" ", 1)[0] + " …"
    reason = f"elsewhere the article says “{words.strip('“”')}”"
    return item if reason in item.reasons else replace(item, reasons=(*item.reasons, reason))


def _said(claim: str, held: Sequence[Fact], language: str) -> _Said:
    """Return what a claim says, apart from how it says it."""
    amounts = [fact for fact in held if fact.kind in _AMOUNTS]
    figures = [fact.span for fact in (*amounts, *(f for f in held if f.kind is ClaimKind.DATE))]
    content = []
    read = words(_WHO_SAID.sub("", claim))
    for word in read:
        if is_stopword(word.text, language) or any(s.overlaps(word.span) for s in figures):
            continue
        content.append(stem(word.text) if language[:2] == "en" else plain(word.text))
    named = [fact for fact in held if fact.kind is ClaimKind.NAME]
    return _Said(
        claim,
        frozenset(content),
        tuple(plain(fact.value.split()[-1]) for fact in named if fact.value),
        frozenset(fact.value for fact in amounts),
        frozenset(fact.value for fact in held if fact.kind is ClaimKind.DATE),
        tuple(_quoted(claim)),
        says_something(claim) if language[:2] == "en" else len(content) > _FEWEST,
    )


def _turns(claim: str) -> frozenset[str]:
    """Return whether a claim denies, and whether it says up or down."""
    read = [word.text.casefold() for word in words(claim)]
    denies = {"not"} if negations(claim) else set()
    up = {"up"} if not _UP.isdisjoint(read) else set()
    down = {"down"} if not _DOWN.isdisjoint(read) else set()
    return frozenset(denies | up | down)


def _quoted(claim: str) -> Iterator[str]:
    """Yield the quotations of some words as they are compared, with a space at both ends.

    Titles of books and festivals stand in the same marks and are none.
    """
    for quotation in marked(claim) if _MARKS.intersection(claim) else ():
        inner = quotation.inner.of(claim)
        run = [plain(word.text) for word in words(inner)]
        if len(run) >= _QUOTED and not is_headline_case(inner):
            yield f" {' '.join(run)} "


def _pairs(said: Sequence[_Said]) -> Iterator[tuple[int, int]]:
    """Yield the claims worth holding against each other: they share a word that few others have.

    Each claim is looked up by its rarest words, so that the work grows with the text, not with its
    square.
    """
    often = Counter(word for one in said for word in one.content)
    holds: dict[object, list[int]] = defaultdict(list)
    for i, one in enumerate(said):
        rare = sorted(one.content, key=lambda word: (often[word], word))[
            : _RARE + len(one.content) // 3
        ]
        for word in rare:
            if often[word] <= _OFTEN:
                holds[word].append(i)
        if len(one.content) >= _FEWEST:
            holds[one.content, one.amounts].append(i)
    seen: set[tuple[int, int]] = set()
    for places in holds.values():
        near = (
            combinations(places, 2)
            if len(places) <= _OFTEN
            else ((places[0], j) for j in places[1:])
        )
        for pair in near:
            if pair not in seen:
                seen.add(pair)
                yield pair


def _same(one: _Said, other: _Said) -> bool:
    """Say whether two claims assert the same."""
    if _one_quotes_the_other(one, other):
        return True
    if not (one.whole and other.whole):
        return False
    if one.amounts != other.amounts:
        return False
    if one.times and other.times and one.times != other.times:
        return False
    return (
        _overlap(one.content, other.content)
        and _order_agrees(one, other)
        and _turns(one.words) == _turns(other.words)
    )


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether nearly all words of two claims are the same, or one's are all the other's."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _FEWEST:
        return False
    common = len(shorter & longer)
    if common == len(shorter):
        return common >= _LENGTH * len(longer)
    return common >= _SHARED * len(shorter | longer)


def _one_quotes_the_other(one: _Said, other: _Said) -> bool:
    """Say whether a quotation of some words in one claim stands in a quotation in the other."""
    return any(a in b or b in a for a in one.quoted for b in other.quoted)


def _order_agrees(one: _Said, other: _Said) -> bool:
    """Say whether the names that two claims share come in the same order: who did it to whom."""
    common = set(one.names) & set(other.names)
    return [n for n in dict.fromkeys(one.names) if n in common] == [
        n for n in dict.fromkeys(other.names) if n in common
    ]


def _alike_but_numbers(one: _Said, other: _Said) -> bool:
    """Say whether two claims say the same with other numbers, of the same time."""
    if not one.amounts or not other.amounts or one.amounts == other.amounts:
        return False
    if one.amounts & other.amounts or one.times != other.times:
        return False
    kinds = [{value.split()[0] for value in said.amounts} for said in (one, other)]
    if kinds[0] != kinds[1] or not _order_agrees(one, other):
        return False
    same = one.content == other.content and len(one.content) >= _FEWEST - 1
    alike = same or _overlap(one.content, other.content)
    return alike and _turns(one.words) == _turns(other.words)


def _lead(leads: list[int], i: int) -> int:
    """Return the claim that leads the group of another, and shorten the way to it."""
    while leads[i] != i:
        leads[i] = leads[leads[i]]
        i = leads[i]
    return i


def _groups(leads: list[int], body: Sequence[bool]) -> list[Group]:
    """Return the groups of more than one claim, each led by its first in running text."""
    members: dict[int, list[int]] = defaultdict(list)
    for i in range(len(leads)):
        members[_lead(leads, i)].append(i)
    groups = []
    for group in members.values():
        if len(group) > 1:
            first = next((i for i in group if body and body[i]), group[0])
            groups.append(Group(first, tuple(i for i in group if i != first)))
    return groups
