"""The vectors of the passages, kept in SQLite."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, CursorResult
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, PassageId
from workbench.services.vectors import Unencoded, Vector
from workbench.storage.columns import to_json
from workbench.storage.schema import set_info

_MODEL: Final = "vector_model"
_NAMED: Final = "SELECT value FROM library_info WHERE key = ?"
_COUNTS: Final = (
    "SELECT (SELECT count(*) FROM passage) AS passages, "
    "(SELECT count(*) FROM passage_vector) AS encoded"
)
_MORE: Final = "SELECT 1 FROM passage LIMIT 1 OFFSET ?"
_NEXT: Final = (
    'SELECT p.id, p.source_id, p.start, p."end", s.title, s.language '
    "FROM passage p JOIN source s ON s.id = p.source_id "
    "WHERE p.id > ? AND NOT EXISTS (SELECT 1 FROM passage_vector v WHERE v.passage_id = p.id) "
    "ORDER BY p.id LIMIT ?"
)
_TEXTS: Final = "SELECT id, text FROM source WHERE id IN (SELECT value FROM json_each(?))"
_PUT: Final = (
    "INSERT INTO passage_vector (passage_id, text_hash, vector, sentences) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (passage_id) DO UPDATE SET text_hash = excluded.text_hash, "
    "vector = excluded.vector, sentences = excluded.sentences"
)
_FORGET: Final = (
    "DELETE FROM passage_vector WHERE passage_id IN (SELECT id FROM passage WHERE source_id = ?)"
)
_ALL: Final = (
    "SELECT passage_id, vector FROM passage_vector WHERE length(vector) > 0 ORDER BY passage_id"
)
_ALL_WITHIN: Final = (
    "SELECT v.passage_id, v.vector FROM case_source c JOIN passage p ON p.source_id = c.source_id "
    "JOIN passage_vector v ON v.passage_id = p.id "
    "WHERE c.case_id = ? AND length(v.vector) > 0 ORDER BY v.passage_id"
)
_OF: Final = (
    "SELECT passage_id, text_hash, vector, sentences FROM passage_vector "
    "WHERE passage_id IN (SELECT value FROM json_each(?))"
)


def forget(connection: Connection, source_id: int) -> None:
    """Drop the vectors of a source's passages: they are encoded under another title from now on."""
    connection.exec_driver_sql(_FORGET, (source_id,))


class SqlVectors:
    """Keeps a vector for each passage, all of one model."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def model(self) -> str:
        """Return the name of the model that they are of, empty if none was ever used."""
        return str(self._run(_NAMED, (_MODEL,)).scalar() or "")

    def use(self, model: str) -> None:
        """Make ready for the vectors of a model; those of another one are dropped."""
        if self.model() != model:
            self._run("DELETE FROM passage_vector")
            set_info(self._session.connection(), _MODEL, model)

    def counts(self) -> tuple[int, int]:
        """Return how many passages there are, and how many of them have no vector."""
        row = self._run(_COUNTS).one()
        return row.passages, row.passages - row.encoded

    def more_than(self, passages: int) -> bool:
        """Say whether there are more than so many passages, without counting the rest.

        Counting the vectors reads them all: 75 ms a claim at 500,000.
        """
        return self._run(_MORE, (passages,)).first() is not None

    def next(self, after: PassageId, limit: int) -> Sequence[Unencoded]:
        """Return passages without a vector whose ids come after ``after``, in their order."""
        rows = self._run(_NEXT, (after, limit)).all()
        # A source may be long: its text is fetched once, not with each of its passages.
        sources = to_json(sorted({row.source_id for row in rows}))
        texts = {row.id: row.text for row in self._run(_TEXTS, (sources,))}
        return [
            Unencoded(PassageId(row.id), text[row.start : row.end], row.title, row.language)
            for row in rows
            for text in (texts[row.source_id],)
        ]

    def put(self, vectors: Mapping[PassageId, Vector]) -> None:
        """File vectors, in place of those that the same passages had."""
        rows = [(key, v.text_hash, v.content, v.sentences) for key, v in vectors.items()]
        if rows:
            self._session.connection().exec_driver_sql(_PUT, rows)

    def all(self, within: CaseId | None = None) -> tuple[Sequence[PassageId], Sequence[bytes]]:
        """Return the passages that have a vector that is not empty, and these vectors.

        ``within`` restricts them to the sources gathered for a case.
        """
        rows = (self._run(_ALL) if within is None else self._run(_ALL_WITHIN, (within,))).all()
        return [PassageId(row.passage_id) for row in rows], [row.vector for row in rows]

    def of(self, passages: Iterable[PassageId]) -> Mapping[PassageId, Vector]:
        """Return the vectors of those passages that have one."""
        return {
            PassageId(row.passage_id): Vector(row.text_hash, row.vector, row.sentences)
            for row in self._run(_OF, (to_json(list(passages)),))
        }

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> CursorResult[Any]:
        return self._session.connection().exec_driver_sql(statement, values)
