"""Search the sources for passages that bear on a claim, and hold the claim against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.claim import Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId, SourceId
from workbench.domain.match import (
    Comparison,
    Decision,
    Findings,
    Lack,
    Match,
    Ranking,
    Repeat,
    SourceLabel,
)
from workbench.domain.searching import FoundPassage
from workbench.domain.source import Locator, Passage
from workbench.domain.text import Span
from workbench.language.tongue import tongue
from workbench.matching.compare import compare
from workbench.matching.nearness import cosines, sentence_cosines
from workbench.matching.query import ask, mended, repairs, replaced, respelt, with_context
from workbench.matching.rank import Nearness, Ranked, ranked, says_too_little
from workbench.matching.repeats import together
from workbench.services.encoding import EncodingService
from workbench.services.ports import UnitOfWork
from workbench.services.progress import Progress, track
from workbench.services.surroundings import context_of, sentence_of
from workbench.services.vectors import Vector
from workbench.services.workplace import Workplace

CANDIDATES: Final = 60
"""Passages taken from the index before they are ranked anew (matching.md: 50 to 100)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What to search with: the words, and what is known of where they stand.

    ``sentence`` is the one that they are only a piece of ("in the second quarter"), empty where
    they say enough by themselves. It is searched with; compared is what the claim itself says.
    ``context`` names what "he" or "the company" stands for, and adds a few words to the question.
    """

    text: str
    sentence: str = ""
    context: str = ""
    language: str = "en"
    published: date | None = None
    within: CaseId | None = None


class MatchingService:
    """Puts passages forward for claims."""

    def __init__(self, at: Workplace, encoding: EncodingService) -> None:
        self._at = at
        self._encoding = encoding

    def match(self, claim_id: ClaimId, *, top: int = 10, whole_library: bool = False) -> Findings:
        """Return the passages that bear on a claim, best first, or why there are none.

        Searches the sources gathered for the case if there are any, else the whole library.
        """
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            asked = self._asked(work, claim, whole_library=whole_library)
            found = self._search(work, asked, top)
        return _compared(asked, found)

    def match_article(
        self,
        article_id: ArticleId,
        progress: Progress,
        *,
        top: int = 10,
        whole_library: bool = False,
    ) -> Mapping[ClaimId, Findings]:
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
    ) -> Mapping[str, Findings]:
        """Match claims given as pairs of id and words against the whole library."""
        found = {}
        with self._at.library.reading() as work:
            for key, text in track(texts, progress, "Matching claims"):
                asked = Asked(text, language=tongue(text))
                found[key] = _compared(asked, self._search(work, asked, top))
        return found

    def hold(self, claim_id: ClaimId, found: Sequence[FoundPassage]) -> Sequence[Match]:
        """Return passages that a checker found, each held against a claim as matches are.

        They stay in their order and have no score. Raises ``NotFound``.
        """
        with self._at.library.reading() as work:
            asked = self._asked(work, work.claims.get(claim_id), whole_library=True)
        return [
            Match(one.passage, one.source, 0.0, _held(asked, one.passage, one.source))
            for one in found
        ]

    def decisions(self, claim_id: ClaimId) -> Mapping[tuple[SourceId, Span], Decision]:
        """Return what was said of matches of a claim."""
        with self._at.library.reading() as work:
            return work.decisions.of_claim(claim_id)

    def locator(self, source_id: SourceId, span: Span) -> Locator:
        """Return where in a source a reader finds a stretch, as evidence made of it would say."""
        with self._at.library.reading() as work:
            around = (one for one in work.passages.of_source(source_id) if one.span.overlaps(span))
            first = next(around, None)
        return Locator() if first is None else first.locator

    def _search(self, work: UnitOfWork, asked: Asked, top: int) -> "_Found":
        searched = asked.sentence or asked.text
        if says_too_little(searched, asked.language):
            return _Found(lack=Lack.TOO_LITTLE)
        words = ask(searched, asked.language)
        counts = work.passages.counts(words)
        unknown = [word for word, count in counts.items() if not count]
        instead = repairs(words, counts, work.passages.vocabulary(unknown)) if unknown else {}
        words = replaced(words, instead)
        if asked.context:
            around = ask(asked.context, asked.language)
            words = with_context(words, around, work.passages.counts(around))
        candidates = list(work.passages.search(words, max(CANDIDATES, top), within=asked.within))
        texts = [candidate.passage.text for candidate in candidates]
        claim = self._encoding.claim(work, respelt(searched, instead, texts))
        if claim:
            there = {candidate.passage.id for candidate in candidates}
            nearest = self._encoding.nearest(work, claim, asked.within)
            candidates += work.passages.candidates([key for key in nearest if key not in there])
        vectors = self._encoding.of(work, candidates) if claim else None
        near = None if vectors is None else _nearness(claim, vectors)
        spelt = mended(searched, instead, asked.language)
        best = ranked(spelt, candidates, 2 * top, language=asked.language, near=near)
        ranking = Ranking.WORDS if near is None else Ranking.MEANING
        return _Found(together(best)[:top], ranking, None if best else Lack.NO_PASSAGE)

    def _asked(self, work: UnitOfWork, claim: Claim, *, whole_library: bool) -> Asked:
        article = work.articles.get(claim.article_id)
        gathered = () if whole_library else work.sources.of_case(article.case_id)
        return Asked(
            claim.asked,
            "" if claim.restatement else sentence_of(article, claim.span),
            "" if claim.restatement else context_of(article, claim.span),
            article.language or "en",
            article.published,
            article.case_id if gathered else None,
        )


def _nearness(claim: bytes, vectors: Sequence[Vector]) -> list[Nearness]:
    whole = cosines(claim, [vector.content for vector in vectors])
    parts = sentence_cosines(claim, [vector.sentences for vector in vectors])
    return [Nearness(one, other) for one, other in zip(whole, parts, strict=True)]


@dataclass(frozen=True, slots=True)
class _Found:
    groups: Sequence[tuple[Ranked, Sequence[Ranked]]] = ()
    ranking: Ranking = Ranking.WORDS
    lack: Lack | None = None


def _compared(asked: Asked, found: _Found) -> Findings:
    matches = tuple(
        Match(
            item.candidate.passage,
            item.candidate.source,
            item.score,
            _held(asked, item.candidate.passage, item.candidate.source),
            item.parts,
            tuple(Repeat(one.candidate.passage, one.candidate.source) for one in repeats),
        )
        for item, repeats in found.groups
    )
    return Findings(matches, found.ranking, found.lack)


def _held(asked: Asked, passage: Passage, source: SourceLabel) -> Comparison:
    return compare(
        asked.text,
        passage.text,
        claim_date=asked.published,
        passage_date=_day(source.published),
        language=asked.language,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
