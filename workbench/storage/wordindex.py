"""A full-text index without a text of its own: what goes in, what comes out, what it knows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from workbench.storage.columns import to_json
from workbench.storage.schema import secure_index, secures

Forms = Sequence[tuple[int, str]]
"""Ids with the form in which their words are indexed."""
_ADD: Final = "INSERT INTO {table} (rowid, form) VALUES (?, ?)"
_REMOVE: Final = "INSERT INTO {table} ({table}, rowid, form) VALUES ('delete', ?, ?)"
_COMMAND: Final = "INSERT INTO {table} ({table}) VALUES (?)"
_HELD: Final = "SELECT count(*) FROM {table}_docsize"
_HOLDS: Final = "SELECT 1 FROM {table}_docsize WHERE id = ?"
_COUNTS: Final = (
    "SELECT word.key, (SELECT count(*) FROM {table} WHERE {table} MATCH word.value) "
    "FROM json_each(?) word"
)


@dataclass(frozen=True, slots=True)
class WordIndex:
    """One index of the library; ``owed`` asks how many ids ought to be in it."""

    table: str
    owed: str

    def add(self, connection: Connection, forms: Forms) -> None:
        """Index what has these ids."""
        if forms:
            connection.exec_driver_sql(_ADD.format(table=self.table), list(forms))

    def remove(self, connection: Connection, forms: Forms) -> None:
        """Take ids out again; the forms must be those they were indexed with."""
        if forms:
            connection.exec_driver_sql(_REMOVE.format(table=self.table), list(forms))
        if not secures(connection):
            # Until the index is written anew, an older SQLite only marks the words as removed.
            self._do(connection, "optimize")

    def clear(self, connection: Connection) -> None:
        """Take everything out."""
        self._do(connection, "delete-all")
        secure_index(connection, self.table)

    def whole(self, connection: Connection) -> bool:
        """Say whether as many ids are in it as ought to be."""
        run = connection.exec_driver_sql
        owed = run(self.owed).scalar_one()
        return bool(run(_HELD.format(table=self.table)).scalar_one() == owed)

    def size(self, connection: Connection) -> int:
        """Return how many ids are in it."""
        return int(connection.exec_driver_sql(_HELD.format(table=self.table)).scalar_one())

    def holds(self, connection: Connection, key: int) -> bool:
        """Say whether an id is in it."""
        query = _HOLDS.format(table=self.table)
        return connection.exec_driver_sql(query, (key,)).first() is not None

    def counts(self, connection: Connection, words: Iterable[str]) -> dict[str, int]:
        """Return with how many ids each word stands, in any of its forms."""
        counts = dict.fromkeys(words, 0)
        asked = [word for word in counts if quoted(word)]
        given = to_json([quoted(word) for word in asked])
        rows = connection.exec_driver_sql(_COUNTS.format(table=self.table), (given,)).all()
        counts.update((asked[number], count) for number, count in rows)
        return counts

    def _do(self, connection: Connection, command: str) -> None:
        connection.exec_driver_sql(_COMMAND.format(table=self.table), (command,))


def quoted(word: str) -> str:
    """Return a word so that the index takes nothing in it for an operator; empty for none.

    Only a ``*`` at its end is one: any word that begins so.
    """
    plain = word.replace("\0", " ").strip()
    bare = plain.rstrip("*")
    escaped = bare.replace('"', '""')
    return f'"{escaped}"{"*" if bare != plain else ""}' if bare else ""
