from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.services.changes import Changes
from workbench.storage.library import Library


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the library of a test lies: a name that an address would have to escape."""
    return tmp_path / "my library é#?%.workbench"


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
