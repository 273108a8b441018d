"""Writes a bundle: one zip file with ``bundle.json`` and the sources' original bytes.

The same bundle gives the same JSON to the byte: keys sorted, no white space, UTF-8. Nothing in the
file tells when or where it was written.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any, Final

from workbench.domain.article import Article
from workbench.domain.bundle import (
    CONTENTS,
    FORMAT,
    OLDEST,
    ORIGINALS,
    RATIO,
    RATIO_FROM,
    VERSION,
    Bundle,
    BundledArticle,
    BundledClaim,
    BundledSource,
    carried,
)
from workbench.domain.case import Case
from workbench.domain.claim import Anchor, Claim
from workbench.domain.evidence import Evidence
from workbench.domain.place import Place
from workbench.domain.source import Fetched, Locator, Source
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.domain.verdict import Rating, RatingScale, Verdict
from workbench.export.bundle_records import records, tells_records

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can name."""
_PLAIN_FILE: Final = 0o100600 << 16
_UNIX: Final = 3
_HEAD: Final = 2**16
_SINCE_2: Final = frozenset({BlockKind.HEADER, BlockKind.FOOTER})
_PLACED: Final = 2
_SHAPED: Final = 3
_SHRINKS: Final = 0.9
"""PDF, Word and picture files are packed already: to try again costs seconds and gains nothing."""


