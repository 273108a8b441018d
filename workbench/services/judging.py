"""Give claims of one article a verdict, inside the transaction of whoever asks for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from workbench.domain.case import Case
from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.ids import ClaimId
from workbench.domain.risk import Risk
from workbench.domain.shaping import called
from workbench.domain.verdict import (
    Change,
    Rating,
    RatingScale,
    Verdict,
    changes,
    owed,
    standing,
)
from workbench.errors import Unusable
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.risks import accept
from workbench.services.verdict_deeds import Given, VerdictDeed
from workbench.services.workplace import Workplace

GIVEN: Final = "verdict given"
WHY: Final = "Say why the verdict changes, then save again."


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a checker says of claims.

    ``reason`` is why it is not what was said before, ``risk`` who answers for the words.
    """

    rating: str
    rationale: str = ""
    change: Change | None = None
    reason: str = ""
    risk: Risk | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands for claims before they are judged."""

    verdicts: Mapping[ClaimId, Verdict]
    evidence: Mapping[ClaimId, Sequence[Evidence]]


def judged(work: UnitOfWork, at: Workplace, claims: Sequence[Claim], ruling: Ruling) -> VerdictDeed:
    """Record a verdict on each claim, with an event each, and return it as a deed.

    The verdicts rest on the evidence that stands. Raises ``Unusable`` if the rating asks for
    something that is missing, or changes a verdict without a reason, and ``KeyError`` if the
    case's scale has no such rating.
    """
    case = work.cases.get(work.articles.get(claims[0].article_id).case_id)
    scale = work.scales.get(case.scale, case.scale_version)
    chosen = scale.rating(ruling.rating)
    lacking = owed(chosen, ruling.rationale, ruling.change, ruling.risk)
    if lacking:
        wanted = " and ".join(lacking)
        raise Unusable(f"“{chosen.label}” needs {wanted}. Write it, then save again.")
    known = _known(work, claims)
    _look_for_reason(claims, known, scale, ruling)
    given = [_give(work, at, claim, ruling, (case, scale, chosen), known) for claim in claims]
    name = called(claims[0]) if len(claims) == 1 else f"{len(claims)} claims"
    text = f"{name} rated “{chosen.label}”"
    return VerdictDeed(text, filed_id(case.id), at, tuple(given))


def _known(work: UnitOfWork, claims: Sequence[Claim]) -> _Known:
    ids = [filed_id(claim.id) for claim in claims]
    verdicts = {key: standing(work.verdicts.of_claim(key)) for key in ids}
    return _Known(
        {key: verdict for key, verdict in verdicts.items() if verdict is not None},
        {key: work.evidence.of_claim(key) for key in ids},
    )


def _look_for_reason(
    claims: Sequence[Claim], known: _Known, scale: RatingScale, ruling: Ruling
) -> None:
    if ruling.reason.strip():
        return
    changed = [
        claim
        for claim in claims
        if (before := known.verdicts.get(filed_id(claim.id))) is not None
        and changes(before, scale.key, ruling.rating)
        and _settled(before, scale)
    ]
    if changed:
        several = f"{called(changed[0])} has another verdict. " if len(claims) > 1 else ""
        raise Unusable(several + WHY)


def _settled(verdict: Verdict, scale: RatingScale) -> bool:
    """Say whether a verdict had settled its claim: what was left open needs no reason to go on."""
    if verdict.scale != scale.key:
        return True
    ratings = {rating.key: rating for rating in scale.ratings}
    return verdict.rating not in ratings or ratings[verdict.rating].settles.settled


def _give(
    work: UnitOfWork,
    at: Workplace,
    claim: Claim,
    ruling: Ruling,
    by_what: tuple[Case, RatingScale, Rating],
    known: _Known,
) -> Given:
    case, scale, chosen = by_what
    claim_id = filed_id(claim.id)
    verdict = work.verdicts.add(
        Verdict(
            claim_id=claim_id,
            scale=scale.key,
            scale_version=scale.version,
            rating=ruling.rating,
            rationale=ruling.rationale.strip(),
            by=at.checker(),
            at=at.now(),
            change=ruling.change,
            evidence=tuple(filed_id(piece.id) for piece in known.evidence[claim_id]),
            reason=ruling.reason.strip(),
        )
    )
    before = known.verdicts.get(claim_id)
    after = work.claims.save(claim.now(chosen.settles))
    told = {**verdict_detail(verdict, claim.words), "label": chosen.label}
    told |= accept(work, claim, verdict, ruling.risk)
    if before is not None:
        told["was"] = before.rating
    work.events.append(filed_id(case.id), GIVEN, told, by=verdict.by, at=verdict.at)
    return Given(verdict, claim, after, before)


def verdict_detail(verdict: Verdict, words: str) -> dict[str, Any]:
    """Return what the history keeps of a verdict; ``words`` are its claim's."""
    return {
        "claim": verdict.claim_id,
        "words": words,
        "verdict": verdict.id,
        "rating": verdict.rating,
        "rationale": verdict.rationale,
        "reason": verdict.reason,
        "change": verdict.change.change_to if verdict.change else "",
        "evidence": list(verdict.evidence),
    }
