"""Why a claim has no passages to show, and what to do about it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from workbench.domain.claim import Claim
from workbench.ui.models.feed import Answer


class Remedy(Enum):
    """What a button offers to do."""

    NONE = auto()
    SEARCH = auto()
    ADD_SOURCES = auto()

    @property
    def words(self) -> str:
        """What stands on the button."""
        return {Remedy.SEARCH: "Search again", Remedy.ADD_SOURCES: "Add sources…"}.get(self, "")


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is said where there is nothing: a heading, a sentence, and what may be done."""

    title: str
    advice: str = ""
    remedy: Remedy = Remedy.NONE


NO_CLAIM: Final = Nothing(
    "No claim chosen", "Press one in the article or in the table, or N for the next that is open."
)
STOPPED: Final = Nothing("The search was stopped", "", Remedy.SEARCH)
SEARCHING: Final = Nothing("Looking for passages…")
NO_SOURCES: Final = Nothing(
    "No sources yet",
    "Add the documents that this article rests on: files, a folder, or addresses. "
    "Their passages then appear here.",
    Remedy.ADD_SOURCES,
)
NO_PASSAGE: Final = Nothing(
    "No passage found",
    "Nothing in the sources has enough of the claim's words. Add sources that may bear on it, "
    "search the whole library (L), or restate the claim so that it stands alone (R).",
    Remedy.ADD_SOURCES,
)


def why_nothing(
    claim: Claim | None, answer: Answer | None, error: str, *, halted: bool, gathered: bool
) -> Nothing:
    """Say why there are no passages; ``error`` is what the search failed with, in words."""
    if claim is None:
        return NO_CLAIM
    if not claim.checkable:
        reason = f"{claim.reasons[0].capitalize()}. " if claim.reasons else ""
        return Nothing("Set apart: nothing to check", f"{reason}Press B to check it after all.")
    if answer is None:
        return STOPPED if halted else SEARCHING
    if answer.error is not None:
        return Nothing("The search failed", error, Remedy.SEARCH)
    return NO_PASSAGE if gathered else NO_SOURCES
