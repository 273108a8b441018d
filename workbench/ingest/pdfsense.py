"""Whether the text layer of a page can be what the page shows.

A file may map its letters to wrong characters, or to none; a page then looks right and its text
reads like a cipher.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from operator import add

# Characters that stand for none: controls, private use, what could not be decoded.
_UNMAPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
_PRIVATE_BULLET = re.compile("(?:^|[\n\t ])[\uf020-\uf0ff](?=\\s|$)")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[A-Za-z]{3,}")
# The pairs of letters that stand in words most often, counted in messages of free programs in 65
# languages of the Latin alphabet. They are at least 62 of 100 pairs there (in Welsh), 79 in half of
# the languages; where letters are exchanged at random they are 41 at most in 99 texts of 100.
_PAIRS = frozenset(
    re.findall(
        r"\w+",
        "aa ab ac ad ag ai ak al am an ap ar as at au av ay ba be bi bl bo bu ca ce ch ci co da de "
        "di do ea ec ed eg ei ek el em en ep er es et fi fo ga ge gi go gu ha he hi ho ia ic id ie "
        "ig ik il im in io ir is it ja je ka ke ki ko ku la le li ll lo lu ma me mi mo na nd ne ng "
        "ni no ns nt nu od og ok ol om on op or os ot ov pa pe pi po pr pu ra re ri ro rs rt ru sa "
        "se si sk so sp st su ta te th ti to tr tu ua ub uk ul um un ur us ut va ve vi wa ya za zi",
    )
)
_USUAL = 0.48
_LEAST_PAIRS = 150
_WELL = 0.55
_SAMPLE = 260
_FEW = 0.02
_LEAST_UNMAPPED = 3
_UNTOLD = 0.5
_LATIN = 0.5


def garbled(text: str, untold: float) -> bool:
    """Say whether a page's text is probably not what the page shows.

    ``untold`` is the share of lines whose letters the file does not name.
    """
    if _UNMAPPED.search(text):
        lost = len(_UNMAPPED.findall(text)) - len(_PRIVATE_BULLET.findall(text))
        if lost >= _LEAST_UNMAPPED and lost > _FEW * len(text):
            return True
    if untold > _UNTOLD:
        return not _reads_well(text)
    return _glanced_odd(text) and _odd(_pairs(text, capitals=False))


def _glanced_odd(text: str) -> bool:
    """Say whether the middle of a text looks odd; most texts need no closer look."""
    start = max(len(text) - _SAMPLE, 0) // 2
    some = text[start : start + _SAMPLE].lower()
    pairs = [pair for pair in map(add, some, some[1:]) if pair.isalpha()]
    return len(pairs) < _SAMPLE // 2 or _share(pairs) < _WELL


def _reads_well(text: str) -> bool:
    """Say whether letters that the file does not name are nonetheless those of a language."""
    pairs = _pairs(text, capitals=True)
    letters = len(_LETTER.findall(text))
    latin = sum(map(len, _WORD.findall(text)))
    return latin >= _LATIN * letters and bool(pairs) and _share(pairs) >= _USUAL


def _odd(pairs: list[str]) -> bool:
    return len(pairs) >= _LEAST_PAIRS and _share(pairs) < _USUAL


def _share(pairs: list[str]) -> float:
    return sum(map(_PAIRS.__contains__, pairs)) / len(pairs)


def _pairs(text: str, *, capitals: bool) -> list[str]:
    """Return the pairs of letters in the words of a text, accents aside; acronyms if asked for."""
    if not text.isascii():
        text = "".join(
            char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
        )
    return [pair for word in _words(text, capitals=capitals) for pair in _within(word)]


def _words(text: str, *, capitals: bool) -> Iterable[str]:
    found: list[str] = _WORD.findall(text)
    return (word.lower() for word in found if capitals or not word.isupper())


def _within(word: str) -> Iterable[str]:
    return (one + other for one, other in pairwise(word))
