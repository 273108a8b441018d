"""Whether a bundle holds together: digests, the words of claims, quotations, verdicts, history."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.domain.bundle import (
    CARRIED,
    HANDED_OVER,
    TAKEN_IN,
    Bundle,
    BundledArticle,
    BundledClaim,
    BundledSource,
    Chain,
    carried,
)
from workbench.domain.claim import AnchorState, Claim
from workbench.domain.evidence import Evidence
from workbench.domain.history import broken_at
from workbench.domain.ids import VerdictId
from workbench.domain.text import Block, Span, digest
from workbench.domain.verdict import RatingScale, Verdict


def flaw(bundle: Bundle) -> str | None:
    """Return the first thing that does not hold in a bundle, as words for the checker."""
    return next(_flaws(bundle), None)


def _flaws(bundle: Bundle) -> Iterator[str]:
    scales = {(scale.key, scale.version): scale for scale in bundle.scales}
    if not bundle.articles:
        yield "it holds no article"
    if (bundle.case.scale, bundle.case.scale_version) not in scales:
        yield "the rating scale of its case is missing"
    if len(scales) < len(bundle.scales):
        yield "it holds a rating scale twice"
    for number, held in enumerate(bundle.sources, start=1):
        yield from _source_flaws(number, held)
        outer = held.source.part_of
        if outer is not None and (outer > len(bundle.sources) or outer == number):
            yield f"source {number} is part of a source that is not there"
    drafts = [held.article.draft for held in bundle.articles]
    if drafts != sorted(set(drafts)):
        yield "its drafts are not in order"
    for filed in bundle.articles:
        yield from _article_flaws(filed, bundle.sources, scales)
    yield from _history_flaws(bundle.history)


def _source_flaws(number: int, held: BundledSource) -> Iterator[str]:
    source = held.source
    # Without its original, only the text can bear out the digest that later imports go by.
    if digest(held.original or source.text) != source.sha256:
        yield f"source {number} does not match its digest"
    if not _inside(source.blocks, source.text):
        yield f"source {number} has a paragraph outside its text"


def _inside(blocks: Sequence[Block], text: str) -> bool:
    return all(block.span.end <= len(text) for block in blocks)


def _article_flaws(
    filed: BundledArticle,
    sources: Sequence[BundledSource],
    scales: Mapping[tuple[str, int], RatingScale],
) -> Iterator[str]:
    article = filed.article
    if digest(article.text) != article.digest:
        yield "the text of its article does not match its digest"
    if not _inside(article.blocks, article.text):
        yield "its article has a paragraph outside its text"
    for number, held in enumerate(filed.claims, start=1):
        name = f"claim {number} of draft {article.draft}"
        if not _stands(held.claim, article.text):
            yield f"the words of {name} do not stand where it says"
        if any(place.end > len(article.text) for place in held.claim.spans[1:]):
            yield f"{name} has a place outside its article"
        yield from _claim_flaws(name, held, sources, scales)


def _claim_flaws(
    name: str,
    held: BundledClaim,
    sources: Sequence[BundledSource],
    scales: Mapping[tuple[str, int], RatingScale],
) -> Iterator[str]:
    if any(not _quoted(item, sources) for item in held.evidence):
        yield f"a quotation under {name} does not stand in its source"
    if any(not _within(item.source_id, item.span, sources) for item in held.decisions):
        yield f"a match under {name} lies outside its source"
    if len({(item.source_id, item.span) for item in held.decisions}) < len(held.decisions):
        yield f"a match under {name} was decided on twice"
    if any(not _founded(verdict, held, scales) for verdict in held.verdicts):
        yield f"a verdict on {name} has no rating, or rests on evidence that is not there"
    risky = [risk.verdict_id for risk in held.risks]
    if any(place > len(held.verdicts) for place in (*risky, *_signed(held))):
        yield f"a risk or a sign-off under {name} is of a verdict that is not there"
    if len(set(risky)) < len(risky):
        yield f"a verdict on {name} has two accepted risks"


def _signed(held: BundledClaim) -> list[VerdictId]:
    return [sign_off.verdict_id for sign_off in held.sign_offs]


def _stands(claim: Claim, text: str) -> bool:
    if claim.span.end > len(text):
        return False
    same = claim.span.of(text) == claim.words
    return same or claim.anchor.state in {AnchorState.CHANGED, AnchorState.ORPHANED}


def _within(number: int, span: Span, sources: Sequence[BundledSource]) -> bool:
    return 1 <= number <= len(sources) and span.end <= len(sources[number - 1].source.text)


def _quoted(item: Evidence, sources: Sequence[BundledSource]) -> bool:
    if not _within(item.source_id, item.span, sources):
        return False
    return item.span.of(sources[item.source_id - 1].source.text) == item.quotation


def _founded(
    verdict: Verdict, held: BundledClaim, scales: Mapping[tuple[str, int], RatingScale]
) -> bool:
    scale = scales.get((verdict.scale, verdict.scale_version))
    known = scale is not None and any(one.key == verdict.rating for one in scale.ratings)
    return known and all(1 <= number <= len(held.evidence) for number in verdict.evidence)


def _history_flaws(history: Sequence[Chain]) -> Iterator[str]:
    if not all(history) or not history:
        yield "a part of its history is missing"
        return
    if len(history) > HANDED_OVER:
        yield f"it has changed hands more than {HANDED_OVER} times"
        return
    for place, chain in enumerate(history):
        first = chain[0]
        before = history[place - 1][-1].digest if place else None
        named = first.detail.get("head") if first.action == TAKEN_IN else None
        if named != before or CARRIED in first.detail:
            yield "its history does not follow from where the case was before"
        earlier = {CARRIED: carried(history[:place])} if place else {}
        again = replace(first, detail={**first.detail, **earlier})
        broken = broken_at((again, *chain[1:]))
        if broken is not None:
            yield f"its history was changed: event {broken} does not fit the one before it"
