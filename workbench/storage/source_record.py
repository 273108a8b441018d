"""The record of what was changed in what is said of sources, kept in SQLite."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source_record import SourceChange, Value, told
from workbench.storage.tables_deciding import SourceChangeRow

_DAYS: Final = frozenset({"published"})
_CASES: Final = (
    "SELECT DISTINCT a.case_id FROM evidence e JOIN claim c ON c.id = e.claim_id "
    "JOIN article a ON a.id = c.article_id "
    "WHERE e.source_id = ? AND e.withdrawn IS NULL ORDER BY a.case_id"
)


def record(session: Session, change: SourceChange) -> None:
    """Keep a change; it is never changed itself."""
    row = SourceChangeRow(
        source_id=change.source_id, changes=told(change.changed), by=change.by, at=change.at
    )
    session.add(row)
    session.flush()


def changes(session: Session, source_id: SourceId) -> Sequence[SourceChange]:
    """Return the changes of a source, oldest first."""
    query = select(SourceChangeRow).where(SourceChangeRow.source_id == source_id)
    return [
        SourceChange(source_id, _read(row.changes), row.by, row.at, row.id)
        for row in session.scalars(query.order_by(SourceChangeRow.id))
    ]


def cases_of(session: Session, source_id: SourceId) -> Sequence[CaseId]:
    """Return the cases that have evidence from a source that was not withdrawn."""
    found = session.connection().exec_driver_sql(_CASES, (source_id,))
    return [CaseId(row[0]) for row in found]


def _read(stored: Mapping[str, Any]) -> dict[str, tuple[Value, Value]]:
    return {
        name: (_value(name, before), _value(name, after))
        for name, (before, after) in stored.items()
    }


def _value(name: str, value: Value) -> Value:
    return date.fromisoformat(value) if name in _DAYS and isinstance(value, str) else value
