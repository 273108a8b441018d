"""The sample bundle with all that a bundle of the fourth format may tell."""

from dataclasses import replace
from datetime import date

from tests.sample_bundle import at, sample
from workbench.domain.bundle import Bundle
from workbench.domain.ids import ClaimId, VerdictId
from workbench.domain.query import Query, QueryRole
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff

FIRST, SECOND = VerdictId(1), VerdictId(2)
RISK = AcceptedRisk(FIRST, "J. Holm", date(2026, 3, 2), "9 euros since May")
SIGNED = SignOff(SECOND, "A. Berg", at(5), "Read.", "")
TAKEN_BACK = SignOff(FIRST, "R. Vale", at(3), "", "Alone.", withdrawn=at(4))
SEARCH = SearchRecord(ClaimId(0), "Port office", "fares 2025", "", "R. Vale", at(2))
WITHDRAWN = replace(SEARCH, words="", note="Leafed through it.", withdrawn=at(3))
WAITING = Query(
    ClaimId(0), "Ida Brandt", QueryRole.CLAIMANT, "Who asked?", "R. Vale", at(2), date(2026, 3, 9)
)
ANSWERED = replace(
    WAITING, to="J. Holm", role=QueryRole.WRITER, due=None, outcome="Typo.", closed=at(4),
    closed_by="A. Berg",
)  # fmt: skip


def recorded() -> Bundle:
    """Return the sample with a claim that was signed off, and queries and searches on two."""
    bundle = sample()
    first, second = bundle.articles
    fares, dropped, quote = first.claims
    fares = replace(
        fares,
        risks=(RISK,),
        sign_offs=(TAKEN_BACK, SIGNED),
        searches=(SEARCH, WITHDRAWN),
        queries=(ANSWERED,),
    )
    quote = replace(quote, queries=(WAITING, replace(ANSWERED, withdrawn=at(6))))
    return replace(bundle, articles=(replace(first, claims=(fares, dropped, quote)), second))
