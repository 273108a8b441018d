"""Rows to domain values and back; those of sources are in ``mapping_sources``."""

from typing import Any, TypeVar

from workbench.domain.article import Article
from workbench.domain.case import Case
from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.evidence import Evidence
from workbench.domain.history import Event
from workbench.domain.ids import (
    ArticleId,
    CaseId,
    ClaimId,
    EventId,
    EvidenceId,
    SourceId,
    VerdictId,
)
from workbench.domain.text import Span
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict
from workbench.storage.mapping_sources import blocks_in, blocks_out, locator_in, place_out
from workbench.storage.tables import (
    ArticleRow,
    CaseRow,
    ClaimPlaceRow,
    ClaimRow,
    EventRow,
    EvidenceRow,
    ScaleRow,
    VerdictRow,
)

AnchoredRow = TypeVar("AnchoredRow", ClaimRow, ClaimPlaceRow)


def to_case(row: CaseRow) -> Case:
    """Return the case of a row."""
    return Case(
        title=row.title,
        created=row.created,
        kind=row.kind,
        scale=row.scale,
        scale_version=row.scale_version,
        offline=row.offline,
        id=CaseId(row.id),
    )


def fill_case(row: CaseRow, case: Case) -> CaseRow:
    """Write a case into a row."""
    row.title, row.created, row.kind = case.title, case.created, case.kind
    row.scale, row.scale_version = case.scale, case.scale_version
    row.offline = case.offline
    return row


def to_article(row: ArticleRow) -> Article:
    """Return the article of a row."""
    return Article(
        case_id=CaseId(row.case_id),
        title=row.title,
        text=row.text,
        digest=row.digest,
        received=row.received,
        blocks=blocks_in(row.blocks),
        origin=row.origin,
        author=row.author,
        publisher=row.publisher,
        published=row.published,
        language=row.language,
        draft=row.draft,
        id=ArticleId(row.id),
    )


def new_article(article: Article) -> ArticleRow:
    """Return the row of an article that is not filed yet."""
    return ArticleRow(
        case_id=article.case_id,
        draft=article.draft,
        title=article.title,
        digest=article.digest,
        received=article.received,
        origin=article.origin,
        author=article.author,
        publisher=article.publisher,
        published=article.published,
        language=article.language,
        blocks=blocks_out(article.blocks),
        text=article.text,
    )


def to_claim(row: ClaimRow) -> Claim:
    """Return the claim of a row."""
    return Claim(
        article_id=ArticleId(row.article_id),
        anchor=_anchor(row),
        words=row.words,
        kinds=tuple(ClaimKind(kind) for kind in row.kinds),
        worth=row.worth,
        checkable=row.checkable,
        reasons=tuple(row.reasons),
        claimant=row.claimant,
        restatement=row.restatement,
        number=row.number,
        state=CheckState(row.state),
        by_hand=row.by_hand,
        dropped=row.dropped,
        accepted=row.accepted,
        places=tuple(_anchor(place) for place in row.places),
        version=row.version,
        id=ClaimId(row.id),
    )


def fill_claim(row: ClaimRow, claim: Claim) -> ClaimRow:
    """Write a claim into a row, all but its version."""
    row.article_id = claim.article_id
    _fill_anchor(row, claim.anchor)
    row.words, row.restatement = claim.words, claim.restatement
    row.kinds = [kind.value for kind in claim.kinds]
    row.worth, row.checkable, row.reasons = claim.worth, claim.checkable, list(claim.reasons)
    row.claimant, row.number, row.state = claim.claimant, claim.number, claim.state
    row.by_hand, row.dropped, row.accepted = claim.by_hand, claim.dropped, claim.accepted
    if claim.places != tuple(_anchor(place) for place in row.places):
        row.places = [
            _fill_anchor(ClaimPlaceRow(number=number), place)
            for number, place in enumerate(claim.places, start=1)
        ]
    return row


def _anchor(row: ClaimRow | ClaimPlaceRow) -> Anchor:
    return Anchor(Span(row.start, row.end), row.before, row.after, row.anchor_state)


