from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.storage.filing import add_claims, known
from workbench.errors import LibraryMissing, LibraryRefused
from workbench.storage import engine
from workbench.storage.library import Library

BOTH = {"trusted_schema": 0, "cell_size_check": 1, "temp_store": 2, "foreign_keys": 1}
WRITER = {**BOTH, "synchronous": 2, "secure_delete": 1, "query_only": 0, "journal_mode": "wal"}
READER = {**BOTH, "query_only": 1, "journal_mode": "wal"}


@pytest.mark.parametrize(("side", "wanted"), [("_writer", WRITER), ("_reader", READER)])
def test_connections_are_set_up(library: Library, side: str, wanted: dict[str, object]) -> None:
    with getattr(library, side).connect() as connection:
        got = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert got == wanted


def test_a_pragma_that_does_not_take_is_noticed(library: Library) -> None:
    with (
        closing(engine.connect(library.path)) as connection,
        pytest.raises(RuntimeError, match="page_size stays 4096 instead of 8192"),
    ):
        engine._set(connection, {"page_size": 8192})


def test_tables_made_in_work_that_fails_are_gone(library: Library) -> None:
    def fail() -> None:
        with library._writer.begin() as connection:
            connection.execute(text("CREATE TABLE stray (a)"))
            connection.exec_driver_sql("PRAGMA user_version = 99")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with library._reader.connect() as connection:
        run = connection.exec_driver_sql
        assert run("SELECT count(*) FROM sqlite_master WHERE name = 'stray'").scalar() == 0
        assert run("PRAGMA user_version").scalar() != 99


def test_rows_that_point_at_nothing_are_refused(library: Library) -> None:
    with library._writer.begin() as connection, pytest.raises(IntegrityError):
        connection.exec_driver_sql("INSERT INTO case_source (case_id, source_id) VALUES (8, 9)")


def test_no_connection_makes_a_file(tmp_path: Path) -> None:
    missing = tmp_path / "none.workbench"
    for made in (engine.writer(missing), engine.reader(missing)):
        with pytest.raises(LibraryMissing):
            made.connect()
        made.dispose()
    assert not missing.exists()


def test_an_old_sqlite_keeps_a_truncated_journal(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(place, create=True) as library:
        [claim] = add_claims(library)
    monkeypatch.setattr(engine, "SAFE_WAL", (99, 0, 0))
    with Library.open(place) as library:
        with library._writer.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
        with library.writing() as work:
            work.claims.save(work.claims.get(known(claim.id)))
            work.commit()
        with library.reading() as work:
            assert work.claims.get(known(claim.id)).version == 2


def test_a_file_that_stopped_being_a_database_is_told(library: Library) -> None:
    add_claims(library, 15)
    with library._writer.begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'claim'")
    with pytest.raises(LibraryRefused, match="damaged"):
        Library.open(library.path).reading().__enter__().cases.summaries()
