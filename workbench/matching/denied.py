"""Denials of a text and what they deny: which word says so, how strongly, of which words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from workbench.domain.text import Span
from workbench.language.cues import Cue, negations
from workbench.language.tongue import tongue
from workbench.matching.alignment import Side, Token
from workbench.matching.denial_words import (
    CONCORD,
    EMPTY,
    LEANING,
    PHRASES,
    TURNING,
    UNDECIDED,
)

_SCOPE: Final = 3
_NEAR: Final = 3
_ENDS: Final = re.compile(r"[;:–—]|,\s+(?:and|but|while|und|aber|sondern|et|mais|y|pero|sino)\b")
# A title spells its words so, the one that denies as well.
_TITLE: Final = re.compile(r"\s+(?:[\w’'-]+\s+){0,2}?[A-ZÀ-Þ][\w’'-]*")
_BEFORE: Final = re.compile(r"(?:^|[.!?:;\n]['\"”’)]?\s|^\s*[\"“‘'(])\s*$")


class Strength(IntEnum):
    """How plainly a word denies."""

    LEANING = 0
    TURNING = 1
    PLAIN = 2


@dataclass(frozen=True, slots=True)
class Denial:
    """A word or phrase that denies, and the numbers of the words of matter that it is about."""

    span: Span
    text: str
    strength: Strength
    scope: tuple[int, ...]

    def keys(self, read: Side) -> set[str]:
        """Return what the denied words are compared by."""
        return {read.tokens[i].key for i in self.scope}


@dataclass(frozen=True, slots=True)
class Denials:
    """What a text denies; ``doubled`` are denials of denials, which leave what they are about."""

    plain: tuple[Denial, ...]
    turning: tuple[Denial, ...]
    leaning: tuple[Denial, ...]
    doubled: tuple[Denial, ...]

    @property
    def firm(self) -> tuple[Denial, ...]:
        """Return those that turn what is said round, in reading order."""
        return tuple(sorted((*self.plain, *self.turning), key=_place))


def _place(denial: Denial) -> Span:
    return denial.span


def denials_in(read: Side, language: str = "en") -> Denials:
    """Return the denials of a text, those in titles left out, a double one counted as none."""
    text = read.text
    own = tongue(text, language)[:2]
    own = own if own in TURNING else "en"
    plain = [cue for cue in _plain(text, language, own) if not _in_title(text, cue.span)]
    taken = [cue.span for cue in plain]
    turning = _apart(_found(TURNING[own], text), taken)
    leaning = _apart(_found(LEANING[own], text), [*taken, *(cue.span for cue in turning)])
    firm = sorted(
        [
            *_read(read, plain, Strength.PLAIN),
            *_read(read, turning, Strength.TURNING),
        ],
        key=_place,
    )
    single, doubled = _doubled(read, firm)
    return Denials(
        tuple(one for one in single if one.strength is Strength.PLAIN),
        tuple(one for one in single if one.strength is Strength.TURNING),
        tuple(_read(read, leaning, Strength.LEANING)),
        tuple(doubled),
    )


def _plain(text: str, language: str, own: str) -> list[Cue]:
    """Return the phrases and words that deny plainly, each denial once."""
    phrases = _found(PHRASES[own], text)
    words = _apart(negations(text, language), [cue.span for cue in phrases])
    found = sorted([*phrases, *words], key=lambda cue: cue.span)
    kept: list[Cue] = []
    for cue in found:
        if _is_empty(text, cue) or (kept and _goes_on(text, kept[-1], cue, own)):
            continue
        kept.append(cue)
    return kept


def _is_empty(text: str, cue: Cue) -> bool:
    before = max(0, cue.span.start - len("whether or "))
    return any(
        match.start() <= cue.span.start < match.end()
        for match in EMPTY.finditer(text, before, cue.span.end + 80)
        if match.start() == cue.span.start or match.end() == cue.span.end
    )


def _goes_on(text: str, last: Cue, cue: Cue, own: str) -> bool:
    """Say whether a denial only goes on with the one before ("neither … nor", "no … nunca")."""
    between = text[last.span.end : cue.span.start]
    if re.search(r"[.!?;:]\s", between):
        return False
    if cue.text.casefold() in {"nor", "noch", "ni"}:
        return True
    return own in CONCORD and len(between.split()) <= _NEAR and "," not in between


def _in_title(text: str, span: Span) -> bool:
    """Say whether a word that denies belongs to a title ("the film No Second Road")."""
    word = span.of(text)
    if not word[0].isupper() or word.isupper():
        return False
    after = _TITLE.match(text, span.end)
    if after is None:
        return False
    return _BEFORE.search(text[: span.start]) is None or text[: span.start][-1:] in "\"“‘'«"


def _found(pattern: re.Pattern[str], text: str) -> list[Cue]:
    return [Cue(Span(*match.span()), match.group(), "not") for match in pattern.finditer(text)]


def _apart(cues: Iterable[Cue], taken: Sequence[Span]) -> list[Cue]:
    return [cue for cue in cues if not any(cue.span.overlaps(span) for span in taken)]


def _read(read: Side, cues: Iterable[Cue], strength: Strength) -> list[Denial]:
    return [Denial(cue.span, cue.text, strength, _scope(read, cue.span)) for cue in cues]


def _scope(read: Side, span: Span) -> tuple[int, ...]:
    """Return the words of matter that a denial is about: the next ones, else those before."""
    at = read.within(span)
    if not at:
        return ()
    here = read.tokens[at[0]].sentence
    after: list[int] = []
    for i in range(at[-1] + 1, len(read.tokens)):
        token = read.tokens[i]
        if token.sentence != here or len(after) == _SCOPE:
            break
        gap = read.text[read.tokens[i - 1].span.end : token.span.end]
        if after and _ENDS.search(gap):
            break
        if not token.stop:
            after.append(i)
    return tuple(after) or tuple(_before(read, at[0], here))


def _before(read: Side, first: int, here: int) -> list[int]:
    before = [
        i
        for i in range(max(0, first - 4 * _SCOPE), first)
        if read.tokens[i].sentence == here and not read.tokens[i].stop
    ]
    return before[-_SCOPE:]


def _doubled(read: Side, firm: Sequence[Denial]) -> tuple[list[Denial], list[Denial]]:
    """Part denials into single ones and pairs of which one denies the other ("did not fail to")."""
    single: list[Denial] = []
    doubled: list[Denial] = []
    for denial in firm:
        last = single[-1] if single else None
        if last is None or not _denies(read, last, denial):
            single.append(denial)
            continue
        single.pop()
        if UNDECIDED.match(denial.text) is None:
            whole = Span(last.span.start, denial.span.end)
            doubled.append(replace(denial, span=whole, text=whole.of(read.text)))
    return single, doubled


def _denies(read: Side, first: Denial, second: Denial) -> bool:
    """Say whether the first of two denials is of the second: hardly a word stands between."""
    if first.strength is not Strength.PLAIN or second.strength is not Strength.TURNING:
        return False
    between = [
        token
        for token in read.tokens
        if first.span.end <= token.span.start and token.span.end <= second.span.start
    ]
    return len(between) <= 1 and not any(_matters(token) for token in between)


def _matters(token: Token) -> bool:
    return not token.stop
