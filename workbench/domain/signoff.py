"""Sign-off: a second person stands behind a verdict."""

from dataclasses import dataclass
from datetime import datetime

from workbench.domain.ids import SignOffId, VerdictId


@dataclass(frozen=True, slots=True)
class SignOff:
    """That somebody signed a verdict off; ``reason`` is why it was nobody but who had given it.

    It is of one verdict: the next verdict on the claim is not signed off by it. One that was taken
    back stays in the library, with ``withdrawn`` set to when.
    """

    verdict_id: VerdictId
    by: str
    at: datetime
    note: str = ""
    reason: str = ""
    withdrawn: datetime | None = None
    id: SignOffId | None = None


def same_person(one: str, other: str) -> bool:
    """Say whether two names are one person's, however they are spaced or capitalised."""
    return one.casefold().split() == other.casefold().split()
