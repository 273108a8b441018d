"""What one system has and another has not."""

import os
import stat
from pathlib import Path

import pytest

BITS = os.name == "posix"
"""Files have permissions in numbers; on Windows who may read is what the folder says."""

PATIENCE = 20_000 if BITS else 240_000
"""Milliseconds for documents to be read: on Windows each starts a process of its own."""


def modes(*places: Path) -> list[int]:
    """Return the permissions of files; skips a test of nothing else where there are none."""
    if not BITS:
        pytest.skip("Windows has no permissions in numbers: who may read is what the folder says")
    return [stat.S_IMODE(place.stat().st_mode) for place in places]


def closed(place: Path) -> bool:
    """Say whether nobody but its owner may enter a file, where it has permissions of its own."""
    return not BITS or stat.S_IMODE(place.stat().st_mode) & 0o077 == 0


def link(place: Path, target: Path) -> None:
    """Make a symbolic link; skips a test where none can be made."""
    try:
        place.symlink_to(target)
    except OSError as error:
        pytest.skip(f"No symbolic link can be made here: {error}")
    if not place.is_symlink():
        pytest.skip("Wine 8 makes no symbolic links, and says that it did")