def write_bundle(bundle: Bundle) -> bytes:
    """Return a bundle as the bytes of a zip file."""
    told = json.dumps(
        _bundle(bundle), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    members = {ORIGINALS + held.source.sha256: held.original for held in _kept(bundle)}
    return _zipped({CONTENTS: told.encode("utf-8"), **members})


def _kept(bundle: Bundle) -> Iterator[BundledSource]:
    return (held for held in bundle.sources if held.original)


def _zipped(members: dict[str, bytes]) -> bytes:
    import zipfile

    out = BytesIO()
    with zipfile.ZipFile(out, "w", allowZip64=False) as archive:
        for name, content in sorted(members.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            packed = zipfile.ZIP_DEFLATED if _worth_packing(content) else zipfile.ZIP_STORED
            archive.writestr(entry, content, packed)
    return out.getvalue()


def _worth_packing(content: bytes) -> bool:
    """Say whether packing shrinks a member, but not so far that a reader takes it for a bomb."""
    import zlib

    head = content[:_HEAD]
    if len(zlib.compress(head, 1)) > _SHRINKS * len(head):
        return False
    if len(content) <= RATIO_FROM:
        return True
    # Far from what a reader allows, because this packs fast and what follows packs tightly.
    return len(zlib.compress(content, 1)) * RATIO >= 10 * len(content)


def _bundle(bundle: Bundle) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": _version(bundle),
        "case": _case(bundle.case),
        "scales": [_scale(scale) for scale in bundle.scales],
        "sources": [_source(held) for held in bundle.sources],
        "articles": [_article(filed) for filed in bundle.articles],
        "history": carried(bundle.history),
    }


def _version(bundle: Bundle) -> int:
    """Return the oldest format that tells all that is in a bundle."""
    if tells_records(bundle):
        return VERSION
    held = [one for filed in bundle.articles for one in filed.claims]
    if any(verdict.reason or verdict.withdrawn for one in held for verdict in one.verdicts):
        return VERSION
    if any(one.claim.accepted or one.claim.places for one in held):
        return _SHAPED
    return _PLACED if _tells_places(bundle) else OLDEST


def _tells_places(bundle: Bundle) -> bool:
    """Say whether there is anything that only the second format tells."""
    sources = [held.source for held in bundle.sources]
    blocks = [block for source in sources for block in source.blocks]
    blocks += [block for filed in bundle.articles for block in filed.article.blocks]
    locators = [
        item.locator for filed in bundle.articles for held in filed.claims for item in held.evidence
    ]
    placed = any(block.place or block.kind in _SINCE_2 for block in blocks)
    told = any(source.lacks or source.part_of or source.fetched for source in sources)
    return placed or told or any(one.place for one in locators)


def _case(case: Case) -> dict[str, Any]:
    return {
        "title": case.title,
        "created": case.created.isoformat(),
        "kind": case.kind.value,
        "scale": case.scale,
        "scale_version": case.scale_version,
        "offline": case.offline,
    }


def _scale(scale: RatingScale) -> dict[str, Any]:
    return {
        "key": scale.key,
        "version": scale.version,
        "name": scale.name,
        "ratings": [_rating(rating) for rating in scale.ratings],
    }


def _rating(rating: Rating) -> dict[str, Any]:
    return {
        "key": rating.key,
        "label": rating.label,
        "meaning": rating.meaning,
        "tone": rating.tone,
        "needs": list(rating.needs),
        "settles": rating.settles.value,
    }


def _source(held: BundledSource) -> dict[str, Any]:
    return {
        **_document(held.source),
        "gathered": held.gathered,
        "original": bool(held.original),
    }


def _document(source: Source) -> dict[str, Any]:
    told: dict[str, Any] = {
        "title": source.title,
        "text": source.text,
        "text_digest": digest(source.text),
        "sha256": source.sha256,
        "retrieved": source.retrieved.isoformat(),
        "file": source.file,
        "url": source.url,
        "author": source.author,
        "publisher": source.publisher,
        "published": _day(source.published),
        "kind": source.kind,
        "primary": source.primary,
        "reliability": source.reliability,
        "origin": source.origin,
        "language": source.language,
        "outcome": source.outcome.value,
        "reason": source.reason,
        "external_id": source.external_id,
        "media_type": source.media_type,
        "blocks": _blocks(source.blocks),
        "confidential": source.confidential,
    }
    if source.lacks:
        told["lacks"] = list(source.lacks)
    if source.part_of is not None:
        told["part_of"] = source.part_of
    if source.fetched is not None:
        told["fetched"] = _fetched(source.fetched)
    return told


def _fetched(fetched: Fetched) -> dict[str, Any]:
    return {
        "url": fetched.url,
        "final_url": fetched.final_url,
        "at": fetched.at.isoformat(),
        "headers": [list(header) for header in fetched.headers],
    }


def _article(filed: BundledArticle) -> dict[str, Any]:
    return {
        **_draft(filed.article),
        "claims": [_claim(held) for held in filed.claims],
    }


def _draft(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "text": article.text,
        "digest": article.digest,
        "received": article.received.isoformat(),
        "blocks": _blocks(article.blocks),
        "origin": article.origin,
        "author": article.author,
        "publisher": article.publisher,
        "published": _day(article.published),
        "language": article.language,
        "draft": article.draft,
    }


def _claim(held: BundledClaim) -> dict[str, Any]:
    return {
        **_statement(held.claim),
        "anchor": _anchor(held.claim.anchor),
        "evidence": [_evidence(item) for item in held.evidence],
        "verdicts": [_verdict(verdict) for verdict in held.verdicts],
        "decisions": [
            {"source": item.source_id, "span": _span(item.span), "decision": item.decision.value}
            for item in held.decisions
        ],
        **records(held),
    }


def _statement(claim: Claim) -> dict[str, Any]:
    told: dict[str, Any] = {
        "words": claim.words,
        "kinds": [kind.value for kind in claim.kinds],
        "worth": float(claim.worth),
        "checkable": claim.checkable,
        "reasons": list(claim.reasons),
        "claimant": claim.claimant,
        "restatement": claim.restatement,
        "number": claim.number,
        "state": claim.state.value,
        "by_hand": claim.by_hand,
        "dropped": claim.dropped,
    }
    if claim.accepted:
        told["accepted"] = True
    if claim.places:
        told["places"] = [_anchor(place) for place in claim.places]
    return told


def _anchor(anchor: Anchor) -> dict[str, Any]:
    return {
        "span": _span(anchor.span),
        "before": anchor.before,
        "after": anchor.after,
        "state": anchor.state.value,
    }


def _evidence(item: Evidence) -> dict[str, Any]:
    return {
        "source": item.source_id,
        "span": _span(item.span),
        "quotation": item.quotation,
        "stance": item.stance.value,
        "by": item.by,
        "at": item.at.isoformat(),
        "locator": _locator(item.locator),
        "note": item.note,
        "withdrawn": _moment(item.withdrawn),
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    change = verdict.change
    told: dict[str, Any] = {
        "scale": verdict.scale,
        "scale_version": verdict.scale_version,
        "rating": verdict.rating,
        "rationale": verdict.rationale,
        "by": verdict.by,
        "at": verdict.at.isoformat(),
        "change": [change.stands_as, change.change_to, change.because] if change else None,
        "evidence": list(verdict.evidence),
    }
    if verdict.reason:
        told["reason"] = verdict.reason
    if verdict.withdrawn is not None:
        told["withdrawn"] = _moment(verdict.withdrawn)
    return told


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _blocks(blocks: Sequence[Block]) -> list[list[Any]]:
    return [
        [block.kind.value, *_span(block.span), block.page, *_place(block.place)] for block in blocks
    ]


def _locator(locator: Locator) -> list[Any]:
    return [locator.page, locator.paragraph, *_place(locator.place)]


def _place(place: Place | None) -> list[dict[str, str | int]]:
    return [] if place is None else [place.told()]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
