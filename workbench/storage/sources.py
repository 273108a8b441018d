"""The sources, kept in SQLite with their passages and the index of these."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Passage, Source, SourceSummary
from workbench.domain.source_record import SourceChange
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage import fulltext, source_record, vectors
from workbench.storage.columns import to_json
from workbench.storage.mapping_sources import (
    columns_of,
    fetch_of,
    metadata_of,
    place_out,
    to_source,
)
from workbench.storage.packing import packed, unpacked
from workbench.storage.summaries import summaries
from workbench.storage.tables import (
    Base,
    CaseSourceRow,
    FetchRow,
    OriginalRow,
    PassageRow,
    SourceRow,
)

_SOURCE = Base.metadata.tables[SourceRow.__tablename__]
_FETCH = Base.metadata.tables[FetchRow.__tablename__]
_BINDS = {
    column.name: column.type.bind_processor(sqlite.dialect())
    for column in _SOURCE.columns
    if column.name != "id"
}
# Put together once: to have it done for each source takes longer than to file one.
_FILE_SOURCE = str(insert(_SOURCE).compile(dialect=sqlite.dialect(), column_keys=list(_BINDS)))
_FILE_ORIGINAL = "INSERT INTO source_original (source_id, packed, content) VALUES (?, ?, ?)"
_FILE_PASSAGE = (
    'INSERT INTO passage (id, source_id, start, "end", page, paragraph, place) '
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_NOTE_PLACE = (
    "INSERT INTO source_place (source_id, place) VALUES (?, ?) "
    "ON CONFLICT (source_id) DO UPDATE SET place = excluded.place"
)
_PLACES = (
    "SELECT p.source_id, p.place, s.sha256 FROM source_place p JOIN source s ON s.id = p.source_id"
)
_LAST_PASSAGE = "SELECT seq FROM sqlite_sequence WHERE name = 'passage'"
_FIRST = "SELECT id FROM source WHERE sha256 = ? ORDER BY id LIMIT 1"
_KNOWN = (
    "SELECT sha256, external_id, id FROM source "
    "WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
)


class SqlSources:
    """The sources of the library."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, source: Source, passages: Sequence[Passage], original: bytes = b"") -> Source:
        """File a source with its passages and their index, in one go.

        Raises ``ValueError`` for a passage whose words are not those of its span.
        """
        for passage in passages:
            if passage.span.of(source.text) != passage.text:
                raise ValueError(f"not the words at {passage.span}: {passage.text[:40]!r}")
        connection = self._session.connection()
        filed = connection.exec_driver_sql(_FILE_SOURCE, _values(source, len(passages)))
        source_id = SourceId(filed.lastrowid)
        if source.fetched is not None:
            connection.execute(insert(_FETCH), fetch_of(source_id, source.fetched))
        if original:
            connection.exec_driver_sql(_FILE_ORIGINAL, (source_id, *packed(original)))
        if passages:
            _file(connection, source_id, source.title, passages)
        self._touched.add(Kind.SOURCE)
        return replace(source, id=source_id)

    def get(self, source_id: SourceId) -> Source:
        """Return one source with its text; raises ``NotFound``."""
        return self._told(self._row(source_id))

    def save(self, source: Source) -> None:
        """Store changed metadata; text, digest and passages stay as they are.

        A new title goes into the index, since passages are found by it too, and they are encoded
        anew under it; so they are in another language.
        """
        if source.id is None:
            raise ValueError("a new source is added, not saved")
        row = self._row(source.id)
        if row.title != source.title:
            texts = self._texts(row)
            connection = self._session.connection()
            fulltext.remove(connection, row.title, texts)
            fulltext.add(connection, source.title, texts)
        if (row.title, row.language) != (source.title, source.language):
            vectors.forget(self._session.connection(), source.id)
        for name, value in metadata_of(source).items():
            setattr(row, name, value)
        self._session.flush()
        self._touched.add(Kind.SOURCE)

    def record(self, change: SourceChange) -> None:
        """Keep what a person changed in what is said of a source."""
        source_record.record(self._session, change)
        self._touched.add(Kind.SOURCE)

    def changes(self, source_id: SourceId) -> Sequence[SourceChange]:
        """Return what was changed in what is said of a source, oldest first."""
        return source_record.changes(self._session, source_id)

    def cases_of(self, source_id: SourceId) -> Sequence[CaseId]:
        """Return the cases that have evidence from a source that was not withdrawn."""
        return source_record.cases_of(self._session, source_id)

    def note_place(self, source_id: SourceId, place: str) -> None:
        """Note where the file of a source lies."""
        self._session.connection().exec_driver_sql(_NOTE_PLACE, (source_id, place))

    def places(self) -> Mapping[SourceId, tuple[str, str]]:
        """Return where the files of sources lay, each with the digest it had then."""
        rows = self._session.connection().exec_driver_sql(_PLACES)
        return {SourceId(row[0]): (row[1], row[2]) for row in rows}

    def original(self, source_id: SourceId) -> bytes:
        """Return the bytes as received, empty if none were kept."""
        kept = self._session.execute(
            select(OriginalRow.packed, OriginalRow.content).where(
                OriginalRow.source_id == source_id
            )
        ).first()
        return b"" if kept is None else unpacked(kept.packed, kept.content)

    def by_digest(self, sha256: str) -> Source | None:
        """Return the source first filed with this digest."""
        # Asked of every document that is read, and mostly in vain.
        found = self._session.connection().exec_driver_sql(_FIRST, (sha256,)).scalar()
        return None if found is None else self.get(SourceId(found))

    def known(self, digests: Sequence[str]) -> Mapping[tuple[str, str], SourceId]:
        """Return the sources that have any of these digests, by digest and external id."""
        rows = self._session.connection().exec_driver_sql(_KNOWN, (to_json(list(digests)),))
        return {(row[0], row[1]): SourceId(row[2]) for row in rows}

    def texts(self, source_ids: Sequence[SourceId]) -> Mapping[SourceId, str]:
        """Return the texts of sources."""
        query = select(SourceRow.id, SourceRow.text).where(SourceRow.id.in_(source_ids))
        return {SourceId(row.id): row.text for row in self._session.execute(query)}

    def summaries(self, case_id: CaseId | None = None) -> Sequence[SourceSummary]:
        """Return every source without its text, in the order they came.

        ``gathered`` is told of the case, of any case if none is named.
        """
        return summaries(self._session.connection(), case_id)

    def attach(self, case_id: CaseId, source_id: SourceId) -> bool:
        """Note that a source was gathered for a case, and say whether that is new."""
        done = self._session.connection().execute(
            upsert(CaseSourceRow)
            .values(case_id=case_id, source_id=source_id)
            .on_conflict_do_nothing()
        )
        if done.rowcount:
            self._touched.update((Kind.SOURCE, Kind.CASE))
        return bool(done.rowcount)

    def of_case(self, case_id: CaseId) -> Sequence[SourceId]:
        """Return the sources gathered for a case, in the order they came."""
        found = self._session.scalars(
            select(CaseSourceRow.source_id)
            .where(CaseSourceRow.case_id == case_id)
            .order_by(CaseSourceRow.id)
        )
        return [SourceId(source_id) for source_id in found]

    def count(self, source_id: SourceId) -> int:
        """Return how many passages a source was cut into."""
        query = select(func.max(SourceRow.passages)).where(SourceRow.id == source_id)
        return self._session.scalar(query) or 0

    def _row(self, source_id: SourceId) -> SourceRow:
        row = self._session.get(SourceRow, source_id)
        if row is None:
            raise NotFound(f"There is no source {source_id} in this library.")
        return row

    def _told(self, row: SourceRow) -> Source:
        return to_source(row, self._session.get(FetchRow, row.id))

    def _texts(self, row: SourceRow) -> list[tuple[int, str]]:
        rows = self._session.scalars(select(PassageRow).where(PassageRow.source_id == row.id))
        return [(passage.id, row.text[passage.start : passage.end]) for passage in rows]


def _values(source: Source, passages: int) -> tuple[Any, ...]:
    columns = columns_of(source, passages)
    return tuple(
        columns[name] if bind is None else bind(columns[name]) for name, bind in _BINDS.items()
    )


def _file(
    connection: Connection, source_id: SourceId, title: str, passages: Sequence[Passage]
) -> None:
    last = connection.exec_driver_sql(_LAST_PASSAGE).scalar() or 0
    rows = [_passage(last + n, source_id, p) for n, p in enumerate(passages, start=1)]
    connection.exec_driver_sql(_FILE_PASSAGE, rows)
    texts = [(last + n, p.text) for n, p in enumerate(passages, start=1)]
    fulltext.add(connection, title, texts)


def _passage(passage_id: int, source_id: SourceId, passage: Passage) -> tuple[Any, ...]:
    locator = passage.locator
    place = place_out(locator.place)
    return (
        passage_id,
        source_id,
        passage.span.start,
        passage.span.end,
        locator.page,
        locator.paragraph,
        None if place is None else to_json(place),
    )
