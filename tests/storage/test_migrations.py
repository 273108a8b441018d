import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from tests.storage.filing import add_claims, known, sha256
from workbench.errors import DiskFull, LibraryRefused
from workbench.storage import engine, fulltext, schema
from workbench.storage.backup import backup
from workbench.storage.engine import connect
from workbench.storage.library import Library
from workbench.storage.migrations import run
from workbench.storage.migrations.run import VERSIONS, build, upgrade

STEP = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("claim") as claims:
        claims.alter_column("claimant", new_column_name="said_by")
    op.execute("CREATE TABLE errand (id INTEGER PRIMARY KEY, claim_id REFERENCES claim (id))")
"""
FAULTS = {
    "an error": "    raise RuntimeError('half way')",
    "wrong SQL": "    op.execute('UPDATE nothing SET there = 1')",
    "a loose end": "    op.execute('INSERT INTO errand (claim_id) VALUES (999)')",
}


@pytest.fixture
def step(tmp_path: Path) -> Callable[[str], Path]:
    """Return what writes a second migration, in a folder that Alembic would have to escape."""

    def write(fault: str = "") -> Path:
        folder = tmp_path / "100% odd; versions:é"
        folder.mkdir()
        (folder / "m0002_step.py").write_text(STEP + fault, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def old(place: Path) -> Path:
    """A library of today with claims, which is old once there is a second migration."""
    with Library.open(place, create=True, app_version="1.0") as library:
        add_claims(library, 3)
    return place


def made(path: Path, make: Callable[[Connection], object]) -> tuple[object, ...]:
    """Return the shape of a file that ``make`` fills."""
    path.touch()
    filling = engine.writer(path)
    with filling.begin() as connection:
        make(connection)
    with filling.connect() as connection:
        shape = described(connection)
    filling.dispose()
    return shape


def described(connection: Connection) -> tuple[object, ...]:
    found = inspect(connection)
    tables = [name for name in found.get_table_names() if not name.startswith("passage_index")]
    columns = {
        table: [
            (column["name"], str(column["type"]), column["nullable"], column["default"])
            for column in found.get_columns(table)
        ]
        for table in tables
    }
    keys = {table: found.get_pk_constraint(table)["constrained_columns"] for table in tables}
    checks = {
        table: (
            found.get_foreign_keys(table),
            found.get_unique_constraints(table),
            found.get_check_constraints(table),
            found.get_indexes(table),
        )
        for table in tables
    }
    rest = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' "
        "OR sql LIKE 'CREATE VIRTUAL%' OR sql LIKE '%AUTOINCREMENT%' ORDER BY name"
    ).all()
    marks = [
        connection.exec_driver_sql(query).all()
        for query in (
            "PRAGMA application_id",
            "SELECT version_num FROM alembic_version",
            "SELECT * FROM passage_index_config ORDER BY k",
        )
    ]
    plain = [(name, " ".join(sql.split())) for name, sql in rest]
    return columns, keys, checks, plain, marks


def test_migrations_lead_to_the_declared_tables(tmp_path: Path) -> None:
    create = partial(schema.create, app_version="", form=fulltext.form_name())
    declared = made(tmp_path / "declared", create)
    assert made(tmp_path / "migrated", build) == declared
    assert "claim" in str(declared[0])


def test_a_column_that_no_migration_makes_would_be_seen(tmp_path: Path) -> None:
    def short(connection: Connection) -> None:
        build(connection)
        connection.exec_driver_sql("ALTER TABLE claim DROP COLUMN claimant")

    assert made(tmp_path / "short", short) != made(tmp_path / "whole", build)


def test_a_step_is_taken_after_a_backup(old: Path, step: Callable[[str], Path]) -> None:
    kept = upgrade(old, 1, head=2, folders=(VERSIONS, step("")), app_version="2.0")
    with closing(connect(old)) as connection:
        run = connection.execute
        assert run("SELECT count(said_by) FROM claim").fetchone() == (3,)
        assert run("PRAGMA user_version").fetchone() == (2,)
        assert run("SELECT version_num FROM alembic_version").fetchone() == ("0002",)
        assert run("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(LibraryRefused, match=r"version 2\.0 of the workbench"):
        Library.open(old)
    with Library.open(kept) as library, library.reading() as work:
        [summary] = work.cases.summaries()
        assert summary.claims == 3


def test_opening_an_older_library_brings_it_up_to_date(
    old: Path, step: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = partial(upgrade, head=2, folders=(VERSIONS, step("")))
    monkeypatch.setattr("workbench.storage.library.upgrade", steps)
    monkeypatch.setattr(schema, "HEAD", 2)
    with Library.open(old, app_version="2.0") as library, library.reading() as work:
        assert len(work.cases.summaries()) == 1
    assert len(list(old.parent.glob("*.schema-1.*"))) == 1


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_a_step_that_fails_leaves_the_file_as_it_was(
    fault: str, old: Path, step: Callable[[str], Path]
) -> None:
    before = sha256(old)
    with pytest.raises(LibraryRefused, match="left as it was; a backup lies at") as caught:
        upgrade(old, 1, head=2, folders=(VERSIONS, step(fault)))
    assert sha256(old) == before
    [kept] = old.parent.glob("*.schema-1.*")
    assert str(kept) in str(caught.value)
    for path in (old, kept):
        with Library.open(path) as library, library.reading() as work:
            assert len(work.cases.summaries()) == 1


def test_no_step_is_taken_without_a_backup(
    old: Path, step: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_options: object) -> None:
        raise DiskFull("There is no room.")

    monkeypatch.setattr(run, "backup", full)
    before = sha256(old)
    with pytest.raises(DiskFull):
        upgrade(old, 1, head=2, folders=(VERSIONS, step("")))
    assert sha256(old) == before


def test_a_step_that_another_window_took_meanwhile_is_not_taken_again(
    old: Path, step: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = (VERSIONS, step(""))
    real = backup

    def meanwhile(path: Path, target: Path, *, busy: float) -> object:
        kept = real(path, target, busy=busy)
        monkeypatch.setattr(run, "backup", real)
        upgrade(path, 1, head=2, folders=folders, app_version="2.0")
        return kept

    monkeypatch.setattr(run, "backup", meanwhile)
    upgrade(old, 1, head=2, folders=folders, app_version="too late")
    with closing(connect(old)) as connection:
        assert schema.info(connection, "written_by") == "2.0"
        assert connection.execute("SELECT count(*) FROM errand").fetchone() == (0,)


def test_alembic_is_not_loaded_to_open_a_library(old: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from workbench.storage.library import Library; "
        "Library.open(Path(sys.argv[1]), create=True).close(); print('alembic' in sys.modules)"
    )
    for path in (old, old.with_name("new.workbench")):
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
        assert done.stdout == "False\n"


def test_ids_are_known(old: Path) -> None:
    with Library.open(old) as library:
        assert [known(claim.id) for claim in add_claims(library, 2)] == [4, 5]
