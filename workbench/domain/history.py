"""The history of a case: events chained by digest, so that tampering shows.

Each event's digest is the SHA-256 of the one before it and of the event's own canonical JSON
(keys sorted, no white space, UTF-8, after RFC 8785).
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from workbench.domain.ids import CaseId, EventId
from workbench.domain.text import digest

GENESIS: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that somebody did: what, to what, when and by whom.

    ``detail`` holds JSON values only. ``number`` counts the events of a case from 1.
    """

    case_id: CaseId
    number: int
    action: str
    detail: Mapping[str, Any]
    by: str
    at: datetime
    previous: str
    digest: str
    id: EventId | None = None


def sealed(
    case_id: CaseId,
    number: int,
    action: str,
    detail: Mapping[str, Any],
    *,
    by: str,
    at: datetime,
    previous: str,
) -> Event:
    """Return the event with its digest."""
    told = [case_id, number, action, dict(detail), by, at.isoformat()]
    canonical = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Event(case_id, number, action, detail, by, at, previous, digest(previous + canonical))


def broken_at(events: Iterable[Event]) -> int | None:
    """Return the number of the first event that does not fit the chain, or ``None``."""
    previous = GENESIS
    for expected, event in enumerate(events, start=1):
        again = sealed(
            event.case_id,
            event.number,
            event.action,
            event.detail,
            by=event.by,
            at=event.at,
            previous=previous,
        )
        if event.number != expected or event.previous != previous or again.digest != event.digest:
            return expected
        previous = event.digest
    return None
