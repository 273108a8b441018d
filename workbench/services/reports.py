"""Gather what is handed in of a case."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.history import GENESIS
from workbench.domain.ids import ArticleId, CaseId, ClaimId, SourceId
from workbench.domain.match import Findings, Match
from workbench.domain.query import Query
from workbench.domain.report import Coverage, Report, ReportClaim, ReportEvidence, ReportSource
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.domain.text import Span
from workbench.domain.verdict import Rating, RatingScale, Verdict, standing
from workbench.language.sentences import sentences
from workbench.language.words import words
from workbench.services.accounting import merged
from workbench.services.cases import latest
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import ReportWriter


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What stands round the verdicts of an article, by claim."""

    risks: Mapping[ClaimId, AcceptedRisk]
    sign_offs: Mapping[ClaimId, SignOff]
    searches: Mapping[ClaimId, Sequence[SearchRecord]]
    queries: Mapping[ClaimId, Sequence[Query]]

    @classmethod
    def of(cls, work: UnitOfWork, article_id: ArticleId) -> "_Surroundings":
        """Read them, one query a kind."""
        return cls(
            work.risks.standing(article_id),
            work.sign_offs.standing(article_id),
            work.searches.of_article(article_id),
            work.queries.of_article(article_id),
        )

    def put(self, told: ReportClaim) -> ReportClaim:
        """Return a claim of the report with what stands round its verdict."""
        claim_id = _id(told.claim)
        return replace(
            told,
            risk=self.risks.get(claim_id),
            sign_off=self.sign_offs.get(claim_id),
            searches=tuple(self.searches.get(claim_id, ())),
            queries=tuple(self.queries.get(claim_id, ())),
        )


class ReportService:
    """Builds and renders reports."""

    def __init__(self, at: Workplace, writer: ReportWriter, version: str = "") -> None:
        self._at = at
        self._writer = writer
        self._version = version

    def formats(self) -> Sequence[str]:
        """Return the formats that can be written, by file extension."""
        return self._writer.formats()

    def build(
        self, case_id: CaseId, put_forward: Mapping[ClaimId, Findings] | None = None
    ) -> Report:
        """Gather a case as it stands now; raises ``NotFound``.

        ``put_forward`` adds what the machine found for claims that nobody has decided on.
        """
        offered = {key: found.matches for key, found in (put_forward or {}).items()}
        with self._at.library.reading() as work:
            case = work.cases.get(case_id)
            article = latest(work, case_id)
            scale = work.scales.get(case.scale, case.scale_version)
            claims = _claims(work, article)
            sources = _sources(work, case_id, article, offered)
            events = work.events.of_case(case_id)
            around = _Surroundings.of(work, filed_id(article.id))
            told = [
                around.put(_told(work, claim, scale, sources, offered.get(_id(claim), ())))
                for claim in claims
                if claim.checkable
            ]
        return Report(
            case=case,
            article=article,
            scale=scale,
            claims=tuple(told),
            set_apart=tuple(claim for claim in claims if not claim.checkable),
            sources=tuple(sources.values()),
            coverage=coverage(article, claims),
            made=self._at.now(),
            head=events[-1].digest if events else GENESIS,
            events=len(events),
            app_version=self._version,
        )

    def render(self, report: Report, form: str) -> bytes:
        """Return the report in a format; raises ``Unusable`` for one that cannot be written."""
        return self._writer.render(report, form)


def coverage(article: Article, claims: Sequence[Claim]) -> Coverage:
    """Return how much of an article was dealt with, in claims and in words.

    A word under an open claim counts as open even where a settled claim covers it too; the further
    places of a claim count as it does.
    """
    asked = [claim for claim in claims if claim.checkable]
    settled = [claim for claim in asked if claim.state.settled]
    still_open = [claim for claim in asked if not claim.state.settled]
    places = [word.span for word in words(article.text)]
    under_open = _under(places, still_open)
    under_settled = _under(places, settled) - under_open
    marked = merged(span for claim in claims for span in claim.spans)
    unmarked = tuple(
        span
        for span in sentences(article.text, article.blocks, article.language or "en")
        if not _meets(span, marked)
    )
    kinds = Counter(kind for claim in still_open for kind in claim.kinds)
    return Coverage(
        claims=len(asked),
        settled=len(settled),
        open=len(still_open),
        not_checkable=len(claims) - len(asked),
        words=len(places),
        words_settled=len(under_settled),
        words_open=len(under_open),
        unmarked=unmarked,
        open_kinds=tuple(kinds.most_common()),
    )


def _meets(span: Span, marked: Sequence[Span]) -> bool:
    """Say whether a span shares a character with any of the merged ones."""
    at = bisect_left(marked, span.end, key=lambda other: other.start) - 1
    return at >= 0 and marked[at].end > span.start


def _under(places: Sequence[Span], claims: Sequence[Claim]) -> set[int]:
    """Return the numbers of the places under any of the claims; places are in reading order."""
    under: set[int] = set()
    starts = [place.start for place in places]
    ends = [place.end for place in places]
    for span in merged(span for claim in claims for span in claim.spans):
        under.update(range(bisect_right(ends, span.start), bisect_left(starts, span.end)))
    return under


def _claims(work: UnitOfWork, article: Article) -> Sequence[Claim]:
    if article.id is None:
        raise ValueError("a filed article has an id")
    return work.claims.of_article(article.id)


def _id(claim: Claim) -> ClaimId:
    if claim.id is None:
        raise ValueError("a filed claim has an id")
    return claim.id


def _sources(
    work: UnitOfWork,
    case_id: CaseId,
    article: Article,
    offered: Mapping[ClaimId, Sequence[Match]],
) -> dict[SourceId, ReportSource]:
    if article.id is None:
        raise ValueError("a filed article has an id")
    wanted = [item.source_id for item in work.evidence.of_article(article.id)]
    wanted += work.sources.of_case(case_id)
    wanted += [match.passage.source_id for matches in offered.values() for match in matches]
    numbered = dict.fromkeys(wanted)
    return {
        source_id: ReportSource(number, source_id, work.sources.get(source_id))
        for number, source_id in enumerate(numbered, start=1)
    }


def _told(
    work: UnitOfWork,
    claim: Claim,
    scale: RatingScale,
    sources: Mapping[SourceId, ReportSource],
    offered: Sequence[Match],
) -> ReportClaim:
    given = [one for one in work.verdicts.of_claim(_id(claim)) if one.withdrawn is None]
    stands = standing(given)
    evidence = work.evidence.of_claim(_id(claim))
    return ReportClaim(
        claim=claim,
        verdict=stands,
        rating=_rating(work, stands, scale),
        evidence=tuple(_numbered(item, sources) for item in evidence),
        earlier=tuple(given[:-1]),
        put_forward=() if stands or evidence else tuple(offered),
    )


def _numbered(item: Evidence, sources: Mapping[SourceId, ReportSource]) -> ReportEvidence:
    return ReportEvidence(item, sources[item.source_id].number)


def _rating(work: UnitOfWork, verdict: Verdict | None, scale: RatingScale) -> Rating | None:
    if verdict is None:
        return None
    same = (verdict.scale, verdict.scale_version) == (scale.key, scale.version)
    used = scale if same else work.scales.get(verdict.scale, verdict.scale_version)
    return used.rating(verdict.rating)
