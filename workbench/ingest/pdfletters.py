"""The words of one line by where its letters stand, where PDFium parts them wrongly or not."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from workbench.ingest.pdflayer import Box, Layer, turned
from workbench.ingest.pdflines import Cell

_TRACKING = 0.5
_SPACE = 0.17
_FIGURE_SPACE = 0.35
_WIDE = 1.3
_APART = 0.28
_LONGEST_WORD = 26
_ADVANCE = 0.56
_LEAST = 6
_OTHER_SCRIPTS = "\u2e80"
_GAP = re.compile(r"\s+")


def doubtful(words: str) -> bool:
    """Say whether a line looks as if its letters were parted, or its words were not."""
    spaces = words.count(" ")
    if len(words) < _LEAST or words[0] >= _OTHER_SCRIPTS:
        return False
    return spaces >= _APART * len(words) or (spaces + 1) * _LONGEST_WORD < len(words)


def reread(layer: Layer, start: int, end: int, size: float, turn: int) -> str:
    """Return the words of a line, a space wherever the gap between two letters is wide.

    Spaces that the file itself has are kept; those that PDFium put in are not.
    """
    letters = [
        (layer.text[place], turned(box, turn))
        for place in range(start, end)
        if not layer.generated(place) and (box := layer.box(place))
    ]
    gaps = [_between(one[1], other[1]) for one, other in pairwise(letters)]
    close = [gap for gap in gaps if gap < size] or [0.0]
    # Letters may all be set wide apart, as in a heading.
    usual = min(max(median(close), 0.0), _TRACKING * size)
    said = [letters[0][0]] if letters else []
    for (char, _), gap in zip(letters[1:], gaps, strict=True):
        # Figures are all set as wide as a zero, so that there is room around a one.
        least = _FIGURE_SPACE if said[-1].isdigit() and char.isdigit() else _SPACE
        if gap > usual + least * size:
            said.append(" ")
        said.append(char)
    return "".join(said)


def roomy(words: str, width: float, size: float) -> bool:
    """Say whether a line is so wide for its letters that there must be gaps in it."""
    return width > _ADVANCE * size * len(words) + size and " " in words


def cells(layer: Layer, start: int, end: int, size: float, turn: int) -> tuple[Cell, ...]:
    """Return the parts of a line that wide gaps part; none if there is but one."""
    parts = list(_parts(layer, start, end, size, turn))
    return tuple(parts) if len(parts) > 1 else ()


def _parts(layer: Layer, start: int, end: int, size: float, turn: int) -> Iterator[Cell]:
    begin = start
    for found in _GAP.finditer(layer.text, start, end):
        if found.start() == start or found.end() == end:
            continue
        before, after = layer.box(found.start() - 1), layer.box(found.end())
        if before is None or after is None:
            continue
        if _between(turned(before, turn), turned(after, turn)) > _WIDE * size:
            yield from _cell(layer, begin, found.start(), turn)
            begin = found.end()
    yield from _cell(layer, begin, end, turn)


def _cell(layer: Layer, start: int, end: int, turn: int) -> Iterator[Cell]:
    one, other = layer.box(start), layer.box(end - 1)
    if one is not None and other is not None:
        first, last = turned(one, turn), turned(other, turn)
        words = " ".join(layer.text[start:end].split())
        yield Cell(words, min(first[0], last[0]), max(first[2], last[2]))


def _between(one: Box, other: Box) -> float:
    """Return the room between two letters, whichever comes first; below 0 where they overlap."""
    return max(other[0] - one[2], one[0] - other[2])
