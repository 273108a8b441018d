"""A report: what is handed in of a case, as a value. Rendering it is ``export``'s task."""

from dataclasses import dataclass
from datetime import datetime

from workbench.domain.article import Article
from workbench.domain.case import Case
from workbench.domain.claim import Claim, ClaimKind
from workbench.domain.evidence import Evidence
from workbench.domain.ids import SourceId
from workbench.domain.match import Match
from workbench.domain.query import Query
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.domain.source import Source
from workbench.domain.text import Span
from workbench.domain.verdict import Rating, RatingScale, Verdict


@dataclass(frozen=True, slots=True)
class ReportEvidence:
    """A piece of evidence with the number that its source has in the report's list."""

    evidence: Evidence
    source_number: int


@dataclass(frozen=True, slots=True)
class ReportClaim:
    """A claim with what was decided on it, what that rests on, and what the machine put forward.

    ``put_forward`` is empty unless the report was asked to list matches nobody has decided on.
    ``risk`` goes with the verdict; ``sign_off`` is there if the claim is signed off; ``searches``
    found nothing; ``queries`` are open or closed. What was withdrawn is in none of them.
    """

    claim: Claim
    verdict: Verdict | None
    rating: Rating | None
    evidence: tuple[ReportEvidence, ...] = ()
    earlier: tuple[Verdict, ...] = ()
    put_forward: tuple[Match, ...] = ()
    risk: AcceptedRisk | None = None
    sign_off: SignOff | None = None
    searches: tuple[SearchRecord, ...] = ()
    queries: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportSource:
    """A source in the report's numbered list."""

    number: int
    source_id: SourceId
    source: Source


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the article was dealt with, in claims and in words.

    ``unmarked`` lists the spans of sentences that lie under no claim, ``open_kinds`` counts open
    claims by kind.
    """

    claims: int
    settled: int
    open: int
    not_checkable: int
    words: int
    words_settled: int
    words_open: int
    unmarked: tuple[Span, ...] = ()
    open_kinds: tuple[tuple[ClaimKind, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is handed in of a case at one moment.

    ``head`` is the digest of the case's latest event and ``events`` their count: later tampering
    shows against it.
    """

    case: Case
    article: Article
    scale: RatingScale
    claims: tuple[ReportClaim, ...]
    set_apart: tuple[Claim, ...]
    sources: tuple[ReportSource, ...]
    coverage: Coverage
    made: datetime
    head: str
    events: int
    app_version: str = ""
