"""``queries list``: who was asked what, what came of it, and what is overdue."""

import argparse
from datetime import date, datetime
from typing import Any

from workbench.cli.frame import as_json, complain, desk_at, library_path, say
from workbench.domain.ids import CaseId
from workbench.domain.query import CaseQuery
from workbench.services.desk import Desk


def listing(args: argparse.Namespace) -> int:
    """List the queries of a case, or of every case: the open ones first, the overdue marked."""
    today = datetime.now().astimezone().date()
    with desk_at(library_path(args.library)) as desk:
        told = [
            (case_id, line)
            for case_id in _cases(desk, args.case)
            for line in desk.queries.of_case(case_id, today)
        ]
    for case_id, line in told:
        say(as_json(_row(case_id, line)) if args.json else _line(case_id, line))
    if not told and not args.json:
        complain("There are no queries.")
    return 0


def _cases(desk: Desk, given: int | None) -> list[CaseId]:
    if given is not None:
        return [CaseId(given)]
    ids = (summary.case.id for summary in desk.cases.summaries())
    return [case_id for case_id in ids if case_id is not None]


def _row(case_id: CaseId, line: CaseQuery) -> dict[str, Any]:
    query = line.query
    return {
        "id": query.id,
        "case": case_id,
        "claim": line.claim.id,
        "number": line.claim.number,
        "words": line.claim.words,
        "to": query.to,
        "role": query.role.value,
        "question": query.question,
        "by": query.by,
        "asked": query.asked.isoformat(),
        "due": _day(query.due),
        "open": query.open,
        "overdue": line.overdue,
        "outcome": query.outcome,
        "closed": query.closed.isoformat() if query.closed else None,
        "closed_by": query.closed_by,
    }


def _line(case_id: CaseId, line: CaseQuery) -> str:
    query = line.query
    if query.closed is not None:
        state = f"closed {query.closed:%Y-%m-%d}"
    elif query.due is None:
        state = "open"
    else:
        state = f"{'OVERDUE' if line.overdue else 'open, due'} {query.due.isoformat()}"
    asked = f"case {case_id}, claim {line.claim.number}  {query.to} ({query.role.value})"
    came = f" Outcome: {_flat(query.outcome)}" if query.outcome else ""
    return f"{query.id:>4}  {state:<20}  {asked}: {_flat(query.question)}{came}"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
