"""Find the claims that were checked before, and hold a claim against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.ids import ArticleId, ClaimId, SourceId
from workbench.domain.known import CheckedClaim, KnownClaim, since
from workbench.domain.match import Candidate, Relation, SlotSide, SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.domain.verdict import Rating, RatingScale, Verdict
from workbench.matching.compare import compare
from workbench.matching.known import matter, near
from workbench.matching.query import ask, repaired
from workbench.matching.rank import ranked
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.progress import Progress, track
from workbench.services.workplace import Workplace

CANDIDATES: Final = 60
"""Claims taken from the index before they are ranked anew."""
LOOKED_AT: Final = 4
"""For each claim that is wanted, so many of the best are looked at whether they are near."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What to search with; ``article`` is the one whose own claims are left out."""

    text: str
    language: str = "en"
    published: date | None = None
    article: ArticleId | None = None


class KnownService:
    """Puts claims that were checked before forward. What was found then, a person reads."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def of_claim(self, claim_id: ClaimId, top: int = 5) -> tuple[KnownClaim, ...]:
        """Return the claims of other articles that have a verdict and are near, best first.

        None if nothing is near. Raises ``NotFound``.
        """
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            article = work.articles.get(claim.article_id)
            asked = _Asked(
                claim.asked, article.language or "en", article.published, claim.article_id
            )
            found, scales = _search(work, asked, top), _scales(work)
        return tuple(_held_against(asked, item, scales) for item in found)

    def of_text(self, text: str, top: int = 5) -> tuple[KnownClaim, ...]:
        """Return the claims that have a verdict and are near to a text, best first."""
        with self._at.library.reading() as work:
            asked = _Asked(text)
            found, scales = _search(work, asked, top), _scales(work)
        return tuple(_held_against(asked, item, scales) for item in found)

    def of_texts(
        self, texts: Sequence[tuple[str, str]], progress: Progress, *, top: int = 5
    ) -> Mapping[str, tuple[KnownClaim, ...]]:
        """Return the same for texts given as pairs of id and words."""
        return {
            key: self.of_text(text, top)
            for key, text in track(texts, progress, "Looking up earlier checks")
        }


def _search(work: UnitOfWork, asked: _Asked, top: int) -> list[CheckedClaim]:
    words = ask(asked.text, asked.language)
    counts = work.known.counts(words)
    if any(not count for count in counts.values()):
        words = repaired(words, counts, work.known.vocabulary())
    limit = max(CANDIDATES, top)
    found = work.known.search(words, limit, apart_from=asked.article)
    candidates = [_candidate(number, item) for number, item in enumerate(found)]
    best = ranked(asked.text, candidates, LOOKED_AT * top, language=asked.language)
    numbers = [item.candidate.passage.source_id for item in best]
    return _near(work, asked, words, [found[number] for number in numbers])[:top]


def _candidate(number: int, found: CheckedClaim) -> Candidate:
    """Return a claim as the passage that its words are, told by its number among those found."""
    text = found.claim.asked
    return Candidate(
        Passage(SourceId(number), Span(0, len(text)), text), SourceLabel(""), found.score
    )


def _near(
    work: UnitOfWork, asked: _Asked, words: Sequence[str], found: Sequence[CheckedClaim]
) -> list[CheckedClaim]:
    theirs = [matter(item.claim.asked, asked.language) for item in found]
    counts = work.known.counts([*words, *(word for one in theirs for word in one)])
    total = work.known.size()
    return [
        item for item, other in zip(found, theirs, strict=True) if near(words, other, counts, total)
    ]


def _scales(work: UnitOfWork) -> Mapping[tuple[str, int], RatingScale]:
    return {(scale.key, scale.version): scale for scale in work.scales.all()}


def _held_against(
    asked: _Asked, found: CheckedClaim, scales: Mapping[tuple[str, int], RatingScale]
) -> KnownClaim:
    words, rating = found.claim.asked, _rating(found.verdict, scales)
    lines = found.verdict.rationale.strip().splitlines()
    return KnownClaim(
        claim_id=filed_id(found.claim.id),
        case_id=found.case_id,
        case=found.case,
        words=words,
        rating=rating,
        rationale=lines[0] if lines else "",
        verdict=found.verdict,
        comparison=compare(
            asked.text,
            words,
            claim_date=asked.published,
            passage_date=found.published,
            language=asked.language,
        ),
        only_there=_only_there(asked, found),
        since=since(found.claim, rating),
    )


def _only_there(asked: _Asked, found: CheckedClaim) -> tuple[SlotSide, ...]:
    """Return what the earlier claim says and this one does not: it may be the narrower one."""
    turned = compare(
        found.claim.asked,
        asked.text,
        claim_date=found.published,
        passage_date=asked.published,
        language=asked.language,
    )
    return tuple(
        slot.claim
        for slot in turned.slots
        if slot.relation is Relation.MISSING and slot.claim is not None
    )


def _rating(verdict: Verdict, scales: Mapping[tuple[str, int], RatingScale]) -> Rating:
    """Return the rating of a verdict, from the version of the scale that it used."""
    scale = scales.get((verdict.scale, verdict.scale_version))
    for rating in scale.ratings if scale is not None else ():
        if rating.key == verdict.rating:
            return rating
    return Rating(verdict.rating, verdict.rating, "")
