"""Why a claim has no passages to show, and what to do about it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from workbench.domain.claim import Claim
from workbench.domain.match import Lack
from workbench.ui.models.feed import Answer
from workbench.ui.translation import marked, tr


class Remedy(Enum):
    """What a button offers to do."""

    NONE = auto()
    SEARCH = auto()
    ADD_SOURCES = auto()
    RESTATE = auto()

    @property
    def words(self) -> str:
        """What stands on the button."""
        return tr(_WORDS[self]) if self in _WORDS else ""


_WORDS: Final = {
    Remedy.SEARCH: marked("Search again"),
    Remedy.ADD_SOURCES: marked("Add sources…"),
    Remedy.RESTATE: marked("Restate…"),
}


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is said where there is nothing: a heading, a sentence, and what may be done.

    Those that are declared here say it in English; ``why_nothing`` says it in the language of the
    window. An advice names keys as ``hints.hint`` fills them in.
    """

    title: str
    advice: str = ""
    remedy: Remedy = Remedy.NONE


NO_CLAIM: Final = Nothing(
    marked("No claim chosen"),
    marked(
        "Press one in the article or in the table, or {claim.next_open} for the next that is open."
    ),
)
STOPPED: Final = Nothing(marked("The search was stopped"), "", Remedy.SEARCH)
SEARCHING: Final = Nothing(marked("Looking for passages…"))
NO_SOURCES: Final = Nothing(
    marked("No sources yet"),
    marked(
        "Add the documents that this article rests on: files, a folder, or addresses. "
        "Their passages then appear here."
    ),
    Remedy.ADD_SOURCES,
)
NO_PASSAGE: Final = Nothing(
    marked("No passage found"),
    marked(
        "Nothing in the sources is near enough to the claim; the least bad is not shown. Add "
        "sources that may bear on it, search the whole library ({match.whole_library}), or restate "
        "the claim so that it stands alone ({claim.restate})."
    ),
    Remedy.ADD_SOURCES,
)
NOWHERE: Final = Nothing(
    marked("No passage found"),
    marked(
        "Nothing in the whole library is near enough to the claim; the least bad is not shown. Add "
        "sources that may bear on it, or restate the claim so that it stands alone "
        "({claim.restate})."
    ),
    Remedy.ADD_SOURCES,
)
TOO_LITTLE: Final = Nothing(
    marked("Too little to look for"),
    marked(
        "These words alone could be about anything. Restate the claim so that it stands alone "
        "({claim.restate}): who or what it is about, when, and what is said of it."
    ),
    Remedy.RESTATE,
)


def why_nothing(
    claim: Claim | None, answer: Answer | None, error: str, *, halted: bool, gathered: bool
) -> Nothing:
    """Say why there are no passages; ``error`` is what the search failed with, in words."""
    if claim is None:
        return _told(NO_CLAIM)
    if not claim.checkable:
        reason = f"{claim.reasons[0].capitalize()}. " if claim.reasons else ""
        advice = tr("Press {claim.restore} to check it after all.")
        return Nothing(tr("Set apart: nothing to check"), reason + advice)
    if answer is None:
        return _told(STOPPED if halted else SEARCHING)
    if answer.error is not None:
        return Nothing(tr("The search failed"), error, Remedy.SEARCH)
    return _told(_why_none(answer, gathered=gathered))


def _told(nothing: Nothing) -> Nothing:
    advice = tr(nothing.advice) if nothing.advice else ""
    return Nothing(tr(nothing.title), advice, nothing.remedy)


def _why_none(answer: Answer, *, gathered: bool) -> Nothing:
    if answer.findings.lack is Lack.TOO_LITTLE:
        return TOO_LITTLE
    if not gathered:
        return NO_SOURCES
    return NOWHERE if answer.question.whole_library else NO_PASSAGE
