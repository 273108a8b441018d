"""Bring a library up to date: a verified backup, then every step in one transaction."""

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from workbench.errors import LibraryRefused, WorkbenchError
from workbench.storage import engine, schema
from workbench.storage.backup import backup
from workbench.storage.faults import explaining

FOLDER: Final = Path(__file__).parent
VERSIONS: Final = FOLDER / "versions"


def upgrade(
    path: Path,
    version: int,
    *,
    head: int = schema.HEAD,
    folders: Sequence[Path] = (VERSIONS,),
    app_version: str = "",
    busy: float = engine.BUSY,
) -> Path:
    """Bring the library at ``path`` from schema ``version`` to ``head``; returns the backup.

    The file is either wholly new afterwards or, whatever went wrong, as it was: then
    ``LibraryRefused`` says where the backup lies.
    """
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    kept = path.with_name(f"{path.stem}.schema-{version}.{moment}{path.suffix}")
    backup(path, kept, busy=busy)
    # A step may build a table anew, which others refer to meanwhile.
    moving = engine.writer(path, busy=busy, foreign_keys=False)
    try:
        with explaining(path), moving.begin() as connection:
            # Another window may have done it while this one waited.
            if _number(connection) < head:
                _run(connection, head, folders)
                _finish(connection, head, app_version)
    except WorkbenchError:
        raise
    except Exception as error:
        raise LibraryRefused(
            f"{path} could not be brought up to date and was left as it was; a backup lies at "
            f"{kept}. Report this, and go on with the version of the workbench you had."
        ) from error
    finally:
        moving.dispose()
    return kept


def build(connection: Connection, head: int = schema.HEAD) -> None:
    """Make the tables of an empty file by the migrations alone, to compare with the declared."""
    _run(connection, head, (VERSIONS,))


def _run(connection: Connection, head: int, folders: Sequence[Path]) -> None:
    # Alembic takes longer to load than a library to open, and is seldom needed.
    command, config = import_module("alembic.command"), import_module("alembic.config").Config()
    config.set_main_option("script_location", _literal(FOLDER))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(_literal(folder) for folder in folders))
    config.attributes["connection"] = connection
    command.upgrade(config, f"{head:04d}")


def _finish(connection: Connection, head: int, app_version: str) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise ValueError(f"the migration left {len(broken)} rows pointing at nothing")
    schema.set_info(connection, "written_by", app_version)
    connection.exec_driver_sql(f"PRAGMA user_version = {head}")


def _number(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _literal(path: Path) -> str:
    """Return a path as Alembic's configuration takes it: a per cent sign begins a variable."""
    return str(path).replace("%", "%%")
