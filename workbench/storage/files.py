"""Put finished files in their place, whole or not at all."""

import os
from pathlib import Path


def settle(path: Path) -> None:
    """Have the system write a file, and the folder's entry for it, to the disk.

    Only for a file that no connection has open: closing it here would drop SQLite's locks.
    """
    _sync(path, os.O_RDWR)
    if os.name == "posix":
        _sync(path.parent, os.O_RDONLY)


def put(fresh: Path, place: Path, *, replace: bool = False) -> bool:
    """Move a finished file to its place; returns whether it is there now.

    Unless told to ``replace``, a file that has appeared there meanwhile stays.
    """
    settle(fresh)
    if replace:
        fresh.replace(place)
    elif not _put_new(fresh, place):
        return False
    settle(place)
    return True


def forget(path: Path) -> None:
    """Remove a file that was not finished, with what SQLite left beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _put_new(fresh: Path, place: Path) -> bool:
    try:
        os.link(fresh, place)
    except FileExistsError:
        return False
    except OSError:
        # A file system without links; on Windows renaming never replaces.
        if place.exists():
            return False
        fresh.rename(place)
    return True


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
