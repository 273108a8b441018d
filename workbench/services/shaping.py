"""Shape the claims of an article; every action can be taken back."""

from collections.abc import Sequence

from workbench.domain.claim import ClaimKind
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.shaping import Shaped
from workbench.domain.text import Span
from workbench.services import shaping_marks as marks
from workbench.services import shaping_order as order
from workbench.services import shaping_places as places
from workbench.services import shaping_words as wording
from workbench.services.edges import end_moved, start_moved
from workbench.services.restatements import Restatements
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace


class ShapingService:
    """What a checker may do to the shape of claims.

    Each action is one transaction with one event, returns what was done in words, and raises
    ``Unusable`` or ``NotFound`` where it cannot be done. ``ids`` may be of one article only.
    """

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo
        self._restatements = Restatements()

    def accept(self, ids: Sequence[ClaimId]) -> Shaped:
        """Agree that these are claims."""
        return self._undo.carry_out("claims accepted", marks.accepting(ids, accepted=True))

    def unaccept(self, ids: Sequence[ClaimId]) -> Shaped:
        """Take back that these are claims: they are proposals again."""
        return self._undo.carry_out("claims proposed again", marks.accepting(ids, accepted=False))

    def drop(self, ids: Sequence[ClaimId]) -> Shaped:
        """Take claims off the table; they stay in the library and can be brought back."""
        return self._undo.carry_out("claim dropped", marks.dropping(ids, dropped=True))

    def restore(self, ids: Sequence[ClaimId]) -> Shaped:
        """Bring dropped claims back."""
        return self._undo.carry_out("claim brought back", marks.dropping(ids, dropped=False))

    def set_apart(self, ids: Sequence[ClaimId]) -> Shaped:
        """Say that claims are nothing to check."""
        return self._undo.carry_out("claim set apart", marks.setting_apart(ids))

    def take_up(self, ids: Sequence[ClaimId]) -> Shaped:
        """Make claims of what was set apart."""
        return self._undo.carry_out("claim taken up", marks.taking_up(ids))

    def sweep(self, article_id: ArticleId, spans: Sequence[Span]) -> Shaped:
        """Say of what lies under nothing in these stretches that it is nothing to check."""
        return self._undo.carry_out("rest set apart", marks.sweeping(article_id, spans))

    def set_kinds(self, ids: Sequence[ClaimId], kinds: Sequence[ClaimKind]) -> Shaped:
        """Say of what kinds claims are."""
        return self._undo.carry_out("claim kinds changed", marks.of_kinds(ids, kinds))

    def set_claimant(self, claim_id: ClaimId, text: str) -> Shaped:
        """Say who the article says said it; an empty text says nobody."""
        return self._undo.carry_out("claimant changed", marks.said_by(claim_id, text))

    def restate(self, claim_id: ClaimId, words: str) -> Shaped:
        """Write a claim so that it stands alone; an empty text takes the restatement away."""
        return self._undo.carry_out("claim restated", marks.restating(claim_id, words))

    def split(self, claim_id: ClaimId, at: int) -> Shaped:
        """Split a claim at the word of the article that begins nearest to the offset ``at``."""
        return self._undo.carry_out("claim split", wording.splitting(claim_id, at))

    def merge(self, ids: Sequence[ClaimId]) -> Shaped:
        """Make one claim of several, from the start of the first to the end of the last."""
        return self._undo.carry_out("claims merged", wording.merging(ids))

    def move_start(self, claim_id: ClaimId, words: int) -> Shaped:
        """Let a claim start so many words later, or earlier if negative."""
        return self._undo.carry_out(
            "claim words changed", wording.moving(claim_id, words, start_moved)
        )

    def move_end(self, claim_id: ClaimId, words: int) -> Shaped:
        """Let a claim end so many words later, or earlier if negative."""
        return self._undo.carry_out(
            "claim words changed", wording.moving(claim_id, words, end_moved)
        )

    def renumber(self, claim_id: ClaimId, number: int) -> Shaped:
        """Give a claim a number; others move up to make room."""
        return self._undo.carry_out("claim renumbered", order.renumbering(claim_id, number))

    def renumber_in_order(self, article_id: ArticleId) -> Shaped:
        """Give the claims numbers as they stand in the article, from 1."""
        return self._undo.carry_out("claims renumbered", order.in_order(article_id))

    def join(self, ids: Sequence[ClaimId]) -> Shaped:
        """Keep one of several claims that say the same, with the others as further places."""
        return self._undo.carry_out("claims joined", places.joining(ids))

    def part(self, claim_id: ClaimId, place_index: int) -> Shaped:
        """Make a claim of its own of a further place, counted from 0."""
        return self._undo.carry_out("claim parted", places.parting(claim_id, place_index))

    def suggestion(self, claim_id: ClaimId) -> str:
        """Return a wording of the claim that stands alone, by rule; empty if none is found."""
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            article = work.articles.get(claim.article_id)
        return self._restatements.of(article, claim.span)
