"""Looking a quotation up in a text, and saying how exactly it stands there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Opcode

from workbench.domain.text import Span
from workbench.language.words import Word, plain, words

_EDITED: Final = re.compile(r"\.{3,6}|…|\. \. \.|\[[^\]\n]{0,80}\]|\([.…]{1,3}\)")
_FRAGMENT: Final = re.compile(r"[.!?;:,—–…]\s?|\.{3}")
_FRAGMENT_WORDS: Final = 3
_MOST_SAME: Final = 0.6
_SOME_SAME: Final = 0.45
_RUN: Final = 4
_SNAP: Final = 2
_TITLE_SAME: Final = 0.8
_TITLE_WORDS: Final = 8
_SHOWN_CHANGES: Final = 3


class Tier(Enum):
    """How exactly quoted words stand in a text; the value says it to a checker."""

    VERBATIM = "verbatim"
    PUNCTUATION = "same words, other punctuation or case"
    EDITED = "the same words but for what an ellipsis or brackets stand for"
    CHANGED = "words changed"
    ORDER = "fragments out of order"
    NOT_FOUND = "not found in this passage"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a quotation was found and how exactly; ``changes`` lists changed words."""

    tier: Tier
    span: Span | None = None
    changes: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A text as one string of folded words with single spaces, and where each word begins."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    line: str
    starts: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        return Span(self.words[first].span.start, self.words[last].span.end)

    def find(self, keys: Sequence[str], since: int = 0) -> int:
        """Return the number of the first word of a run of words from ``since`` on, or -1."""
        if not keys or since >= len(self.starts):
            return -1
        wanted = " " + " ".join(keys) + " "
        at = self.line.find(wanted, self.starts[since] - 1)
        return -1 if at < 0 else self.line.count(" ", 0, at + 1) - 1


def _read(text: str) -> _Read:
    found = tuple(words(text))
    keys = tuple(plain(word.text) or word.text for word in found)
    starts: list[int] = []
    at = 1
    for key in keys:
        starts.append(at)
        at += len(key) + 1
    return _Read(found, keys, " " + " ".join(keys) + " ", tuple(starts))


def look_up(quoted: str, text: str, *, spoken: bool = True) -> Found:
    """Return how exactly the quoted words stand in a text, the most exact tier that holds.

    Words that nobody is said to have ``spoken`` may be a title or a term: they count as changed
    only where they are long and nearly all the same.
    """
    at = text.find(quoted)
    if quoted and at >= 0:
        return Found(Tier.VERBATIM, Span(at, at + len(quoted)))
    there = _read(text)
    mine = [plain(word.text) for word in words(quoted)]
    if not mine or not there.keys:
        return Found(Tier.NOT_FOUND)
    first = there.find(mine)
    if first >= 0:
        return Found(Tier.PUNCTUATION, there.span(first, first + len(mine) - 1))
    return (
        _edited(quoted, there)
        or _out_of_order(quoted, there)
        or _changed(mine, there, spoken=spoken)
    )


def _pieces(pattern: re.Pattern[str], quoted: str) -> list[list[str]]:
    pieces = [[plain(word.text) for word in words(piece)] for piece in pattern.split(quoted)]
    return [piece for piece in pieces if piece]


def _edited(quoted: str, there: _Read) -> Found | None:
    pieces = _pieces(_EDITED, quoted)
    if not _EDITED.search(quoted):
        return None
    reached, first = 0, -1
    for piece in pieces:
        at = there.find(piece, reached)
        if at < 0:
            return None
        first = at if first < 0 else first
        reached = at + len(piece)
    return Found(Tier.EDITED, there.span(first, reached - 1)) if first >= 0 else None


def _out_of_order(quoted: str, there: _Read) -> Found | None:
    pieces = [p for p in _pieces(_FRAGMENT, quoted) if len(p) >= _FRAGMENT_WORDS]
    places = [there.find(piece) for piece in pieces]
    if len(pieces) <= 1 or min(places) < 0 or places == sorted(places):
        return None
    last = max(at + len(piece) for at, piece in zip(places, pieces, strict=True))
    return Found(Tier.ORDER, there.span(min(places), last - 1))


def _changed(mine: Sequence[str], there: _Read, *, spoken: bool) -> Found:
    """Find the run of words that is most like the quotation, and what is changed in it."""
    line = " ".join(mine)
    near = fuzz.partial_ratio_alignment(line, there.line)
    if near is None:
        return Found(Tier.NOT_FOUND)
    first = max(there.line.count(" ", 0, near.dest_start + 1) - 1, 0)
    last = max(there.line.count(" ", 0, max(near.dest_end - 1, 1)) - 1, first)
    # The found stretch may begin or end within a word or two of the right place.
    first = max(first - _SNAP, 0)
    last = min(last + _SNAP, len(there.keys) - 1)
    window = there.keys[first : last + 1]
    steps = list(Levenshtein.opcodes(mine, window))
    if steps and steps[-1].tag == "insert":
        last = max(first, last - (steps[-1].dest_end - steps[-1].dest_start))
        steps = steps[:-1]
    if steps and steps[0].tag == "insert":
        first = min(last, first + steps[0].dest_end - steps[0].dest_start)
        steps = steps[1:]
    runs = [step.src_end - step.src_start for step in steps if step.tag == "equal"]
    share = sum(runs) / len(mine)
    alike = share >= _MOST_SAME or (share >= _SOME_SAME and max(runs, default=0) >= _RUN)
    if not spoken:
        alike = share >= _TITLE_SAME and len(mine) >= _TITLE_WORDS
    if not alike:
        return Found(Tier.NOT_FOUND)
    changes = [_change(mine, window, step) for step in steps if step.tag != "equal"]
    return Found(Tier.CHANGED, there.span(first, last), ", ".join(changes[:_SHOWN_CHANGES]))


def _change(mine: Sequence[str], window: Sequence[str], step: Opcode) -> str:
    ours = " ".join(mine[step.src_start : step.src_end])
    theirs = " ".join(window[step.dest_start : step.dest_end])
    if not theirs:
        return f"“{ours}” added"
    return f"“{ours}” for “{theirs}”" if ours else f"“{theirs}” left out"
