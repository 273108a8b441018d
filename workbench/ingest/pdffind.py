"""Where words stand on a page of a PDF file, by their letters alone.

Spaces, hyphens at line ends, quotation marks and ligatures differ between a page and its text; its
letters and digits do not. Words may run over from another page, or have a footnote among them.
"""

import unicodedata
from collections.abc import Iterator

from workbench.ingest.pdflayer import Box, Layer, turned

_LEAST = 12
_SHARE = 0.2
_MOST = 0.5
_EDGE = 0.4
_LEVEL = 0.5
_MOST_PARTS = 200
_TURNS = 4
_DOWN = 3
_FAR_EAST = "\u2e80"


def found(layer: Layer, words: str) -> Iterator[Box]:
    """Yield one box in points for each line that the words take on the page; none if not there."""
    wanted, _ = _letters(words)
    letters, places = _letters(layer.text)
    for start, end in _parts(letters, wanted):
        yield from _lines(layer, places[start], places[end - 1] + 1)


def _letters(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of a text, folded, and the place of each in it."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        folded = char if char.isascii() else unicodedata.normalize("NFKD", char)
        for letter in folded.casefold():
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _parts(letters: str, wanted: str) -> list[tuple[int, int]]:
    """Return the stretches of ``letters`` in which the wanted ones stand, all or the long parts."""
    start = letters.find(wanted)
    if not wanted or start >= 0:
        return [(start, start + len(wanted))] if wanted else []
    parts: list[tuple[int, int, int]] = []
    at = after = 0
    while at < len(wanted) and len(parts) < _MOST_PARTS:
        if wanted[at : at + _LEAST] not in letters:
            at += 1
            continue
        part = wanted[at : at + _longest(letters, wanted, at)]
        start = letters.find(part, after)
        start = start if start >= 0 else letters.find(part)
        after = start + len(part)
        if len(part) >= _LEAST:
            parts.append((at, start, after))
        at += len(part)
    return _likely(parts, len(wanted), len(letters))


def _likely(parts: list[tuple[int, int, int]], wanted: int, letters: int) -> list[tuple[int, int]]:
    """Return the parts (place in the wanted, start, end) that are more than a few common words.

    Most of what is wanted has to be there, or else its beginning at the end of the page or its end
    at the beginning: the rest is on another page.
    """
    longest = max((end - start for _, start, end in parts), default=0)
    kept = [part for part in parts if part[2] - part[1] >= _SHARE * longest]
    if not kept:
        return []
    most = sum(end - start for _, start, end in kept) >= _MOST * wanted
    at, start, end = kept[-1]
    runs_out = kept[0][0] == 0 and kept[0][2] > (1 - _EDGE) * letters
    runs_in = at + end - start == wanted and start < _EDGE * letters
    return [(start, end) for _, start, end in kept] if most or runs_out or runs_in else []


def _longest(letters: str, wanted: str, at: int) -> int:
    """Return how many letters from ``at`` on stand together somewhere: what is longer, does not."""
    low, high = 0, len(wanted) - at
    while low < high:
        middle = (low + high + 1) // 2
        if wanted[at : at + middle] in letters:
            low = middle
        else:
            high = middle - 1
    return low


def _lines(layer: Layer, start: int, end: int) -> Iterator[Box]:
    turn = _turn(layer, start, end)
    line: Box | None = None
    for place in range(start, end):
        box = None if layer.text[place].isspace() else layer.box(place)
        if box is None:
            continue
        box = turned(box, turn)
        if line is not None and not _level(line, box):
            yield turned(line, -turn % _TURNS)
            line = None
        line = box if line is None else _around(line, box)
    if line is not None:
        yield turned(line, -turn % _TURNS)


def _turn(layer: Layer, start: int, end: int) -> int:
    """Return how the text is turned; that of the Far East may be written downwards."""
    first, second = layer.box(start), layer.box(min(start + 1, end - 1))
    turn = layer.size_and_turn(start)[1]
    if first and second and not turn and layer.text[start] >= _FAR_EAST:
        below = first[1] - second[1] > _LEVEL * (first[3] - first[1])
        return _DOWN if below and abs(first[0] - second[0]) < first[2] - first[0] else turn
    return turn


def _level(line: Box, box: Box) -> bool:
    shared = min(line[3], box[3]) - max(line[1], box[1])
    return shared > _LEVEL * min(line[3] - line[1], box[3] - box[1])


def _around(one: Box, other: Box) -> Box:
    low = min(one[0], other[0]), min(one[1], other[1])
    return *low, max(one[2], other[2]), max(one[3], other[3])
