"""The history of each case, kept in SQLite."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Text, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from workbench.domain.bundle import TAKEN_IN
from workbench.domain.history import GENESIS, Event, sealed
from workbench.domain.ids import CaseId, ClaimId
from workbench.storage.columns import to_json
from workbench.storage.mapping import new_event, to_event
from workbench.storage.tables import EventRow


class SqlEvents:
    """The history of each case, which is only ever added to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(
        self, case_id: CaseId, action: str, detail: Mapping[str, Any], *, by: str, at: datetime
    ) -> Event:
        """Add an event to the chain of its case; the writer's lock keeps the chain single."""
        last = self._session.scalars(
            select(EventRow)
            .where(EventRow.case_id == case_id)
            .order_by(EventRow.number.desc())
            .limit(1)
        ).first()
        event = sealed(
            case_id,
            last.number + 1 if last else 1,
            action,
            # As it will be read back, or the digest would not fit what is stored.
            json.loads(to_json(dict(detail))),
            by=by,
            at=at.astimezone(UTC),
            previous=last.digest if last else GENESIS,
        )
        row = new_event(event)
        self._session.add(row)
        self._session.flush()
        return to_event(row)

    def of_case(self, case_id: CaseId) -> Sequence[Event]:
        """Return what happened to a case, oldest first."""
        rows = self._session.scalars(
            select(EventRow).where(EventRow.case_id == case_id).order_by(EventRow.number)
        )
        return [to_event(row) for row in rows]

    def of_claim(self, case_id: CaseId, claim_id: ClaimId) -> Sequence[Event]:
        """Return those events of a case that name a claim, oldest first.

        The rest are not read: one may hold all that happened in another library.
        """
        # As ``to_json`` writes it: compact, so that the number ends at a comma or a brace.
        named = [f'"claim":{claim_id}{end}' for end in ",}"]
        detail = type_coerce(EventRow.detail, Text)
        rows = self._session.scalars(
            select(EventRow)
            .where(
                EventRow.case_id == case_id,
                EventRow.action != TAKEN_IN,
                or_(*(func.instr(detail, text) > 0 for text in named)),
            )
            .order_by(EventRow.number)
        )
        return [event for event in map(to_event, rows) if _names(event.detail, claim_id)]


def _names(detail: Mapping[str, Any], claim_id: ClaimId) -> bool:
    """Say whether an event is about a claim, or lists what was done to it."""
    lists = [value for value in detail.values() if isinstance(value, list)]
    listed = [item for value in lists for item in value if isinstance(item, dict)]
    return any(item.get("claim") == claim_id for item in (detail, *listed))
