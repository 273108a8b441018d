"""What the search found for a claim so far, as a cell of the claims table says it.

The counts are of things compared in the first passage. They say where to look; a claim of which
all things agree is not true for it.
"""

from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Findings, Lack, Match, Relation
from workbench.ui.text.wording import counted

UNKNOWN: Final = "…"
ABOUT: Final = (
    "What the search found: how many things differ in the first passage, or are missing there, or "
    "else agree. It says where to look, not what is true."
)
_LAST: Final = 10_000
_MANY: Final = 100


@dataclass(frozen=True, slots=True)
class Found:
    """How many passages were found and how the first compares; ``words`` where there are none."""

    passages: int = 0
    differs: int = 0
    agrees: int = 0
    missing: int = 0
    title: str = ""
    words: str = ""

    @classmethod
    def of(cls, findings: Findings) -> "Found":
        """Return what the findings of a search come to."""
        if not findings.matches:
            return cls(words="too little" if findings.lack is Lack.TOO_LITTLE else "none")
        first = findings.matches[0]
        return cls(
            len(findings.matches),
            _count(first, Relation.DIFFERS),
            _count(first, Relation.AGREES),
            _count(first, Relation.MISSING),
            first.source.title,
        )


STOPPED: Final = Found(words="stopped")
FAILED: Final = Found(words="failed")
_TIPS: Final = {
    "none": "No passage is near enough to the claim",
    "too little": "The claim says too little to look for; restate it (R)",
    "failed": "The search failed; go to the claim to see why",
    "stopped": "Not searched: the search was stopped",
}


def found_words(found: Found | None) -> str:
    """Say in short what was found; ``None`` is not searched yet.

    What agrees is told only where nothing differs and nothing is missing: a passage that has the
    date and not the sum must not look like one that has both.
    """
    if found is None or found.words:
        return UNKNOWN if found is None else found.words
    if found.differs:
        return f"{found.differs} {_verb('differ', found.differs)}"
    if found.missing:
        return f"{found.missing} missing"
    if found.agrees:
        return f"{found.agrees} {_verb('agree', found.agrees)}"
    return counted(found.passages, "passage")


def found_tip(found: Found | None) -> str:
    """Say the same at length."""
    if found is None or found.words:
        return "Looking for passages…" if found is None else _TIPS[found.words]
    told = (
        f"{found.differs} {_verb('differ', found.differs)}" if found.differs else "",
        f"{found.agrees} {_verb('agree', found.agrees)}" if found.agrees else "",
        f"{found.missing} missing" if found.missing else "",
    )
    compared = ", ".join(part for part in told if part) or "nothing to compare"
    head = f"{counted(found.passages, 'passage')} found"
    return f"{head}.\nOf what is compared in the first, “{found.title}”: {compared}."


def found_order(found: Found | None) -> int:
    """Return what the column is sorted by: what differs most, is missing, agrees, is not found."""
    if found is None:
        return _LAST + 2
    if not found.passages:
        return _LAST if found.words in {"none", "too little"} else _LAST + 1
    if found.differs:
        return -_MANY * found.differs
    return _MANY - found.missing if found.missing else 2 * _MANY - found.agrees


def _count(match: Match, relation: Relation) -> int:
    return sum(slot.relation is relation for slot in match.comparison.slots)


def _verb(words: str, number: int) -> str:
    return f"{words}s" if number == 1 else words
