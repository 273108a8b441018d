"""Puts together what goes into a bundle."""

from dataclasses import replace

from workbench.domain.article import Article
from workbench.domain.bundle import (
    Bundle,
    BundledArticle,
    BundledClaim,
    BundledDecision,
    BundledSource,
    Chain,
    chains,
)
from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.history import broken_at
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, SourceId
from workbench.domain.verdict import Verdict
from workbench.errors import Unusable
from workbench.services.bundle_records import with_records
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork


def gathered(work: UnitOfWork, case_id: CaseId) -> Bundle:
    """Return a case as it stands now, counted anew; raises ``NotFound``."""
    case = work.cases.get(case_id)
    drafts = work.articles.of_case(case_id)
    of_case = work.sources.of_case(case_id)
    numbers = {source_id: SourceId(n) for n, source_id in enumerate(of_case, start=1)}
    articles = tuple(_article(work, draft, numbers) for draft in drafts)
    used = {(case.scale, case.scale_version)}
    used.update(
        (verdict.scale, verdict.scale_version)
        for filed in articles
        for held in filed.claims
        for verdict in held.verdicts
    )
    return Bundle(
        case=replace(case, id=None),
        articles=articles,
        sources=tuple(
            _source(work, source_id, source_id in of_case, numbers) for source_id in numbers
        ),
        scales=tuple(work.scales.get(key, version) for key, version in sorted(used)),
        history=histories(work, case_id),
    )


def histories(work: UnitOfWork, case_id: CaseId) -> tuple[Chain, ...]:
    """Return the histories of a case, the oldest first, the one in this library last.

    Raises ``Unusable`` if the one in this library was tampered with.
    """
    own = work.events.of_case(case_id)
    broken = broken_at(own)
    if broken is not None:
        raise Unusable(
            f"The history of case {case_id} was changed: event {broken} does not fit the one "
            "before it. Examine the library with “workbench doctor”."
        )
    return chains([replace(event, id=None) for event in own])


def _source(
    work: UnitOfWork, source_id: SourceId, gathered: bool, numbers: dict[SourceId, SourceId]
) -> BundledSource:
    source = work.sources.get(source_id)
    # A message that stays behind cannot be pointed at.
    outer = None if source.part_of is None else numbers.get(source.part_of)
    source = replace(source, id=None, part_of=outer)
    return BundledSource(source, work.sources.original(source_id), gathered)


def _article(
    work: UnitOfWork, article: Article, numbers: dict[SourceId, SourceId]
) -> BundledArticle:
    claims = tuple(
        _claim(work, claim, numbers)
        for claim in work.claims.of_article(filed_id(article.id), dropped=True)
    )
    # A path says nothing on another machine, but much about the one it is from.
    origin = article.origin
    if not origin.startswith(("http://", "https://")):
        origin = origin.replace("\\", "/").rpartition("/")[2]
    return BundledArticle(replace(article, id=None, case_id=CaseId(0), origin=origin), claims)


def _claim(work: UnitOfWork, claim: Claim, numbers: dict[SourceId, SourceId]) -> BundledClaim:
    claim_id = filed_id(claim.id)
    evidence = work.evidence.of_claim(claim_id, withdrawn=True)
    places = {filed_id(item.id): EvidenceId(n) for n, item in enumerate(evidence, start=1)}
    decisions = [
        BundledDecision(_numbered(source_id, numbers), span, decision)
        for (source_id, span), decision in work.decisions.of_claim(claim_id).items()
    ]
    verdicts = work.verdicts.of_claim(claim_id)
    held = BundledClaim(
        replace(claim, id=None, article_id=ArticleId(0), version=1),
        tuple(_evidence(item, numbers) for item in evidence),
        tuple(_verdict(item, places) for item in verdicts),
        tuple(sorted(decisions, key=lambda item: (item.source_id, item.span))),
    )
    return with_records(work, held, claim_id, verdicts)


def _numbered(source_id: SourceId, numbers: dict[SourceId, SourceId]) -> SourceId:
    """Return the place of a source in the bundle, adding it where it is met first."""
    return numbers.setdefault(source_id, SourceId(len(numbers) + 1))


def _evidence(item: Evidence, numbers: dict[SourceId, SourceId]) -> Evidence:
    number = _numbered(item.source_id, numbers)
    return replace(item, id=None, claim_id=ClaimId(0), source_id=number)


def _verdict(verdict: Verdict, places: dict[EvidenceId, EvidenceId]) -> Verdict:
    rests_on = tuple(places[item] for item in verdict.evidence)
    return replace(verdict, id=None, claim_id=ClaimId(0), evidence=rests_on)
