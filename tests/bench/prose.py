"""Prose for the benchmarks: made up, varied like writing, the same each time."""

from typing import Final

import numpy

_SOUNDS: Final = ("ba", "co", "del", "fer", "gra", "hol", "in", "kes", "lor", "mi", "nor", "pa")
_ENDS: Final = ("n", "r", "st", "ing", "ed", "ment", "ly", "s", "al", "er")
_SMALL: Final = ("the", "of", "a", "in", "to", "and", "that", "for", "was", "on", "by", "with")
_VOCABULARY: Final = 20_000
_SMALL_SHARE: Final = 0.45
_NUMBER_SHARE: Final = 0.03


class Prose:
    """Writes sentences out of 20,000 made-up words, rare and common ones as Zipf's law has it."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = numpy.random.default_rng(seed)
        self._words = sorted({self._word() for _ in range(_VOCABULARY)})
        weights = 1 / (numpy.arange(len(self._words)) + 10)
        self._weights = weights / weights.sum()

    def paragraph(self, characters: int) -> str:
        """Return sentences of about so many characters together."""
        parts: list[str] = []
        length = 0
        while length < characters:
            parts.append(self._sentence())
            length += len(parts[-1]) + 1
        return " ".join(parts)

    def _sentence(self) -> str:
        count = int(self._chance.integers(8, 24))
        rare = self._chance.choice(len(self._words), count, p=self._weights)
        chances = self._chance.random(count)
        words = [
            self._one(self._words[at], chance) for at, chance in zip(rare, chances, strict=True)
        ]
        return " ".join(words).capitalize() + "."

    def _one(self, rare: str, chance: float) -> str:
        if chance < _SMALL_SHARE:
            return _SMALL[int(chance / _SMALL_SHARE * len(_SMALL))]
        if chance < _SMALL_SHARE + _NUMBER_SHARE:
            return f"{self._chance.integers(2, 99_999):,}"
        return rare

    def _word(self) -> str:
        sounds = [_SOUNDS[at] for at in self._chance.integers(0, len(_SOUNDS), 3)]
        ending = _ENDS[int(self._chance.integers(0, len(_ENDS)))]
        return "".join(sounds[: int(self._chance.integers(1, 4))]) + ending
