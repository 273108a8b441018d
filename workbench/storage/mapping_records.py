"""Rows of queries, risks, sign-offs and searches to domain values and back."""

from workbench.domain.ids import ClaimId, QueryId, SearchId, SignOffId, VerdictId
from workbench.domain.query import Query, QueryRole
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.storage.tables_deciding import AcceptedRiskRow, QueryRow, SearchRow, SignOffRow


def to_query(row: QueryRow) -> Query:
    """Return the query of a row."""
    return Query(
        claim_id=ClaimId(row.claim_id),
        to=row.to,
        role=QueryRole(row.role),
        question=row.question,
        by=row.by,
        asked=row.asked,
        due=row.due,
        outcome=row.outcome,
        closed=row.closed,
        closed_by=row.closed_by,
        withdrawn=row.withdrawn,
        id=QueryId(row.id),
    )


def fill_query(row: QueryRow, query: Query) -> QueryRow:
    """Write a query into a row."""
    row.claim_id, row.to, row.role = query.claim_id, query.to, query.role.value
    row.question, row.by, row.asked, row.due = query.question, query.by, query.asked, query.due
    row.outcome, row.closed, row.closed_by = query.outcome, query.closed, query.closed_by
    row.withdrawn = query.withdrawn
    return row


def to_search(row: SearchRow) -> SearchRecord:
    """Return the search of a row."""
    return SearchRecord(
        claim_id=ClaimId(row.claim_id),
        where=row.where,
        words=row.words,
        note=row.note,
        by=row.by,
        at=row.at,
        withdrawn=row.withdrawn,
        id=SearchId(row.id),
    )


def fill_search(row: SearchRow, search: SearchRecord) -> SearchRow:
    """Write a search into a row."""
    row.claim_id, row.where, row.words = search.claim_id, search.where, search.words
    row.note, row.by, row.at, row.withdrawn = search.note, search.by, search.at, search.withdrawn
    return row


def to_sign_off(row: SignOffRow) -> SignOff:
    """Return the sign-off of a row."""
    return SignOff(
        verdict_id=VerdictId(row.verdict_id),
        by=row.by,
        at=row.at,
        note=row.note,
        reason=row.reason,
        withdrawn=row.withdrawn,
        id=SignOffId(row.id),
    )


def fill_sign_off(row: SignOffRow, sign_off: SignOff) -> SignOffRow:
    """Write a sign-off into a row."""
    row.verdict_id, row.by, row.at = sign_off.verdict_id, sign_off.by, sign_off.at
    row.note, row.reason, row.withdrawn = sign_off.note, sign_off.reason, sign_off.withdrawn
    return row


def to_risk(row: AcceptedRiskRow) -> AcceptedRisk:
    """Return the accepted risk of a row."""
    return AcceptedRisk(VerdictId(row.verdict_id), row.who, row.on, row.words)


def new_risk(risk: AcceptedRisk) -> AcceptedRiskRow:
    """Return the row of a risk that is not filed yet."""
    return AcceptedRiskRow(verdict_id=risk.verdict_id, who=risk.who, on=risk.on, words=risk.words)
