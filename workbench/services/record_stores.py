"""What surrounds verdicts, as the services need it: queries, risks, sign-offs, searches."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from workbench.domain.ids import ArticleId, CaseId, ClaimId, QueryId, SearchId
from workbench.domain.query import Query
from workbench.domain.risk import AcceptedRisk
from workbench.domain.search import SearchRecord
from workbench.domain.signoff import SignOff

R = TypeVar("R")


class Records(Protocol[R]):
    """Records of one kind, which are withdrawn and never removed."""

    def add(self, record: R) -> R:
        """File a new record and return it with its id."""

    def save(self, record: R) -> None:
        """Store a changed record; raises ``NotFound`` if it was never filed."""

    def held(self, record: R) -> R:
        """Return a record as the library holds it now; raises ``NotFound``."""

    def of_claim(self, claim_id: ClaimId, *, withdrawn: bool = False) -> Sequence[R]:
        """Return the records of a claim, oldest first, with what was withdrawn if asked."""

    def of_article(self, article_id: ArticleId) -> Mapping[ClaimId, Sequence[R]]:
        """Return the records of an article's claims but those withdrawn, oldest first."""


class Queries(Records[Query], Protocol):
    """The queries of the library."""

    def get(self, query_id: QueryId) -> Query:
        """Return one query; raises ``NotFound``."""

    def of_case(self, case_id: CaseId) -> Sequence[Query]:
        """Return the queries on any draft of a case but those withdrawn, oldest first."""

    def open_of_article(self, article_id: ArticleId) -> Mapping[ClaimId, int]:
        """Return how many queries are open on each claim that has any."""


class SearchRecords(Records[SearchRecord], Protocol):
    """The searches that found nothing."""

    def get(self, search_id: SearchId) -> SearchRecord:
        """Return one search; raises ``NotFound``."""


class SignOffs(Records[SignOff], Protocol):
    """The sign-offs of the library."""

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, SignOff]:
        """Return the sign-off of each claim of an article that is signed off."""


class Risks(Protocol):
    """The accepted risks, which are only ever added to."""

    def add(self, risk: AcceptedRisk) -> None:
        """File the risk of a verdict."""

    def of_claim(self, claim_id: ClaimId) -> Sequence[AcceptedRisk]:
        """Return the risks of every verdict that a claim ever had, oldest first."""

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, AcceptedRisk]:
        """Return the risk that goes with the standing verdict of each claim that has one."""


class RecordStores(Protocol):
    """The collections of what surrounds verdicts, as one transaction holds them."""

    @property
    def queries(self) -> Queries:
        """The queries."""

    @property
    def risks(self) -> Risks:
        """The accepted risks."""

    @property
    def sign_offs(self) -> SignOffs:
        """The sign-offs."""

    @property
    def searches(self) -> SearchRecords:
        """The searches that found nothing."""
