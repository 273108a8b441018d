"""The claims that one action changes, in one transaction, each with how it was before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim, Spotted
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.shaping import change_told
from workbench.domain.text import Span
from workbench.errors import Unusable
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.spotting.model import Weights
from workbench.spotting.worth import judge

_FEW: Final = 4
"""Claims that are sooner read one by one than with all those of their article."""


class Worksheet:
    """The claims of one article while an action shapes them.

    Nothing is said or kept until the action has ended: whoever opened the sheet does both.
    """

    def __init__(self, work: UnitOfWork, weights: Weights | None = None) -> None:
        self.work = work
        self._weights = weights
        self._article: Article | None = None
        self._known: dict[ClaimId, Claim] = {}
        self._whole = False
        self._before: dict[ClaimId, Claim | None] = {}

    def open(self, article_id: ArticleId) -> Article:
        """Return the article whose claims are shaped; raises ``NotFound``.

        Raises ``Unusable`` if the sheet holds another article's.
        """
        if self._article is None:
            self._article = self.work.articles.get(article_id)
        if self._article.id != article_id:
            raise Unusable("These claims are of different articles. Choose those of one.")
        return self._article

    @property
    def article(self) -> Article:
        """The article of the claims."""
        if self._article is None:
            raise ValueError("no claim was taken yet")
        return self._article

    def take(self, ids: Sequence[ClaimId]) -> list[Claim]:
        """Return claims in reading order, each once.

        Raises ``Unusable`` for none, or if they are of several articles, and ``NotFound``.
        """
        if not ids:
            raise Unusable("No claim is chosen. Choose one in the table first.")
        if len(ids) > _FEW:
            self.open(self.work.claims.get(ids[0]).article_id)
            self._lay_out()
        chosen = [self._one(claim_id) for claim_id in dict.fromkeys(ids)]
        return sorted(chosen, key=lambda claim: (claim.span, filed_id(claim.id)))

    def take_one(self, claim_id: ClaimId) -> Claim:
        """Return one claim; raises ``NotFound``."""
        return self.take([claim_id])[0]

    def all(self) -> list[Claim]:
        """Return every claim of the article as it is now, the dropped ones too."""
        self._lay_out()
        return list(self._known.values())

    def put(self, claim: Claim) -> Claim:
        """Keep a claim that was changed, or file a new one; returns it as it is now.

        A claim to check that has no number is given the next one. One that is as it was is left
        alone.
        """
        if claim.checkable and not claim.dropped and not claim.number:
            claim = replace(claim, number=self.next_number())
        if claim.id is None:
            kept = self.work.claims.add(claim)
            self._before[filed_id(kept.id)] = None
        elif claim == self._known[claim.id]:
            return claim
        else:
            self._before.setdefault(claim.id, self._known[claim.id])
            kept = self.work.claims.save(claim)
        self._known[filed_id(kept.id)] = kept
        return kept

    def put_each(self, claims: Sequence[Claim], change: Callable[[Claim], Claim]) -> list[Claim]:
        """Change several claims alike; returns those that are not as they were."""
        pairs = [(claim, self.put(change(claim))) for claim in claims]
        return [kept for claim, kept in pairs if kept != claim]

    def judged(self, span: Span) -> Spotted:
        """Return what the words at a place of the article are worth by themselves."""
        words, language = span.of(self.article.text), self.article.language or "en"
        return judge(words, language, weights=self._weights)

    def next_number(self) -> int:
        """Return the number that the next new claim takes."""
        return 1 + max((claim.number for claim in self.all()), default=0)

    def touched(self) -> list[tuple[Claim | None, Claim]]:
        """Return each claim that was changed: how it was (``None`` if new) and how it is."""
        return [(before, self._known[claim_id]) for claim_id, before in self._before.items()]

    def told(self, text: str) -> Mapping[str, Any]:
        """Return what the history keeps of the action."""
        changed = [change_told(before, after) for before, after in self.touched()]
        first = {"claim": changed[0]["claim"], "words": changed[0]["words"]}
        return {**(first if len(changed) == 1 else {}), "text": text, "changed": changed}

    def told_apiece(self, text: str) -> list[Mapping[str, Any]]:
        """Return what the history keeps of the action, for each claim by itself."""
        changed = [change_told(before, after) for before, after in self.touched()]
        return [
            {"claim": told["claim"], "words": told["words"], "text": text, "changed": [told]}
            for told in changed
        ]

    def _one(self, claim_id: ClaimId) -> Claim:
        claim = self._known.get(claim_id) or self.work.claims.get(claim_id)
        self.open(claim.article_id)
        return self._known.setdefault(claim_id, claim)

    def _lay_out(self) -> None:
        """Read every claim of the article, if that was not done yet."""
        if not self._whole:
            for claim in self.work.claims.of_article(filed_id(self.article.id), dropped=True):
                self._known.setdefault(filed_id(claim.id), claim)
            self._whole = True
