"""How much of their wording two texts have in common, to tell a story that was reprinted.

A text is taken as the set of its *shingles*: every run of five words, folded as for the index. The
**share** of two texts is ``|A ∩ B| / min(|A|, |B|)``: how much of the shorter one stands in the
other word for word, so that a story that was cut or added to is found too (Broder, "On the
resemblance and containment of documents", 1997; this is his containment).

To compare a text with a whole library a *sketch* of each is kept: the lowest of its shingles'
hashes. Where texts share words, their lowest hashes coincide.
"""

import re
from typing import TYPE_CHECKING, Final
from zlib import crc32

from workbench.language.indexing import index_form

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

WORDS: Final = 5
"""Words of a shingle: as many are seldom the same by chance."""
ALIKE: Final = 0.5
"""From this share on two texts are put forward as of one origin."""
LEAST_COMMON: Final = 20
"""Shingles in common at the least: a shared boilerplate sentence or two is no reprint."""
LARGEST: Final = 64
"""Hashes of a sketch. Of two texts of like length that share half their wording, about 20 of them
coincide."""
SMALLEST: Final = 12
SAMPLED: Final = 4
"""Of a short text every fourth hash is kept, so that a sketch never outgrows what it stands for."""
MOST_WORDS: Final = 100_000
"""Words of a text that are looked at: a book's worth, so that no text fills the memory."""
COINCIDING: Final = 3
"""Hashes that two sketches have in common before the texts are compared."""

_LOOKED_AT: Final = MOST_WORDS * 20
_WORD: Final = re.compile(r"[^\W_]+")
_MULTIPLIER: Final = 0x9E3779B97F4A7C15
"""2^64 over the golden ratio: odd, and its multiples spread evenly (Knuth, TAOCP 3, 6.4)."""
_HIGH: Final = 32


class _Hashes(dict[str, int]):
    """The hash of each word, worked out once: a text says the same words again and again."""

    def __missing__(self, word: str) -> int:
        hashed = self[word] = crc32(word.encode("utf-8", "surrogatepass"))
        return hashed


def shingles(text: str) -> frozenset[int]:
    """Return the hashes of a text's shingles: 32 bits, the same on every machine."""
    return frozenset(_hashed(text).tolist())


def sketch(text: str) -> tuple[int, ...]:
    """Return what stands for a text when it is compared with a library, lowest hash first.

    It is empty for a text too short to be offered as a reprint of another.
    """
    hashes = _hashed(text)
    if len(hashes) < LEAST_COMMON:
        return ()
    size = min(LARGEST, max(SMALLEST, len(hashes) // SAMPLED))
    return tuple(hashes[:size].tolist())


def _hashed(text: str) -> "npt.NDArray[np.uint64]":
    """Return the hash of each shingle once, in ascending order."""
    import numpy as np

    words = _WORD.findall(index_form(text[:_LOOKED_AT]))[:MOST_WORDS]
    hashes = np.fromiter(map(_Hashes().__getitem__, words), dtype=np.uint64, count=len(words))
    runs = max(len(words) - WORDS + 1, 0)
    # A polynomial in the words' hashes, modulo 2^64: its high half depends on every bit of all.
    mixed = np.zeros(runs, dtype=np.uint64)
    for place in range(WORDS):
        mixed = (mixed + hashes[place : place + runs]) * np.uint64(_MULTIPLIER)
    return np.unique(mixed >> np.uint64(_HIGH))


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of two texts, 0 to 1, or 0 where it is too little to be put forward."""
    common = len(one & other)
    if common < LEAST_COMMON:
        return 0.0
    found = common / min(len(one), len(other))
    return found if found >= ALIKE else 0.0
