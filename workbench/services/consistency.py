"""Find what an article says twice, and where it says it with another value the second time.

It locates and never says which is right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.consistency import Consistency, Inconsistency, SameFact
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.match import Slot, SlotSide
from workbench.domain.text import Span
from workbench.matching.consistency import Held, difference, held_together
from workbench.matching.stated import Stated
from workbench.services.filing import filed_id
from workbench.services.restatements import Restatements
from workbench.services.workplace import Workplace
from workbench.spotting.verbs import says_something

_WHOLE: Final = 5
"""Words from which something is taken for a statement though no verb of it is known."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A statement with the claim that it is of, and where it stands in the article."""

    claim_id: ClaimId
    place: Span
    stated: Stated


class ConsistencyService:
    """Holds the claims of one article against each other."""

    def __init__(self, at: Workplace) -> None:
        self._at = at
        self._restatements = Restatements()

    def of_article(self, article_id: ArticleId) -> Sequence[Inconsistency]:
        """Return the facts that the article states with two values, in reading order.

        Raises ``NotFound``.
        """
        return self.look(article_id).inconsistent

    def look(self, article_id: ArticleId) -> Consistency:
        """Return those, and the claims that say the same; raises ``NotFound``.

        Claims are held against each other by what they say when they stand alone, each at every
        place where it stands. What was dropped or set apart is left out.
        """
        with self._at.library.reading() as work:
            article = work.articles.get(article_id)
            claims = [claim for claim in work.claims.of_article(article_id) if claim.checkable]
        placed = sorted(
            (one for claim in claims for one in self._statements(article, claim)),
            key=lambda one: one.place,
        )
        held = [
            one
            for one in held_together([one.stated for one in placed])
            if not placed[one.first].place.overlaps(placed[one.second].place)
        ]
        return Consistency(
            tuple(_inconsistency(placed, one, one.slot) for one in held if one.slot),
            tuple(dict.fromkeys(_same_facts(placed, held))),
        )

    def _statements(self, article: Article, claim: Claim) -> Iterator[_Placed]:
        language = article.language or "en"
        for place in claim.spans:
            first = place == claim.span
            words = place.of(article.text)
            alone = claim.restatement if first else ""
            text = alone or self._restatements.of(article, place) or words
            stated = Stated(
                text, claim.claimant, article.published, language, _is_whole(words, language)
            )
            yield _Placed(filed_id(claim.id), place, stated)


def _is_whole(words: str, language: str) -> bool:
    spaced = len(words.split())
    if spaced >= _WHOLE or (spaced == 1 and not words.isascii()):
        return True
    return language[:2] == "en" and says_something(words)


def _inconsistency(placed: Sequence[_Placed], held: Held, slot: Slot) -> Inconsistency:
    one, other = placed[held.first], placed[held.second]
    return Inconsistency(
        one.claim_id,
        other.claim_id,
        slot.kind,
        _written(slot.claim),
        _written(slot.passage),
        difference(slot),
        one.place,
        other.place,
    )


def _written(side: SlotSide | None) -> str:
    return "" if side is None else " ".join(side.text.split())


def _same_facts(placed: Sequence[_Placed], held: Sequence[Held]) -> Iterator[SameFact]:
    for one in held:
        first, second = placed[one.first].claim_id, placed[one.second].claim_id
        if one.slot is None and first != second:
            yield SameFact(first, second)
