"""A bundle: a case with everything that belongs to it, on its way to another library.

It counts by itself: sources by their place in the bundle, a claim's evidence by its place under the
claim, both from 1. No id of a library is in it, but for those in the sealed events of its history.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from workbench.domain.article import Article
from workbench.domain.case import Case
from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.history import Event
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.match import Decision
from workbench.domain.query import Query
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.domain.source import Source
from workbench.domain.text import Span
from workbench.domain.verdict import RatingScale, Verdict
from workbench.errors import Unusable

FORMAT: Final = "factcheck-workbench bundle"
VERSION: Final = 4
"""Since 4 a verdict may tell why it succeeds another, that it was taken back, and who accepted the
risk; a claim may have sign-offs, searches and queries, and a rating may need a risk. Since 3 a
claim may be accepted, and have further places. Since 2 a source may tell what it lacks, what it is
part of and how it was fetched, and a paragraph or a piece of evidence where it stands without
pages."""
OLDEST: Final = 1
"""A bundle is written in the oldest format that tells all of it, for an older workbench."""
CONTENTS: Final = "bundle.json"
ORIGINALS: Final = "originals/"
MEMBERS: Final = 2_000
UNPACKED: Final = 200 * 2**20
DESCRIPTION: Final = 64 * 2**20
"""Bytes of JSON at the most: the texts of some hundred long sources."""
RATIO: Final = 200
RATIO_FROM: Final = 2**20
"""Members up to this size may be packed as tightly as they like."""
HANDED_OVER: Final = 40
"""How often a case may change hands: the checking of its history grows with each time."""
TAKEN_IN: Final = "case taken in"
CARRIED: Final = "carried"

Chain = tuple[Event, ...]


class BundleRefused(Unusable):
    """The bundle cannot be taken in; ``why`` says what is wrong with it."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The bundle was not taken in: {why}. Ask for it to be exported again.")
        self.why = why


@dataclass(frozen=True, slots=True)
class BundledSource:
    """A source with the bytes it was read from, and whether it was gathered for the case."""

    source: Source
    original: bytes = b""
    gathered: bool = True


@dataclass(frozen=True, slots=True)
class BundledDecision:
    """What a checker said of a match; ``source_id`` is the source's place in the bundle."""

    source_id: SourceId
    span: Span
    decision: Decision


@dataclass(frozen=True, slots=True)
class BundledClaim:
    """A claim with its evidence (the withdrawn too), its verdicts and its decisions.

    Its own id and those of what it holds are 0 or ``None``; the evidence of a verdict is named by
    its place among the claim's, and the verdict of a risk or a sign-off likewise. Sign-offs,
    searches and queries hold the withdrawn too.
    """

    claim: Claim
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    decisions: tuple[BundledDecision, ...] = ()
    risks: tuple[AcceptedRisk, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    searches: tuple[SearchRecord, ...] = ()
    queries: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class BundledArticle:
    """A draft with its claims in reading order, the dropped ones too."""

    article: Article
    claims: tuple[BundledClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything of a case. ``history`` holds one chain for each library it was in, oldest first.

    Each chain but the first begins with the event that names the head of the one before.
    """

    case: Case
    articles: tuple[BundledArticle, ...]
    sources: tuple[BundledSource, ...]
    scales: tuple[RatingScale, ...]
    history: tuple[Chain, ...]


def event_values(event: Event) -> dict[str, Any]:
    """Return an event as JSON values."""
    return {
        "case_id": event.case_id,
        "number": event.number,
        "action": event.action,
        "detail": dict(event.detail),
        "by": event.by,
        "at": event.at.isoformat(),
        "previous": event.previous,
        "digest": event.digest,
    }


def carried(history: Sequence[Chain]) -> list[list[dict[str, Any]]]:
    """Return chains as JSON values, as the event that takes a case in holds them."""
    return [[event_values(event) for event in chain] for chain in history]


def chains(own: Sequence[Event]) -> tuple[Chain, ...]:
    """Return the chains of a case from the one in its library, which may carry earlier ones.

    What the library's chain carries is told once, so the first event leaves it out here. Raises
    ``KeyError``, ``TypeError`` or ``ValueError`` if what it carries is no chain; an unbroken chain
    never does.
    """
    if not own or CARRIED not in own[0].detail:
        return (tuple(own),)
    detail = dict(own[0].detail)
    earlier = detail.pop(CARRIED)
    told = tuple(tuple(_event(values) for values in chain) for chain in earlier)
    return (*told, (replace(own[0], detail=detail), *own[1:]))


def _event(values: Mapping[str, Any]) -> Event:
    return Event(
        CaseId(values["case_id"]),
        values["number"],
        values["action"],
        values["detail"],
        values["by"],
        datetime.fromisoformat(values["at"]),
        values["previous"],
        values["digest"],
    )
