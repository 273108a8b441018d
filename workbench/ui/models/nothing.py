"""Why a claim has no passages to show, and what to do about it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from workbench.domain.claim import Claim
from workbench.domain.match import Lack
from workbench.ui.models.feed import Answer


class Remedy(Enum):
    """What a button offers to do."""

    NONE = auto()
    SEARCH = auto()
    ADD_SOURCES = auto()
    RESTATE = auto()

    @property
    def words(self) -> str:
        """What stands on the button."""
        return _WORDS.get(self, "")


_WORDS: Final = {
    Remedy.SEARCH: "Search again",
    Remedy.ADD_SOURCES: "Add sources…",
    Remedy.RESTATE: "Restate…",
}


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
    "Nothing in the sources is near enough to the claim; the least bad is not shown. Add sources "
    "that may bear on it, search the whole library (L), or restate the claim so that it stands "
    "alone (R).",
    Remedy.ADD_SOURCES,
)
NOWHERE: Final = Nothing(
    "No passage found",
    "Nothing in the whole library is near enough to the claim; the least bad is not shown. Add "
    "sources that may bear on it, or restate the claim so that it stands alone (R).",
    Remedy.ADD_SOURCES,
)
TOO_LITTLE: Final = Nothing(
    "Too little to look for",
    "These words alone could be about anything. Restate the claim so that it stands alone (R): "
    "who or what it is about, when, and what is said of it.",
    Remedy.RESTATE,
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
    return _why_none(answer, gathered=gathered)


def _why_none(answer: Answer, *, gathered: bool) -> Nothing:
    if answer.findings.lack is Lack.TOO_LITTLE:
        return TOO_LITTLE
    if not gathered:
        return NO_SOURCES
    return NOWHERE if answer.question.whole_library else NO_PASSAGE
