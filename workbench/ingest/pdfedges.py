"""Running headers and footers, and page numbers: what stands at the edge of page after page."""

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from workbench.domain.text import BlockKind
from workbench.ingest.pdflines import Line

_DIGITS = re.compile(r"\d+")
_NUMBER = r"(?:(?:\d{1,3}|[a-z])-\d{1,4}|\d{1,4}|[ivxlc]{1,7})"
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|página|pagina|side|sida|strona|стр|p|s|pg)\b\.?\s*)?"
    rf"{_NUMBER}(?:\s*(?:/|of|von|de|di|av|z|из|sur)\s*{_NUMBER})?[-–—|.\s]*",
    re.IGNORECASE,
)
_NUMBER_ALONE = "#"
_DEEP = 3
_FULL = 4
_PAGES = 2
_SHARE = 0.2
_MARGIN = 0.15
_STEP = 4.0
_GAP = 1.5


@dataclass(frozen=True, slots=True)
class _Edge:
    """What a line at the edge says, its numbers aside, at which end, and how far up (in steps)."""

    kind: BlockKind
    words: str
    up: int


def marked(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Return the pages with the lines at their edges marked as headers first, as footers last.

    A line in the margin at the top or bottom is one if, its numbers aside, it stands in the same
    place on a fifth of the pages (two at least), or if it is a page number by itself. Pages of
    three lines tell nothing of it. ``heights`` are those of the pages, in points.
    """
    found = [_candidates(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen: Counter[_Edge] = Counter()
    for lines, ends in zip(pages, found, strict=True):
        if len(lines) >= _FULL:
            seen.update(edge for _, edge in ends)
    least = max(_PAGES, _SHARE * len(pages))
    running = {edge for edge, count in seen.items() if count >= least}
    return [_parted(lines, ends, running) for lines, ends in zip(pages, found, strict=True)]


def _candidates(lines: Sequence[Line], height: float) -> list[tuple[Line, _Edge]]:
    """Return the lines in the margins from the outside in, those of a header first."""
    if any(not line.height for line in lines):
        ends = (list(lines[:1]), list(lines[1:][-1:]))
    else:
        turn = lines[0].turn if lines else 0
        edges = [line for line in lines if _in_margin(line, height) and line.turn == turn]
        down = sorted(edges, key=_top_down)
        low = [line for line in down if line.bottom < height / 2]
        ends = (down[: len(down) - len(low)][:_DEEP], low[::-1][:_DEEP])
    kinds = (BlockKind.HEADER, BlockKind.FOOTER)
    return [
        (line, _edge(line, kind)) for kind, end in zip(kinds, ends, strict=True) for line in end
    ]


def _top_down(line: Line) -> float:
    return -line.bottom


def _edge(line: Line, kind: BlockKind) -> _Edge:
    words = _NUMBER_ALONE if _PAGE_NUMBER.fullmatch(line.words) else _DIGITS.sub("#", line.words)
    return _Edge(kind, words, round(line.bottom / _STEP))


def _in_margin(line: Line, height: float) -> bool:
    return not _MARGIN * height < line.bottom < (1 - _MARGIN) * height


def _parted(
    lines: list[Line], ends: Sequence[tuple[Line, _Edge]], running: Container[_Edge]
) -> list[Line]:
    found: dict[int, BlockKind] = {}
    open_ends = {BlockKind.HEADER, BlockKind.FOOTER}
    for line, edge in ends:
        if edge.kind in open_ends and (edge in running or _lone_number(line, edge, lines)):
            found[id(line)] = edge.kind
        else:
            # Further in than what belongs to the text there is no header any more.
            open_ends.discard(edge.kind)
    if not found:
        return lines
    kept = [line for line in lines if id(line) not in found]
    header, footer = (
        [replace(line, kind=kind) for line in lines if found.get(id(line)) is kind]
        for kind in (BlockKind.HEADER, BlockKind.FOOTER)
    )
    return [*header, *kept, *footer]


def _lone_number(line: Line, edge: _Edge, lines: Sequence[Line]) -> bool:
    """Say whether a line is a page number, away from the text."""
    return edge.words == _NUMBER_ALONE and all(
        other is line or abs(other.bottom - line.bottom) > _GAP * line.height for other in lines
    )
