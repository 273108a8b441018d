"""What stands beside what on a page: pieces of one line, rows of a table, columns of prose."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import mean

from workbench.domain.text import BlockKind
from workbench.ingest.pdflines import Cell, Line

_LEVEL = 0.5
_TOUCH = 0.16
_OVERLAP = 0.5
_WIDE = 1.3
_LONGEST = 2_000
_PASSES = 3
_COLUMN_LINES = 4
_PROSE_WORDS = 3.0
_WORD = re.compile(r"[^\W\d_]{2,}")
_ALIGNED = 0.6
_EDGES = 6
_NEAR = 1.8


def merged(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with those put together that are pieces of one, side by side."""
    kept: list[Line] = []
    for line in lines:
        if kept and _beside(kept[-1], line):
            kept[-1] = _together(kept[-1], line)
        else:
            kept.append(line)
    return kept


def _beside(one: Line, other: Line) -> bool:
    if other.top <= one.bottom or one.turn != other.turn or len(one.words) > _LONGEST:
        return False
    level = min(one.top, other.top) - max(one.bottom, other.bottom)
    if level <= 0 or level < _LEVEL * min(one.top - one.bottom, other.top - other.bottom):
        return False
    return _between(one, other) > -_OVERLAP * min(one.height, other.height)


def _between(one: Line, other: Line) -> float:
    return max(other.left - one.right, one.left - other.right)


def _together(one: Line, other: Line) -> Line:
    room, size = _between(one, other), max(one.height, other.height)
    wide = room > _WIDE * size
    cells = (*_cells(one), *_cells(other)) if wide or one.cells or other.cells else ()
    if cells and not wide:
        cells = _as_one(_cells(one), _cells(other), room, size)
    longer = one if len(one.words) >= len(other.words) else other
    return replace(
        longer,
        words=one.words + _space(room, size) + other.words,
        left=min(one.left, other.left),
        bottom=longer.bottom,
        right=max(one.right, other.right),
        top=longer.top,
        cells=cells,
        at=None,
    )


def _space(room: float, size: float) -> str:
    return " " if room > _TOUCH * size else ""


def _cells(line: Line) -> tuple[Cell, ...]:
    return line.cells or (Cell(line.words, line.left, line.right),)


def _as_one(
    one: Sequence[Cell], other: Sequence[Cell], room: float, size: float
) -> tuple[Cell, ...]:
    last, first = one[-1], other[0]
    words = last.words + _space(room, size) + first.words
    both = Cell(words, min(last.left, first.left), max(last.right, first.right))
    made = (*one[:-1], both, *other[1:])
    return made if len(made) > 1 else ()


def columns(lines: list[Line]) -> list[Line]:
    """Return the lines of prose that was written across columns, one column after the other."""
    for _ in range(_PASSES):
        found = _gutter(lines)
        if found is None:
            break
        edge, first, last = found
        lines = [*lines[:first], *_by_column(lines[first:last], edge), *lines[last:]]
    return lines


def _gutter(lines: Sequence[Line]) -> tuple[float, int, int] | None:
    """Return where the right one of two columns of prose begins, and which lines are in them."""
    split = [(at, line) for at, line in enumerate(lines) if line.cells and line.kind is None]
    edges = Counter(round(cell.left) for _, line in split for cell in line.cells[1:])
    for edge, count in edges.most_common(_EDGES):
        if count < _COLUMN_LINES:
            break
        across = [at for at, line in split if _begins_at(line, edge)]
        if _prose([lines[at] for at in across], edge):
            first, last = _grown(lines, across[0], across[-1] + 1, edge)
            return edge - 1.0, first, last
    return None


def _begins_at(line: Line, edge: float) -> bool:
    return any(abs(cell.left - edge) <= 1.0 for cell in line.cells[1:])


def _prose(across: Sequence[Line], edge: float) -> bool:
    """Say whether the lines have words enough on both sides of ``edge`` to be no table."""
    for side in (0, 1):
        halves = [list(_halves(line, edge - 1.0)) for line in across]
        words = [len(_WORD.findall(both[side].words)) for both in halves if len(both) > side]
        if not words or mean(words) < _PROSE_WORDS:
            return False
    return True


def _grown(lines: Sequence[Line], first: int, last: int, edge: float) -> tuple[int, int]:
    """Return the lines first to last with those near them that stand in one column only."""
    while first > 0 and _goes_on(lines[first - 1], lines[first], edge):
        first -= 1
    while last < len(lines) and _goes_on(lines[last], lines[last - 1], edge):
        last += 1
    return first, last


def _goes_on(line: Line, beside: Line, edge: float) -> bool:
    """Say whether a line stands in one of the columns, next to the line ``beside``."""
    within = not line.cells and (line.right <= edge or line.left >= edge - 1.0)
    return within and abs(line.bottom - beside.bottom) < _NEAR * max(line.height, beside.height)


def _halves(line: Line, edge: float) -> Iterator[Line]:
    """Yield the parts of a line left and right of ``edge``."""
    if not line.cells:
        yield line
        return
    for left in (True, False):
        side = [cell for cell in line.cells if (cell.left < edge) is left]
        if side:
            words = " ".join(cell.words for cell in side)
            ends = min(cell.left for cell in side), max(cell.right for cell in side)
            cells = tuple(side) if len(side) > 1 else ()
            yield replace(line, words=words, left=ends[0], right=ends[1], cells=cells, at=None)


def _by_column(lines: Sequence[Line], edge: float) -> Iterator[Line]:
    right: list[Line] = []
    for line in lines:
        for half in _halves(line, edge):
            if half.left >= edge:
                right.append(half)
            else:
                if half.right > edge:
                    # A heading across both: the columns above it end here.
                    yield from right
                    right.clear()
                yield half
    yield from right


def rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those that are rows of a table marked as such, tabs between their cells."""
    aligned = [
        bool(one.cells) and bool(other.cells) and _aligned(one, other)
        for one, other in pairwise(lines)
    ]
    return [
        _row(line) if above or below else line
        for line, above, below in zip(lines, [False, *aligned], [*aligned, False], strict=False)
    ]


def _aligned(one: Line, other: Line) -> bool:
    near = _ALIGNED * max(one.height, other.height)
    return any(
        abs(a.left - b.left) < near or abs(a.right - b.right) < near
        for a in one.cells[1:]
        for b in other.cells[1:]
    )


def _row(line: Line) -> Line:
    words = "\t".join(cell.words for cell in line.cells)
    return replace(line, words=words, kind=BlockKind.TABLE)
