"""The register of accepted risks: who answers for what the desk could not confirm."""

from typing import Any

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.risk import AcceptedRisk, RegisteredRisk, Risk
from workbench.domain.verdict import Verdict
from workbench.services.cases import latest
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.workplace import Workplace


class RiskService:
    """Tells who accepted which risk. A risk is accepted with the verdict that needs it."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def register(self, case_id: CaseId) -> tuple[RegisteredRisk, ...]:
        """Return the risks that stand for the claims of a case, in reading order.

        Raises ``NotFound``.
        """
        with self._at.library.reading() as work:
            article_id = filed_id(latest(work, case_id).id)
            risks = work.risks.standing(article_id)
            claims = work.claims.of_article(article_id)
        return tuple(
            RegisteredRisk(claim, risks[claim_id])
            for claim in claims
            if claim.checkable and (claim_id := filed_id(claim.id)) in risks
        )

    def of_claim(self, claim_id: ClaimId) -> AcceptedRisk | None:
        """Return the risk that stands for a claim, if there is one; raises ``NotFound``."""
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            return work.risks.standing(claim.article_id).get(claim_id)


def accept(work: UnitOfWork, claim: Claim, verdict: Verdict, risk: Risk | None) -> dict[str, Any]:
    """File the risk that goes with a verdict, if there is one; returns what the history tells."""
    if risk is None:
        return {}
    words = risk.words.strip() or claim.words
    accepted = AcceptedRisk(filed_id(verdict.id), " ".join(risk.who.split()), risk.on, words)
    work.risks.add(accepted)
    return told(accepted)


def told(risk: AcceptedRisk) -> dict[str, Any]:
    """Return what the history tells of a risk."""
    return {"risk": {"who": risk.who, "on": risk.on.isoformat(), "words": risk.words}}
