import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.services.changes import Changes
from workbench.storage.library import Library


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the library of a test lies: a name that an address would have to escape."""
    # Windows has no name with a question mark.
    mark = "" if os.name == "nt" else "?"
    return tmp_path / f"my library é#{mark}%.workbench"


@pytest.fixture
def heard() -> list[Changes]:
    """What the library announced."""
    return []


@pytest.fixture
def library(place: Path, heard: list[Changes]) -> Iterator[Library]:
    with Library.open(
        place, create=True, on_commit=heard.append, app_version="0.9", busy=0.5
    ) as opened:
        yield opened
