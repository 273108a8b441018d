"""The scripts that make packages are no package: they are found beside one another."""

import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the scripts found by name."""
    monkeypatch.setattr(sys, "path", [str(SCRIPTS / "linux"), str(SCRIPTS), *sys.path])
    return SCRIPTS
