"""The article of a report with its claims marked in place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from workbench.domain.article import Article
from workbench.domain.text import BlockKind, Span, trimmed

_GAP: Final = re.compile(r"(?:\r\n|[\n\r])[ \t\u00a0]*(?:\r\n|[\n\r])\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, the numbers of the spans it lies under, and those that end here.

    Both count places in the list of spans that was asked for, from 0.
    """

    text: str
    under: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, heading or list item of the article, cut where claims begin and end."""

    kind: BlockKind
    pieces: tuple[Piece, ...]


def pieces(text: str, spans: Sequence[Span], within: Span) -> list[Piece]:
    """Cut a stretch of text wherever one of the spans begins or ends, however they overlap."""
    inside = [number for number, span in enumerate(spans) if span.overlaps(within)]
    cuts = {within.start, within.end}
    for number in inside:
        cuts.add(max(within.start, spans[number].start))
        cuts.add(min(within.end, spans[number].end))
    found = []
    for start, end in pairwise(sorted(cuts)):
        under = tuple(n for n in inside if spans[n].start <= start and end <= spans[n].end)
        found.append(Piece(text[start:end], under))
    return found


def marked(article: Article, spans: Sequence[Span]) -> list[Paragraph]:
    """Return the article in paragraphs with the spans marked; each span ends exactly once."""
    whole = [(kind, pieces(article.text, spans, place)) for kind, place in _paragraphs(article)]
    last: dict[int, tuple[int, int]] = {}
    for row, (_kind, cut) in enumerate(whole):
        for column, piece in enumerate(cut):
            last.update(dict.fromkeys(piece.under, (row, column)))
    ending: dict[tuple[int, int], list[int]] = {}
    for number, place in sorted(last.items()):
        ending.setdefault(place, []).append(number)
    return [
        Paragraph(
            kind,
            tuple(
                Piece(piece.text, piece.under, tuple(ending.get((row, column), ())))
                for column, piece in enumerate(cut)
            ),
        )
        for row, (kind, cut) in enumerate(whole)
    ]


def _paragraphs(article: Article) -> Iterator[tuple[BlockKind, Span]]:
    """Yield the blocks of the article, and what lies between them by its empty lines."""
    at = 0
    for block in sorted(article.blocks, key=lambda block: block.span):
        if block.span.start < at or block.span.end > len(article.text):
            continue
        # The bullet of a list item stands before its block, on the same line.
        start = max(at, *(article.text.rfind(mark, at, block.span.start) + 1 for mark in "\n\r"))
        yield from _between(article, at, start)
        place = trimmed(article.text, start, block.span.end)
        if place is not None:
            yield block.kind, place
        at = block.span.end
    yield from _between(article, at, len(article.text))


def _between(article: Article, start: int, end: int) -> Iterator[tuple[BlockKind, Span]]:
    at = start
    for gap in [*_GAP.finditer(article.text, start, end), None]:
        place = trimmed(article.text, at, gap.start() if gap else end)
        if place is not None:
            is_title = place.of(article.text) == article.title.strip()
            yield (BlockKind.TITLE if is_title else BlockKind.PARAGRAPH), place
        at = gap.end() if gap else end
