"""Where lines go that are drawn under spans which overlap."""

from collections.abc import Sequence

from workbench.domain.text import Span


def lanes(spans: Sequence[Span]) -> list[int]:
    """Return for each span the lane of its line, from 0, so that no two of a lane overlap.

    Of two that overlap, the one that begins first (or is longer) is nearer to the words.
    """
    order = sorted(range(len(spans)), key=lambda at: (spans[at].start, -spans[at].end))
    taken: list[int] = []
    given = [0] * len(spans)
    for at in order:
        span = spans[at]
        free = next((lane for lane, end in enumerate(taken) if end <= span.start), len(taken))
        if free == len(taken):
            taken.append(0)
        taken[free] = span.end
        given[at] = free
    return given
