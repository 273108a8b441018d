"""Libraries as the version before left them, and as one to come might."""

from contextlib import closing
from pathlib import Path

from workbench.storage import engine, fulltext, schema
from workbench.storage.library import Library
from workbench.storage.migrations.run import build


def make_older(path: Path) -> None:
    """Make an empty library as the version before left it, by the migrations of this one."""
    path.touch(mode=0o600)
    filling = engine.writer(path, foreign_keys=False)
    with filling.begin() as connection:
        build(connection, schema.HEAD - 1)
        schema.set_info(connection, "index_form", fulltext.form_name())
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.HEAD - 1}")
    filling.dispose()


def make_newer(path: Path, version: str) -> None:
    """Make a library as a later version of the workbench might leave it."""
    Library.open(path, create=True, app_version=version).close()
    with closing(engine.connect(path, "rw")) as connection:
        connection.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
