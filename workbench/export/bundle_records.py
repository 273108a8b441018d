"""What surrounds verdicts, as JSON values in a bundle; what there is nothing of is left out."""

from datetime import datetime
from typing import Any

from workbench.domain.bundle import Bundle, BundledClaim
from workbench.domain.query import Query
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff


def tells_records(bundle: Bundle) -> bool:
    """Say whether there is anything in a bundle that only the fourth format tells."""
    claims = [held for filed in bundle.articles for held in filed.claims]
    needs = [need for scale in bundle.scales for one in scale.ratings for need in one.needs]
    return "risk" in needs or any(records(held) for held in claims)


def records(held: BundledClaim) -> dict[str, Any]:
    """Return what surrounds the verdicts of a claim."""
    told = {
        "risks": [_risk(one) for one in held.risks],
        "sign_offs": [_sign_off(one) for one in held.sign_offs],
        "searches": [_search(one) for one in held.searches],
        "queries": [_query(one) for one in held.queries],
    }
    return {name: several for name, several in told.items() if several}


def _risk(risk: AcceptedRisk) -> dict[str, Any]:
    return {
        "verdict": risk.verdict_id,
        "who": risk.who,
        "on": risk.on.isoformat(),
        "words": risk.words,
    }


def _sign_off(sign_off: SignOff) -> dict[str, Any]:
    return {
        "verdict": sign_off.verdict_id,
        "by": sign_off.by,
        "at": sign_off.at.isoformat(),
        "note": sign_off.note,
        "reason": sign_off.reason,
        "withdrawn": _moment(sign_off.withdrawn),
    }


def _search(search: SearchRecord) -> dict[str, Any]:
    return {
        "where": search.where,
        "words": search.words,
        "note": search.note,
        "by": search.by,
        "at": search.at.isoformat(),
        "withdrawn": _moment(search.withdrawn),
    }


def _query(query: Query) -> dict[str, Any]:
    return {
        "to": query.to,
        "role": query.role.value,
        "question": query.question,
        "by": query.by,
        "asked": query.asked.isoformat(),
        "due": None if query.due is None else query.due.isoformat(),
        "outcome": query.outcome,
        "closed": _moment(query.closed),
        "closed_by": query.closed_by,
        "withdrawn": _moment(query.withdrawn),
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
