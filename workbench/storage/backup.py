"""Copy a library while it is in use, and make sure of the copy before it replaces an older one."""

import secrets
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workbench.errors import DiskFull, LibraryRefused, Unusable
from workbench.storage import files, gate, schema
from workbench.storage.engine import BUSY, connect
from workbench.storage.faults import explaining, first_value

_SPARE: Final = 50 * 1024 * 1024
_FIGURES: Final = (
    'SELECT (SELECT count(*) FROM "case"), (SELECT count(*) FROM source), '
    "(SELECT count(*) FROM claim), (SELECT count(*) FROM verdict)"
)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened and checked, and what it holds; ``size`` is in bytes."""

    path: Path
    size: int
    cases: int
    sources: int
    claims: int
    verdicts: int

    def __str__(self) -> str:
        return (
            f"Backed up to {self.path}: {self.cases} cases, {self.sources} sources, "
            f"{self.claims} claims, {self.verdicts} verdicts, {self.size / 1e6:.1f} MB; checked."
        )


def backup(library: Path, target: Path, *, busy: float = BUSY) -> Backup:
    """Write a checked copy of a library to ``target``.

    One step copies everything as it was at one moment, while others go on writing. A library that
    is damaged never replaces an earlier backup, nor is a file replaced that is no library. Raises
    ``LibraryMissing``, ``LibraryRefused``, ``LibraryBusy``, ``DiskFull`` and ``Unusable``.
    """
    gate.check(library, busy=busy)
    _check_target(library, target)
    fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        with explaining(library), closing(gate.look(library, busy=busy)) as connection:
            verify(library, connection)
            connection.execute("PRAGMA query_only = OFF")
            with explaining(target):
                connection.execute("VACUUM INTO ?", (str(fresh),))
        fresh.chmod(0o600)
        figures = _figures(fresh)
        files.put(fresh, target, replace=True)
    finally:
        files.forget(fresh)
    return Backup(target, target.stat().st_size, *figures)


def verify(path: Path, connection: Any) -> None:
    """Raise ``LibraryRefused`` if SQLite finds anything wrong with the file."""
    found = first_value(connection, "PRAGMA integrity_check(1)")
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found != "ok" or dangling is not None:
        raise LibraryRefused(
            f"{path} is damaged ({found if found != 'ok' else 'rows point at nothing'}). "
            "Run “workbench doctor” on it; earlier backups were left as they are."
        )


def _check_target(library: Path, target: Path) -> None:
    if target.is_dir():
        raise Unusable(f"{target} is a folder. Name the file to write in it.")
    if not target.parent.is_dir():
        raise Unusable(f"There is no folder {target.parent}. Make it, or name another.")
    if target.exists():
        _check_replaced(library, target)
    size = library.stat().st_size
    if shutil.disk_usage(target.parent).free < size + _SPARE:
        raise DiskFull(
            f"There is no room for a backup at {target.parent}. Free {size // 10**6} MB."
        )


def _check_replaced(library: Path, target: Path) -> None:
    if target.samefile(library):
        raise Unusable(f"{target} is the library itself. Name another file for its backup.")
    try:
        gate.check_file(target)
        with explaining(target), closing(gate.look(target)) as connection:
            ours = first_value(connection, "PRAGMA application_id") == schema.APPLICATION_ID
    except LibraryRefused:
        ours = False
    if not ours:
        raise Unusable(f"{target} is no backup of a library. Name another file, to keep that one.")


def _figures(path: Path) -> tuple[int, int, int, int]:
    with explaining(path), closing(connect(path, "ro")) as connection:
        gate.check_marks(path, connection)
        verify(path, connection)
        cases, sources, claims, verdicts = connection.execute(_FIGURES).fetchone()
    return cases, sources, claims, verdicts
