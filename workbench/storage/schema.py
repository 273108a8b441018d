"""What the file holds besides the declared tables: its marks, full-text indexes and triggers."""

from typing import Any, Final

from sqlalchemy import Connection

from workbench.storage.tables import Base
from workbench.storage.tables_deciding import AcceptedRiskRow, SourceChangeRow

APPLICATION_ID: Final = 0x46435742
"""Marks a file as a library of ours (``FCWB``), in SQLite's own header."""
HEAD: Final = 7
"""The number of the newest migration, kept in ``user_version``; Alembic calls it ``0007``."""

# Offsets and counts must be kept in full (``detail=full``), or the rank becomes a constant. The
# index holds no text of its own: what a source said is purged with the source.
INDEX: Final = (
    (
        "CREATE VIRTUAL TABLE passage_index USING fts5("
        "form, content='', tokenize='porter unicode61 remove_diacritics 2')"
    ),
    "CREATE VIRTUAL TABLE passage_word USING fts5vocab('passage_index', 'row')",
    (
        "CREATE VIRTUAL TABLE claim_index USING fts5("
        "form, content='', tokenize='porter unicode61 remove_diacritics 2')"
    ),
    "CREATE VIRTUAL TABLE claim_word USING fts5vocab('claim_index', 'row')",
)
INDEXES: Final = ("passage_index", "claim_index")
SECURE_DELETE: Final = "INSERT INTO {table}({table}, rank) VALUES ('secure-delete', 1)"
"""Words that are taken out of an index leave the file at once; SQLite 3.42 and newer."""
SECURE_SINCE: Final = (3, 42)
_THERE: Final = "INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})"


def _refusal(name: str, when: str, message: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{message}'); END"


def _again(table: str, same: str = "id = NEW.id") -> str:
    return _THERE.format(table=table, same=same)


def _added_only(
    table: str, message: str, same: str = "id = NEW.id", columns: str = ""
) -> tuple[str, ...]:
    """Return triggers that refuse to change (``columns``, all if there are none) or remove rows."""
    # INSERT OR REPLACE would remove a row without asking the trigger on DELETE.
    change = f"UPDATE OF {columns} ON {table}" if columns else f"UPDATE ON {table}"
    return (
        _refusal(f"{table}_is_not_edited", change, message),
        _refusal(f"{table}_is_not_removed", f"DELETE ON {table}", message),
        _refusal(f"{table}_is_not_replaced", _again(table, same), message),
    )


TRIGGERS: Final = (
    *_added_only(
        "verdict",
        "a verdict is never changed, only succeeded",
        columns=(
            'id, claim_id, scale, scale_version, rating, rationale, "by", at, stands_as, '
            "change_to, because, evidence, reason"
        ),
    ),
    *_added_only(
        AcceptedRiskRow.__tablename__,
        "who answers for a verdict is never changed",
        "verdict_id = NEW.verdict_id",
    ),
    *_added_only(SourceChangeRow.__tablename__, "history is never changed"),
    *_added_only(
        "audit_event",
        "history is never changed",
        "id = NEW.id OR (case_id = NEW.case_id AND number = NEW.number)",
    ),
    *_added_only(
        "rating_scale",
        "a published scale never changes",
        "key = NEW.key AND version = NEW.version",
    ),
    _refusal("article_is_not_edited", "UPDATE ON article", "the text as received never changes"),
    _refusal(
        "article_is_not_replaced",
        _again("article"),
        "the text as received never changes",
    ),
    _refusal(
        "source_text_is_not_edited",
        "UPDATE OF sha256, text_digest, text, blocks, lacks, retrieved ON source",
        "a source stays as it was taken in",
    ),
    _refusal(
        "source_is_not_replaced",
        _again("source"),
        "a source stays as it was taken in",
    ),
    _refusal(
        "source_original_is_not_edited",
        "UPDATE ON source_original",
        "a source stays as it was taken in",
    ),
    _refusal(
        "source_fetch_is_not_edited",
        "UPDATE ON source_fetch",
        "a source stays as it was taken in",
    ),
)


def create(connection: Connection, *, app_version: str, form: str) -> None:
    """Make every table of an empty file, as the newest migration would, and mark it as ours.

    Alembic, which takes longer to load than this takes to run, is not asked. ``form`` names the
    form in which words are indexed.
    """
    Base.metadata.create_all(connection)
    run = connection.exec_driver_sql
    for statement in (*INDEX, *TRIGGERS):
        run(statement)
    for table in INDEXES:
        secure_index(connection, table)
    run("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    run("INSERT INTO alembic_version VALUES (?)", (f"{HEAD:04d}",))
    set_info(connection, "written_by", app_version)
    set_info(connection, "index_form", form)
    run(f"PRAGMA application_id = {APPLICATION_ID}")
    run(f"PRAGMA user_version = {HEAD}")


def secures(connection: Connection) -> bool:
    """Say whether this SQLite can overwrite words as they are removed from the index."""
    version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    return tuple(int(part) for part in version.split(".")) >= SECURE_SINCE


def secure_index(connection: Connection, table: str) -> None:
    """Have a full-text index overwrite what is removed from it, where SQLite can."""
    if secures(connection):
        connection.exec_driver_sql(SECURE_DELETE.format(table=table))


def set_info(connection: Connection, key: str, value: str) -> None:
    """Note a fact about the library."""
    connection.exec_driver_sql(
        "INSERT INTO library_info (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def info(connection: Any, key: str) -> str:
    """Return a fact about the library, empty if it is not known; takes a bare connection."""
    row = connection.execute("SELECT value FROM library_info WHERE key = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])
