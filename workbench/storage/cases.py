"""The cases, kept in SQLite."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from workbench.domain.case import Case, CaseSummary
from workbench.domain.claim import CheckState
from workbench.domain.ids import CaseId
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage.mapping import fill_case, to_case
from workbench.storage.tables import ArticleRow, CaseRow, ClaimRow, EventRow

_SETTLED = [state for state in CheckState if state.settled]
_CHANGED = select(
    EventRow.case_id, func.max(EventRow.at, type_=EventRow.at.type).label("at")
).group_by(EventRow.case_id)


class SqlCases:
    """The cases of the library."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, case: Case) -> Case:
        """File a new case and return it with its id."""
        row = fill_case(CaseRow(), case)
        self._session.add(row)
        self._session.flush()
        self._touched.add(Kind.CASE)
        return to_case(row)

    def get(self, case_id: CaseId) -> Case:
        """Return one case; raises ``NotFound``."""
        return to_case(self._row(case_id))

    def save(self, case: Case) -> None:
        """Store a changed case; raises ``NotFound`` if it was never filed."""
        if case.id is None:
            raise ValueError("a new case is added, not saved")
        fill_case(self._row(case.id), case)
        self._session.flush()
        self._touched.add(Kind.CASE)

    def summaries(self) -> Sequence[CaseSummary]:
        """Return every case, the one changed last first.

        Counts the checkable claims of the latest draft; those that were dropped do not count.
        """
        counted = {row.case_id: row for row in self._session.execute(_counted())}
        changed = {row.case_id: row.at for row in self._session.execute(_CHANGED)}
        told = []
        for row in self._session.scalars(select(CaseRow)):
            count = counted.get(row.id)
            told.append(
                CaseSummary(
                    to_case(row),
                    claims=count.claims if count else 0,
                    settled=count.settled if count else 0,
                    changed=changed.get(row.id, row.created),
                )
            )
        return sorted(told, key=lambda line: (line.changed, line.case.id or 0), reverse=True)

    def _row(self, case_id: CaseId) -> CaseRow:
        row = self._session.get(CaseRow, case_id)
        if row is None:
            raise NotFound(f"There is no case {case_id} in this library.")
        return row


def _counted() -> Select[Any]:
    latest = (
        select(ArticleRow.case_id, func.max(ArticleRow.id).label("id"))
        .group_by(ArticleRow.case_id)
        .subquery()
    )
    return (
        select(
            latest.c.case_id,
            func.count().label("claims"),
            func.count().filter(ClaimRow.state.in_(_SETTLED)).label("settled"),
        )
        .join(
            ClaimRow,
            and_(ClaimRow.article_id == latest.c.id, ClaimRow.checkable, ~ClaimRow.dropped),
        )
        .group_by(latest.c.case_id)
    )
