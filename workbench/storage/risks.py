"""The accepted risks, kept in SQLite."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.risk import AcceptedRisk
from workbench.services.changes import Kind
from workbench.storage.mapping_records import new_risk, to_risk
from workbench.storage.standing import standing_verdicts
from workbench.storage.tables import VerdictRow
from workbench.storage.tables_deciding import AcceptedRiskRow

_JOINED = select(AcceptedRiskRow, VerdictRow.claim_id).join(
    VerdictRow, VerdictRow.id == AcceptedRiskRow.verdict_id
)


class SqlRisks:
    """The accepted risks of the library, which are only ever added to."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, risk: AcceptedRisk) -> None:
        """File the risk of a verdict."""
        self._session.add(new_risk(risk))
        self._session.flush()
        self._touched.add(Kind.VERDICT)

    def of_claim(self, claim_id: ClaimId) -> Sequence[AcceptedRisk]:
        """Return the risks of every verdict that a claim ever had, oldest first."""
        query = _JOINED.where(VerdictRow.claim_id == claim_id).order_by(VerdictRow.id)
        return [to_risk(row) for row, _ in self._session.execute(query)]

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, AcceptedRisk]:
        """Return the risk that goes with the standing verdict of each claim that has one."""
        query = _JOINED.where(VerdictRow.id.in_(standing_verdicts(article_id)))
        return {ClaimId(key): to_risk(row) for row, key in self._session.execute(query)}
