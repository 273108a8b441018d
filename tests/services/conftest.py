"""A desk on a library on the disk, with a clock that stands still until it is moved."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from workbench.domain.verdict import Rating, RatingScale
from workbench.export.writer import Reports
from workbench.ingest.reader import Documents
from workbench.services.changes import Changes
from workbench.services.desk import Desk
from workbench.storage.library import Library

ARTICLE = """Old mill reopens as library

The Harrow mill reopened on 4 May 2025 as a public library. It cost 2.4 million crowns, \
the council said. “We kept every beam,” said architect Lena Moor.

Nobody was hurt when a scaffold fell in March 2024.
"""
LEDGER = """Council ledger, 2025

The conversion of the Harrow mill into a public library cost 4.2 million crowns.

The library in the old mill opened its doors on 4 May 2025.
"""
SCALE = RatingScale(
    "desk",
    1,
    "Desk",
    (
        Rating("confirmed", "Confirmed", "The text stands.", "good"),
        Rating("change", "Change required", "It must change.", "bad", ("rationale", "change")),
    ),
)


@dataclass(slots=True)
class Clock:
    """Time that moves a step at each look."""

    at: datetime = field(default_factory=lambda: datetime(2026, 3, 4, 9, 0, tzinfo=UTC))
    step: timedelta = timedelta(seconds=1)

    def __call__(self) -> datetime:
        self.at += self.step
        return self.at


DOCUMENTS = Documents()
"""One for all tests: its workers stay, and need a second each to start."""


@pytest.fixture
def announced() -> list[Changes]:
    """The changes that were committed."""
    return []


@pytest.fixture
def library(tmp_path: Path, announced: list[Changes]) -> Iterator[Library]:
    """An empty library on disk."""
    opened = Library.open(tmp_path / "library.workbench", create=True, on_commit=announced.append)
    yield opened
    opened.close()


@pytest.fixture
def desk(library: Library) -> Desk:
    """A desk on the empty library, with one rating scale."""
    made = Desk.on(
        library,
        reader=DOCUMENTS,
        writer=Reports(),
        clock=Clock(),
        checker=lambda: "R. Vale",
        version="test",
    )
    made.verdicts.file_scales([SCALE])
    return made


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A folder with one source."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "ledger.txt").write_text(LEDGER, encoding="utf-8")
    return folder
