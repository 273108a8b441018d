"""Files what came in a bundle, inside the transaction of whoever takes it in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.bundle import (
    CARRIED,
    TAKEN_IN,
    Bundle,
    BundledArticle,
    BundledClaim,
    BundledSource,
    BundleRefused,
    carried,
)
from workbench.domain.ids import CaseId, ClaimId, EvidenceId, SourceId, VerdictId
from workbench.domain.source import Source
from workbench.domain.verdict import VERDICTS_CHANGED, RatingScale, Verdict, standing
from workbench.errors import Unusable
from workbench.services.bundle_records import file_records, file_risk
from workbench.services.filing import Filing, filed_id
from workbench.services.judging import GIVEN, verdict_detail
from workbench.services.origins import compare
from workbench.services.ports import UnitOfWork
from workbench.services.verdict_deeds import verdict_told
from workbench.services.workplace import Workplace

TAKEN_BACK: Final = "verdict taken back"
_SHOWN: Final = 60
"""Characters of a stranger's word that go into a sentence."""


def file_bundle(work: UnitOfWork, at: Workplace, bundle: Bundle, cut: Sequence[Filing]) -> CaseId:
    """File a bundle as a new case; ``cut`` holds each of its sources ready to be filed.

    Raises ``Unusable`` for a rating scale that does not fit those of the library.
    """
    _file_scales(work, bundle.scales)
    case_id = filed_id(work.cases.add(bundle.case).id)
    work.events.append(case_id, TAKEN_IN, _detail(bundle), by=at.checker(), at=at.now())
    sources = _file_sources(work, case_id, bundle.sources, cut)
    for filed in bundle.articles:
        _file_article(work, at, case_id, filed, sources)
    return case_id


def _file_scales(work: UnitOfWork, scales: Sequence[RatingScale]) -> None:
    """File the scales that are not there yet.

    A newer version of a scale of this library is refused, not filed: new cases use the newest.
    """
    there = {(scale.key, scale.version): scale for scale in work.scales.all()}
    newest = dict(sorted(there))
    for scale in scales:
        name = f"“{' '.join(scale.key.split())[:_SHOWN]}”, version {scale.version}"
        same = there.get((scale.key, scale.version))
        if same is None and scale.version > newest.get(scale.key, scale.version):
            raise Unusable(
                f"The bundle uses the rating scale {name}, which is newer than the one here. "
                "Update the workbench, then take the bundle in again."
            )
        if same is None:
            work.scales.add(scale)
        elif same != scale:
            raise BundleRefused(f"its rating scale {name} is not the one of this library")


def _file_sources(
    work: UnitOfWork,
    case_id: CaseId,
    sources: Sequence[BundledSource],
    cut: Sequence[Filing],
) -> list[SourceId]:
    """Return the ids that the sources have in this library, in the order of the bundle."""
    # All are looked up before any is filed: what was two sources there stays two here.
    known = [work.sources.by_digest(held.source.sha256) for held in sources]
    ids: list[SourceId] = []
    fresh: dict[SourceId, Filing] = {}
    for held, there, made in zip(sources, known, cut, strict=True):
        if there is not None and there.text == held.source.text:
            ids.append(filed_id(there.id))
        else:
            filed = work.sources.add(_apart(held.source), made.passages, held.original)
            ids.append(filed_id(filed.id))
            fresh[ids[-1]] = made
        if held.gathered:
            work.sources.attach(case_id, ids[-1])
    for source_id, made in fresh.items():
        outer = made.source.part_of
        if outer is not None:
            filed = replace(made.source, id=source_id, part_of=ids[outer - 1])
            work.sources.save(filed)
    compare(work, {source_id: made.sketch for source_id, made in fresh.items()})
    return ids


def _apart(source: Source) -> Source:
    """Return a source without what it is part of, which may not be filed yet."""
    return replace(source, part_of=None)


def _file_article(
    work: UnitOfWork,
    at: Workplace,
    case_id: CaseId,
    filed: BundledArticle,
    sources: Sequence[SourceId],
) -> None:
    article = work.articles.add(replace(filed.article, case_id=case_id))
    for held in filed.claims:
        claim = work.claims.add(replace(held.claim, article_id=filed_id(article.id)))
        claim_id = filed_id(claim.id)
        evidence = list(_file_evidence(work, claim_id, held, sources))
        verdicts: list[Verdict] = []
        for number, verdict in enumerate(held.verdicts, start=1):
            rests_on = tuple(evidence[place - 1] for place in verdict.evidence)
            given = work.verdicts.add(replace(verdict, claim_id=claim_id, evidence=rests_on))
            verdicts.append(given)
            risk = file_risk(work, held, VerdictId(number), given)
            _seal(work, case_id, held.claim.words, given, risk)
            if given.withdrawn is not None:
                stands = standing(held.verdicts[: number - 1])
                _seal_taken_back(work, at, case_id, held.claim.words, (given, stands))
        file_records(work, case_id, held, claim, verdicts)
        for item in held.decisions:
            # Who said so stands in the history that the case brought with it.
            work.decisions.put(
                claim_id,
                sources[item.source_id - 1],
                item.span,
                item.decision,
                by=at.checker(),
                at=at.now(),
            )


def _seal(
    work: UnitOfWork, case_id: CaseId, words: str, verdict: Verdict, risk: Mapping[str, object]
) -> None:
    """Tell the new history of a verdict that came along, so that tampering with it shows here too.

    The event says by whom and when it was given, and that it was taken in.
    """
    told = {**verdict_detail(verdict, words), **risk, "taken_in": True}
    work.events.append(case_id, GIVEN, told, by=verdict.by, at=verdict.at)


def _seal_taken_back(
    work: UnitOfWork,
    at: Workplace,
    case_id: CaseId,
    words: str,
    turn: tuple[Verdict, Verdict | None],
) -> None:
    """Tell the new history of a verdict that was taken back, and which stands in its place.

    Who took it back stands in the history that the case brought with it.
    """
    told = {
        "claim": turn[0].claim_id,
        "words": words,
        VERDICTS_CHANGED: [verdict_told(*turn)],
        "taken_in": True,
    }
    work.events.append(case_id, TAKEN_BACK, told, by=at.checker(), at=at.now())


def _file_evidence(
    work: UnitOfWork, claim_id: ClaimId, held: BundledClaim, sources: Sequence[SourceId]
) -> Iterator[EvidenceId]:
    for item in held.evidence:
        added = work.evidence.add(
            replace(item, claim_id=claim_id, source_id=sources[item.source_id - 1])
        )
        yield filed_id(added.id)


def _detail(bundle: Bundle) -> dict[str, object]:
    """Return what the first event of the new case's history says of where it is from."""
    origin = bundle.history[-1]
    return {
        "title": bundle.case.title,
        "article": bundle.articles[-1].article.digest,
        "head": origin[-1].digest,
        "events": len(origin),
        CARRIED: carried(bundle.history),
    }
