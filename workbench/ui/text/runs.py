"""How the words of a claim and of a passage are marked against each other."""

from collections.abc import Iterable
from enum import Flag, auto
from itertools import pairwise

from workbench.domain.match import Comparison, Relation
from workbench.domain.text import Span


class Mark(Flag):
    """What is said of a stretch of text; several things can be."""

    PLAIN = 0
    BEST = auto()
    ALIGNED = auto()
    AGREES = auto()
    DIFFERS = auto()
    MISSING = auto()
    FOUND = auto()


Layer = tuple[Span, Mark]
_MARKS = {
    Relation.AGREES: Mark.AGREES,
    Relation.DIFFERS: Mark.DIFFERS,
    Relation.MISSING: Mark.MISSING,
}


def runs(layers: Iterable[Layer], length: int) -> list[Layer]:
    """Return the layers as stretches that do not overlap, in order, each with all of its marks."""
    held = [(span, mark) for span, mark in layers if span.start < length]
    edges = {0, length}
    for span, _mark in held:
        edges |= {span.start, min(span.end, length)}
    places = sorted(edges)
    made: list[Layer] = []
    for start, end in pairwise(places):
        stretch = Span(start, end)
        marks = Mark.PLAIN
        for span, mark in held:
            if span.covers(stretch):
                marks |= mark
        made.append((stretch, marks))
    return made


def claim_layers(comparison: Comparison) -> list[Layer]:
    """Return what is marked in the words of a claim."""
    aligned = [(claim, Mark.ALIGNED) for claim, _passage in comparison.aligned]
    slots = [
        (slot.claim.span, _MARKS[slot.relation])
        for slot in comparison.slots
        if slot.claim is not None
    ]
    return aligned + slots


def passage_layers(comparison: Comparison, found: Iterable[Span] = ()) -> list[Layer]:
    """Return what is marked in the text of a passage; ``found`` is what a checker looked for."""
    layers = [(passage, Mark.ALIGNED) for _claim, passage in comparison.aligned]
    if comparison.best is not None:
        layers.append((comparison.best, Mark.BEST))
    layers += [
        (slot.passage.span, _MARKS[slot.relation])
        for slot in comparison.slots
        if slot.passage is not None
    ]
    return [*layers, *((span, Mark.FOUND) for span in found)]


def within(layers: Iterable[Layer], part: Span) -> list[Layer]:
    """Return the layers of one part of a text, counted from the start of the part."""
    cut = []
    for span, mark in layers:
        if span.overlaps(part):
            start, end = max(span.start, part.start), min(span.end, part.end)
            cut.append((Span(start - part.start, end - part.start), mark))
    return cut
