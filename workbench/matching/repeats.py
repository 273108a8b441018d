"""Passages of one origin that say nearly word for word the same: one stands for all."""

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz

from workbench.language.indexing import index_form
from workbench.matching.rank import Ranked

_SAME: Final = 85
"""Letters in a hundred that two passages share, in order, where one repeats the other."""
_SHORTEST: Final = 60
"""Letters of a passage that may be found inside another: a shorter one is said by chance."""


def together(ranked: Sequence[Ranked]) -> list[tuple[Ranked, tuple[Ranked, ...]]]:
    """Return each match with those that repeat it, best first, each passage once.

    Only what a person, or the list that came with the sources, gave the same origin is a repeat: to
    say that two sources are not independent is a decision.
    """
    groups: list[tuple[Ranked, list[Ranked]]] = []
    forms: dict[int, str] = {}
    for item in ranked:
        forms[id(item)] = index_form(item.candidate.passage.text)
        for head, repeats in _of_origin(groups, item):
            if _says_the_same(forms[id(head)], forms[id(item)]):
                repeats.append(item)
                break
        else:
            groups.append((item, []))
    return [(head, tuple(repeats)) for head, repeats in groups]


def _of_origin(
    groups: Sequence[tuple[Ranked, list[Ranked]]], item: Ranked
) -> Iterator[tuple[Ranked, list[Ranked]]]:
    origin = item.candidate.source.origin
    if not origin:
        return
    for head, repeats in groups:
        if head.candidate.source.origin == origin:
            yield head, repeats


def _says_the_same(one: str, other: str) -> bool:
    if fuzz.ratio(one, other, score_cutoff=_SAME):
        return True
    shorter = min(len(one), len(other))
    return shorter >= _SHORTEST and fuzz.partial_ratio(one, other, score_cutoff=_SAME) > 0
