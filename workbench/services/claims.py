"""Mark, shape and set aside the claims of an article."""

from collections.abc import Sequence

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.shaping import Shaped
from workbench.domain.text import Span
from workbench.services import shaping_marks as marks
from workbench.services.accounting import Accounting, accounting
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace


class ClaimService:
    """What a checker may do with one claim; every change can be taken back with ``undo``."""

    def __init__(self, at: Workplace, undo: Undo | None = None) -> None:
        self._at = at
        self._undo = undo or Undo(at)

    def of_article(self, article_id: ArticleId, *, dropped: bool = False) -> Sequence[Claim]:
        """Return the claims of an article in reading order, those set apart too."""
        with self._at.library.reading() as work:
            return work.claims.of_article(article_id, dropped=dropped)

    def accounting(self, article_id: ArticleId) -> Accounting:
        """Return how far the words of an article were dealt with; raises ``NotFound``."""
        with self._at.library.reading() as work:
            article = work.articles.get(article_id)
            claims = work.claims.of_article(article_id)
        return accounting(article, claims)

    def get(self, claim_id: ClaimId) -> Claim:
        """Return one claim; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return work.claims.get(claim_id)

    def mark(self, article_id: ArticleId, start: int, end: int) -> Claim:
        """Make a claim of a stretch of the article that the checker selected.

        White space at the edges is left out. Raises ``Unusable`` if nothing is left, or if the
        very same stretch is a claim already.
        """
        step = marks.marking(article_id, start, end)
        return self._undo.carry_out("claim marked", step).claims[0]

    def drop(self, claim_id: ClaimId) -> Claim:
        """Take a claim off the table; it stays in the library and can be brought back."""
        return self._change(claim_id, "claim dropped", marks.dropping([claim_id], dropped=True))

    def restore(self, claim_id: ClaimId) -> Claim:
        """Bring a dropped claim back."""
        step = marks.dropping([claim_id], dropped=False)
        return self._change(claim_id, "claim brought back", step)

    def set_apart(self, claim_id: ClaimId) -> Claim:
        """Say that a claim is nothing to check."""
        return self._change(claim_id, "claim set apart", marks.setting_apart([claim_id]))

    def restate(self, claim_id: ClaimId, words: str) -> Claim:
        """Write the claim so that it stands alone; an empty text takes the restatement away."""
        return self._change(claim_id, "claim restated", marks.restating(claim_id, words))

    def put(self, claim_id: ClaimId, state: CheckState) -> Claim:
        """Put a claim into a check state."""
        return self._change(claim_id, "check state set", marks.in_state(claim_id, state))

    def set_state(self, claim_ids: Sequence[ClaimId], state: CheckState) -> Shaped:
        """Put claims of one article into a check state by hand, in one step.

        What was set apart or dropped is let be. Raises ``Unusable`` for a state that only a
        verdict, a sign-off or a query brings about.
        """
        step = marks.in_states(claim_ids, state)
        return self._undo.carry_out("check state set", step, apiece=True)

    def _change(self, claim_id: ClaimId, action: str, step: marks.Step) -> Claim:
        changed = self._undo.carry_out(action, step).claims
        return changed[0] if changed else self.get(claim_id)


def select(claims: Sequence[Claim], at: int) -> Claim | None:
    """Return the claim at a place of the article: the narrowest there, a checkable one first."""
    point = Span(at, at + 1)
    here = [
        (not claim.checkable, len(span), number)
        for number, claim in enumerate(claims)
        for span in claim.spans
        if span.overlaps(point)
    ]
    return claims[min(here)[-1]] if here else None
