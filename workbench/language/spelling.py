"""What a word may be misspelt for."""

from collections.abc import Iterator
from typing import Final

from workbench.language.indexing import unmarked
from workbench.language.stems import porter

_ALPHABETS: Final = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ")
_SHORTEST_HEAD: Final = 2


def indexed(word: str) -> str:
    """Return a word as the index holds it: stemmed, without accents, without a ``*`` at its end."""
    return porter(unmarked(word.rstrip("*")))


def head(stem: str) -> str:
    """Return the first half of a stem, two letters at the least.

    One slip of the pen leaves a word's first half as it was, or else its second.
    """
    return stem[: max(_SHORTEST_HEAD, len(stem) // 2)]


def slips(stem: str) -> frozenset[str]:
    """Return what a stem may be if one letter of its first half is wrong.

    That is one letter less or more, another letter, or two neighbours swapped; nothing for stems
    that are not in Latin or Cyrillic letters.
    """
    alphabet = next((letters for letters in _ALPHABETS if set(stem) <= set(letters)), "")
    return frozenset(_slips(stem, alphabet)) - {stem} if alphabet else frozenset()


def _slips(stem: str, alphabet: str) -> Iterator[str]:
    for at in range(len(head(stem))):
        before, after = stem[:at], stem[at:]
        yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in alphabet:
            yield before + letter + after[1:]
            yield before + letter + after
