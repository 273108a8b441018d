"""Rows of sources to domain values and back."""

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.place import Place
from workbench.domain.source import Fetched, Locator, Source, Unread
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.storage.tables import FetchRow, SourceRow, UnreadRow


def place_out(place: Place | None) -> dict[str, str | int] | None:
    """Return a place as it is stored; one that tells nothing is none."""
    return (place.told() if place else None) or None


def locator_in(page: int | None, paragraph: int | None, place: Mapping[str, Any] | None) -> Locator:
    """Return a stored locator."""
    return Locator(page, paragraph, None if place is None else Place.of(place))


def blocks_out(blocks: Iterable[Block]) -> list[list[Any]]:
    """Return blocks as they are stored: kind, start, end, page, and the place if there is one."""
    return [_block_out(block) for block in blocks]


def blocks_in(stored: Iterable[list[Any]]) -> tuple[Block, ...]:
    """Return stored blocks."""
    return tuple(_block_in(*row) for row in stored)


def to_source(row: SourceRow, fetch: FetchRow | None) -> Source:
    """Return the source of a row; ``fetch`` is the row of how it came from the web."""
    return Source(
        title=row.title,
        text=row.text,
        sha256=row.sha256,
        retrieved=row.retrieved,
        file=row.file,
        url=row.url,
        author=row.author,
        publisher=row.publisher,
        published=row.published,
        kind=row.kind,
        primary=row.primary,
        reliability=row.reliability,
        origin=row.origin,
        language=row.language,
        outcome=row.outcome,
        reason=row.reason,
        external_id=row.external_id,
        media_type=row.media_type,
        blocks=blocks_in(row.blocks),
        confidential=row.confidential,
        lacks=tuple(row.lacks),
        part_of=None if row.part_of is None else SourceId(row.part_of),
        fetched=None if fetch is None else _fetched(fetch),
        id=SourceId(row.id),
    )


def metadata_of(source: Source) -> dict[str, Any]:
    """Return the columns of a source that may change after it was filed."""
    return {
        "title": source.title,
        "file": source.file,
        "url": source.url,
        "author": source.author,
        "publisher": source.publisher,
        "published": source.published,
        "kind": source.kind,
        "primary": source.primary,
        "reliability": source.reliability,
        "origin": source.origin,
        "language": source.language,
        "outcome": source.outcome,
        "reason": source.reason,
        "external_id": source.external_id,
        "media_type": source.media_type,
        "confidential": source.confidential,
        "part_of": source.part_of,
    }


def columns_of(source: Source, passages: int) -> dict[str, Any]:
    """Return all columns of a source that is not filed yet and was cut into so many passages."""
    return {
        **metadata_of(source),
        "sha256": source.sha256,
        "retrieved": source.retrieved,
        "passages": passages,
        "lacks": list(source.lacks),
        "text_digest": digest(source.text),
        "blocks": blocks_out(source.blocks),
        "text": source.text,
    }


def fetch_of(source_id: SourceId, fetched: Fetched) -> dict[str, Any]:
    """Return the columns of how a source came from the web."""
    return {
        "source_id": source_id,
        "url": fetched.url,
        "final_url": fetched.final_url,
        "at": fetched.at,
        "headers": [list(header) for header in fetched.headers],
    }


def to_unread(row: UnreadRow) -> Unread:
    """Return the unread document of a row."""
    return Unread(
        place=row.place,
        outcome=row.outcome,
        reason=row.reason,
        at=row.at,
        sha256=row.sha256,
        case_id=None if row.case_id is None else CaseId(row.case_id),
        within=row.within,
    )


def unread_columns(unread: Unread) -> dict[str, Any]:
    """Return the columns of an unread document."""
    return {
        "place": unread.place,
        "within": unread.within,
        "sha256": unread.sha256,
        "outcome": unread.outcome,
        "reason": unread.reason,
        "case_id": unread.case_id,
        "at": unread.at,
    }


def _fetched(row: FetchRow) -> Fetched:
    headers = tuple((name, said) for name, said in row.headers)
    return Fetched(row.url, row.final_url, row.at, headers)


def _block_out(block: Block) -> list[Any]:
    row = [block.kind.value, block.span.start, block.span.end, block.page]
    place = place_out(block.place)
    return row if place is None else [*row, place]


def _block_in(
    kind: str, start: int, end: int, page: int | None, place: Mapping[str, Any] | None = None
) -> Block:
    return Block(
        BlockKind(kind), Span(start, end), page, None if place is None else Place.of(place)
    )
