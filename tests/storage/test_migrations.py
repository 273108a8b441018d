import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from tests.storage.filing import (
    LONG_AGO,
    NOON,
    TEXT,
    add_claims,
    add_source,
    known,
    passages,
    sha256,
    source,
)
from workbench.domain.ids import CaseId, ClaimId, SourceId
from workbench.domain.source import Locator
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.errors import DiskFull, LibraryRefused
from workbench.matching.resemblance import sketch
from workbench.storage import engine, fulltext, schema
from workbench.storage.backup import backup
from workbench.storage.doctor import examine
from workbench.storage.engine import connect
from workbench.storage.library import Library
from workbench.storage.migrations import run
from workbench.storage.migrations.run import VERSIONS, build, upgrade

NEXT = schema.HEAD + 1
STEP = f"""
from alembic import op

revision = "{NEXT:04d}"
down_revision = "{schema.HEAD:04d}"


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
    """Return what writes one migration more, in a folder that Alembic would have to escape."""

    def write(fault: str = "") -> Path:
        folder = tmp_path / "100% odd; versions:é"
        folder.mkdir()
        (folder / f"m{NEXT:04d}_step.py").write_text(STEP + fault, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def old(place: Path) -> Path:
    """A library of today with claims, which is old once there is one migration more."""
    with Library.open(place, create=True, app_version="1.0") as library:
        add_claims(library, 3)
    return place


def made(path: Path, make: Callable[[Connection], object]) -> tuple[object, ...]:
    """Return the shape of a file that ``make`` fills."""
    path.touch()
    # As when a library is brought up to date: a step may build a table anew.
    filling = engine.writer(path, foreign_keys=False)
    with filling.begin() as connection:
        make(connection)
    with filling.connect() as connection:
        shape = described(connection)
    filling.dispose()
    return shape


def described(connection: Connection) -> tuple[object, ...]:
    found = inspect(connection)
    tables = [name for name in found.get_table_names() if not name.startswith(schema.INDEXES)]
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
            "SELECT * FROM claim_index_config ORDER BY k",
        )
    ]
    plain = [(name, " ".join(sql.split())) for name, sql in rest]
    return columns, keys, checks, plain, marks


def test_migrations_lead_to_the_declared_tables(tmp_path: Path) -> None:
    create = partial(schema.create, app_version="", form=fulltext.form_name())
    declared = made(tmp_path / "declared", create)
    assert made(tmp_path / "migrated", build) == declared
    assert "claim" in str(declared[0])


def test_a_library_of_the_first_shape_keeps_all_that_is_in_it(place: Path) -> None:
    first_shape(place)
    with Library.open(place, app_version="2.0") as library, library.reading() as work:
        source = work.sources.get(SourceId(7))
        assert (source.title, source.text) == ("Harbour log", LONG_AGO)
        assert source.blocks == (Block(BlockKind.PARAGRAPH, Span(0, 10), 1),)
        assert (source.lacks, source.part_of, source.fetched) == ((), None, None)
        assert work.sources.original(SourceId(7)) == LONG_AGO.encode()
        [summary] = work.sources.summaries()
        assert (summary.passages, summary.used) == (1, 1)
        [passage] = work.passages.of_source(SourceId(7))
        assert (passage.text, passage.locator) == (LONG_AGO, Locator(3, 1))
        [found] = work.passages.search(["harbour"], 5)
        assert found.passage == passage
        [kept] = work.evidence.of_claim(ClaimId(1))
        assert (kept.quotation, kept.locator) == (LONG_AGO[31:], Locator(3, 1))
        assert work.sources.of_case(CaseId(1)) == [7]
    assert all(finding.ok for finding in examine(place)), examine(place)


def test_claims_that_were_worked_on_are_brought_along_as_accepted(place: Path) -> None:
    first_shape(place)
    row = (
        "INSERT INTO claim VALUES (?, 1, 0, 29, '', '', 'exact', 'x', '', '[]', 0.5, ?, '[]', '', "
        "?, ?, ?, 0, 1)"
    )
    rows = [(2, 1, 2, "unchecked", 1), (3, 1, 3, "checked", 0), (4, 0, 0, "unchecked", 1)]
    with closing(connect(place)) as connection:
        connection.executemany(row, rows)
    with Library.open(place) as library, library.writing() as work:
        claims = [work.claims.get(ClaimId(key)) for key in range(1, 5)]
        assert [claim.accepted for claim in claims] == [False, True, True, False]
        assert [claim.places for claim in claims] == [()] * 4
        apart = work.claims.save(replace(claims[0], places=(claims[1].anchor,)))
        assert apart.places == (claims[1].anchor,)


def test_a_source_that_is_brought_along_is_known_as_a_reprint(place: Path) -> None:
    story = " ".join(f"word{n} of the old story" for n in range(60))
    first_shape(place, story)
    with Library.open(place) as library, library.writing() as work:
        filed = work.sources.add(source(story + " And more.", "Reprint"), passages(story))
        assert work.origins.note({known(filed.id): sketch(story)}, 3) == {8: [7]}


def test_no_id_of_a_source_is_given_twice_after_a_migration(place: Path) -> None:
    first_shape(place)
    with closing(connect(place)) as connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'source'")
    with Library.open(place) as library, library.writing() as work:
        assert add_source(work, "A new one.") == 41


def first_shape(path: Path, text: str = LONG_AGO) -> None:
    """Make a library as the first version left it, with a source, evidence and an original."""
    path.touch()
    filling = engine.writer(path)
    with filling.begin() as connection:
        build(connection, 1)
        run = connection.exec_driver_sql
        for statement, values in first_rows(text):
            run(statement, values)
        run("INSERT INTO passage_index (rowid, form) VALUES (1, ?)", (text.casefold(),))
        schema.set_info(connection, "index_form", fulltext.form_name())
        run("PRAGMA user_version = 1")
    filling.dispose()


def first_rows(text: str) -> list[tuple[str, tuple[object, ...]]]:
    day, words = NOON.isoformat(), "The ferry carried 412 people."
    said = text[31:]
    return [
        (
            "INSERT INTO \"case\" VALUES (1, 'Ferry', 'pre-publication', 'five', 1, 0, ?)",
            (day,),
        ),
        (
            "INSERT INTO article VALUES (1, 1, 1, '', ?, ?, '', '', '', NULL, 'en', '[]', ?)",
            (digest(TEXT), day, TEXT),
        ),
        (
            (
                "INSERT INTO claim VALUES (1, 1, 0, 29, '', '', 'exact', ?, '', '[]', 0.5, 1, "
                "'[]', '', 1, 'unchecked', 0, 0, 1)"
            ),
            (words,),
        ),
        (
            (
                "INSERT INTO source VALUES (7, ?, 'Harbour log', 'log.txt', '', '', '', NULL, '', "
                "NULL, NULL, '', 'en', 'ok', '', '', 'text/plain', 0, ?, ?, "
                "'[[\"paragraph\",0,10,1]]', ?)"
            ),
            (digest(text), day, digest(text), text),
        ),
        ("INSERT INTO source_original VALUES (7, ?)", (text.encode(),)),
        ("INSERT INTO case_source VALUES (1, 1, 7)", ()),
        ("INSERT INTO passage VALUES (1, 7, 0, ?, 3, 1)", (len(text),)),
        (
            (
                "INSERT INTO evidence VALUES (1, 1, 7, 31, ?, ?, 'undermines', 'Ines', ?, 3, 1, "
                "'', NULL)"
            ),
            (len(text), said, day),
        ),
    ]


def test_a_column_that_no_migration_makes_would_be_seen(tmp_path: Path) -> None:
    def short(connection: Connection) -> None:
        build(connection)
        connection.exec_driver_sql("ALTER TABLE claim DROP COLUMN claimant")

    assert made(tmp_path / "short", short) != made(tmp_path / "whole", build)


def test_a_step_is_taken_after_a_backup(old: Path, step: Callable[[str], Path]) -> None:
    kept = upgrade(old, NEXT - 1, head=NEXT, folders=(VERSIONS, step("")), app_version="2.0")
    with closing(connect(old)) as connection:
        run = connection.execute
        assert run("SELECT count(said_by) FROM claim").fetchone() == (3,)
        assert run("PRAGMA user_version").fetchone() == (NEXT,)
        assert run("SELECT version_num FROM alembic_version").fetchone() == (f"{NEXT:04d}",)
        assert run("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(LibraryRefused, match=r"version 2\.0 of the workbench"):
        Library.open(old)
    with Library.open(kept) as library, library.reading() as work:
        [summary] = work.cases.summaries()
        assert summary.claims == 3


def test_opening_an_older_library_brings_it_up_to_date(
    old: Path, step: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = partial(upgrade, head=NEXT, folders=(VERSIONS, step("")))
    monkeypatch.setattr("workbench.storage.library.upgrade", steps)
    monkeypatch.setattr(schema, "HEAD", NEXT)
    with Library.open(old, app_version="2.0") as library, library.reading() as work:
        assert len(work.cases.summaries()) == 1
    assert len(list(old.parent.glob(f"*.schema-{NEXT - 1}.*"))) == 1


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_a_step_that_fails_leaves_the_file_as_it_was(
    fault: str, old: Path, step: Callable[[str], Path]
) -> None:
    before = sha256(old)
    with pytest.raises(LibraryRefused, match="left as it was; a backup lies at") as caught:
        upgrade(old, NEXT - 1, head=NEXT, folders=(VERSIONS, step(fault)))
    assert sha256(old) == before
    [kept] = old.parent.glob(f"*.schema-{NEXT - 1}.*")
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
        upgrade(old, NEXT - 1, head=NEXT, folders=(VERSIONS, step("")))
    assert sha256(old) == before


def test_a_step_that_another_window_took_meanwhile_is_not_taken_again(
    old: Path, step: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = (VERSIONS, step(""))
    real = backup

    def meanwhile(path: Path, target: Path, *, busy: float) -> object:
        kept = real(path, target, busy=busy)
        monkeypatch.setattr(run, "backup", real)
        upgrade(path, NEXT - 1, head=NEXT, folders=folders, app_version="2.0")
        return kept

    monkeypatch.setattr(run, "backup", meanwhile)
    upgrade(old, NEXT - 1, head=NEXT, folders=folders, app_version="too late")
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
