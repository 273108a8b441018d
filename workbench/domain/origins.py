"""How many independent origins stand behind the evidence for a claim.

Ten papers that print one agency's story are one source, not ten.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import SourceId

_Node: TypeAlias = SourceId | str
"""A source, or the name of an origin."""


class Derived(Protocol):
    """What of a source says where it comes from: a source has it, and its line in the list."""

    @property
    def origin(self) -> str:
        """The name of the origin that a person gave it, empty where nobody has."""

    @property
    def part_of(self) -> SourceId | None:
        """The source that it came with, as an attachment does with its message."""


def independent(
    evidence: Iterable[Evidence], sources: Mapping[SourceId, Derived]
) -> Mapping[Stance, int]:
    """Return for each stance how many independent origins the evidence for it has.

    Sources of one origin count once, and so do a source and what came with it. One whose origin
    nobody has named counts as its own. What was withdrawn does not count. ``sources`` are those of
    the evidence and, as far as they are known, those that these are part of.
    """
    standing = [one for one in evidence if one.withdrawn is None]
    return {
        stance: len(grouped((one.source_id for one in standing if one.stance is stance), sources))
        for stance in Stance
    }


def grouped(
    cited: Iterable[SourceId], sources: Mapping[SourceId, Derived]
) -> Sequence[Sequence[SourceId]]:
    """Return the sources cited, those of one origin together, in the order they are named."""
    leads: dict[_Node, _Node] = {}
    named = list(dict.fromkeys(cited))
    for source_id in named:
        for one, other in _links(source_id, sources):
            leads[_lead(leads, one)] = _lead(leads, other)
    groups: dict[_Node, list[SourceId]] = {}
    for source_id in named:
        groups.setdefault(_lead(leads, source_id), []).append(source_id)
    return list(groups.values())


def _links(
    source_id: SourceId, sources: Mapping[SourceId, Derived]
) -> Iterator[tuple[_Node, _Node]]:
    """Yield what a source is of one origin with, and what those are that it is part of."""
    seen: set[SourceId] = set()
    at: SourceId | None = source_id
    while at is not None and at not in seen and (source := sources.get(at)) is not None:
        seen.add(at)
        if origin := " ".join(source.origin.casefold().split()):
            yield at, origin
        if source.part_of is not None:
            yield at, source.part_of
        at = source.part_of


def _lead(leads: dict[_Node, _Node], node: _Node) -> _Node:
    while (above := leads.get(node, node)) != node:
        node = above
    return node
