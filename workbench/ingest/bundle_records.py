"""What surrounds the verdicts of a bundle's claim, out of the JSON of a stranger."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from workbench.domain.bundle import BundledClaim, BundleRefused
from workbench.domain.ids import ClaimId, VerdictId
from workbench.domain.query import Query, QueryRole
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.ingest.bundle_rows import Row

T = TypeVar("T")
_THIS: Final = ClaimId(0)


def with_records(held: BundledClaim, row: Row) -> BundledClaim:
    """Return a claim with the risks, sign-offs, searches and queries that its row tells of."""
    return replace(
        held,
        risks=_several(row, "risks", _risk),
        sign_offs=_several(row, "sign_offs", _sign_off),
        searches=_several(row, "searches", _search),
        queries=_several(row, "queries", _query),
    )


def _several(row: Row, name: str, take: Callable[[Row], T]) -> tuple[T, ...]:
    found = []
    for value in row.many(name) if row.has(name) else ():
        inner = Row(value, f"claim, “{name}”")
        found.append(take(inner))
        inner.ends()
    return tuple(found)


def _risk(row: Row) -> AcceptedRisk:
    day = row.day_or_none("on")
    if day is None:
        raise BundleRefused("its claim, “risks” has one without a date")
    return AcceptedRisk(VerdictId(row.whole("verdict", 1)), row.text("who"), day, row.text("words"))


def _sign_off(row: Row) -> SignOff:
    return SignOff(
        verdict_id=VerdictId(row.whole("verdict", 1)),
        by=row.text("by"),
        at=row.moment("at"),
        note=row.text("note"),
        reason=row.text("reason"),
        withdrawn=row.perhaps(row.moment, "withdrawn"),
    )


def _search(row: Row) -> SearchRecord:
    return SearchRecord(
        claim_id=_THIS,
        where=row.text("where"),
        words=row.text("words"),
        note=row.text("note"),
        by=row.text("by"),
        at=row.moment("at"),
        withdrawn=row.perhaps(row.moment, "withdrawn"),
    )


def _query(row: Row) -> Query:
    return Query(
        claim_id=_THIS,
        to=row.text("to"),
        role=row.one_of("role", QueryRole),
        question=row.text("question"),
        by=row.text("by"),
        asked=row.moment("asked"),
        due=row.day_or_none("due"),
        outcome=row.text("outcome"),
        closed=row.perhaps(row.moment, "closed"),
        closed_by=row.text("closed_by"),
        withdrawn=row.perhaps(row.moment, "withdrawn"),
    )
