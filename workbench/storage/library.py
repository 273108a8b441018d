"""Open a library and hand out units of work on it."""

import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Engine

from workbench.errors import LibraryBusy, LibraryMissing, LibraryRefused
from workbench.services.changes import Changes
from workbench.storage import claimtext, engine, files, fulltext, gate, schema, sketches
from workbench.storage.faults import cannot_write, explaining
from workbench.storage.migrations.run import upgrade
from workbench.storage.unit_of_work import OnCommit, SqlUnitOfWork

_PARTING: Final = ("analysis_limit = 400", "optimize", "wal_checkpoint(TRUNCATE)")


def _unheard(_changes: Changes) -> None:
    """Tell nobody."""


class Library:
    """The SQLite file that holds cases and sources; safe to use from several threads."""

    def __init__(self, path: Path, on_commit: OnCommit, *, busy: float = engine.BUSY) -> None:
        self.path = path
        self._on_commit = on_commit
        self._closed = False
        self._writer = engine.writer(path, busy=busy)
        self._reader = engine.reader(path, busy=busy)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = False,
        on_commit: OnCommit = _unheard,
        app_version: str = "",
        busy: float = engine.BUSY,
    ) -> Self:
        """Open the library at ``path``, brought up to date if it is older.

        A missing file is made only if ``create``. ``app_version`` is noted in a library that is
        made or brought up to date; ``busy`` is how many seconds to wait for another program.
        Raises ``LibraryMissing``, ``LibraryRefused`` (the file is then as it was), ``LibraryBusy``
        and ``DiskFull``.
        """
        if create and not path.exists():
            _make(path, app_version, busy)
        marks = gate.check(path, busy=busy)
        if not os.access(path, os.W_OK):
            raise cannot_write(path)
        if marks.version < schema.HEAD:
            upgrade(path, marks.version, app_version=app_version, busy=busy)
        library = cls(path, on_commit, busy=busy)
        try:
            with explaining(path):
                library._prepare(marks.index_form)
        except BaseException:
            library._dispose()
            raise
        return library

    def reading(self) -> SqlUnitOfWork:
        """Return a unit of work that sees one moment and changes nothing."""
        return self._unit(self._reader)

    def writing(self) -> SqlUnitOfWork:
        """Return a unit of work that waits its turn to change the library."""
        return self._unit(self._writer)

    def close(self) -> None:
        """Move the log into the file and let go of it; closing twice is nothing."""
        if self._closed:
            return
        try:
            with explaining(self.path):
                connection = self._writer.raw_connection()
                try:
                    cursor = connection.cursor()
                    for pragma in _PARTING:
                        cursor.execute(f"PRAGMA {pragma}").fetchall()
                    cursor.close()
                finally:
                    connection.close()
        except LibraryBusy:
            # Another program reads or writes: it, or the next start, will tidy up.
            pass
        finally:
            self._dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        self.close()

    def _prepare(self, index_form: str) -> None:
        """Choose the journal; index anew if words are folded otherwise now, or some are missing.

        Sketches are drawn anew if they were never drawn, or otherwise than now.
        """
        self._writer.raw_connection().close()
        with self._reader.connect() as connection:
            passages = fulltext.whole(connection)
            claims = claimtext.INDEX.whole(connection)
            drawn = sketches.current(connection)
        if not drawn:
            with self._writer.begin() as connection:
                sketches.redraw(connection)
        folded = index_form == fulltext.form_name()
        if folded and passages and claims:
            return
        with self._writer.begin() as connection:
            if not (folded and claims):
                claimtext.refill(connection)
            if not (folded and passages):
                fulltext.refill(connection)

    def _unit(self, on: Engine) -> SqlUnitOfWork:
        if self._closed:
            raise LibraryMissing(f"{self.path.name} was closed. Open it again.")
        return SqlUnitOfWork(on, self.path, self._on_commit)

    def _dispose(self) -> None:
        self._closed = True
        self._reader.dispose()
        self._writer.dispose()


def _make(path: Path, app_version: str, busy: float) -> None:
    """Make a new library beside its place and put it there whole, or not at all."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        # Nobody but its owner may read it; the log takes on the same rights.
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise LibraryRefused(
            f"No library can be made at {path} ({error.strerror}). Name a folder you can write to."
        ) from error
    try:
        made = engine.writer(fresh, busy=busy)
        try:
            with explaining(path), made.begin() as connection:
                schema.create(connection, app_version=app_version, form=fulltext.form_name())
                sketches.redraw(connection)
        finally:
            made.dispose()
        files.put(fresh, path)
    finally:
        files.forget(fresh)
