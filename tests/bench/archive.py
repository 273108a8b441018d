"""An archive for the benchmarks of search: made up, as varied as writing, the same each time.

Words come from a vocabulary of 200,000 under a Zipf-Mandelbrot law, which gives the few very
common words and the many rare ones that decide what a search costs. Neighbouring words of a
document also come from a small set of its own, as words about one subject do.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

import numpy

_SMALL: Final = ("the", "of", "to", "and", "a", "in", "that", "for", "is", "on", "was", "with")
_SMALL_SHARE: Final = 0.42
_SUBJECT_SHARE: Final = 0.15
_SUBJECT_WORDS: Final = 40
_NUMBER_SHARE: Final = 0.02
_VOCABULARY: Final = 200_000
_FLAT: Final = 40.0
_STEEP: Final = 1.05
_ONSETS: Final = (*"bcdfghjklmnprstvw", "br", "ch", "cl", "dr", "fl", "gr", "pl", "sh", "st", "tr")
_VOWELS: Final = (*"aeiou", "ai", "ea", "ou")
_CODAS: Final = ["", "n", "r", "l", "s", "nd", "rt", "m"]
_ENDS: Final = ["", "", "", "s", "ed", "ing", "er", "al", "ment", "ly"]
_SENTENCE: Final = (9, 26)

PASSAGES: Final = 25
"""Passages of a document."""


class Archive:
    """Writes documents of so many passages, of 170 to 600 characters each."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = numpy.random.default_rng(seed)
        self._words = numpy.array(_vocabulary(self._chance), dtype=object)
        weights = 1 / (numpy.arange(len(self._words)) + _FLAT) ** _STEEP
        self._reach = numpy.cumsum(weights / weights.sum())

    def documents(self, passages: int) -> Iterator[list[str]]:
        """Yield documents, each as its passages, until there are so many passages."""
        for start in range(0, passages, PASSAGES):
            yield self._document(min(PASSAGES, passages - start))

    def _document(self, passages: int) -> list[str]:
        subject = self._drawn(_SUBJECT_WORDS)
        return [self._passage(subject) for _ in range(passages)]

    def _drawn(self, count: int) -> "numpy.ndarray[tuple[int], numpy.dtype[numpy.object_]]":
        places = numpy.searchsorted(self._reach, self._chance.random(count))
        drawn: numpy.ndarray[tuple[int], numpy.dtype[numpy.object_]] = self._words[places]
        return drawn

    def _passage(self, subject: "numpy.ndarray[tuple[int], numpy.dtype[numpy.object_]]") -> str:
        count = int(self._chance.integers(28, 88))
        words = self._drawn(count)
        chance = self._chance.random(count)
        about = (chance > _SMALL_SHARE) & (chance < _SMALL_SHARE + _SUBJECT_SHARE)
        words[about] = subject[self._chance.integers(0, len(subject), int(about.sum()))]
        written = words.tolist()
        scale = len(_SMALL) / _SMALL_SHARE
        for at in numpy.flatnonzero(chance < _SMALL_SHARE):
            written[at] = _SMALL[int(chance[at] * scale)]
        for at in numpy.flatnonzero(chance > 1 - _NUMBER_SHARE):
            written[at] = str(int(chance[at] * 1e9) % 100_000)
        return self._sentences(written)

    def _sentences(self, words: list[str]) -> str:
        sentences, start = [], 0
        while start < len(words):
            end = start + int(self._chance.integers(*_SENTENCE))
            sentences.append(" ".join(words[start:end]).capitalize() + ".")
            start = end
        return " ".join(sentences)


def claims(documents: Sequence[Sequence[str]], count: int, seed: int = 2) -> list[str]:
    """Return claims that each say in other order what one sentence of a document says.

    One in ten has two letters of its longest word swapped.
    """
    chance = numpy.random.default_rng(seed)
    told = []
    for number in range(count):
        passages = documents[int(chance.integers(len(documents)))]
        passage = passages[int(chance.integers(len(passages)))]
        words = max(passage.split("."), key=len).lower().split()
        chance.shuffle(words)
        told.append(" ".join(_misspelt(words) if number % 10 == 0 else words))
    return told


def _vocabulary(chance: "numpy.random.Generator") -> list[str]:
    syllables = ["".join(parts) for parts in product(_ONSETS, _VOWELS, _CODAS)]
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        picks = chance.integers(0, len(syllables), (50_000, 3))
        lengths = chance.integers(1, 4, 50_000)
        ends = chance.integers(0, len(_ENDS), 50_000)
        for pick, length, end in zip(picks, lengths, ends, strict=True):
            words["".join(syllables[at] for at in pick[:length]) + _ENDS[end]] = None
    # Common words are short, rare ones mostly long.
    return sorted(list(words)[:_VOCABULARY], key=lambda word: len(word) + chance.normal(0, 2.5))


def _misspelt(words: list[str]) -> list[str]:
    """Swap two letters in the middle of the longest word."""
    longest = max(words, key=len)
    middle = len(longest) // 2
    wrong = longest[: middle - 1] + longest[middle] + longest[middle - 1] + longest[middle + 1 :]
    return [wrong if word == longest else word for word in words]
