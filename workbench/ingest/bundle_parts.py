"""The case, sources, drafts and history of a bundle, out of the JSON of a stranger."""

from collections.abc import Mapping
from typing import Final

from workbench.domain.article import Article
from workbench.domain.bundle import (
    ORIGINALS,
    BundledArticle,
    BundledSource,
    BundleRefused,
    Chain,
)
from workbench.domain.case import Case, CaseKind
from workbench.domain.claim import CheckState
from workbench.domain.history import Event
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Fetched, Outcome, Source
from workbench.domain.text import digest
from workbench.domain.verdict import Rating, RatingScale
from workbench.ingest.bundle_claims import claim
from workbench.ingest.bundle_rows import Row, blocks

_TONES: Final = frozenset({"good", "warn", "bad", "neutral", "muted"})
_NEEDS: Final = frozenset({"rationale", "change", "risk"})


def case(value: object) -> Case:
    """Return the case of a bundle."""
    row = Row(value, "case")
    found = Case(
        title=row.text("title"),
        created=row.moment("created"),
        kind=row.one_of("kind", CaseKind),
        scale=row.text("scale"),
        scale_version=row.whole("scale_version", 1),
        offline=row.flag("offline"),
    )
    row.ends()
    return found


def scale(value: object) -> RatingScale:
    """Return a rating scale."""
    row = Row(value, "rating scale")
    found = RatingScale(
        key=row.text("key"),
        version=row.whole("version", 1),
        name=row.text("name"),
        ratings=tuple(_rating(item) for item in row.many("ratings")),
    )
    row.ends()
    if len({rating.key for rating in found.ratings}) < max(1, len(found.ratings)):
        raise BundleRefused("its rating scale has no ratings, or two with the same key")
    return found


def _rating(value: object) -> Rating:
    row = Row(value, "rating")
    rating = Rating(
        key=row.text("key"),
        label=row.text("label"),
        meaning=row.text("meaning"),
        tone=row.text("tone"),
        needs=row.texts("needs"),
        settles=row.one_of("settles", CheckState),
    )
    row.ends()
    if rating.tone not in _TONES or not _NEEDS.issuperset(rating.needs):
        raise BundleRefused("its rating scale asks for what this workbench does not know")
    return rating


def source(value: object, files: Mapping[str, bytes]) -> BundledSource:
    """Return a source; ``files`` holds the members of the zip file by name."""
    row = Row(value, "source")
    read = Source(
        title=row.text("title"),
        text=row.text("text"),
        sha256=row.digest("sha256"),
        retrieved=row.moment("retrieved"),
        file=row.text("file"),
        url=row.text("url"),
        author=row.text("author"),
        publisher=row.text("publisher"),
        published=row.day_or_none("published"),
        kind=row.text("kind"),
        primary=row.perhaps(row.flag, "primary"),
        reliability=row.perhaps(row.number, "reliability"),
        origin=row.text("origin"),
        language=row.text("language"),
        outcome=row.one_of("outcome", Outcome),
        reason=row.text("reason"),
        external_id=row.text("external_id"),
        media_type=row.text("media_type"),
        blocks=blocks(row.many("blocks"), "source, “blocks”"),
        confidential=row.flag("confidential"),
        lacks=row.texts("lacks") if row.has("lacks") else (),
        part_of=SourceId(row.whole("part_of", 1)) if row.has("part_of") else None,
        fetched=_fetched(row.value("fetched")) if row.has("fetched") else None,
    )
    if row.digest("text_digest") != digest(read.text):
        raise BundleRefused("the text of a source does not match its digest")
    gathered, kept = row.flag("gathered"), row.flag("original")
    row.ends()
    original = files.get(ORIGINALS + read.sha256, b"") if kept else b""
    if kept and not original:
        raise BundleRefused("the original of a source is missing")
    return BundledSource(read, original, gathered)


def _fetched(value: object) -> Fetched:
    row = Row(value, "source, “fetched”")
    fetched = Fetched(
        url=row.text("url"),
        final_url=row.text("final_url"),
        at=row.moment("at"),
        headers=tuple(_header(item) for item in row.many("headers")),
    )
    row.ends()
    return fetched


def _header(value: object) -> tuple[str, str]:
    match value:
        case [str(name), str(said)]:
            return name, said
        case _:
            raise BundleRefused("its source, “headers” is not what it should be")


def article(value: object) -> BundledArticle:
    """Return a draft with its claims."""
    row = Row(value, "article")
    draft = Article(
        case_id=CaseId(0),
        title=row.text("title"),
        text=row.text("text"),
        digest=row.digest("digest"),
        received=row.moment("received"),
        blocks=blocks(row.many("blocks"), "article, “blocks”"),
        origin=row.text("origin"),
        author=row.text("author"),
        publisher=row.text("publisher"),
        published=row.day_or_none("published"),
        language=row.text("language"),
        draft=row.whole("draft", 1),
    )
    claims = tuple(claim(item) for item in row.many("claims"))
    row.ends()
    return BundledArticle(draft, claims)


def chain(value: object) -> Chain:
    """Return the history that a case had in one library."""
    if not isinstance(value, list):
        raise BundleRefused("its history is not a list of lists")
    return tuple(_event(item) for item in value)


def _event(value: object) -> Event:
    row = Row(value, "history")
    detail = row.value("detail")
    if not isinstance(detail, dict):
        raise BundleRefused("its history, “detail” is not what it should be")
    event = Event(
        case_id=CaseId(row.whole("case_id", 1)),
        number=row.whole("number", 1),
        action=row.text("action"),
        detail=detail,
        by=row.text("by"),
        at=row.any_moment("at"),
        previous=row.digest("previous"),
        digest=row.digest("digest"),
    )
    row.ends()
    return event
