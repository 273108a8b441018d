"""Search the sources for passages that bear on a claim, and hold the claim against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId, SourceId
from workbench.domain.match import Decision, Match
from workbench.domain.text import Span
from workbench.language.sentences import sentences
from workbench.matching.compare import compare
from workbench.matching.query import ask, mended, repairs, replaced
from workbench.matching.rank import Ranked, ranked
from workbench.services.ports import UnitOfWork
from workbench.services.progress import Progress, track
from workbench.services.workplace import Workplace

CANDIDATES: Final = 60
"""Passages taken from the index before they are ranked anew (matching.md: 50 to 100)."""
_SAYS_ENOUGH: Final = 8
"""Words of a claim that is searched for by itself."""
_AROUND: Final = 1_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What to search with: the words, and what is known of where they stand.

    ``sentence`` is the one that they are only a piece of ("in the second quarter"), empty where
    they say enough by themselves. It is searched with; compared is what the claim itself says.
    """

    text: str
    sentence: str = ""
    language: str = "en"
    published: date | None = None
    within: CaseId | None = None


class MatchingService:
    """Puts passages forward for claims."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def match(
        self, claim_id: ClaimId, *, top: int = 10, whole_library: bool = False
    ) -> tuple[Match, ...]:
        """Return the passages that bear on a claim, best first; none if nothing is near.

        Searches the sources gathered for the case if there are any, else the whole library.
        """
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            asked = self._asked(work, claim, whole_library=whole_library)
            found = _search(work, asked, top)
        return _compared(asked, found)

    def match_article(
        self,
        article_id: ArticleId,
        progress: Progress,
        *,
        top: int = 10,
        whole_library: bool = False,
    ) -> Mapping[ClaimId, tuple[Match, ...]]:
        """Match every checkable claim of an article."""
        with self._at.library.reading() as work:
            claims = [claim for claim in work.claims.of_article(article_id) if claim.checkable]
        return {
            claim.id: self.match(claim.id, top=top, whole_library=whole_library)
            for claim in track(claims, progress, "Matching claims")
            if claim.id is not None
        }

    def match_texts(
        self, texts: Sequence[tuple[str, str]], progress: Progress, *, top: int = 10
    ) -> Mapping[str, tuple[Match, ...]]:
        """Match claims given as pairs of id and words against the whole library."""
        found = {}
        with self._at.library.reading() as work:
            for key, text in track(texts, progress, "Matching claims"):
                asked = Asked(text)
                found[key] = _compared(asked, _search(work, asked, top))
        return found

    def decisions(self, claim_id: ClaimId) -> Mapping[tuple[SourceId, Span], Decision]:
        """Return what was said of matches of a claim."""
        with self._at.library.reading() as work:
            return work.decisions.of_claim(claim_id)

    def _asked(self, work: UnitOfWork, claim: Claim, *, whole_library: bool) -> Asked:
        article = work.articles.get(claim.article_id)
        gathered = () if whole_library else work.sources.of_case(article.case_id)
        return Asked(
            claim.asked,
            "" if claim.restatement else sentence_of(article, claim.span),
            article.language or "en",
            article.published,
            article.case_id if gathered else None,
        )


def sentence_of(article: Article, span: Span) -> str:
    """Return the sentence that a short claim is a piece of, empty if it is none or not short."""
    words = span.of(article.text)
    if len(words.split()) >= _SAYS_ENOUGH:
        return ""
    start, end = max(0, span.start - _AROUND), span.end + _AROUND
    around = article.text[start:end]
    for found in sentences(around, language=article.language or "en"):
        whole = found.shifted(start)
        if whole.start <= span.start and span.end <= whole.end:
            return whole.of(article.text) if len(whole) > len(span) else ""
    return ""


def _search(work: UnitOfWork, asked: Asked, top: int) -> Sequence[Ranked]:
    searched = asked.sentence or asked.text
    words = ask(searched, asked.language)
    counts = work.passages.counts(words)
    unknown = [word for word, count in counts.items() if not count]
    near = work.passages.vocabulary(unknown) if unknown else ()
    instead = repairs(words, counts, near)
    candidates = work.passages.search(
        replaced(words, instead), max(CANDIDATES, top), within=asked.within
    )
    spelt = mended(searched, instead, asked.language)
    return ranked(spelt, candidates, top, language=asked.language)


def _compared(asked: Asked, found: Sequence[Ranked]) -> tuple[Match, ...]:
    return tuple(
        Match(
            item.candidate.passage,
            item.candidate.source,
            item.score,
            compare(
                asked.text,
                item.candidate.passage.text,
                claim_date=asked.published,
                passage_date=_day(item.candidate.source.published),
                language=asked.language,
            ),
            item.parts,
        )
        for item in found
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
