"""The verdicts, kept in SQLite."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.verdict import Verdict
from workbench.services.changes import Kind
from workbench.storage import claimtext
from workbench.storage.mapping import new_verdict, to_verdict
from workbench.storage.tables import ClaimRow, VerdictRow


class SqlVerdicts:
    """The verdicts of the library, which are only ever added to."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, verdict: Verdict) -> Verdict:
        """File a new verdict and return it with its id; its claim is found by its words now."""
        row = new_verdict(verdict)
        self._session.add(row)
        self._session.flush()
        claimtext.judged(self._session.connection(), verdict.claim_id)
        self._touched.add(Kind.VERDICT)
        return to_verdict(row)

    def of_claim(self, claim_id: ClaimId) -> Sequence[Verdict]:
        """Return the verdicts of a claim, oldest first: the last one stands."""
        rows = self._session.scalars(
            select(VerdictRow).where(VerdictRow.claim_id == claim_id).order_by(VerdictRow.id)
        )
        return [to_verdict(row) for row in rows]

    def of_article(self, article_id: ArticleId) -> Sequence[Verdict]:
        """Return every verdict on claims of an article, oldest first."""
        rows = self._session.scalars(
            select(VerdictRow)
            .join(ClaimRow, ClaimRow.id == VerdictRow.claim_id)
            .where(ClaimRow.article_id == article_id)
            .order_by(VerdictRow.id)
        )
        return [to_verdict(row) for row in rows]
