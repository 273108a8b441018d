"""Claims that were checked before, put forward for a claim that is near to them."""

from dataclasses import dataclass
from datetime import date

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.match import Comparison, SlotSide
from workbench.domain.verdict import Rating, Verdict


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim with the verdict that stands for it, as the index put it forward.

    ``published`` is the date of its article; ``score`` is the index's own, higher is nearer.
    """

    claim: Claim
    case_id: CaseId
    case: str
    published: date | None
    verdict: Verdict
    score: float


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim that was checked before, held against the one that is asked about.

    ``comparison`` says what agrees and what differs: the spans of its passages count in ``words``,
    as do those of ``only_there``, what of it could be compared and the claim does not say.
    ``rationale`` is the first line of the verdict's. ``since`` names what became of the check after
    the verdict (``recheck``, ``dropped`` …), empty while the verdict stands.
    """

    claim_id: ClaimId
    case_id: CaseId
    case: str
    words: str
    rating: Rating
    rationale: str
    verdict: Verdict
    comparison: Comparison
    only_there: tuple[SlotSide, ...] = ()
    since: str = ""


def since(claim: Claim, rating: Rating) -> str:
    """Return what became of a claim's check after its verdict, empty while that stands."""
    if claim.dropped:
        return "dropped"
    if not claim.checkable:
        return "set apart"
    state = claim.state
    stands = state.settled or state is rating.settles
    return "" if stands and state is not CheckState.RECHECK else str(state.value)
