"""A library that is open in the window, and how one is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The desk brings in all of spotting and matching: only once the window is up.
    from workbench.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Session:
    """An open library: its desk, where it lies, and the way to close it."""

    desk: "Desk"
    path: Path
    close: Callable[[], None]


Opener = Callable[[Path, bool], Session]
"""Opens the library at a path, makes it first if asked to; runs as a job."""
