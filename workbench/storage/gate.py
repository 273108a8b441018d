"""What may be opened as a library, and what is refused, with the file left as it is."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workbench.errors import LibraryRefused
from workbench.storage import schema
from workbench.storage.engine import BUSY, connect
from workbench.storage.faults import cannot_open, damaged, explaining, first_value

_SMALLEST: Final = 512
"""Bytes of the smallest page that a database can consist of."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a library says of itself: its schema number and the form of its index."""

    version: int
    index_form: str


def check(path: Path, *, busy: float = BUSY) -> Marks:
    """Return what a library says of itself.

    Raises ``LibraryMissing`` or ``LibraryRefused`` for anything else, and ``LibraryBusy``; the
    file is not changed.
    """
    check_file(path)
    with explaining(path), closing(look(path, busy=busy)) as connection:
        check_marks(path, connection)
        version = int(first_value(connection, "PRAGMA user_version"))
        if version > schema.HEAD:
            raise _newer(path, schema.info(connection, "written_by"))
        return Marks(version, schema.info(connection, "index_form"))


def check_file(path: Path) -> None:
    """Refuse what is no file, or an empty one, without opening it."""
    if path.is_dir():
        raise LibraryRefused(f"{path} is a folder. Name the library file in it.")
    if not path.exists():
        raise cannot_open(path)
    size = path.stat().st_size
    if size == 0:
        raise LibraryRefused(
            f"{path} is empty; whatever was in it is gone. Open a backup, or name another file."
        )
    if size < _SMALLEST:
        # To SQLite that little is a new database.
        raise damaged(path)


def check_marks(path: Path, connection: Any) -> None:
    """Refuse a database that is some other program's."""
    if first_value(connection, "PRAGMA application_id") != schema.APPLICATION_ID:
        raise LibraryRefused(
            f"{path} belongs to another program. Name a library that the workbench made."
        )
    if first_value(connection, "PRAGMA user_version") < 1:
        raise damaged(path)


def look(path: Path, *, busy: float = BUSY) -> Any:
    """Return a bare connection that changes nothing, not even by closing.

    The last connection to close moves a left-over log into the file, unless it is read-only; one
    that is read-only leaves an empty log behind where there was none.
    """
    left_over = path.with_name(f"{path.name}-wal").exists()
    connection = connect(path, "ro" if left_over else "rw", busy=busy)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _newer(path: Path, written_by: str) -> LibraryRefused:
    by = f"version {written_by} of the workbench" if written_by else "a newer workbench"
    return LibraryRefused(f"{path} was written by {by}. Install that version or a later one.")
