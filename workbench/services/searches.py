"""Note that a search found nothing, with how it was made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.domain.claim import CheckState
from workbench.domain.ids import ArticleId, ClaimId, SearchId
from workbench.domain.search import SearchRecord
from workbench.domain.shaping import called
from workbench.errors import Unusable
from workbench.services.ports import UnitOfWork
from workbench.services.record_deeds import RecordDeed, Step, under_check
from workbench.services.record_stores import SearchRecords
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace


class SearchService:
    """Keeps what was looked for and not found; every action can be taken back."""

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo

    def record(self, claim_id: ClaimId, where: str, words: str, note: str = "") -> SearchRecord:
        """Note that somebody looked for evidence and found none; the claim is in progress then.

        Raises ``NotFound``, and ``Unusable`` if it is not said where or how, or for a claim that is
        dropped or set apart.
        """
        place, asked, how = where.strip(), words.strip(), note.strip()
        if not place:
            raise Unusable("It is not said where you searched. Write the place.")
        if not asked and not how:
            raise Unusable("It is not said how you searched. Write the words, or a note.")
        with self._at.library.writing() as work:
            claim = under_check(work, claim_id)
            search = work.searches.add(
                SearchRecord(claim_id, place, asked, how, self._at.checker(), self._at.now())
            )
            began = claim
            if claim.state is CheckState.UNCHECKED:
                began = work.claims.save(claim.now(CheckState.IN_PROGRESS))
            deed = self._noted(work, "search noted", Step(None, search, (claim, began)))
            work.commit()
        self._undo.record(deed)
        return search

    def withdraw(self, search_id: SearchId) -> SearchRecord:
        """Withdraw a search; it stays in the library. Raises ``NotFound`` or ``Unusable``."""
        with self._at.library.writing() as work:
            before = work.searches.get(search_id)
            if before.withdrawn is not None:
                raise Unusable("This search is withdrawn already.")
            after = replace(before, withdrawn=self._at.now())
            work.searches.save(after)
            claim = work.claims.get(before.claim_id)
            deed = self._noted(work, "search withdrawn", Step(before, after, (claim, claim)))
            work.commit()
        self._undo.record(deed)
        return after

    def of_claim(self, claim_id: ClaimId) -> Sequence[SearchRecord]:
        """Return the searches for a claim that stand, oldest first."""
        with self._at.library.reading() as work:
            return work.searches.of_claim(claim_id)

    def of_article(self, article_id: ArticleId) -> Mapping[ClaimId, Sequence[SearchRecord]]:
        """Return the searches that stand for each claim of an article that has any."""
        with self._at.library.reading() as work:
            return work.searches.of_article(article_id)

    def _noted(
        self, work: UnitOfWork, action: str, step: Step[SearchRecord]
    ) -> RecordDeed[SearchRecord]:
        """Tell the history of an action, and return it as it can be taken back."""
        claim = step.claim[1]
        case_id = work.articles.get(claim.article_id).case_id
        work.events.append(case_id, action, step.told(), by=self._at.checker(), at=self._at.now())
        text = f"{called(claim)}: {action}"
        return RecordDeed(text, case_id, (step,), _searches, self._at.now)


def _searches(work: UnitOfWork) -> SearchRecords:
    return work.searches
