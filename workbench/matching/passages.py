"""Cutting the text of a source into the passages that are indexed and shown.

About 500 to 600 characters found most on every set measured; single sentences found least. A
passage therefore follows paragraphs: short ones are joined, long ones cut between sentences.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.place import Place
from workbench.domain.source import Locator
from workbench.domain.text import Block, BlockKind, Span, trimmed
from workbench.language.sentences import sentences

LONGEST: Final = 600
# A paragraph is left whole up to here: a cut would leave a scrap.
_TOLERATED: Final = 800
_OPENS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
# What repeats on every page would be found for every claim that has a word of it.
_FURNITURE: Final = frozenset({BlockKind.HEADER, BlockKind.FOOTER})
_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*(?:\n\s*)+|\f")
_LINE: Final = re.compile(r"\n")
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class CutPassage:
    """A passage before it has a source: its span, without white space at its edges, and locator."""

    span: Span
    locator: Locator


@dataclass(frozen=True, slots=True)
class _Paragraph:
    span: Span
    page: int | None = None
    place: Place | None = None
    opens: bool = False
    # Words that are no passage stand before it, so nothing may be joined across them.
    apart: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    number: int
    paragraph: _Paragraph
    opens: bool


def cut_passages(text: str, blocks: Sequence[Block] = ()) -> list[CutPassage]:
    """Return the passages of a text, in order and apart.

    ``blocks`` say where paragraphs, headings and pages are; without them blank lines do. A
    passage's locator names the first paragraph, page and place that it stands in. A row of a table
    is a passage of its own, and no passage has words of two speakers. Left out are space, bare
    marks, and headers and footers of pages, which no paragraph number counts either.
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
    if piece.opens or piece.span.end - first.span.start > LONGEST:
        return False
    return first.paragraph.page == piece.paragraph.page and _go_together(
        first.paragraph.place, piece.paragraph.place
    )


def _go_together(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None:
        return one is other
    same_part = (one.speaker, one.section) == (other.speaker, other.section)
    return same_part and not one.cell and not other.cell


def _together(joined: list[_Piece]) -> CutPassage:
    first = joined[0]
    locator = Locator(first.paragraph.page, first.number, first.paragraph.place)
    return CutPassage(Span(first.span.start, joined[-1].span.end), locator)


def _pieces(text: str, blocks: Sequence[Block]) -> Iterator[_Piece]:
    paragraphs = _from_blocks(text, blocks) if blocks else _from_lines(text)
    for number, paragraph in enumerate(paragraphs, start=1):
        opens = paragraph.opens or paragraph.apart
        for part, piece in enumerate(_cut(text, paragraph.span)):
            yield _Piece(piece, number, paragraph, opens and part == 0)


def _from_lines(text: str) -> Iterator[_Paragraph]:
    for start, end in _between(_BLANK_LINE, text, 0, len(text)):
        if span := trimmed(text, start, end):
            yield _Paragraph(span)


def _from_blocks(text: str, blocks: Sequence[Block]) -> Iterator[_Paragraph]:
    """Yield the blocks, and words that lie between them, so that no text is lost.

    Marks alone between blocks (``##``, ``---``) are the form of the file, not its text.
    """
    reached = 0
    page: int | None = None
    apart = False
    for block in sorted(blocks, key=lambda block: block.span):
        start, end = max(block.span.start, reached), min(block.span.end, len(text))
        if end <= start:
            continue
        if (between := trimmed(text, reached, start)) and _has_words(text, between):
            yield _Paragraph(between, page, apart=apart)
            apart = False
        page, reached = block.page, end
        if block.kind in _FURNITURE:
            apart = True
        elif span := trimmed(text, start, end):
            yield _Paragraph(span, page, block.place, block.kind in _OPENS, apart)
            apart = False
    if (rest := trimmed(text, reached, len(text))) and _has_words(text, rest):
        yield _Paragraph(rest, page, apart=apart)


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
