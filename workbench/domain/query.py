"""A query: a question out to somebody about a claim."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId, QueryId


class QueryRole(Enum):
    """Who is asked; to ask the claimant is the right of reply."""

    WRITER = "writer"
    EDITOR = "editor"
    SOURCE = "source"
    EXPERT = "expert"
    CLAIMANT = "claimant"


@dataclass(frozen=True, slots=True)
class Query:
    """A question to somebody, and what came of it.

    Open while it is neither ``closed`` nor ``withdrawn``. One that was opened again keeps the
    ``outcome`` it had until it is closed anew.
    """

    claim_id: ClaimId
    to: str
    role: QueryRole
    question: str
    by: str
    asked: datetime
    due: date | None = None
    outcome: str = ""
    closed: datetime | None = None
    closed_by: str = ""
    withdrawn: datetime | None = None
    id: QueryId | None = None

    @property
    def open(self) -> bool:
        """Say whether an answer is still waited for."""
        return self.closed is None and self.withdrawn is None

    def overdue(self, today: date) -> bool:
        """Say whether an answer was due before ``today`` and has not come."""
        return self.open and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """A query of a case with the claim that it is about."""

    query: Query
    claim: Claim
    overdue: bool = False


def by_urgency(told: CaseQuery) -> tuple[bool, bool, date, datetime]:
    """Return what to sort queries by: the open ones first, what is due earliest before the rest.

    Those without a due date follow in the order they were asked, as do those that are closed.
    """
    query = told.query
    dated = query.open and query.due is not None
    return (not query.open, not dated, (query.due if dated else None) or date.max, query.asked)
