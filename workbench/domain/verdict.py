"""Ratings, the scales they belong to, and verdicts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId, EvidenceId, VerdictId
from workbench.domain.risk import Risk

VERDICTS_CHANGED: Final = "verdicts_changed"
"""Under this an event of a history lists the verdicts that were taken back or stand again."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One value of a rating scale.

    ``tone`` names a colour of the theme (good, warn, bad, neutral, muted); ``needs`` lists what a
    verdict with this rating must carry: ``rationale``, ``change``, ``risk`` (who accepts it).
    ``settles`` is the check state that the claim takes on.
    """

    key: str
    label: str
    meaning: str
    tone: str = "neutral"
    needs: tuple[str, ...] = ()
    settles: CheckState = CheckState.CHECKED


@dataclass(frozen=True, slots=True)
class RatingScale:
    """A versioned list of ratings; a published version never changes."""

    key: str
    version: int
    name: str
    ratings: tuple[Rating, ...]

    def rating(self, key: str) -> Rating:
        """Return the rating with this key; raises ``KeyError`` if the scale has none."""
        for rating in self.ratings:
            if rating.key == key:
                return rating
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Change:
    """What the text should say instead: stands as, change to, because."""

    stands_as: str
    change_to: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision on a claim. Never edited: the next verdict of the same claim succeeds it.

    ``reason`` says why it succeeds another. One that was taken back stays, with ``withdrawn`` set
    to when; it stands no longer, and what it succeeded stands again.
    """

    claim_id: ClaimId
    scale: str
    scale_version: int
    rating: str
    rationale: str
    by: str
    at: datetime
    change: Change | None = None
    evidence: tuple[EvidenceId, ...] = ()
    reason: str = ""
    withdrawn: datetime | None = None
    id: VerdictId | None = None


def standing(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the verdict that stands, of those of one claim, oldest first; ``None`` if none."""
    stands = [verdict for verdict in verdicts if verdict.withdrawn is None]
    return stands[-1] if stands else None


def changes(earlier: Verdict | None, scale: str, rating: str) -> bool:
    """Say whether a rating is another than that of the verdict it would succeed."""
    return earlier is not None and (earlier.scale, earlier.rating) != (scale, rating)


def owed(
    rating: Rating, rationale: str, change: Change | None, risk: Risk | None = None
) -> list[str]:
    """Return what a verdict with ``rating`` still lacks, as words for the checker."""
    lacking = []
    if "rationale" in rating.needs and not rationale.strip():
        lacking.append("a rationale")
    if "change" in rating.needs and (change is None or not change.change_to.strip()):
        lacking.append("what the text should say instead")
    if ("risk" in rating.needs or risk is not None) and not (risk and risk.who.strip()):
        lacking.append("who accepts the risk")
    return lacking
