"""Holding the words of a claim against the words of a passage."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import LCSseq

from workbench.domain.text import Span
from workbench.language.sentences import sentences
from workbench.language.words import is_stopword, stem, words

_WINDOW: Final = 3
# Each further sentence must bring at least this share of the claim's words.
_PER_SENTENCE: Final = 0.1
_REACH: Final = 8
_SAME_SENTENCE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Token:
    """A word with what it is compared by, and the number of the sentence it stands in."""

    span: Span
    key: str
    stop: bool
    sentence: int


def _start_of(token: Token) -> int:
    return token.span.start


def _end_of(token: Token) -> int:
    return token.span.end


@dataclass(frozen=True, slots=True)
class Side:
    """A text read as words and sentences."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    content: frozenset[str] = field(default_factory=frozenset)

    def within(self, span: Span) -> list[int]:
        """Return the numbers of the words that touch a span."""
        first = bisect_right(self.tokens, span.start, key=_end_of)
        last = bisect_left(self.tokens, span.end, key=_start_of)
        return list(range(first, last))


@dataclass(frozen=True, slots=True)
class Alignment:
    """A claim and a passage, the sentences of it that bear most on the claim, and equal words.

    ``blocks`` are runs ``(first word of the claim, first word of the passage, length)`` that say
    the same, in reading order of both. ``coverage`` is the share of the claim's words of matter
    that the best sentences have.
    """

    claim: Side
    passage: Side
    best: Span | None
    blocks: tuple[tuple[int, int, int], ...]
    coverage: float

    def in_best(self, span: Span) -> bool:
        """Say whether a span of the passage lies in its best sentences."""
        return self.best is not None and self.best.overlaps(span)

    def neighbours(self, mine: Span, theirs: Span) -> float:
        """Say whether the words beside two spans are the same: on both sides 1, on one 0.5."""
        here, there = self.claim.within(mine), self.passage.within(theirs)
        if not here or not there:
            return 0.0
        sides = ((here[0] - 1, there[0] - 1), (here[-1] + 1, there[-1] + 1))
        same = [self._same(a, b) for a, b in sides]
        return sum(same) / 2

    def _same(self, a: int, b: int) -> bool:
        ours, theirs = self.claim.tokens, self.passage.tokens
        return 0 <= a < len(ours) and 0 <= b < len(theirs) and ours[a].key == theirs[b].key


def read(text: str, language: str = "en") -> Side:
    """Read a text as words and sentences."""
    spans = tuple(sentences(text, language=language))
    found: list[Token] = []
    number = 0
    for word in words(text):
        while number + 1 < len(spans) and word.span.start >= spans[number].end:
            number += 1
        stop = is_stopword(word.text, language)
        found.append(Token(word.span, stem(word.text), stop, number))
    content = frozenset(token.key for token in found if not token.stop)
    return Side(text, tuple(found), spans, content)


def align(claim: Side, passage: Side) -> Alignment:
    """Find the best sentences of the passage and the words that both have."""
    first, last, coverage = _best_sentences(claim, passage)
    if first < 0:
        return Alignment(claim, passage, None, (), 0.0)
    best = Span(passage.sentences[first].start, passage.sentences[last].end)
    inside = [i for i, token in enumerate(passage.tokens) if first <= token.sentence <= last]
    offset = inside[0] if inside else 0
    blocks = _blocks([t.key for t in claim.tokens], [passage.tokens[i].key for i in inside], offset)
    return Alignment(claim, passage, best, tuple(blocks), coverage)


def _best_sentences(claim: Side, passage: Side) -> tuple[int, int, float]:
    having: list[set[str]] = [set() for _ in passage.sentences]
    for token in passage.tokens:
        if token.key in claim.content and token.sentence < len(having):
            having[token.sentence].add(token.key)
    best = (-1.0, -1, -1, 0.0)
    for first in range(len(having)):
        shared: set[str] = set()
        for last in range(first, min(first + _WINDOW, len(having))):
            shared |= having[last]
            share = _weight(shared) / max(_weight(claim.content), 1)
            worth = share - _PER_SENTENCE * (last - first)
            if shared and worth > best[0] + 1e-9:
                best = (worth, first, last, share)
    return best[1:]


def _weight(keys: Iterable[str]) -> float:
    """Weigh words: numbers and long words tell more than short ones."""
    return sum(2.0 if any(c.isdigit() for c in key) else min(len(key), 8) / 4 for key in keys)


def _blocks(
    claim: Sequence[str], passage: Sequence[str], offset: int
) -> list[tuple[int, int, int]]:
    return [
        (block.src_start, block.dest_start + offset, block.src_end - block.src_start)
        for block in LCSseq.opcodes(claim, passage)
        if block.tag == "equal"
    ]


def surroundings(side: Side, span: Span) -> dict[str, float]:
    """Return the words of matter around a span of its sentence, nearer ones weighing more."""
    inside = side.within(span)
    if not inside:
        return {}
    first, last = inside[0], inside[-1]
    here = side.tokens[first].sentence
    weights: dict[str, float] = {}
    for i in range(max(0, first - 4 * _REACH), min(len(side.tokens), last + 4 * _REACH + 1)):
        token = side.tokens[i]
        if token.stop or token.sentence != here or first <= i <= last:
            continue
        distance = first - i if i < first else i - last
        weight = max(1 - distance / _REACH, _SAME_SENTENCE)
        weights[token.key] = max(weights.get(token.key, 0.0), weight)
    return weights


def likeness(one: dict[str, float], other: dict[str, float]) -> float:
    """Return from 0 to 1 how far two surroundings share their words."""
    shared = sum(min(weight, other[key]) for key, weight in one.items() if key in other)
    smaller = min(sum(one.values()), sum(other.values()))
    return shared / smaller if smaller else 0.0
