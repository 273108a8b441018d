"""The verdicts, kept in SQLite."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.ids import ArticleId, ClaimId, VerdictId
from workbench.domain.verdict import Verdict
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage import claimtext
from workbench.storage.mapping import new_verdict, to_verdict
from workbench.storage.tables import ClaimRow, VerdictRow


class SqlVerdicts:
    """The verdicts of the library: only ever added to, and marked where they are taken back."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, verdict: Verdict) -> Verdict:
        """File a new verdict and return it with its id.

        If it stands, its claim is found by its words from now on.
        """
        row = new_verdict(verdict)
        self._session.add(row)
        self._session.flush()
        if verdict.withdrawn is None:
            claimtext.judged(self._session.connection(), verdict.claim_id)
        self._touched.add(Kind.VERDICT)
        return to_verdict(row)

    def mark(self, verdict_id: VerdictId, withdrawn: datetime | None) -> Verdict:
        """Note when a verdict was taken back, or ``None``: that it stands again.

        Its claim is found by its words as long as one stands. Raises ``NotFound``.
        """
        row = self._session.get(VerdictRow, verdict_id)
        if row is None:
            raise NotFound(f"There is no verdict {verdict_id} in this library.")
        row.withdrawn = withdrawn
        self._session.flush()
        claimtext.decided(self._session.connection(), row.claim_id)
        self._touched.add(Kind.VERDICT)
        return to_verdict(row)

    def of_claim(self, claim_id: ClaimId) -> Sequence[Verdict]:
        """Return the verdicts of a claim, oldest first, those taken back too."""
        rows = self._session.scalars(
            select(VerdictRow).where(VerdictRow.claim_id == claim_id).order_by(VerdictRow.id)
        )
        return [to_verdict(row) for row in rows]

    def of_article(self, article_id: ArticleId) -> Sequence[Verdict]:
        """Return every verdict on claims of an article, oldest first, those taken back too."""
        rows = self._session.scalars(
            select(VerdictRow)
            .join(ClaimRow, ClaimRow.id == VerdictRow.claim_id)
            .where(ClaimRow.article_id == article_id)
            .order_by(VerdictRow.id)
        )
        return [to_verdict(row) for row in rows]
