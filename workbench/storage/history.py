"""Hold the history of each case, as stored, against itself and against the verdicts."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from workbench.domain.history import Event, broken_at
from workbench.domain.ids import CaseId

GIVEN: Final = "verdict given"
"""The action under which services note a verdict."""
_EVENTS: Final = (
    'SELECT case_id, number, action, detail, "by", at, previous, digest '
    "FROM audit_event ORDER BY case_id, number"
)
_GIVEN: Final = 'SELECT detail, "by", at FROM audit_event WHERE action = ?'
_VERDICTS: Final = (
    'SELECT claim_id, rating, rationale, change_to, evidence, "by", at FROM verdict ORDER BY id'
)


def broken_chains(connection: Any) -> Iterator[str]:
    """Tell each case whose chain of events does not hold, and where it breaks first."""
    for case_id, rows in groupby(connection.execute(_EVENTS), key=lambda row: row[0]):
        try:
            broken = broken_at(_event(row) for row in rows)
        except (ValueError, TypeError):
            yield f"case {case_id}: an event cannot be read"
            continue
        if broken is not None:
            yield f"case {case_id}: event {broken} was changed, removed or put in"


def unmatched_verdicts(connection: Any) -> Iterator[str]:
    """Tell each verdict that the history does not know, and each it knows that is gone."""
    told: Counter[tuple[Any, ...]] = Counter()
    for detail, by, at in connection.execute(_GIVEN, (GIVEN,)):
        said = json.loads(detail)
        evidence = json.dumps(said.get("evidence", []))
        told[
            (said["claim"], said["rating"], said["rationale"], said["change"], evidence, by, at)
        ] += 1
    for claim, rating, rationale, change, evidence, by, at in connection.execute(_VERDICTS):
        key = (claim, rating, rationale, change or "", json.dumps(json.loads(evidence)), by, at)
        if not told[key]:
            yield f"a verdict on claim {claim} ({rating}, {at}) is not in the history as it stands"
        told[key] -= 1
    for key, count in told.items():
        if count > 0:
            yield f"the verdict on claim {key[0]} ({key[1]}, {key[6]}) is gone"


def _event(row: Any) -> Event:
    case_id, number, action, detail, by, at, previous, digest = row
    return Event(
        case_id=CaseId(case_id),
        number=number,
        action=action,
        detail=json.loads(detail),
        by=by,
        at=datetime.fromisoformat(at),
        previous=previous,
        digest=digest,
    )
