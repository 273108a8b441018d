"""How near texts are in meaning, from their vectors."""

from collections.abc import Sequence


def cosines(claim: bytes, passages: Sequence[bytes]) -> list[float | None]:
    """Return the cosine of the angle between a claim's vector and each passage's, -1 to 1.

    Vectors are signed bytes, all of one length; ``None`` stands for a passage that has none.
    """
    import numpy as np

    there = [i for i, passage in enumerate(passages) if passage]
    found: list[float | None] = [None] * len(passages)
    if not there:
        return found
    asked = np.frombuffer(claim, dtype=np.int8).astype(np.float32)
    together = np.frombuffer(b"".join(passages[i] for i in there), dtype=np.int8)
    rows = together.reshape(len(there), -1).astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(asked)
    for i, value in zip(there, (rows @ asked / np.maximum(lengths, 1e-9)).tolist(), strict=True):
        found[i] = float(value)
    return found
