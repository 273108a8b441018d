"""Cutting the text of a source into the passages that are indexed and shown.

About 500 to 600 characters found most on every set measured; single sentences found least. A
passage therefore follows paragraphs: short ones are joined, long ones cut between sentences.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.source import Locator
from workbench.domain.text import Block, BlockKind, Span, trimmed
from workbench.language.sentences import sentences

LONGEST: Final = 600
# A paragraph is left whole up to here: a cut would leave a scrap.
_TOLERATED: Final = 800
_OPENS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*(?:\n\s*)+|\f")
_LINE: Final = re.compile(r"\n")
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class CutPassage:
    """A passage before it has a source: its span, without white space at its edges, and locator."""

    span: Span
    locator: Locator


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    paragraph: int
    page: int | None
    opens: bool


def cut_passages(text: str, blocks: Sequence[Block] = ()) -> list[CutPassage]:
    """Return the passages of a text, in order and apart; only space and bare marks are left out.

    ``blocks`` say where paragraphs, headings and pages are; without them blank lines do. A
    passage's locator names the first paragraph and page that it stands in.
    """
    passages: list[CutPassage] = []
    joined: list[_Piece] = []
    for piece in _pieces(text, blocks):
        if joined and not _fits(joined, piece):
            passages.append(_together(joined))
            joined = []
        joined.append(piece)
    if joined:
        passages.append(_together(joined))
    return passages


def _fits(joined: list[_Piece], piece: _Piece) -> bool:
    first = joined[0]
    same_page = first.page == piece.page
    return same_page and not piece.opens and piece.span.end - first.span.start <= LONGEST


def _together(joined: list[_Piece]) -> CutPassage:
    first = joined[0]
    return CutPassage(
        Span(first.span.start, joined[-1].span.end), Locator(first.page, first.paragraph)
    )


def _pieces(text: str, blocks: Sequence[Block]) -> Iterator[_Piece]:
    paragraphs = _from_blocks(text, blocks) if blocks else _from_lines(text)
    for number, (span, page, opens) in enumerate(paragraphs, start=1):
        for part, piece in enumerate(_cut(text, span)):
            yield _Piece(piece, number, page, opens and part == 0)


def _from_lines(text: str) -> Iterator[tuple[Span, int | None, bool]]:
    for start, end in _between(_BLANK_LINE, text, 0, len(text)):
        if span := trimmed(text, start, end):
            yield span, None, False


def _from_blocks(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Span, int | None, bool]]:
    """Yield the blocks, and words that lie between them, so that no text is lost.

    Marks alone between blocks (``##``, ``---``) are the form of the file, not its text.
    """
    reached = 0
    page: int | None = None
    for block in sorted(blocks, key=lambda block: block.span):
        start, end = max(block.span.start, reached), min(block.span.end, len(text))
        if end <= start:
            continue
        if (between := trimmed(text, reached, start)) and _has_words(text, between):
            yield between, page, False
        page = block.page
        if span := trimmed(text, start, end):
            yield span, page, block.kind in _OPENS
        reached = end
    if (rest := trimmed(text, reached, len(text))) and _has_words(text, rest):
        yield rest, page, False


def _has_words(text: str, span: Span) -> bool:
    return any(sign.isalnum() for sign in span.of(text))


def _between(border: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in border.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _cut(text: str, span: Span) -> list[Span]:
    """Cut a paragraph that is too long between lines or sentences, else words, into even parts."""
    if len(span) <= _TOLERATED:
        return [span]
    inside = span.of(text)
    units = [sentence.shifted(span.start) for sentence in sentences(inside)]
    wanted = len(span) / -(-len(span) // LONGEST)
    parts: list[Span] = []
    start = span.start
    reached = start
    for unit in units:
        if reached > start and unit.end - start > max(wanted * 1.15, 1):
            parts.append(Span(start, reached))
            start = reached
        reached = unit.end
    parts.append(Span(start, span.end))
    kept = [part for cut in parts if (part := trimmed(text, cut.start, cut.end))]
    return [piece for part in kept for piece in _cut_between_words(text, part)]


def _cut_between_words(text: str, span: Span) -> Iterator[Span]:
    """Cut a sentence that is too long at the last space before each limit, else at the limit."""
    start = span.start
    while span.end - start > _TOLERATED:
        limit = start + LONGEST
        spaces = [match.start() for match in _SPACE.finditer(text, start + LONGEST // 2, limit)]
        end = spaces[-1] if spaces else limit
        if part := trimmed(text, start, end):
            yield part
        start = end
    if part := trimmed(text, start, span.end):
        yield part
