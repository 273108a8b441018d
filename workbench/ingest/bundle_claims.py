"""A claim of a bundle with all that hangs on it, out of the JSON of a stranger."""

from typing import Any, Final

from workbench.domain.bundle import BundledClaim, BundledDecision, BundleRefused
from workbench.domain.claim import Anchor, AnchorState, CheckState, Claim, ClaimKind
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, ClaimId, EvidenceId, SourceId
from workbench.domain.match import Decision
from workbench.domain.source import Locator
from workbench.domain.verdict import Change, Verdict
from workbench.ingest.bundle_records import with_records
from workbench.ingest.bundle_rows import Row, count_or_none, members, place_of, span

_HERE: Final = ArticleId(0)
_THIS: Final = ClaimId(0)


def claim(value: object) -> BundledClaim:
    """Return a claim with its evidence, verdicts, decisions and what surrounds the verdicts."""
    row = Row(value, "claim")
    found = Claim(
        article_id=_HERE,
        anchor=_anchor(row.value("anchor")),
        words=row.text("words"),
        kinds=members(row.many("kinds"), "claim, “kinds”", ClaimKind),
        worth=row.share("worth"),
        checkable=row.flag("checkable"),
        reasons=row.texts("reasons"),
        claimant=row.text("claimant"),
        restatement=row.text("restatement"),
        number=row.whole("number"),
        state=row.one_of("state", CheckState),
        by_hand=row.flag("by_hand"),
        dropped=row.flag("dropped"),
        accepted=row.flag("accepted") if row.has("accepted") else False,
        places=tuple(_anchor(place) for place in row.many("places")) if row.has("places") else (),
    )
    held = BundledClaim(
        found,
        evidence=tuple(_evidence(item) for item in row.many("evidence")),
        verdicts=tuple(_verdict(item) for item in row.many("verdicts")),
        decisions=tuple(_decision(item) for item in row.many("decisions")),
    )
    held = with_records(held, row)
    row.ends()
    return held


def _anchor(value: object) -> Anchor:
    row = Row(value, "anchor")
    anchor = Anchor(
        span=span(row.value("span"), "anchor, “span”"),
        before=row.text("before"),
        after=row.text("after"),
        state=row.one_of("state", AnchorState),
    )
    row.ends()
    return anchor


def _evidence(value: object) -> Evidence:
    row = Row(value, "evidence")
    evidence = Evidence(
        claim_id=_THIS,
        source_id=SourceId(row.whole("source", 1)),
        span=span(row.value("span"), "evidence, “span”"),
        quotation=row.text("quotation"),
        stance=row.one_of("stance", Stance),
        by=row.text("by"),
        at=row.moment("at"),
        locator=_locator(row.value("locator")),
        note=row.text("note"),
        withdrawn=row.perhaps(row.moment, "withdrawn"),
    )
    row.ends()
    return evidence


def _locator(value: object) -> Locator:
    match value:
        case [page, paragraph, *rest]:
            where = "evidence, “locator”"
            counted = count_or_none(page, where), count_or_none(paragraph, where)
            return Locator(*counted, place_of(rest, where))
        case _:
            raise BundleRefused("its evidence, “locator” is not what it should be")


def _verdict(value: object) -> Verdict:
    row = Row(value, "verdict")
    verdict = Verdict(
        claim_id=_THIS,
        scale=row.text("scale"),
        scale_version=row.whole("scale_version", 1),
        rating=row.text("rating"),
        rationale=row.text("rationale"),
        by=row.text("by"),
        at=row.moment("at"),
        change=_change(row.value("change")),
        evidence=tuple(EvidenceId(number) for number in row.wholes("evidence")),
        reason=row.text("reason") if row.has("reason") else "",
        withdrawn=row.moment("withdrawn") if row.has("withdrawn") else None,
    )
    row.ends()
    return verdict


def _change(value: Any) -> Change | None:
    match value:
        case None:
            return None
        case [str(stands_as), str(change_to), str(because)]:
            return Change(stands_as, change_to, because)
        case _:
            raise BundleRefused("its verdict, “change” is not what it should be")


def _decision(value: object) -> BundledDecision:
    row = Row(value, "decision")
    decision = BundledDecision(
        SourceId(row.whole("source", 1)),
        span(row.value("span"), "decision, “span”"),
        row.one_of("decision", Decision),
    )
    row.ends()
    return decision
