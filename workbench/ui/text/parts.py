"""Long texts cut into parts that can be set at once: a whole book would hold up the window."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.text import Block, Span

PART: Final = 30_000
"""Characters of a part, about 20 pages: set, wrapped and painted in some hundredths of a second."""
LEAD: Final = 1_500
"""Characters of the part before that a part begins with, so that any words can be selected."""
_SLACK: Final = 4_000


def parts(text: str, blocks: Sequence[Block] = (), size: int = PART) -> tuple[Span, ...]:
    """Return the parts of a text, in order; each but the first has the end of the one before it.

    They are cut between ``blocks``, else between lines or words, where any are near. A text that
    is not much longer than a part is one.
    """
    if len(text) <= size + _SLACK:
        return (Span(0, len(text)),) if text else ()
    starts = [block.span.start for block in blocks]
    found: list[Span] = []
    at = 0
    while len(text) - at > size + _SLACK:
        end = _cut(text, starts, at + size)
        found.append(Span(_lead(text, starts, at), end))
        at = end
    found.append(Span(_lead(text, starts, at), len(text)))
    return tuple(found)


def part_of(there: Sequence[Span], span: Span) -> int:
    """Return the number of the part, from 0, that shows a stretch best: with words before it."""
    whole = [at for at, part in enumerate(there) if part.covers(span)]
    begun = [at for at, part in enumerate(there) if part.start <= span.start]
    # A stretch in the lead of a part ends the one before, where what comes first can be read too.
    return whole[0] if whole else (begun or [0])[-1]


def blocks_in(blocks: Sequence[Block], part: Span) -> list[Block]:
    """Return the blocks of a part, counted from where it begins."""
    inside = []
    for block in blocks:
        start, end = max(block.span.start, part.start), min(block.span.end, part.end)
        if start < end:
            inside.append(replace(block, span=Span(start - part.start, end - part.start)))
    return inside


def _cut(text: str, starts: Sequence[int], wanted: int) -> int:
    """Return a good place to cut, near and not after the one that is wanted."""
    near = wanted - _SLACK
    before = bisect_right(starts, wanted)
    if before and starts[before - 1] >= max(near, 1):
        return starts[before - 1]
    for sign in ("\n", " "):
        at = text.rfind(sign, near, wanted)
        if at > 0:
            return at + 1
    return wanted


def _lead(text: str, starts: Sequence[int], at: int) -> int:
    if not at:
        return 0
    return _cut(text, starts, at - LEAD)
