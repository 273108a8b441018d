"""Queries, searches and sign-offs, kept in SQLite: filed, changed, withdrawn, never removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from workbench.domain.claim import CheckState
from workbench.domain.ids import ArticleId, CaseId, ClaimId, QueryId, SearchId
from workbench.domain.query import Query
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage.mapping_records import (
    fill_query,
    fill_search,
    fill_sign_off,
    to_query,
    to_search,
    to_sign_off,
)
from workbench.storage.standing import standing_verdicts
from workbench.storage.tables import ArticleRow, ClaimRow, VerdictRow
from workbench.storage.tables_deciding import QueryRow, SearchRow, SignOffRow

V = TypeVar("V", Query, SearchRecord, SignOff)
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Form(Generic[V, W]):
    """How one kind of record is kept: its rows with their claims, and what it is called."""

    kind: Kind
    row: type[W]
    key: InstrumentedAttribute[int]
    withdrawn: InstrumentedAttribute[datetime | None]
    joined: Select[Any, Any]
    read: Callable[[W], V]
    fill: Callable[[W, V], W]
    name: str


QUERIES: Final = Form(
    Kind.QUERY,
    QueryRow,
    QueryRow.id,
    QueryRow.withdrawn,
    select(QueryRow, ClaimRow.id).join(ClaimRow, ClaimRow.id == QueryRow.claim_id),
    to_query,
    fill_query,
    "query",
)
SEARCHES: Final = Form(
    Kind.SEARCH,
    SearchRow,
    SearchRow.id,
    SearchRow.withdrawn,
    select(SearchRow, ClaimRow.id).join(ClaimRow, ClaimRow.id == SearchRow.claim_id),
    to_search,
    fill_search,
    "search",
)
SIGN_OFFS: Final = Form(
    Kind.SIGN_OFF,
    SignOffRow,
    SignOffRow.id,
    SignOffRow.withdrawn,
    select(SignOffRow, ClaimRow.id)
    .join(VerdictRow, VerdictRow.id == SignOffRow.verdict_id)
    .join(ClaimRow, ClaimRow.id == VerdictRow.claim_id),
    to_sign_off,
    fill_sign_off,
    "sign-off",
)


class SqlRecords(Generic[V, W]):
    """The records of one kind."""

    def __init__(self, session: Session, touched: set[Kind], form: Form[V, W]) -> None:
        self._session = session
        self._touched = touched
        self._form: Form[V, W] = form

    def add(self, record: V) -> V:
        """File a new record and return it with its id."""
        row = self._form.fill(self._form.row(), record)
        self._session.add(row)
        self._session.flush()
        self._touched.add(self._form.kind)
        return self._form.read(row)

    def save(self, record: V) -> None:
        """Store a changed record; raises ``NotFound`` if it was never filed."""
        self._form.fill(self._row(record.id), record)
        self._session.flush()
        self._touched.add(self._form.kind)

    def held(self, record: V) -> V:
        """Return a record as the library holds it now; raises ``NotFound``."""
        return self._form.read(self._row(record.id))

    def of_claim(self, claim_id: ClaimId, *, withdrawn: bool = False) -> Sequence[V]:
        """Return the records of a claim, oldest first, with what was withdrawn if asked."""
        query = self._form.joined.where(ClaimRow.id == claim_id)
        return [record for _, record in self._found(query, withdrawn=withdrawn)]

    def of_article(self, article_id: ArticleId) -> Mapping[ClaimId, Sequence[V]]:
        """Return the records of an article's claims but those withdrawn, oldest first."""
        found: dict[ClaimId, list[V]] = {}
        for claim_id, record in self._found(
            self._form.joined.where(ClaimRow.article_id == article_id)
        ):
            found.setdefault(claim_id, []).append(record)
        return found

    def _found(
        self, query: Select[Any, Any], *, withdrawn: bool = False
    ) -> list[tuple[ClaimId, V]]:
        if not withdrawn:
            query = query.where(self._form.withdrawn.is_(None))
        rows = self._session.execute(query.order_by(self._form.key))
        return [(ClaimId(claim_id), self._form.read(row)) for row, claim_id in rows]

    def _row(self, key: int | None) -> W:
        row = self._session.get(self._form.row, key) if key is not None else None
        if row is None:
            raise NotFound(f"There is no {self._form.name} {key} in this library.")
        return row


class SqlQueries(SqlRecords[Query, QueryRow]):
    """The queries of the library."""

    def get(self, query_id: QueryId) -> Query:
        """Return one query; raises ``NotFound``."""
        return to_query(self._row(query_id))

    def of_case(self, case_id: CaseId) -> Sequence[Query]:
        """Return the queries on any draft of a case but those withdrawn, oldest first."""
        query = QUERIES.joined.join(ArticleRow, ArticleRow.id == ClaimRow.article_id)
        return [record for _, record in self._found(query.where(ArticleRow.case_id == case_id))]

    def open_of_article(self, article_id: ArticleId) -> Mapping[ClaimId, int]:
        """Return how many queries are open on each claim that has any."""
        query = (
            select(QueryRow.claim_id, func.count())
            .join(ClaimRow, ClaimRow.id == QueryRow.claim_id)
            .where(ClaimRow.article_id == article_id)
            .where(QueryRow.closed.is_(None), QueryRow.withdrawn.is_(None))
            .group_by(QueryRow.claim_id)
        )
        return {ClaimId(key): count for key, count in self._session.execute(query)}


class SqlSearches(SqlRecords[SearchRecord, SearchRow]):
    """The searches that found nothing."""

    def get(self, search_id: SearchId) -> SearchRecord:
        """Return one search; raises ``NotFound``."""
        return to_search(self._row(search_id))


class SqlSignOffs(SqlRecords[SignOff, SignOffRow]):
    """The sign-offs of the library."""

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, SignOff]:
        """Return the sign-off of each claim of an article that is signed off."""
        query = SIGN_OFFS.joined.where(
            VerdictRow.id.in_(standing_verdicts(article_id)),
            ClaimRow.state == CheckState.SIGNED_OFF,
        )
        return dict(self._found(query))
