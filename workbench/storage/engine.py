"""Connections to the library file, set up so that nothing acknowledged is lost.

The choices are DESIGN.md's, "Storage": a write-ahead log with full synchronising, one writer that
begins with ``BEGIN IMMEDIATE``, readers that cannot write, and never a file made by accident.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import sqlalchemy
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from workbench.storage.faults import translate

try:
    from pysqlite3 import dbapi2 as driver
except ImportError:  # no wheel for this machine
    from sqlite3 import dbapi2 as driver

DRIVER: Final[Any] = driver
SQLALCHEMY: Final = sqlalchemy.__version__
SAFE_WAL: Final = (3, 51, 3)
"""From here on two connections may write to a log at once without the "WAL-reset" corruption."""
BUSY: Final = 5.0
"""Seconds to wait for another program that is writing."""
READERS: Final = 3
_LOG_LIMIT: Final = 16 * 1024 * 1024
_COMMON: Final = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    # Sorting must not spill confidential text into a temporary file.
    "temp_store": 2,
}
_WRITER: Final = {"synchronous": 2, "secure_delete": 1, "journal_size_limit": _LOG_LIMIT}
# Only the writer moves the log into the file.
_READER: Final = {"query_only": 1, "wal_autocheckpoint": 0}


def connect(path: Path, mode: str = "rw", *, busy: float = BUSY) -> Any:
    """Return a bare connection of the driver; ``mode`` is ``ro`` or ``rw``, never ``rwc``.

    A missing file is an error of the driver's, so that it never becomes an empty library.
    """
    connection = DRIVER.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=busy,
        # SQLAlchemy says when to begin; the driver's own guesses commit behind its back.
        isolation_level=None,
        check_same_thread=False,
    )
    _set(connection, {"trusted_schema": 0, "cell_size_check": 1, "temp_store": 2})
    return connection


def writer(path: Path, *, busy: float = BUSY, foreign_keys: bool = True) -> Engine:
    """Return an engine with one connection, whose transactions lock the file as they begin.

    Without ``foreign_keys`` a migration may rebuild a table that others refer to.
    """

    def prepare(connection: Any) -> None:
        _choose_journal(connection)
        _set(connection, {**_COMMON, **_WRITER, "foreign_keys": int(foreign_keys)})

    return _engine(path, prepare, "BEGIN IMMEDIATE", size=1, busy=busy)


def reader(path: Path, *, busy: float = BUSY) -> Engine:
    """Return an engine with a few connections that see one moment each and change nothing."""

    def prepare(connection: Any) -> None:
        _set(connection, {**_COMMON, **_READER, "foreign_keys": 1})

    return _engine(path, prepare, "BEGIN", size=READERS, busy=busy)


def _engine(
    path: Path, prepare: Callable[[Any], None], begin: str, *, size: int, busy: float
) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=DRIVER,
        creator=lambda: connect(path, busy=busy),
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        # Work of our own that holds the writer is given as long as a stranger's.
        pool_timeout=busy,
    )

    def on_connect(connection: Any, _record: object) -> None:
        prepare(connection)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    event.listen(engine, "handle_error", translate(path))
    return engine


def _choose_journal(connection: Any) -> None:
    wanted = "wal" if DRIVER.sqlite_version_info >= SAFE_WAL else "truncate"
    got = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0]
    if got == wanted:
        return
    # Some network file systems cannot share a log; a truncated journal is as safe, only slower.
    got = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
    if got != "truncate":
        raise RuntimeError(f"the journal stays in mode {got}")


def _set(connection: Any, pragmas: dict[str, int]) -> None:
    """Set pragmas and read each back: one that is unknown or refused says nothing."""
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        # A build without memory mapping answers nothing at all.
        if row is not None and row[0] != value:
            raise RuntimeError(f"PRAGMA {name} stays {row[0]} instead of {value}")
