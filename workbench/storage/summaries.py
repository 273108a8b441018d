"""The list of sources, read in one go: it is shown whole, and there may be ten thousand."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome, SourceSummary

COLUMNS: Final = (
    "id, title, file, url, publisher, published, kind, outcome, reason, retrieved, passages, "
    'external_id, origin, lacks, media_type, part_of, author, language, "primary", confidential, '
    "reliability"
)
"""Columns of the table that the list shows."""
_ALL: Final = (
    "SELECT {columns}, coalesce(u.used, 0), coalesce(u.cases, 0), EXISTS (SELECT 1 "
    "FROM case_source g WHERE g.source_id = source.id AND g.case_id = coalesce(?, g.case_id)) "
    "FROM source LEFT JOIN ("
    "SELECT e.source_id, count(*) AS used, count(DISTINCT a.case_id) AS cases "
    "FROM evidence e JOIN claim c ON c.id = e.claim_id JOIN article a ON a.id = c.article_id "
    "WHERE e.withdrawn IS NULL GROUP BY e.source_id) u ON u.source_id = source.id "
    "ORDER BY source.id"
).replace("{columns}", COLUMNS)
_NOTHING: Final = "[]"


def summaries(connection: Connection, case_id: CaseId | None = None) -> Sequence[SourceSummary]:
    """Return every source without its text, in the order they came, from one query.

    ``gathered`` is told of the case, of any case if none is named.
    """
    outcomes = {outcome.value: outcome for outcome in Outcome}
    rows = connection.exec_driver_sql(_ALL, (case_id,)).all()
    return [_summary(row, outcomes[row[7]]) for row in rows]


def _summary(row: Any, outcome: Outcome) -> SourceSummary:
    (
        key,
        title,
        file,
        url,
        publisher,
        published,
        kind,
        _outcome,
        reason,
        retrieved,
        passages,
        external_id,
        origin,
        lacks,
        media_type,
        part_of,
        author,
        language,
        primary,
        confidential,
        reliability,
        used,
        cases,
        gathered,
    ) = row
    return SourceSummary(
        SourceId(key),
        title,
        file,
        url,
        publisher,
        None if published is None else date.fromisoformat(published),
        kind,
        outcome,
        reason,
        datetime.fromisoformat(retrieved),
        passages,
        used,
        external_id,
        origin,
        () if lacks == _NOTHING else tuple(json.loads(lacks)),
        media_type,
        None if part_of is None else SourceId(part_of),
        author,
        language,
        None if primary is None else bool(primary),
        bool(confidential),
        reliability,
        cases,
        bool(gathered),
    )
