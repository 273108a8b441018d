"""What was decided on evidence and matches, as something that can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.ids import CaseId, ClaimId, SourceId, VerdictId
from workbench.domain.match import Decision
from workbench.domain.shaping import named
from workbench.domain.text import Span
from workbench.domain.verdict import standing
from workbench.services.check_states import put_back
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Turned, conflict
from workbench.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class MatchChange:
    """What was said of a match before, and after; ``None`` for nothing."""

    source_id: SourceId
    span: Span
    before: Decision | None
    after: Decision | None

    def turned(self) -> "MatchChange":
        """Return the change the other way round."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class EvidenceDeed:
    """A decision on evidence or on a match of one claim.

    ``claim`` is the claim as it was and as it became, ``evidence`` the same of each piece: one that
    was added was withdrawn before, as it were. ``verdict`` is the one that stood meanwhile.
    """

    in_case: ClassVar[bool] = True
    text: str
    case_id: CaseId
    at: Workplace
    claim: tuple[Claim, Claim]
    evidence: tuple[tuple[Evidence, Evidence], ...] = ()
    matches: tuple[MatchChange, ...] = ()
    verdict: VerdictId | None = None

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring evidence, matches and the claim's check state back as they were."""
        before, after = self.claim
        pieces = [(now, then) for then, now in self.evidence]
        return self._turned(work, (after, before), pieces, [one.turned() for one in self.matches])

    def redo(self, work: UnitOfWork) -> Turned:
        """Bring them back as they became."""
        return self._turned(work, self.claim, self.evidence, self.matches)

    def _turned(
        self,
        work: UnitOfWork,
        claim: tuple[Claim, Claim],
        pieces: Sequence[tuple[Evidence, Evidence]],
        matches: Sequence[MatchChange],
    ) -> Turned:
        claim_id = filed_id(claim[0].id)
        self._check(work, claim_id, pieces, matches)
        now, by = self.at.now(), self.at.checker()
        told = []
        for left, wanted in pieces:
            piece = replace(wanted, withdrawn=now) if wanted.withdrawn else wanted
            work.evidence.save(piece)
            told.append(piece_told(left, piece))
        for match in matches:
            place = (match.source_id, match.span)
            if match.after is None:
                work.decisions.forget(claim_id, *place)
            else:
                work.decisions.put(claim_id, *place, match.after, by=by, at=now)
        return Turned(
            put_back(work, *claim),
            {
                "claim": claim_id,
                "words": claim[0].words,
                "evidence_changed": told,
                "matches_changed": [match_told(match) for match in matches],
            },
        )

    def _check(
        self,
        work: UnitOfWork,
        claim_id: ClaimId,
        pieces: Sequence[tuple[Evidence, Evidence]],
        matches: Sequence[MatchChange],
    ) -> None:
        """Raise ``Conflict`` where anything is not as it was left."""
        name = named(work.claims.get(claim_id))
        for left, _ in pieces:
            if _content(work.evidence.get(filed_id(left.id))) != _content(left):
                raise conflict(f"The evidence for {name} was changed since", self.text)
        said = work.decisions.of_claim(claim_id)
        if any(said.get((match.source_id, match.span)) is not match.before for match in matches):
            raise conflict(f"A passage for {name} was decided on since", self.text)
        verdict = standing(work.verdicts.of_claim(claim_id))
        gone = {left.id for left, wanted in pieces if wanted.withdrawn and not left.withdrawn}
        if verdict and verdict.id != self.verdict and not gone.isdisjoint(verdict.evidence):
            raise conflict(f"A verdict on {name} rests on this evidence since", self.text)


def piece_told(before: Evidence, after: Evidence) -> Mapping[str, Any]:
    """Return what changed in a piece of evidence, as JSON values."""
    return {
        "evidence": after.id,
        "stance": after.stance.value,
        "quotation": after.quotation,
        "was": {"stands": before.withdrawn is None, "note": before.note},
        "now": {"stands": after.withdrawn is None, "note": after.note},
    }


def match_told(match: MatchChange) -> Mapping[str, Any]:
    """Return what changed in what was said of a match, as JSON values."""
    return {
        "source": match.source_id,
        "start": match.span.start,
        "was": match.before.value if match.before else "",
        "now": match.after.value if match.after else "",
    }


def _content(piece: Evidence) -> tuple[Evidence, bool]:
    """Return a piece without when it was withdrawn, which each turn sets anew."""
    return replace(piece, withdrawn=None), piece.withdrawn is not None
