"""Sources that repeat one another: put forward by their wording, decided on by a person.

Ten papers that print one agency's story are one source, not ten. A new source is compared with
those that its sketch resembles; from half of the shorter one's wording on (``matching.resemblance``
has the formula) the pair is put forward. It is never applied by itself.
"""

from collections.abc import Mapping, Sequence

from workbench.domain.ids import SourceId
from workbench.domain.source import OfferState, Resemblance
from workbench.errors import Unusable
from workbench.matching.resemblance import COINCIDING, share, shingles
from workbench.services.ports import UnitOfWork


def compare(work: UnitOfWork, sketches: Mapping[SourceId, Sequence[int]]) -> Sequence[Resemblance]:
    """Compare new sources with earlier ones and with each other; returns the offers made.

    A source is offered with the one that it has most in common with, and with further ones unless
    these are linked to that one already: accepting the first then says it of all.
    """
    made: list[Resemblance] = []
    for source_id, candidates in work.origins.note(sketches, COINCIDING).items():
        if candidates and _offer(work, source_id, candidates):
            made += work.origins.offers(source_id)
    return made


def _offer(
    work: UnitOfWork, source_id: SourceId, candidates: Sequence[SourceId]
) -> Sequence[SourceId]:
    texts = work.sources.texts([source_id, *candidates])
    own = shingles(texts[source_id])
    shares = {other: share(own, shingles(texts[other])) for other in candidates}
    offered: list[SourceId] = []
    for other in sorted(candidates, key=lambda one: (-shares[one], one)):
        told = any(_linked(work, other, one) for one in (source_id, *offered))
        if shares[other] and not told:
            work.origins.offer(source_id, other, shares[other])
            offered.append(other)
    return offered


def join(work: UnitOfWork, one: SourceId, other: SourceId) -> str:
    """Give two sources one origin and return it.

    It is the origin that either has; where both have one, the two groups become one, named as the
    older source's; where none has, it is the title of the older one. Raises ``NotFound``, and
    ``Unusable`` for a source with itself.
    """
    newer, older = _pair(one, other)
    has = {key: work.origins.origin(key) for key in (older, newer)}
    origin = has[older] or has[newer] or _name(work, older)
    work.sources.get(newer)
    if has[newer] and has[newer] != origin:
        work.origins.rename(has[newer], origin)
    for key in (older, newer):
        work.origins.give(key, origin)
    work.origins.settle(newer, older, OfferState.ACCEPTED)
    return origin


def part(work: UnitOfWork, one: SourceId, other: SourceId) -> None:
    """Note that two sources are not of one origin; if they had one, the newer loses it.

    Raises ``NotFound``, and ``Unusable`` for a source with itself.
    """
    newer, older = _pair(one, other)
    for key in (older, newer):
        work.sources.get(key)
    origin = work.origins.origin(newer)
    if origin and origin == work.origins.origin(older):
        work.origins.give(newer, "")
    work.origins.settle(newer, older, OfferState.DECLINED)


def _linked(work: UnitOfWork, one: SourceId, other: SourceId) -> bool:
    return work.origins.linked(max(one, other), min(one, other))


def _pair(one: SourceId, other: SourceId) -> tuple[SourceId, SourceId]:
    if one == other:
        raise Unusable("A source is always of its own origin. Name two different sources.")
    return max(one, other), min(one, other)


def _name(work: UnitOfWork, source_id: SourceId) -> str:
    title = work.sources.get(source_id).title.strip() or f"Source {source_id}"
    # Another group may be called so: its sources would be taken in unasked.
    name, number = title, 2
    while work.origins.in_use(name):
        name, number = f"{title} ({number})", number + 1
    return name
