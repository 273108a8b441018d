"""Rolling captions, which show each line again while the next one is spoken, without repeats."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.ingest.cues import Cue, Line

# Songs and speeches repeat a line now and then; captions that roll do so nearly always.
_ROLLING = 0.3
_LEAST_PAIRS = 3
_SHOWN = 8


def rolls(told: Sequence[Cue]) -> bool:
    """Say whether the cues begin, mostly, with the last line of the one before."""
    pairs = list(pairwise(told))
    again = sum(_goes_on(one.lines[-1], other.lines[0]) for one, other in pairs)
    return len(pairs) >= _LEAST_PAIRS and again > _ROLLING * len(pairs)


def unrolled(told: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues with only the words that were not shown already."""
    before: Sequence[Line] = ()
    for cue in told:
        lines = _new(cue.lines, before)
        before = cue.lines
        if lines:
            yield Cue(cue.start, lines=lines)


def _goes_on(one: Line, other: Line) -> bool:
    return one.words == other.words or other.words.startswith(one.words + " ")


def _new(lines: list[Line], before: Sequence[Line]) -> list[Line]:
    known = [line.words for line in before]
    words = [line.words for line in lines]
    for size in range(min(len(words), len(known), _SHOWN), 0, -1):
        if words[:size] == known[-size:]:
            return lines[size:]
    for size in range(min(len(words), len(known), _SHOWN), 0, -1):
        # The last line that was shown has grown.
        if words[: size - 1] == known[-size:-1] and _goes_on(before[-1], lines[size - 1]):
            grown = lines[size - 1]
            rest = Line(grown.words[len(known[-1]) :].strip(), grown.voice)
            return [rest, *lines[size:]]
    return lines
