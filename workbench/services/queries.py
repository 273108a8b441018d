"""Ask people about claims, and note what came of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId, QueryId
from workbench.domain.query import CaseQuery, Query, QueryRole, by_urgency
from workbench.domain.shaping import called
from workbench.domain.verdict import standing
from workbench.errors import Unusable
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.record_deeds import RecordDeed, Step, under_check
from workbench.services.record_stores import Queries
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace

_SHOWN: Final = 40
NextState = Callable[[UnitOfWork, Claim], CheckState]


class QueryService:
    """Sends queries out and closes them; every action can be taken back."""

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo

    def ask(
        self,
        claim_id: ClaimId,
        to: str,
        role: QueryRole,
        question: str,
        due: date | None = None,
    ) -> Query:
        """Note a question to somebody, and put the claim to “query out”.

        Raises ``NotFound``, and ``Unusable`` for nobody, nothing asked, or a claim that is dropped
        or set apart.
        """
        whom, asked = " ".join(to.split()), question.strip()
        if not whom:
            raise Unusable("A query needs somebody to ask. Write whom it goes to.")
        if not asked:
            raise Unusable("There is no question yet. Write what you want to know.")
        with self._at.library.writing() as work:
            claim = under_check(work, claim_id)
            query = work.queries.add(
                Query(claim_id, whom, role, asked, self._at.checker(), self._at.now(), due)
            )
            step = Step(None, query, _put(work, claim, CheckState.QUERY_OUT))
            deed = self._noted(work, "query asked", step)
            work.commit()
        self._undo.record(deed)
        return query

    def close(self, query_id: QueryId, outcome: str) -> Query:
        """Note what came of a query.

        With the last open one closed, a claim that has a verdict is to be rechecked, and any other
        is in progress again. Raises ``NotFound``, and ``Unusable`` without an outcome or for a
        query that is not open.
        """
        came = outcome.strip()
        if not came:
            raise Unusable("There is no outcome yet. Write what came of the query.")

        def closed(query: Query) -> Query:
            if not query.open:
                raise Unusable(f"{_named(query)} is not open any more. Open it again first.")
            return replace(query, outcome=came, closed=self._at.now(), closed_by=self._at.checker())

        return self._change(query_id, "query closed", closed, _answered)

    def reopen(self, query_id: QueryId) -> Query:
        """Wait for an answer again; what was answered stays until the query is closed anew."""

        def opened(query: Query) -> Query:
            if query.open:
                raise Unusable(f"{_named(query)} is open already. Close it when it is answered.")
            return replace(query, closed=None, closed_by="", withdrawn=None)

        return self._change(query_id, "query opened again", opened, lambda *_: CheckState.QUERY_OUT)

    def withdraw(self, query_id: QueryId) -> Query:
        """Take a query back; it stays in the library, and can be opened again."""

        def withdrawn(query: Query) -> Query:
            if query.withdrawn is not None:
                raise Unusable(f"{_named(query)} is withdrawn already.")
            return replace(query, withdrawn=self._at.now())

        return self._change(query_id, "query withdrawn", withdrawn, _not_asked)

    def of_claim(self, claim_id: ClaimId) -> Sequence[Query]:
        """Return the queries on a claim but those withdrawn, oldest first."""
        with self._at.library.reading() as work:
            return work.queries.of_claim(claim_id)

    def of_case(self, case_id: CaseId, today: date) -> Sequence[CaseQuery]:
        """Return the queries of a case but those withdrawn, on any draft.

        The open ones come first, what is due earliest before the rest; what was due before
        ``today`` is overdue. Raises ``NotFound``.
        """
        with self._at.library.reading() as work:
            work.cases.get(case_id)
            told = [
                CaseQuery(query, work.claims.get(query.claim_id), query.overdue(today))
                for query in work.queries.of_case(case_id)
            ]
        return sorted(told, key=by_urgency)

    def open_of_article(self, article_id: ArticleId) -> Mapping[ClaimId, int]:
        """Return how many queries are open on each claim of an article that has any."""
        with self._at.library.reading() as work:
            return work.queries.open_of_article(article_id)

    def _change(
        self,
        query_id: QueryId,
        action: str,
        change: Callable[[Query], Query],
        state: NextState,
    ) -> Query:
        with self._at.library.writing() as work:
            before = work.queries.get(query_id)
            after = change(before)
            work.queries.save(after)
            claim = work.claims.get(before.claim_id)
            step = Step(before, after, _put(work, claim, state(work, claim)))
            deed = self._noted(work, action, step)
            work.commit()
        self._undo.record(deed)
        return after

    def _noted(self, work: UnitOfWork, action: str, step: Step[Query]) -> RecordDeed[Query]:
        """Tell the history of an action, and return it as it can be taken back."""
        claim, query = step.claim[1], step.after
        case_id = work.articles.get(claim.article_id).case_id
        detail = {**step.told(), "to": query.to, "role": query.role.value}
        work.events.append(case_id, action, detail, by=self._at.checker(), at=self._at.now())
        whom = f"{query.to[:_SHOWN].rstrip()}…" if len(query.to) > _SHOWN else query.to
        text = f"{called(claim)}: {action.replace('query', f'query to {whom}', 1)}"
        return RecordDeed(text, case_id, (step,), _queries, self._at.now)


def _queries(work: UnitOfWork) -> Queries:
    return work.queries


def _put(work: UnitOfWork, claim: Claim, state: CheckState) -> tuple[Claim, Claim]:
    return claim, claim if claim.state is state else work.claims.save(claim.now(state))


def _answered(work: UnitOfWork, claim: Claim) -> CheckState:
    """Return the state of a claim one of whose queries has just been answered."""
    claim_id = filed_id(claim.id)
    if any(query.open for query in work.queries.of_claim(claim_id)):
        return claim.state
    stands = standing(work.verdicts.of_claim(claim_id))
    return CheckState.RECHECK if stands is not None else CheckState.IN_PROGRESS


def _not_asked(work: UnitOfWork, claim: Claim) -> CheckState:
    """Return the state of a claim one of whose queries has just been taken back."""
    return _answered(work, claim) if claim.state is CheckState.QUERY_OUT else claim.state


def _named(query: Query) -> str:
    return f"The query to {query.to[:_SHOWN]}"
