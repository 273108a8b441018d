"""Headlines that spell every word with a capital, and the names that can be told in them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.domain.text import Span
from workbench.language.name_words import COMMON, HEADLINE_KEPT, NEVER, PLACES, ROLES
from workbench.language.tokens import Token, hyphenated, tokens

_LINE: Final = re.compile(r"[^\n\r]+")
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL: Final = 4
_FEWEST, _SHARE, _LONGEST_LINE = 3, 0.7, 220


def is_headline_case(line: str) -> bool:
    """Say whether a line spells (nearly) all its longer words with a capital."""
    if len(line) > _LONGEST_LINE:
        return False
    if line.isupper() and " " in line.strip():
        return True
    words = [word for word in _WORD.findall(line) if len(word) >= _SMALL]
    capital = sum(word[0].isupper() for word in words)
    return len(words) >= _FEWEST and capital >= _SHARE * len(words)


def headlines(text: str) -> list[Span]:
    """Return the lines of a text that are written in headline case, without sentence end."""
    return [
        Span(*match.span())
        for match in _LINE.finditer(text)
        if match.group().rstrip()[-1:] not in {".", "”", '"'} and is_headline_case(match.group())
    ]


def in_headline(text: str, line: Span, known: Sequence[str]) -> Iterator[Span]:
    """Yield the names in a headline: those known from elsewhere, else what reads like one."""
    if not known:
        yield from _guessed(text, line)
        return
    longest = sorted(set(known), key=len, reverse=True)
    choices = "|".join(re.escape(name) for name in longest[:400])
    for match in re.finditer(rf"(?<!\w)(?:{choices})(?!\w)", line.of(text)):
        yield Span(line.start + match.start(), line.start + match.end())


def _guessed(text: str, line: Span) -> Iterator[Span]:
    """Yield runs of capitalised words that a headline's verbs and common words leave over."""
    run: list[Token] = []
    words = line.of(text)
    for token in tokens(words):
        follows = token.after in {" ", "\u00a0"} or hyphenated(token)
        if run and not (follows and _may_be_name(token)):
            yield from _kept(words, line, run)
            run = []
        if _may_be_name(token):
            run.append(token)
    yield from _kept(words, line, run)


def _kept(words: str, line: Span, run: list[Token]) -> Iterator[Span]:
    """Yield the run if more than a capital speaks for its being a name."""
    if not run or words.isupper():
        return
    start, end = run[0].span.start, run[-1].span.end
    lone = len(run) == 1 and not run[0].coded and run[0].low not in PLACES
    if not lone or start == 0 or words[end : end + 2] in {"’s", "'s"}:
        yield Span(line.start + start, line.start + end)


def _may_be_name(token: Token) -> bool:
    """Say whether a word of a headline may belong to a name: no verb form, no common word."""
    low = token.low
    if not token.capital or low in COMMON | NEVER | ROLES:
        return False
    if token.coded or low in HEADLINE_KEPT:
        return True
    verbal = low.endswith(("ing", "ed", "ly")) or (low.endswith("s") and len(low) > _SMALL)
    return not verbal or low.endswith(("ss", "us", "is"))
