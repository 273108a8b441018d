"""Verdicts that were given, as something that can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, VerdictId
from workbench.domain.shaping import called
from workbench.domain.verdict import VERDICTS_CHANGED, Verdict, standing
from workbench.services.check_states import as_left, put_back
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Turned, conflict
from workbench.services.workplace import Workplace

_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict with its claim as it was and as it became, and the verdict that stood before."""

    verdict: Verdict
    before: Claim
    after: Claim
    succeeds: Verdict | None = None


@dataclass(frozen=True, slots=True)
class VerdictDeed:
    """Verdicts that were given in one step, each on another claim.

    Taken back, a verdict stays in the library, marked; done again, the mark is taken off.
    """

    in_case: ClassVar[bool] = True
    text: str
    case_id: CaseId
    at: Workplace
    given: tuple[Given, ...]

    def undo(self, work: UnitOfWork) -> Turned:
        """Take the verdicts back, and put the claims into the check state they were in."""
        self._lay_out(work)
        for one in self.given:
            self._check(work, one.after, one.verdict)
        now = self.at.now()
        told = [_marked(work, one.verdict, now, one.succeeds) for one in self.given]
        return self._turned(work, [(one.after, one.before) for one in self.given], told)

    def redo(self, work: UnitOfWork) -> Turned:
        """Let the verdicts stand again."""
        self._lay_out(work)
        for one in self.given:
            self._check(work, one.before, one.succeeds)
        told = [_marked(work, one.verdict, None, one.verdict) for one in self.given]
        return self._turned(work, [(one.before, one.after) for one in self.given], told)

    def _lay_out(self, work: UnitOfWork) -> None:
        """Read many claims together, which is faster than one by one."""
        if len(self.given) > _FEW:
            work.claims.of_article(self.given[0].before.article_id, dropped=True)

    def _check(self, work: UnitOfWork, left: Claim, stood: Verdict | None) -> None:
        """Raise ``Conflict`` where another verdict stands, or the claim is in another state."""
        stands = standing(work.verdicts.of_claim(filed_id(left.id)))
        if _id(stands) != _id(stood) or not as_left(work, left):
            name = called(work.claims.get(filed_id(left.id)))
            raise conflict(f"{name} was decided on anew since", self.text)

    def _turned(
        self,
        work: UnitOfWork,
        claims: Sequence[tuple[Claim, Claim]],
        told: Sequence[Mapping[str, Any]],
    ) -> Turned:
        changed = [change for left, wanted in claims for change in put_back(work, left, wanted)]
        detail: dict[str, Any] = {VERDICTS_CHANGED: list(told)}
        if len(claims) == 1:
            detail |= {"claim": claims[0][0].id, "words": claims[0][0].words}
        return Turned(tuple(changed), detail)


def verdict_told(verdict: Verdict, stands: Verdict | None) -> Mapping[str, Any]:
    """Return that a verdict was taken back, or stands again, and which stands, as JSON values."""
    withdrawn = verdict.withdrawn
    return {
        "claim": verdict.claim_id,
        "verdict": verdict.id,
        "rating": verdict.rating,
        "withdrawn": withdrawn.astimezone(UTC).isoformat() if withdrawn else None,
        "stands": stands.rating if stands else "",
    }


def _marked(
    work: UnitOfWork, verdict: Verdict, withdrawn: datetime | None, stands: Verdict | None
) -> Mapping[str, Any]:
    return verdict_told(work.verdicts.mark(filed_id(verdict.id), withdrawn), stands)


def _id(verdict: Verdict | None) -> VerdictId | None:
    return verdict.id if verdict else None
