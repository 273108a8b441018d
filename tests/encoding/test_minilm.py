from pathlib import Path

import numpy as np
import pytest

from workbench.encoding.minilm import MiniLM
from workbench.matching.nearness import cosines
from workbench.paths import VOCABULARY, resource

CLAIM = "The firm shed a fifth of its staff last year."
SAME = "Over the past twelve months the company cut twenty percent of its workforce."
OTHER = "Herons nest in the reeds along the southern shore."


@pytest.fixture(scope="module")
def model() -> MiniLM:
    here = MiniLM.here(resource(VOCABULARY))
    assert here is not None
    return here


def test_what_means_the_same_is_nearer_than_what_does_not(model: MiniLM) -> None:
    claim, same, other = model.encode([CLAIM, SAME, OTHER])
    near, far = cosines(claim, [same, other])
    assert near is not None
    assert far is not None
    assert near > far + 0.3


def test_vectors_are_scaled_bytes_in_the_order_of_the_texts(model: MiniLM) -> None:
    texts = [SAME * 12, CLAIM, OTHER * 3, ""]
    together = model.encode(texts)
    for vector, text in zip(together, texts, strict=True):
        values = np.frombuffer(vector, dtype=np.int8)
        assert values.shape == (384,)
        assert np.abs(values.astype(int)).max() == 127
        (alone,) = model.encode([text])
        # Texts that are run together are padded, which moves the last digits.
        assert cosines(vector, [alone])[0] == pytest.approx(1, abs=0.01)


def test_no_text_is_no_vector(model: MiniLM) -> None:
    assert model.encode([]) == []


def test_without_its_vocabulary_there_is_no_model(tmp_path: Path) -> None:
    assert MiniLM.here(tmp_path / "vocab.txt") is None
