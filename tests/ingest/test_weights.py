from pathlib import Path

import pytest

from workbench.errors import Unusable
from workbench.ingest.weights import load_weights
from workbench.paths import WEIGHTS, resource


def test_the_program_brings_weights_for_english() -> None:
    weights = load_weights(resource(WEIGHTS))
    assert weights.hold_for("en")
    assert weights.features["sign:percent"] > 0 > weights.features["sign:question"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"[]", b"{}"])
def test_what_holds_no_weights_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "weights.json"
    path.write_bytes(content)
    with pytest.raises(Unusable):
        load_weights(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"gone\.json"):
        load_weights(tmp_path / "gone.json")
