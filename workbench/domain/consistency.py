"""What an article says in two places: once so and once otherwise, or twice the same."""

from dataclasses import dataclass

from workbench.domain.ids import ClaimId
from workbench.domain.match import SlotKind
from workbench.domain.text import Span


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """One fact that the article states with two values; which is right, nobody has said.

    ``value_a`` and ``value_b`` are the values as written, empty for a denial that is not there;
    ``why`` says in words what differs. ``place_a`` and ``place_b`` are where the two statements
    stand in the article: both may be places of one claim.
    """

    claim_a: ClaimId
    claim_b: ClaimId
    kind: SlotKind
    value_a: str
    value_b: str
    why: str
    place_a: Span
    place_b: Span


@dataclass(frozen=True, slots=True)
class SameFact:
    """Two claims that say the same, put forward to be checked as one; the earlier one first."""

    claim_a: ClaimId
    claim_b: ClaimId


@dataclass(frozen=True, slots=True)
class Consistency:
    """How the claims of an article stand to each other, in reading order."""

    inconsistent: tuple[Inconsistency, ...] = ()
    same: tuple[SameFact, ...] = ()
