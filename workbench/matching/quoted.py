"""Looking a quotation up in a text, and saying how exactly it stands there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Opcode

from workbench.domain.match import QuoteTier
from workbench.domain.text import Span
from workbench.language.cues import negations
from workbench.language.words import Word, plain, words

# What an editor may put in: "…", "[She]", "(…)".
_EDIT: Final = re.compile(r"\.{3,6}|…|\. \. \.|\[[^\]\n]{0,80}\]|\([.…]{1,3}\)")
_FRAGMENT: Final = re.compile(r"[.!?;:,—–…]\s?|\.{3}")
_FRAGMENT_WORDS: Final = 3
_MOST_SAME: Final = 0.6
_SOME_SAME: Final = 0.45
_RUN: Final = 4
_SNAP: Final = 2
# A title or a term counts as changed only if so much of it stands and so little is changed.
_TITLE_SAME: Final = 0.8
_TITLE_WORDS: Final = 8
_TITLE_STEPS: Final = 2
_SHOWN: Final = 4
_SHOWN_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class Found:
    """Where a quotation was found and how exactly.

    ``changes`` tells in words what is changed or left out; ``turned`` says that a denial is among
    it, so that the words may mean the opposite.
    """

    tier: QuoteTier
    span: Span | None = None
    changes: str = ""
    turned: bool = False


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


def _read(text: str, parts: Sequence[Span] = ()) -> _Read:
    """Read the words of a text, or only those in some parts of it as if nothing stood between."""
    found = tuple(
        word for word in words(text) if not parts or any(part.covers(word.span) for part in parts)
    )
    keys = tuple(plain(word.text) or word.text for word in found)
    starts: list[int] = []
    at = 1
    for key in keys:
        starts.append(at)
        at += len(key) + 1
    return _Read(found, keys, " " + " ".join(keys) + " ", tuple(starts))


def look_up(
    quoted: str, text: str, *, spoken: bool = True, statements: Sequence[Sequence[Span]] = ()
) -> Found:
    """Return how exactly the quoted words stand in a text, the most exact tier that holds.

    Words that nobody is said to have ``spoken`` may be a title or a term: they count as changed
    only where they are long and nearly all the same. ``statements`` are the quotations of the text
    that are broken up ("…," she said, "…"), each as the spans of its parts: what stands between
    the parts is not part of what was said.
    """
    at = text.find(quoted)
    if quoted and at >= 0:
        return Found(QuoteTier.VERBATIM, Span(at, at + len(quoted)))
    there = _read(text)
    mine = [plain(word.text) for word in words(quoted)]
    if not mine or not there.keys:
        return Found(QuoteTier.NOT_FOUND)
    for read in (there, *(_read(text, parts) for parts in statements)):
        first = read.find(mine)
        if first >= 0:
            return Found(QuoteTier.PUNCTUATION, read.span(first, first + len(mine) - 1))
    return (
        _edited(quoted, there)
        or _out_of_order(quoted, there)
        or _changed(mine, there, spoken=spoken)
    )


def _pieces(pattern: re.Pattern[str], quoted: str) -> list[list[str]]:
    pieces = [[plain(word.text) for word in words(piece)] for piece in pattern.split(quoted)]
    return [piece for piece in pieces if piece]


def _edited(quoted: str, there: _Read) -> Found | None:
    """Find the pieces around ellipses and brackets one after the other."""
    pieces = _pieces(_EDIT, quoted)
    if not _EDIT.search(quoted):
        return None
    reached, first = 0, -1
    left_out: list[Sequence[str]] = []
    for piece in pieces:
        at = there.find(piece, reached)
        if at < 0:
            return None
        if first < 0:
            first = at
        elif at > reached:
            left_out.append(there.keys[reached:at])
        reached = at + len(piece)
    if first < 0:
        return None
    found = Found(QuoteTier.EDITED, there.span(first, reached - 1))
    return replace(found, changes=_told_left_out(left_out), turned=any(map(_denies, left_out)))


def _told_left_out(left_out: Sequence[Sequence[str]]) -> str:
    """Say what the passage has where the quotation has an ellipsis or brackets."""
    told = []
    for run in left_out[:_SHOWN]:
        shown = " ".join(run[:_SHOWN_WORDS]) + (" …" if len(run) > _SHOWN_WORDS else "")
        told.append(f"“{shown}”")
    return f"the passage has {', '.join(told)} there" if told else ""


def _denies(run: Sequence[str]) -> bool:
    return bool(negations(" ".join(run)))


def _out_of_order(quoted: str, there: _Read) -> Found | None:
    pieces = [p for p in _pieces(_FRAGMENT, quoted) if len(p) >= _FRAGMENT_WORDS]
    places = [there.find(piece) for piece in pieces]
    if len(pieces) <= 1 or min(places) < 0 or places == sorted(places):
        return None
    last = max(at + len(piece) for at, piece in zip(places, pieces, strict=True))
    return Found(QuoteTier.ORDER, there.span(min(places), last - 1))


def _changed(mine: Sequence[str], there: _Read, *, spoken: bool) -> Found:
    """Find the run of words that is most like the quotation, and what is changed in it."""
    near = fuzz.partial_ratio_alignment(" ".join(mine), there.line)
    if near is None:
        return Found(QuoteTier.NOT_FOUND)
    first = max(there.line.count(" ", 0, near.dest_start + 1) - 1, 0)
    last = max(there.line.count(" ", 0, max(near.dest_end - 1, 1)) - 1, first)
    # The found stretch may begin or end within a word or two of the right place.
    first = max(first - _SNAP, 0)
    last = min(last + _SNAP, len(there.keys) - 1)
    first, last = _tightest(mine, there, first, last)
    window = there.keys[first : last + 1]
    steps = list(Levenshtein.opcodes(mine, window))
    if not _alike(mine, steps, spoken=spoken):
        return Found(QuoteTier.NOT_FOUND)
    changes, turned = _told(mine, window, [step for step in steps if step.tag != "equal"])
    return Found(QuoteTier.CHANGED, there.span(first, last), changes, turned)


def _tightest(mine: Sequence[str], there: _Read, first: int, last: int) -> tuple[int, int]:
    """Return the stretch in which the fewest words are changed, begun and ended a little later."""
    tried = [
        (Levenshtein.distance(mine, there.keys[start : end + 1]), start, end)
        for start in range(first, min(first + 2 * _SNAP, last) + 1)
        for end in range(max(start, last - 2 * _SNAP), last + 1)
    ]
    _, start, end = min(tried, key=lambda one: (one[0], one[2] - one[1], one[1]))
    return start, end


def _alike(mine: Sequence[str], steps: Sequence[Opcode], *, spoken: bool) -> bool:
    """Say whether so much is the same that the quotation must be meant."""
    runs = [step.src_end - step.src_start for step in steps if step.tag == "equal"]
    share = sum(runs) / len(mine)
    if spoken:
        return share >= _MOST_SAME or (share >= _SOME_SAME and max(runs, default=0) >= _RUN)
    if not steps or steps[0].tag != "equal" or steps[-1].tag != "equal":
        return False
    changed = sum(
        max(step.src_end - step.src_start, step.dest_end - step.dest_start)
        for step in steps
        if step.tag != "equal"
    )
    return share >= _TITLE_SAME and len(mine) >= _TITLE_WORDS and changed <= _TITLE_STEPS


def _told(mine: Sequence[str], window: Sequence[str], steps: Sequence[Opcode]) -> tuple[str, bool]:
    """Say what is changed, denials first, and whether there are any among it."""
    pairs = [
        (mine[step.src_start : step.src_end], window[step.dest_start : step.dest_end])
        for step in steps
    ]
    turning = [pair for pair in pairs if _denies(pair[0]) != _denies(pair[1])]
    rest = [pair for pair in pairs if pair not in turning]
    told = [_change(*pair) for pair in (*turning, *rest)]
    more = [f"and {len(told) - _SHOWN} more"] if len(told) > _SHOWN else []
    return ", ".join([*told[:_SHOWN], *more]), bool(turning)


def _change(ours: Sequence[str], theirs: Sequence[str]) -> str:
    here, there = " ".join(ours), " ".join(theirs)
    if not theirs:
        return f"claim adds “{here}”"
    return f"claim “{here}”, passage “{there}”" if ours else f"claim leaves out “{there}”"
