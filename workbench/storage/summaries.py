"""The list of sources, read in one go: it is shown whole, and there may be ten thousand."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, SourceSummary

_ALL: Final = (
    "SELECT id, title, file, url, publisher, published, kind, outcome, reason, retrieved, "
    "passages, external_id, origin, lacks, media_type, part_of FROM source ORDER BY id"
)
_USED: Final = "SELECT source_id, count(*) FROM evidence WHERE withdrawn IS NULL GROUP BY source_id"
_NOTHING: Final = "[]"


def summaries(connection: Connection) -> Sequence[SourceSummary]:
    """Return every source without its text, in the order they came.

    ``used`` counts the evidence that rests on a source and was not withdrawn.
    """
    run = connection.exec_driver_sql
    used = {row[0]: row[1] for row in run(_USED)}
    outcomes = {outcome.value: outcome for outcome in Outcome}
    return [_summary(row, used.get(row[0], 0), outcomes[row[7]]) for row in run(_ALL).all()]


def _summary(row: Any, used: int, outcome: Outcome) -> SourceSummary:
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
    )
