"""Make evidence of passages: only a person does that."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.claim import CheckState
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, ClaimId, EvidenceId, SourceId
from workbench.domain.match import Decision
from workbench.domain.source import Passage
from workbench.domain.text import Span, trimmed
from workbench.errors import Unusable
from workbench.services.ports import UnitOfWork
from workbench.services.workplace import Workplace


class EvidenceService:
    """Accepts and rejects what was put forward, and takes acceptance back."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def accept(
        self,
        claim_id: ClaimId,
        passage: Passage,
        stance: Stance,
        *,
        part: Span | None = None,
        note: str = "",
    ) -> Evidence:
        """Accept a passage, or a ``part`` of it, as evidence for a claim.

        ``part`` counts in the passage's text. The same words again change the stance of the
        evidence there is: the earlier one is withdrawn, the new one added.
        """
        span = _place(passage, part)
        quotation = passage.text[span.start - passage.span.start : span.end - passage.span.start]
        with self._at.library.writing() as work:
            now, by = self._at.now(), self._at.checker()
            for earlier in work.evidence.of_claim(claim_id):
                if (earlier.source_id, earlier.span) == (passage.source_id, span):
                    work.evidence.save(replace(earlier, withdrawn=now))
            evidence = work.evidence.add(
                Evidence(
                    claim_id,
                    passage.source_id,
                    span,
                    quotation,
                    stance,
                    by,
                    now,
                    passage.locator,
                    note.strip(),
                )
            )
            work.decisions.put(
                claim_id, passage.source_id, passage.span, Decision.ACCEPTED, by=by, at=now
            )
            self._begin(work, claim_id)
            detail = {"stance": stance.value, "source": passage.source_id, "quotation": quotation}
            self._tell(work, claim_id, "evidence accepted", detail)
            work.commit()
        return evidence

    def reject(self, claim_id: ClaimId, passage: Passage) -> None:
        """Say that a passage does not bear on a claim."""
        with self._at.library.writing() as work:
            now, by = self._at.now(), self._at.checker()
            work.decisions.put(
                claim_id, passage.source_id, passage.span, Decision.REJECTED, by=by, at=now
            )
            self._tell(
                work,
                claim_id,
                "match rejected",
                {"source": passage.source_id, "start": passage.span.start},
            )
            work.commit()

    def reconsider(self, claim_id: ClaimId, passage: Passage) -> None:
        """Take back what was said of a match; evidence made of it stays."""
        with self._at.library.writing() as work:
            work.decisions.forget(claim_id, passage.source_id, passage.span)
            self._tell(work, claim_id, "match reconsidered", {"source": passage.source_id})
            work.commit()

    def withdraw(self, evidence_id: EvidenceId) -> None:
        """Withdraw a piece of evidence; it stays in the history."""
        with self._at.library.writing() as work:
            evidence = work.evidence.get(evidence_id)
            work.evidence.save(replace(evidence, withdrawn=self._at.now()))
            for (source_id, span), decision in work.decisions.of_claim(evidence.claim_id).items():
                same = source_id == evidence.source_id and span.overlaps(evidence.span)
                if same and decision is Decision.ACCEPTED:
                    work.decisions.forget(evidence.claim_id, source_id, span)
            self._tell(
                work, evidence.claim_id, "evidence withdrawn", {"quotation": evidence.quotation}
            )
            work.commit()

    def annotate(self, evidence_id: EvidenceId, note: str) -> None:
        """Write a note on a piece of evidence."""
        with self._at.library.writing() as work:
            evidence = work.evidence.get(evidence_id)
            work.evidence.save(replace(evidence, note=note.strip()))
            self._tell(work, evidence.claim_id, "evidence annotated", {"note": note.strip()})
            work.commit()

    def of_claim(self, claim_id: ClaimId) -> Sequence[Evidence]:
        """Return the evidence that stands for a claim."""
        with self._at.library.reading() as work:
            return work.evidence.of_claim(claim_id)

    def of_article(self, article_id: ArticleId) -> Sequence[Evidence]:
        """Return the evidence that stands for any claim of an article."""
        with self._at.library.reading() as work:
            return work.evidence.of_article(article_id)

    def from_source(
        self, claim_id: ClaimId, source_id: SourceId, start: int, end: int, stance: Stance
    ) -> Evidence:
        """Make evidence of any stretch of a source that the checker selected."""
        with self._at.library.reading() as work:
            source = work.sources.get(source_id)
            span = trimmed(source.text, start, end)
            if span is None:
                raise Unusable("Nothing is selected. Select the words of the source first.")
            around = [p for p in work.passages.of_source(source_id) if p.span.overlaps(span)]
        passage = Passage(source_id, span, span.of(source.text))
        if around:
            passage = replace(passage, locator=around[0].locator)
        return self.accept(claim_id, passage, stance)

    def _begin(self, work: UnitOfWork, claim_id: ClaimId) -> None:
        claim = work.claims.get(claim_id)
        if claim.state is CheckState.UNCHECKED:
            work.claims.save(claim.now(CheckState.IN_PROGRESS))

    def _tell(
        self, work: UnitOfWork, claim_id: ClaimId, action: str, detail: Mapping[str, Any]
    ) -> None:
        claim = work.claims.get(claim_id)
        case_id = work.articles.get(claim.article_id).case_id
        work.events.append(
            case_id,
            action,
            {"claim": claim_id, **detail},
            by=self._at.checker(),
            at=self._at.now(),
        )


def _place(passage: Passage, part: Span | None) -> Span:
    if part is None:
        return passage.span
    if part.end > len(passage.text):
        raise ValueError("the part lies outside its passage")
    return part.shifted(passage.span.start)
