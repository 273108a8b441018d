"""Make evidence of passages: only a person does that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from workbench.domain.claim import CheckState, Claim
from workbench.domain.evidence import CitedSource, Evidence, Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, SourceId, VerdictId
from workbench.domain.match import Decision
from workbench.domain.shaping import named
from workbench.domain.source import Passage
from workbench.domain.text import Span, trimmed
from workbench.domain.verdict import standing
from workbench.errors import Unusable
from workbench.services.evidence_deeds import EvidenceDeed, MatchChange
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace

_EXCERPT: Final = 200
"""Characters of a passage that the history keeps, to say which it was."""


class EvidenceService:
    """Accepts and rejects what was put forward, and takes acceptance back.

    Each change is one event and can be taken back with ``undo``; where nothing changes there is
    neither.
    """

    def __init__(self, at: Workplace, undo: Undo | None = None) -> None:
        self._at = at
        self._undo = undo or Undo(at)

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
            claim = work.claims.get(claim_id)
            made = Evidence(
                claim_id,
                passage.source_id,
                span,
                quotation,
                stance,
                self._at.checker(),
                self._at.now(),
                passage.locator,
                note.strip(),
            )
            same = [piece for piece in work.evidence.of_claim(claim_id) if _alike(piece, made)]
            deed, evidence = self._accepted(work, claim, passage, made, same)
            detail: dict[str, Any] = {
                "stance": stance.value,
                "source": passage.source_id,
                "quotation": quotation,
                "evidence": evidence.id,
            }
            if same:
                detail["was"] = same[-1].stance.value
            self._end(work, deed, "evidence accepted", detail)
        self._undo.record(deed)
        return evidence

    def reject(self, claim_id: ClaimId, passage: Passage) -> None:
        """Say that a passage does not bear on a claim."""
        detail = {"start": passage.span.start, "passage": passage.text[:_EXCERPT]}
        self._decide(claim_id, passage, Decision.REJECTED, detail)

    def reconsider(self, claim_id: ClaimId, passage: Passage) -> None:
        """Take back what was said of a match; evidence made of it stays."""
        self._decide(claim_id, passage, None, {"passage": passage.text[:_EXCERPT]})

    def withdraw(self, evidence_id: EvidenceId) -> None:
        """Withdraw a piece of evidence; it stays in the history."""
        with self._at.library.writing() as work:
            piece = work.evidence.get(evidence_id)
            if piece.withdrawn is not None:
                return
            gone = replace(piece, withdrawn=self._at.now())
            work.evidence.save(gone)
            matches = [
                MatchChange(source_id, span, decision, None)
                for (source_id, span), decision in work.decisions.of_claim(piece.claim_id).items()
                if source_id == piece.source_id and span.overlaps(piece.span)
                if decision is Decision.ACCEPTED
            ]
            for match in matches:
                work.decisions.forget(piece.claim_id, match.source_id, match.span)
            deed = self._deed(work, piece, gone, "withdrawn", tuple(matches))
            detail = {
                "quotation": piece.quotation,
                "stance": piece.stance.value,
                "evidence": evidence_id,
            }
            self._end(work, deed, "evidence withdrawn", detail)
        self._undo.record(deed)

    def annotate(self, evidence_id: EvidenceId, note: str) -> None:
        """Write a note on a piece of evidence."""
        with self._at.library.writing() as work:
            piece = work.evidence.get(evidence_id)
            noted = replace(piece, note=note.strip())
            if noted == piece:
                return
            work.evidence.save(noted)
            deed = self._deed(work, piece, noted, "annotated")
            detail = {
                "note": noted.note,
                "was": piece.note,
                "quotation": piece.quotation,
                "evidence": evidence_id,
            }
            self._end(work, deed, "evidence annotated", detail)
        self._undo.record(deed)

    def of_claim(self, claim_id: ClaimId) -> Sequence[Evidence]:
        """Return the evidence that stands for a claim."""
        with self._at.library.reading() as work:
            return work.evidence.of_claim(claim_id)

    def of_article(self, article_id: ArticleId) -> Sequence[Evidence]:
        """Return the evidence that stands for any claim of an article."""
        with self._at.library.reading() as work:
            return work.evidence.of_article(article_id)

    def cited(self, sources: Iterable[SourceId]) -> Mapping[SourceId, CitedSource]:
        """Return what is told of sources beside evidence, and of what these are part of.

        Their texts are not read, so it takes a moment however long they are.
        """
        with self._at.library.reading() as work:
            return work.evidence.cited(sources)

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

    def _accepted(
        self,
        work: UnitOfWork,
        claim: Claim,
        passage: Passage,
        made: Evidence,
        same: Sequence[Evidence],
    ) -> tuple[EvidenceDeed, Evidence]:
        """File evidence made of a passage, in place of what there is of the same words."""
        for piece in same:
            work.evidence.save(replace(piece, withdrawn=made.at))
        evidence = work.evidence.add(made)
        match = _match(work, made.claim_id, passage, Decision.ACCEPTED)
        place = (made.claim_id, passage.source_id, passage.span)
        work.decisions.put(*place, Decision.ACCEPTED, by=made.by, at=made.at)
        change = f"now {made.stance.value}" if same else f"accepted: {made.stance.value}"
        deed = EvidenceDeed(
            f"Evidence for {named(claim)} {change}",
            _case_of(work, claim),
            self._at,
            (claim, _begun(work, claim)),
            (
                *((piece, replace(piece, withdrawn=made.at)) for piece in same),
                (replace(evidence, withdrawn=made.at), evidence),
            ),
            (match,),
            _standing(work, made.claim_id),
        )
        return deed, evidence

    def _decide(
        self,
        claim_id: ClaimId,
        passage: Passage,
        decision: Decision | None,
        detail: Mapping[str, Any],
    ) -> None:
        """Say something of a match, or with ``None`` take back what was said."""
        with self._at.library.writing() as work:
            claim = work.claims.get(claim_id)
            match = _match(work, claim_id, passage, decision)
            if match.before is match.after:
                return
            place = (claim_id, passage.source_id, passage.span)
            if decision is None:
                work.decisions.forget(*place)
            else:
                work.decisions.put(*place, decision, by=self._at.checker(), at=self._at.now())
            word = "rejected" if decision is Decision.REJECTED else "reconsidered"
            deed = EvidenceDeed(
                f"Passage for {named(claim)} {word}",
                _case_of(work, claim),
                self._at,
                (claim, claim),
                matches=(match,),
                verdict=_standing(work, claim_id),
            )
            self._end(work, deed, f"match {word}", {"source": passage.source_id, **detail})
        self._undo.record(deed)

    def _deed(
        self,
        work: UnitOfWork,
        before: Evidence,
        after: Evidence,
        word: str,
        matches: tuple[MatchChange, ...] = (),
    ) -> EvidenceDeed:
        claim = work.claims.get(before.claim_id)
        return EvidenceDeed(
            f"Evidence for {named(claim)} {word}",
            _case_of(work, claim),
            self._at,
            (claim, claim),
            ((before, after),),
            matches,
            _standing(work, before.claim_id),
        )

    def _end(
        self, work: UnitOfWork, deed: EvidenceDeed, action: str, detail: Mapping[str, Any]
    ) -> None:
        """Note in the history what was done, and let it last."""
        claim = deed.claim[0]
        work.events.append(
            deed.case_id,
            action,
            {"claim": claim.id, "words": claim.words, **detail},
            by=self._at.checker(),
            at=self._at.now(),
        )
        work.commit()


def _alike(piece: Evidence, other: Evidence) -> bool:
    return (piece.source_id, piece.span) == (other.source_id, other.span)


def _match(
    work: UnitOfWork, claim_id: ClaimId, passage: Passage, decision: Decision | None
) -> MatchChange:
    before = work.decisions.of_claim(claim_id).get((passage.source_id, passage.span))
    return MatchChange(passage.source_id, passage.span, before, decision)


def _begun(work: UnitOfWork, claim: Claim) -> Claim:
    """Return the claim as one that is worked on."""
    if claim.state is not CheckState.UNCHECKED:
        return claim
    return work.claims.save(claim.now(CheckState.IN_PROGRESS))


def _case_of(work: UnitOfWork, claim: Claim) -> CaseId:
    return work.articles.get(claim.article_id).case_id


def _standing(work: UnitOfWork, claim_id: ClaimId) -> VerdictId | None:
    verdict = standing(work.verdicts.of_claim(claim_id))
    return verdict.id if verdict else None


def _place(passage: Passage, part: Span | None) -> Span:
    if part is None:
        return passage.span
    if part.end > len(passage.text):
        raise ValueError("the part lies outside its passage")
    return part.shifted(passage.span.start)
