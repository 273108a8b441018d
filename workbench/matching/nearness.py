"""How near texts are in meaning, from their vectors."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SHORT_OF: Final = 1.25
"""The square root of pi / 2: what numbers spread evenly about nought lose to their signs."""
_ROWS_AT_ONCE: Final = 4_096
"""Vectors held against a claim at once: as decimals they take 6 MB."""


def cosines(claim: bytes, passages: Sequence[bytes]) -> list[float | None]:
    """Return the cosine of the angle between a claim's vector and each passage's, -1 to 1.

    Vectors are signed bytes, all of one length; ``None`` stands for a passage that has none.
    """
    there = [i for i, passage in enumerate(passages) if passage]
    found: list[float | None] = [None] * len(passages)
    if there:
        scan = Scan([passages[i] for i in there])
        for i, value in zip(there, scan.cosines(claim).tolist(), strict=True):
            found[i] = float(value)
    return found


def signs(vector: bytes) -> bytes:
    """Return the signs of a vector's numbers, a bit each.

    An eighth of the space keeps most of what the angle tells: of 59 claims of a news case, as many
    had their evidence among the first five with signs as with whole vectors of the sentences.
    """
    import numpy as np

    return np.packbits(np.frombuffer(vector, dtype=np.int8) > 0).tobytes()


def sentence_cosines(claim: bytes, passages: Sequence[bytes]) -> list[float | None]:
    """Return how near the nearest sentence of each passage is, about -1 to 1.

    Passages are given as the signs of their sentences' vectors, one after the other; ``None``
    stands for a passage that has none. The cosine with the signs alone is made up for what it falls
    short of the whole (``_SHORT_OF``).
    """
    import numpy as np

    size = len(claim) // 8
    there = [i for i, passage in enumerate(passages) if passage]
    found: list[float | None] = [None] * len(passages)
    if not there or not size:
        return found
    asked = np.frombuffer(claim, dtype=np.int8).astype(np.float32)
    asked *= _SHORT_OF / max(float(np.linalg.norm(asked)) * len(claim) ** 0.5, 1e-9)
    bits = np.unpackbits(np.frombuffer(b"".join(passages[i] for i in there), dtype=np.uint8))
    values = (bits.reshape(-1, len(claim)).astype(np.float32) * 2 - 1) @ asked
    ends = np.cumsum([len(passages[i]) // size for i in there])
    for i, group in zip(there, np.split(values, ends[:-1]), strict=True):
        found[i] = float(group.max())
    return found


class Scan:
    """Vectors side by side: what is nearest to a claim is found by looking at each.

    That takes time and memory in proportion: 10 ms and 20 MB for 50,000 vectors of 384 bytes.
    """

    def __init__(self, vectors: Sequence[bytes]) -> None:
        import numpy as np

        joined = np.frombuffer(b"".join(vectors), dtype=np.int8)
        self._rows = joined.reshape(len(vectors), -1) if vectors else joined.reshape(0, 0)

    def nearest(self, claim: bytes, limit: int) -> list[int]:
        """Return the places in the list of the vectors nearest to a claim's, the nearest first."""
        import numpy as np

        if limit < 1 or not len(self._rows):
            return []
        found = self.cosines(claim)
        some = (
            np.argpartition(-found, limit)[:limit] if limit < len(found) else np.arange(len(found))
        )
        return [int(i) for i in some[np.argsort(-found[some], kind="stable")]]

    def cosines(self, claim: bytes) -> "npt.NDArray[np.float32]":
        """Return the cosine of the angle between a claim's vector and each, -1 to 1."""
        import numpy as np

        asked = np.frombuffer(claim, dtype=np.int8).astype(np.float32)
        asked /= max(float(np.linalg.norm(asked)), 1e-9)
        found = np.zeros(len(self._rows), dtype=np.float32)
        for start in range(0, len(found), _ROWS_AT_ONCE):
            block = self._rows[start : start + _ROWS_AT_ONCE].astype(np.float32)
            lengths = np.sqrt(np.einsum("ij,ij->i", block, block))
            found[start : start + len(block)] = block @ asked / np.maximum(lengths, 1e-9)
        return found
