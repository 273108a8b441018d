"""What surrounds verdicts, as one transaction on the library holds it."""

from sqlalchemy.orm import Session

from workbench.services.changes import Kind
from workbench.storage.records import (
    QUERIES,
    SEARCHES,
    SIGN_OFFS,
    SqlQueries,
    SqlSearches,
    SqlSignOffs,
)
from workbench.storage.risks import SqlRisks


class SqlRecordStores:
    """The collections of queries, risks, sign-offs and searches."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._queries = SqlQueries(session, touched, QUERIES)
        self._risks = SqlRisks(session, touched)
        self._sign_offs = SqlSignOffs(session, touched, SIGN_OFFS)
        self._searches = SqlSearches(session, touched, SEARCHES)

    @property
    def queries(self) -> SqlQueries:
        """The queries."""
        return self._queries

    @property
    def risks(self) -> SqlRisks:
        """The accepted risks."""
        return self._risks

    @property
    def sign_offs(self) -> SqlSignOffs:
        """The sign-offs."""
        return self._sign_offs

    @property
    def searches(self) -> SqlSearches:
        """The searches that found nothing."""
        return self._searches
