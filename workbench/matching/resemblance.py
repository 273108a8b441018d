"""How much of their wording two texts have in common, to tell a story that was reprinted.

A text is taken as the set of its *shingles*: every run of five words, folded as for the index. The
**share** of two texts is ``|A ∩ B| / min(|A|, |B|)``: how much of the shorter one stands in the
other word for word, so that a story that was cut or added to is found too (Broder, "On the
resemblance and containment of documents", 1997; this is his containment).

To compare a text with a whole library a *sketch* of each is kept: the lowest of its shingles'
hashes. Where texts share words, their lowest hashes coincide.
"""

import re
from heapq import nsmallest
from itertools import islice
from typing import Final
from zlib import crc32

from workbench.language.indexing import index_form

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


def shingles(text: str) -> frozenset[int]:
    """Return the hashes of a text's shingles: 32 bits, the same on every machine."""
    found = islice(_WORD.finditer(index_form(text[:_LOOKED_AT])), MOST_WORDS)
    words = [match.group().encode("utf-8", "surrogatepass") for match in found]
    joined = b" ".join(words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    # Each shingle is cut out with the space behind it, the last one with the end of the text.
    joined += b" "
    return frozenset(
        crc32(joined[starts[n] : starts[n + WORDS]]) for n in range(len(words) - WORDS + 1)
    )


def sketch(text: str) -> tuple[int, ...]:
    """Return what stands for a text when it is compared with a library, lowest hash first.

    It is empty for a text too short to be offered as a reprint of another.
    """
    return sketch_of(shingles(text))


def sketch_of(hashes: frozenset[int]) -> tuple[int, ...]:
    """Return the sketch of a text that is told by its shingles."""
    if len(hashes) < LEAST_COMMON:
        return ()
    size = min(LARGEST, max(SMALLEST, len(hashes) // SAMPLED))
    return tuple(nsmallest(size, hashes))


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of two texts, 0 to 1, or 0 where it is too little to be put forward."""
    common = len(one & other)
    if common < LEAST_COMMON:
        return 0.0
    found = common / min(len(one), len(other))
    return found if found >= ALIKE else 0.0
