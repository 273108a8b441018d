"""The sources, kept in SQLite with their passages and the index of these."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Passage, Source, SourceSummary
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage import fulltext
from workbench.storage.mapping import columns_of, metadata_of, to_source
from workbench.storage.tables import (
    Base,
    CaseSourceRow,
    EvidenceRow,
    OriginalRow,
    PassageRow,
    SourceRow,
)

_SOURCE = Base.metadata.tables[SourceRow.__tablename__]
_FILE_ORIGINAL = "INSERT INTO source_original (source_id, content) VALUES (?, ?)"
_FILE_PASSAGE = (
    'INSERT INTO passage (id, source_id, start, "end", page, paragraph) VALUES (?, ?, ?, ?, ?, ?)'
)
_LAST_PASSAGE = "SELECT seq FROM sqlite_sequence WHERE name = 'passage'"


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
        filed = connection.execute(insert(_SOURCE), columns_of(source)).inserted_primary_key
        if filed is None:
            raise ValueError("a filed source has an id")
        source_id = SourceId(filed[0])
        if original:
            connection.exec_driver_sql(_FILE_ORIGINAL, (source_id, original))
        if passages:
            last = connection.exec_driver_sql(_LAST_PASSAGE).scalar() or 0
            rows = [_passage(last + n, source_id, p) for n, p in enumerate(passages, start=1)]
            connection.exec_driver_sql(_FILE_PASSAGE, rows)
            texts = [(last + n, p.text) for n, p in enumerate(passages, start=1)]
            fulltext.add(connection, source.title, texts)
        self._touched.add(Kind.SOURCE)
        return replace(source, id=source_id)

    def get(self, source_id: SourceId) -> Source:
        """Return one source with its text; raises ``NotFound``."""
        return to_source(self._row(source_id))

    def save(self, source: Source) -> None:
        """Store changed metadata; text, digest and passages stay as they are.

        A new title goes into the index, since passages are found by it too.
        """
        if source.id is None:
            raise ValueError("a new source is added, not saved")
        row = self._row(source.id)
        if row.title != source.title:
            texts = self._texts(row)
            connection = self._session.connection()
            fulltext.remove(connection, row.title, texts)
            fulltext.add(connection, source.title, texts)
        for name, value in metadata_of(source).items():
            setattr(row, name, value)
        self._session.flush()
        self._touched.add(Kind.SOURCE)

    def original(self, source_id: SourceId) -> bytes:
        """Return the bytes as received, empty if none were kept."""
        kept = self._session.scalar(
            select(OriginalRow.content).where(OriginalRow.source_id == source_id)
        )
        return kept or b""

    def by_digest(self, sha256: str) -> Source | None:
        """Return the source first filed with this digest."""
        row = self._session.scalars(
            select(SourceRow).where(SourceRow.sha256 == sha256).order_by(SourceRow.id).limit(1)
        ).first()
        return None if row is None else to_source(row)

    def summaries(self) -> Sequence[SourceSummary]:
        """Return every source without its text, in the order they came.

        ``used`` counts the evidence that rests on a source and was not withdrawn.
        """
        passages = self._count(PassageRow.source_id, PassageRow.id > 0)
        used = self._count(EvidenceRow.source_id, EvidenceRow.withdrawn.is_(None))
        rows = self._session.execute(_SUMMARIES)
        return [
            SourceSummary(
                id=SourceId(row.id),
                title=row.title,
                file=row.file,
                url=row.url,
                publisher=row.publisher,
                published=row.published,
                kind=row.kind,
                outcome=row.outcome,
                reason=row.reason,
                retrieved=row.retrieved,
                passages=passages.get(row.id, 0),
                used=used.get(row.id, 0),
                external_id=row.external_id,
            )
            for row in rows
        ]

    def attach(self, case_id: CaseId, source_id: SourceId) -> None:
        """Note that a source was gathered for a case; doing it twice is nothing."""
        done = self._session.connection().execute(
            upsert(CaseSourceRow)
            .values(case_id=case_id, source_id=source_id)
            .on_conflict_do_nothing()
        )
        if done.rowcount:
            self._touched.update((Kind.SOURCE, Kind.CASE))

    def of_case(self, case_id: CaseId) -> Sequence[SourceId]:
        """Return the sources gathered for a case, in the order they came."""
        found = self._session.scalars(
            select(CaseSourceRow.source_id)
            .where(CaseSourceRow.case_id == case_id)
            .order_by(CaseSourceRow.id)
        )
        return [SourceId(source_id) for source_id in found]

    def _row(self, source_id: SourceId) -> SourceRow:
        row = self._session.get(SourceRow, source_id)
        if row is None:
            raise NotFound(f"There is no source {source_id} in this library.")
        return row

    def _texts(self, row: SourceRow) -> list[tuple[int, str]]:
        rows = self._session.scalars(select(PassageRow).where(PassageRow.source_id == row.id))
        return [(passage.id, row.text[passage.start : passage.end]) for passage in rows]

    def _count(self, column: Any, where: Any) -> dict[int, int]:
        counted = self._session.execute(select(column, func.count()).where(where).group_by(column))
        return {row[0]: row[1] for row in counted}


_SUMMARIES = select(
    SourceRow.id,
    SourceRow.title,
    SourceRow.file,
    SourceRow.url,
    SourceRow.publisher,
    SourceRow.published,
    SourceRow.kind,
    SourceRow.outcome,
    SourceRow.reason,
    SourceRow.retrieved,
    SourceRow.external_id,
).order_by(SourceRow.id)


def _passage(passage_id: int, source_id: SourceId, passage: Passage) -> tuple[int | None, ...]:
    locator = passage.locator
    return (
        passage_id,
        source_id,
        passage.span.start,
        passage.span.end,
        locator.page,
        locator.paragraph,
    )