def _fill_anchor(row: AnchoredRow, anchor: Anchor) -> AnchoredRow:
    row.start, row.end = anchor.span.start, anchor.span.end
    row.before, row.after, row.anchor_state = anchor.before, anchor.after, anchor.state
    return row


def to_evidence(row: EvidenceRow) -> Evidence:
    """Return the evidence of a row."""
    return Evidence(
        claim_id=ClaimId(row.claim_id),
        source_id=SourceId(row.source_id),
        span=Span(row.start, row.end),
        quotation=row.quotation,
        stance=row.stance,
        by=row.by,
        at=row.at,
        locator=locator_in(row.page, row.paragraph, row.place),
        note=row.note,
        withdrawn=row.withdrawn,
        id=EvidenceId(row.id),
    )


def fill_evidence(row: EvidenceRow, evidence: Evidence) -> EvidenceRow:
    """Write a piece of evidence into a row."""
    row.claim_id, row.source_id = evidence.claim_id, evidence.source_id
    row.start, row.end = evidence.span.start, evidence.span.end
    row.quotation, row.stance = evidence.quotation, evidence.stance
    row.by, row.at = evidence.by, evidence.at
    row.page, row.paragraph = evidence.locator.page, evidence.locator.paragraph
    row.place = place_out(evidence.locator.place)
    row.note, row.withdrawn = evidence.note, evidence.withdrawn
    return row


def to_verdict(row: VerdictRow) -> Verdict:
    """Return the verdict of a row."""
    change = None
    if row.stands_as is not None:
        change = Change(row.stands_as, row.change_to or "", row.because or "")
    return Verdict(
        claim_id=ClaimId(row.claim_id),
        scale=row.scale,
        scale_version=row.scale_version,
        rating=row.rating,
        rationale=row.rationale,
        by=row.by,
        at=row.at,
        change=change,
        evidence=tuple(EvidenceId(item) for item in row.evidence),
        reason=row.reason,
        withdrawn=row.withdrawn,
        id=VerdictId(row.id),
    )


def new_verdict(verdict: Verdict) -> VerdictRow:
    """Return the row of a verdict that is not filed yet."""
    change = verdict.change
    return VerdictRow(
        claim_id=verdict.claim_id,
        scale=verdict.scale,
        scale_version=verdict.scale_version,
        rating=verdict.rating,
        rationale=verdict.rationale,
        by=verdict.by,
        at=verdict.at,
        stands_as=change.stands_as if change else None,
        change_to=change.change_to if change else None,
        because=change.because if change else None,
        evidence=list(verdict.evidence),
        reason=verdict.reason,
        withdrawn=verdict.withdrawn,
    )


def to_event(row: EventRow) -> Event:
    """Return the event of a row."""
    return Event(
        case_id=CaseId(row.case_id),
        number=row.number,
        action=row.action,
        detail=row.detail,
        by=row.by,
        at=row.at,
        previous=row.previous,
        digest=row.digest,
        id=EventId(row.id),
    )


def new_event(event: Event) -> EventRow:
    """Return the row of an event that is not filed yet."""
    return EventRow(
        case_id=event.case_id,
        number=event.number,
        action=event.action,
        detail=dict(event.detail),
        by=event.by,
        at=event.at,
        previous=event.previous,
        digest=event.digest,
    )


def to_scale(row: ScaleRow) -> RatingScale:
    """Return the rating scale of a row."""
    return RatingScale(row.key, row.version, row.name, tuple(_rating(item) for item in row.ratings))


def new_scale(scale: RatingScale) -> ScaleRow:
    """Return the row of a version of a scale."""
    ratings = [
        {
            "key": rating.key,
            "label": rating.label,
            "meaning": rating.meaning,
            "tone": rating.tone,
            "needs": list(rating.needs),
            "settles": rating.settles.value,
        }
        for rating in scale.ratings
    ]
    return ScaleRow(key=scale.key, version=scale.version, name=scale.name, ratings=ratings)


def _rating(stored: dict[str, Any]) -> Rating:
    return Rating(
        key=stored["key"],
        label=stored["label"],
        meaning=stored["meaning"],
        tone=stored["tone"],
        needs=tuple(stored["needs"]),
        settles=CheckState(stored["settles"]),
    )
