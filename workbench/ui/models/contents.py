"""Everything the panes show of a case, as one value that is renewed where it changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.signoff import SignOff
from workbench.domain.verdict import Rating, RatingScale, Verdict
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.ui.models.found import Found


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with what was decided on it and how much evidence stands on each side.

    ``found`` is what the search found, ``None`` until it was searched. ``queries`` counts the
    questions that wait for an answer, ``signed`` names who signed it off. ``clash`` tells where the
    article says the same with another value.
    """

    claim: Claim
    rating: Rating | None = None
    supports: int = 0
    undermines: int = 0
    context: int = 0
    found: Found | None = None
    queries: int = 0
    signed: str = ""
    clash: str = ""

    @property
    def id(self) -> ClaimId:
        """The id of the claim, which is filed."""
        return filed(self.claim)


@dataclass(frozen=True, slots=True)
class Contents:
    """A case as it stood when it was last read; dropped claims are among the claims."""

    case_id: CaseId
    article: Article
    scale: RatingScale
    claims: tuple[Claim, ...]
    verdicts: Mapping[ClaimId, Verdict]
    evidence: tuple[Evidence, ...]
    queries: Mapping[ClaimId, int] = field(default_factory=dict)
    signed: Mapping[ClaimId, SignOff] = field(default_factory=dict)

    def rows(self) -> list[ClaimRow]:
        """Return the claims in reading order, each with what stands for it."""
        counts: dict[tuple[ClaimId, Stance], int] = {}
        for item in self.evidence:
            key = (item.claim_id, item.stance)
            counts[key] = counts.get(key, 0) + 1
        return [self._row(claim, counts) for claim in self.claims]

    def claim(self, claim_id: ClaimId | None) -> Claim | None:
        """Return a claim of the case, ``None`` if it has no such claim."""
        return next((claim for claim in self.claims if claim.id == claim_id), None)

    def with_claims(self, claims: Sequence[Claim]) -> "Contents":
        """Return the case with these claims as they are now, those of other articles left out."""
        fresh = {claim.id: claim for claim in claims if claim.article_id == self.article.id}
        every = {**{claim.id: claim for claim in self.claims}, **fresh}
        order = sorted(every.values(), key=lambda claim: (claim.span, filed(claim)))
        return replace(self, claims=tuple(order))

    def _row(self, claim: Claim, counts: Mapping[tuple[ClaimId, Stance], int]) -> ClaimRow:
        key = filed(claim)
        return ClaimRow(
            claim,
            _rating(self.scale, self.verdicts.get(key)),
            counts.get((key, Stance.SUPPORTS), 0),
            counts.get((key, Stance.UNDERMINES), 0),
            counts.get((key, Stance.CONTEXT), 0),
            queries=self.queries.get(key, 0),
            signed=signer.by if (signer := self.signed.get(key)) is not None else "",
        )


def filed(claim: Claim) -> ClaimId:
    """Return the id of a claim that is in the library."""
    if claim.id is None:
        raise ValueError("a filed claim has an id")
    return claim.id


def article_id(article: Article) -> ArticleId:
    """Return the id of an article that is in the library."""
    if article.id is None:
        raise ValueError("a filed article has an id")
    return article.id


def load(desk: Desk, case_id: CaseId) -> Contents:
    """Read a case; raises ``NotFound``."""
    article = desk.cases.article(case_id)
    key = article_id(article)
    return Contents(
        case_id,
        article,
        desk.verdicts.scale_of(case_id),
        tuple(desk.claims.of_article(key, dropped=True)),
        desk.verdicts.standing(key),
        tuple(desk.evidence.of_article(key)),
        desk.queries.open_of_article(key),
        desk.sign_offs.of_article(key),
    )


def renewed(desk: Desk, contents: Contents, changes: Changes) -> Contents:
    """Read again what changed of a case."""
    if changes.touches(Kind.ARTICLE):
        return load(desk, contents.case_id)
    key = article_id(contents.article)
    if changes.touches(Kind.CLAIM):
        contents = replace(contents, claims=tuple(desk.claims.of_article(key, dropped=True)))
    if changes.touches(Kind.VERDICT):
        contents = replace(contents, verdicts=desk.verdicts.standing(key))
    if changes.touches(Kind.EVIDENCE):
        contents = replace(contents, evidence=tuple(desk.evidence.of_article(key)))
    if changes.touches(Kind.QUERY):
        contents = replace(contents, queries=desk.queries.open_of_article(key))
    if changes.touches(Kind.SIGN_OFF):
        contents = replace(contents, signed=desk.sign_offs.of_article(key))
    return contents


def _rating(scale: RatingScale, verdict: Verdict | None) -> Rating | None:
    if verdict is None:
        return None
    try:
        return scale.rating(verdict.rating)
    except KeyError:
        # The case was moved to another scale since; the verdict keeps its own word.
        return Rating(verdict.rating, verdict.rating, "")
