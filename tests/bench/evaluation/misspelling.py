"""Claims as somebody in a hurry types them."""

import re
from collections.abc import Callable
from typing import Final

import numpy

from workbench.domain.text import digest

SHARE: Final = 0.4
"""Of the words that are long enough, how many are misspelt; one at least if there is any."""
_LONG: Final = re.compile(r"[^\W\d_]{5,}")


def misspelt(text: str, seed: str) -> str:
    """Return a text with one edit in two fifths of its words of five letters or more.

    An edit takes a letter away, puts one of the word's letters in, or in the place of another, or
    lets two neighbours change places. The same text and seed give the same result everywhere.
    """
    chance = numpy.random.default_rng(int(digest(seed)[:12], 16))
    long = list(_LONG.finditer(text))
    count = max(1, round(SHARE * len(long))) if long else 0
    chosen = sorted(chance.permutation(len(long))[:count], reverse=True)
    for at in chosen:
        word = long[at]
        text = text[: word.start()] + _edited(word.group(), chance) + text[word.end() :]
    return text


def _edited(word: str, chance: numpy.random.Generator) -> str:
    """Return a word with one edit that can be seen, if any of some tries can be."""
    for _ in range(_TRIES):
        edit = _EDITS[int(chance.integers(len(_EDITS)))]
        at = int(chance.integers(len(word) - 1))
        other = edit(word, at, word[int(chance.integers(len(word)))])
        if other != word:
            return other
    return word


def _without(word: str, at: int, _letter: str) -> str:
    return word[:at] + word[at + 1 :]


def _put_in(word: str, at: int, letter: str) -> str:
    return word[:at] + letter + word[at:]


def _replaced(word: str, at: int, letter: str) -> str:
    return word[:at] + letter + word[at + 1 :]


def _swapped(word: str, at: int, _letter: str) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


_EDITS: Final[tuple[Callable[[str, int, str], str], ...]] = (
    _without,
    _put_in,
    _replaced,
    _swapped,
)
_TRIES: Final = 20
