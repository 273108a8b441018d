"""What checkers said of matches, kept in SQLite."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.match import Decision
from workbench.domain.text import Span
from workbench.services.changes import Kind
from workbench.storage.tables import Base, DecisionRow

_TABLE = Base.metadata.tables[DecisionRow.__tablename__]


class SqlDecisions:
    """What checkers said of matches; the last word on each counts."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def put(
        self,
        claim_id: ClaimId,
        source_id: SourceId,
        span: Span,
        decision: Decision,
        *,
        by: str,
        at: datetime,
    ) -> None:
        """Note a decision on a match, in place of an earlier one."""
        said = {"decision": decision, "by": by, "at": at}
        self._session.connection().execute(
            insert(_TABLE)
            .values(**_key(claim_id, source_id, span), **said)
            .on_conflict_do_update(index_elements=list(_TABLE.primary_key), set_=said)
        )
        self._touched.add(Kind.DECISION)

    def forget(self, claim_id: ClaimId, source_id: SourceId, span: Span) -> None:
        """Take back what was said of a match; nothing happens if nothing was."""
        there = [_TABLE.c[name] == value for name, value in _key(claim_id, source_id, span).items()]
        if self._session.connection().execute(delete(_TABLE).where(*there)).rowcount:
            self._touched.add(Kind.DECISION)

    def of_claim(self, claim_id: ClaimId) -> Mapping[tuple[SourceId, Span], Decision]:
        """Return what was said of the matches of a claim."""
        rows = self._session.connection().execute(
            select(_TABLE).where(_TABLE.c.claim_id == claim_id)
        )
        return {(SourceId(row.source_id), Span(row.start, row.end)): row.decision for row in rows}


def _key(claim_id: ClaimId, source_id: SourceId, span: Span) -> dict[str, Any]:
    return {
        "claim_id": claim_id,
        "source_id": source_id,
        "start": span.start,
        "end": span.end,
    }
