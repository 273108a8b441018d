"""Hedges and bounds: the words that loosen an amount, and which way they let it go."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.bound_words import AFTER, BEFORE, OVER
from workbench.language.lexicon import Lexicon, listed

_LANGUAGES: Final = frozenset(language for language, _, _ in BEFORE) - {""}
_ARTICLES: Final = Lexicon(
    dict.fromkeys(
        listed(
            """a an the den die der das einem einer eine ein un une la le les los las il el l' i
            gli os as al"""
        ),
        "",
    )
)
_SPACE: Final = frozenset(" \u00a0\u202f\u2009\n")
_MORE: Final = frozenset("多余餘")


@dataclass(frozen=True, slots=True)
class Bound:
    """What loosens an amount: its words, and what they let the true value be.

    ``means`` is ``about``, ``nearly``, ``over``, ``at least``, ``at most`` or ``under``.
    """

    span: Span
    means: str


def bound(text: str, amount: Span, language: str = "en", since: int = 0) -> Bound | None:
    """Return what loosens an amount, before it (but not before ``since``) or right after it."""
    before, after = _words(language[:2] if language[:2] in _LANGUAGES else "")
    at = amount.start
    for _ in range(2):
        at = _back(text, at, since)
        found = before.ending(text, at, since)
        if found:
            return Bound(Span(found[0], at), found[1])
        article = _ARTICLES.ending(text, at, since)
        if article is None:
            break
        at = article[0]
    start = amount.end + (text[amount.end : amount.end + 1] in _SPACE)
    later = after.starting(text, start)
    return Bound(Span(start, later[0]), later[1]) if later else None


def _back(text: str, at: int, since: int) -> int:
    return at - 1 if at - 1 >= since and text[at - 1] in _SPACE else at


@lru_cache(maxsize=32)
def _words(language: str) -> tuple[Lexicon[str], Lexicon[str]]:
    """Return the hedges of a language, before and after; of all where the language is unknown."""
    before, after = (
        Lexicon(
            {
                phrase: means
                for spoken, means, phrases in table
                if spoken == "" or not language or spoken == language
                for phrase in listed(phrases)
            }
        )
        for table in (BEFORE, AFTER)
    )
    return before, after


def sign_after(text: str, at: int) -> Bound | None:
    """Return a hedge of one sign between a number and its magnitude ("300多万")."""
    sign = text[at : at + 1]
    if sign in _MORE:
        return Bound(Span(at, at + 1), OVER)
    return None
