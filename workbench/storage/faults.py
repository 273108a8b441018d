"""What SQLite says, turned into sentences for the checker."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import TimeoutError as PoolTimeout

from workbench.errors import (
    DiskFull,
    LibraryBusy,
    LibraryMissing,
    LibraryRefused,
    Unusable,
    WorkbenchError,
)

# Result codes of SQLite (sqlite.org/rescode.html); the low byte is the primary one.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_WRITE_FAULTS: Final = {_IOERR, 778, 1034, 1290, 1546, 4874}
"""Input/output errors of writing, synchronising, truncating and growing: mostly a full disk. The
bare code comes from a commit, which does nothing else."""


def explained(path: Path, error: BaseException) -> WorkbenchError | None:
    """Return the error as a sentence about the library at ``path``, or ``None`` if it is a bug."""
    if isinstance(error, PoolTimeout):
        return _busy(path)
    if isinstance(error, UnicodeEncodeError):
        return Unusable(
            "The text holds half of a character and cannot be stored. Save it anew as UTF-8."
        )
    if isinstance(error, OverflowError):
        return Unusable("A number is too large to be stored. Correct it.")
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _of_code(path, code)


def _busy(path: Path) -> WorkbenchError:
    return LibraryBusy(
        f"{path.name} is in use by another program or another task. Wait a moment, then try again."
    )


def _of_code(path: Path, code: int) -> WorkbenchError | None:
    primary = code & 0xFF
    if primary in {_BUSY, _LOCKED}:
        return _busy(path)
    if primary == _FULL or code in _WRITE_FAULTS:
        return DiskFull(
            f"The disk that holds {path.name} is full or cannot be written to. "
            "Make room, then save again."
        )
    if primary == _READONLY:
        return cannot_write(path)
    if primary in {_CORRUPT, _NOTADB}:
        return damaged(path)
    if primary == _IOERR:
        return LibraryRefused(f"{path} cannot be read from its disk. Check the disk, then restart.")
    if primary == _CANTOPEN:
        return cannot_open(path)
    return None


def damaged(path: Path) -> LibraryRefused:
    """Return the refusal of a file that SQLite cannot make sense of."""
    return LibraryRefused(
        f"{path} is damaged or not a library. Run “workbench doctor” on it, or open a backup."
    )


def cannot_write(path: Path) -> LibraryRefused:
    """Return the refusal of a file that may be read only."""
    return LibraryRefused(
        f"{path} cannot be written to. Make the file and its folder writable, then try again."
    )


def cannot_open(path: Path) -> WorkbenchError:
    """Return the refusal of a file that is missing or may not be opened."""
    if not path.exists():
        return LibraryMissing(
            f"There is no library at {path}. Check the name, or ask for a new one."
        )
    return LibraryRefused(f"{path} cannot be opened. Check who may read and write it.")


def translate(path: Path) -> Callable[[ExceptionContext], None]:
    """Return a listener that raises the sentence in place of SQLite's error."""

    def on_error(context: ExceptionContext) -> None:
        cause = context.original_exception
        told = explained(path, cause)
        if told is not None:
            raise told from cause

    return on_error


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Raise the sentence in place of errors of a bare connection or of the pool."""
    try:
        yield
    except Exception as error:
        told = explained(path, error)
        if told is None:
            raise
        raise told from error


def first_value(connection: Any, sql: str) -> Any:
    """Return the first value of the first row of a query, or ``None``."""
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]
