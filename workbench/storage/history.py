"""Hold the history of each case, as stored, against itself and against the verdicts."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from workbench.domain.history import Event, broken_at
from workbench.domain.ids import CaseId
from workbench.domain.verdict import VERDICTS_CHANGED

GIVEN: Final = "verdict given"
"""The action under which services note a verdict."""
_EVENTS: Final = (
    'SELECT case_id, number, action, detail, "by", at, previous, digest '
    "FROM audit_event ORDER BY case_id, number"
)
_GIVEN: Final = 'SELECT detail, "by", at FROM audit_event WHERE action = ?'
_VERDICTS: Final = (
    'SELECT claim_id, rating, rationale, change_to, evidence, reason, "by", at '
    "FROM verdict ORDER BY id"
)
_MARKED: Final = "SELECT detail FROM audit_event WHERE instr(detail, ?) ORDER BY id"
_STATES: Final = "SELECT id, claim_id, rating, at, withdrawn FROM verdict ORDER BY id"


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
        given = (said["claim"], said["rating"], said["rationale"], said["change"], evidence)
        told[(*given, said.get("reason", ""), by, at)] += 1
    for claim, rating, rationale, change, evidence, *rest in connection.execute(_VERDICTS):
        at = rest[-1]
        key = (claim, rating, rationale, change or "", json.dumps(json.loads(evidence)), *rest)
        if not told[key]:
            yield f"a verdict on claim {claim} ({rating}, {at}) is not in the history as it stands"
        told[key] -= 1
    for key, count in told.items():
        if count > 0:
            yield f"the verdict on claim {key[0]} ({key[1]}, {key[-1]}) is gone"


def unmatched_withdrawals(connection: Any) -> Iterator[str]:
    """Tell each verdict taken back without an event that says so, and each put back like that."""
    said: dict[int, str | None] = {}
    for (detail,) in connection.execute(_MARKED, (f'"{VERDICTS_CHANGED}"',)):
        for item in json.loads(detail).get(VERDICTS_CHANGED, ()):
            said[item["verdict"]] = item["withdrawn"]
    for verdict, claim, rating, at, withdrawn in connection.execute(_STATES):
        told = said.get(verdict)
        if withdrawn == told:
            continue
        named = f"the verdict on claim {claim} ({rating}, {at})"
        if withdrawn is None:
            yield f"{named} stands, though the history says that it was taken back"
        else:
            yield f"{named} was taken back, and the history does not say so"


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
