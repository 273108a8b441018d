"""What surrounds verdicts, put into a bundle and filed from one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.bundle import BundledClaim
from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId, VerdictId
from workbench.domain.verdict import Verdict
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.record_deeds import Step
from workbench.services.risks import told

_THIS = ClaimId(0)


def with_records(
    work: UnitOfWork, held: BundledClaim, claim_id: ClaimId, verdicts: Sequence[Verdict]
) -> BundledClaim:
    """Return a claim of a bundle with what surrounds its verdicts, which ``held`` has in order."""
    places = {filed_id(one.id): VerdictId(n) for n, one in enumerate(verdicts, start=1)}
    return replace(
        held,
        risks=tuple(
            replace(risk, verdict_id=places[risk.verdict_id])
            for risk in work.risks.of_claim(claim_id)
            if risk.verdict_id in places
        ),
        sign_offs=tuple(
            replace(one, id=None, verdict_id=places[one.verdict_id])
            for one in work.sign_offs.of_claim(claim_id, withdrawn=True)
            if one.verdict_id in places
        ),
        searches=tuple(
            replace(one, id=None, claim_id=_THIS)
            for one in work.searches.of_claim(claim_id, withdrawn=True)
        ),
        queries=tuple(
            replace(one, id=None, claim_id=_THIS)
            for one in work.queries.of_claim(claim_id, withdrawn=True)
        ),
    )


def file_risk(
    work: UnitOfWork, held: BundledClaim, place: VerdictId, verdict: Verdict
) -> dict[str, Any]:
    """File the risk of the verdict at a place of the bundle's claim, if there is one.

    Returns what the history tells of it.
    """
    risk = next((risk for risk in held.risks if risk.verdict_id == place), None)
    if risk is None:
        return {}
    accepted = replace(risk, verdict_id=filed_id(verdict.id))
    work.risks.add(accepted)
    return told(accepted)


def file_records(
    work: UnitOfWork,
    case_id: CaseId,
    held: BundledClaim,
    claim: Claim,
    verdicts: Sequence[Verdict],
) -> None:
    """File the sign-offs, searches and queries of a claim; ``verdicts`` are those filed for it.

    The new history tells of a sign-off by whom and when it was given, and that it was taken in.
    """
    claim_id = filed_id(claim.id)
    for one in held.sign_offs:
        verdict_id = filed_id(verdicts[one.verdict_id - 1].id)
        kept = work.sign_offs.add(replace(one, verdict_id=verdict_id))
        detail = Step(None, kept, (claim, claim)).told()
        detail |= {"verdict": verdict_id, "taken_in": True}
        work.events.append(case_id, "signed off", detail, by=one.by, at=one.at)
    for search in held.searches:
        work.searches.add(replace(search, claim_id=claim_id))
    for query in held.queries:
        work.queries.add(replace(query, claim_id=claim_id))
