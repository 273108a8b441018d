"""The sample report with everything that can surround a verdict."""

from dataclasses import replace
from datetime import date, timedelta

from tests.export.reports import MONEY, NOW, a_report
from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId, VerdictId
from workbench.domain.query import Query, QueryRole
from workbench.domain.report import Report, ReportClaim
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff

RISK = AcceptedRisk(VerdictId(2), "Dana Whitlock", date(2026, 3, 8), MONEY)
SIGNED = SignOff(VerdictId(2), "Cleo Marsh", NOW, "Read aloud.", "Ben is on leave.")
SEARCH = SearchRecord(ClaimId(5), "State archive", "Otterbridge visits", "2019 on", "Ada Ruiz", NOW)
ANSWERED = Query(
    claim_id=ClaimId(5),
    to="Ida Brook",
    role=QueryRole.SOURCE,
    question="How many visitors?",
    by="Ada Ruiz",
    asked=NOW - timedelta(days=9),
    outcome="She does not know.",
    closed=NOW - timedelta(days=1),
    closed_by="Ben Osei",
)
WAITING = Query(
    claim_id=ClaimId(5),
    to="The town council",
    role=QueryRole.CLAIMANT,
    question="Who counted?",
    by="Ada Ruiz",
    asked=NOW - timedelta(days=2),
    due=date(2026, 3, 9),
)
UNDATED = replace(WAITING, to="Dana Whitlock", role=QueryRole.WRITER, due=None)
LATER = replace(WAITING, to="Prof. Lind", role=QueryRole.EXPERT, due=date(2026, 3, 12))


def recorded() -> Report:
    """Return the sample report: a claim signed off at a risk, and one that is asked about."""
    report = a_report()
    wide, money, right, visited = report.claims
    signed = replace(money, claim=money.claim.now(CheckState.SIGNED_OFF), risk=RISK)
    return replace(
        report,
        claims=(
            replace(wide, queries=(UNDATED,)),
            replace(signed, sign_off=SIGNED),
            right,
            replace(visited, searches=(SEARCH,), queries=(ANSWERED, LATER, WAITING)),
        ),
    )


def written_by(told: ReportClaim, text: str, by: str = "Ada Ruiz") -> ReportClaim:
    """Return a claim with records in which a checker, or whoever was asked, wrote this."""
    query = replace(WAITING, to=text, question=text, outcome=text, by=by)
    return replace(
        told,
        risk=replace(RISK, who=text, words=text),
        sign_off=replace(SIGNED, by=by, note=text, reason=text),
        searches=(replace(SEARCH, where=text, words=text, note=text, by=by),),
        queries=(query, replace(query, closed=NOW, closed_by=by)),
    )
