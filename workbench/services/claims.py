"""Mark, shape and set aside the claims of an article."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.text import Span, trimmed
from workbench.errors import Unusable
from workbench.services.ports import UnitOfWork
from workbench.services.workplace import Workplace
from workbench.spotting.worth import judge


class ClaimService:
    """What a checker may do with claims."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def of_article(self, article_id: ArticleId, *, dropped: bool = False) -> Sequence[Claim]:
        """Return the claims of an article in reading order, those set apart too."""
        with self._at.library.reading() as work:
            return work.claims.of_article(article_id, dropped=dropped)

    def get(self, claim_id: ClaimId) -> Claim:
        """Return one claim; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return work.claims.get(claim_id)

    def mark(self, article_id: ArticleId, start: int, end: int) -> Claim:
        """Make a claim of a stretch of the article that the checker selected.

        White space at the edges is left out. Raises ``Unusable`` if nothing is left, or if the
        very same stretch is a claim already.
        """
        with self._at.library.writing() as work:
            article = work.articles.get(article_id)
            span = trimmed(article.text, start, end)
            if span is None:
                raise Unusable("Nothing is selected. Select the words of the claim first.")
            there = work.claims.of_article(article_id, dropped=True)
            same = next((claim for claim in there if claim.span == span), None)
            number = 1 + max((claim.number for claim in there), default=0)
            if same is not None and same.checkable and not same.dropped:
                raise Unusable(f"These words are claim {same.number} already.")
            if same is not None:
                claim = work.claims.save(
                    replace(same, checkable=True, dropped=False, number=same.number or number)
                )
            else:
                seen = judge(span.of(article.text), article.language or "en")
                claim = work.claims.add(
                    Claim(
                        article_id=article_id,
                        anchor=Anchor.at(article.text, span),
                        words=span.of(article.text),
                        kinds=seen.kinds,
                        worth=seen.worth,
                        reasons=("marked by hand",),
                        claimant=seen.claimant,
                        number=number,
                        by_hand=True,
                    )
                )
            self._tell(work, claim, "claim marked", {"start": span.start, "end": span.end})
            work.commit()
        return claim

    def drop(self, claim_id: ClaimId) -> Claim:
        """Take a claim off the table; it stays in the library and can be brought back."""
        return self._change(claim_id, "claim dropped", {}, dropped=True)

    def restore(self, claim_id: ClaimId) -> Claim:
        """Bring a dropped claim back."""
        return self._change(claim_id, "claim brought back", {}, dropped=False)

    def set_apart(self, claim_id: ClaimId) -> Claim:
        """Say that a claim is nothing to check."""
        return self._change(claim_id, "claim set apart", {}, checkable=False)

    def restate(self, claim_id: ClaimId, words: str) -> Claim:
        """Write the claim so that it stands alone; an empty text takes the restatement away."""
        wording = words.strip()
        return self._change(
            claim_id, "claim restated", {"restatement": wording}, restatement=wording
        )

    def put(self, claim_id: ClaimId, state: CheckState) -> Claim:
        """Put a claim into a check state."""
        return self._change(claim_id, "check state set", {"state": state.value}, state=state)

    def _change(
        self, claim_id: ClaimId, action: str, detail: Mapping[str, Any], **fields: Any
    ) -> Claim:
        with self._at.library.writing() as work:
            claim = work.claims.get(claim_id)
            changed = replace(claim, **fields)
            if changed.checkable and not changed.number:
                there = work.claims.of_article(claim.article_id, dropped=True)
                number = 1 + max((other.number for other in there), default=0)
                changed = replace(changed, number=number)
            saved = work.claims.save(changed)
            self._tell(work, saved, action, detail)
            work.commit()
        return saved

    def _tell(self, work: UnitOfWork, claim: Claim, action: str, detail: Mapping[str, Any]) -> None:
        case_id = work.articles.get(claim.article_id).case_id
        work.events.append(
            case_id,
            action,
            {"claim": claim.id, "words": claim.words, **detail},
            by=self._at.checker(),
            at=self._at.now(),
        )


def select(claims: Sequence[Claim], at: int) -> Claim | None:
    """Return the claim at a place of the article: the narrowest there, a checkable one first."""
    here = [claim for claim in claims if claim.span.overlaps(Span(at, at + 1))]
    return min(here, key=lambda claim: (not claim.checkable, len(claim.span)), default=None)
