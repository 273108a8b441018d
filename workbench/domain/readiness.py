"""What stands against signing a whole case off."""

from dataclasses import dataclass
from enum import Enum

from workbench.domain.ids import ClaimId


class Lack(Enum):
    """What may be missing before a case can be signed off, in words for the checker."""

    CLAIMS = "open claims"
    QUERIES = "open queries"
    NUMBERS = "numbers not settled"
    DATES = "dates not settled"
    NAMES = "names not settled"
    QUOTES = "quotations not settled"
    UNMARKED = "words under no claim"
    GROUNDS = "verdicts without evidence, rationale or search"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How much is missing of one kind, and at which claims, in reading order.

    Words under no claim have none.
    """

    lack: Lack
    count: int
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class Readiness:
    """What stands against signing a case off, in the order of ``Lack``; nothing is counted as 0."""

    shortfalls: tuple[Shortfall, ...] = ()

    @property
    def ready(self) -> bool:
        """Say whether nothing stands against it."""
        return not self.shortfalls

    def of(self, lack: Lack) -> Shortfall:
        """Return how much is missing of one kind, with a count of 0 if nothing is."""
        return next((told for told in self.shortfalls if told.lack is lack), Shortfall(lack, 0))
