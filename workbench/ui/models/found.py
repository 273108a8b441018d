"""What the search found for a claim so far, as a cell of the claims table says it.

The counts are of things compared in the first passage. They say where to look; a claim of which
all things agree is not true for it.
"""

from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Findings, Lack, Match, Relation
from workbench.ui.translation import marked, tr

UNKNOWN: Final = "…"
NONE: Final = marked("none")
LITTLE: Final = marked("too little")
ABOUT: Final = marked(
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
            return cls(words=LITTLE if findings.lack is Lack.TOO_LITTLE else NONE)
        first = findings.matches[0]
        return cls(
            len(findings.matches),
            _count(first, Relation.DIFFERS),
            _count(first, Relation.AGREES),
            _count(first, Relation.MISSING),
            first.source.title,
        )


STOPPED: Final = Found(words=marked("stopped"))
FAILED: Final = Found(words=marked("failed"))
_TIPS: Final = {
    NONE: marked("No passage is near enough to the claim"),
    LITTLE: marked("The claim says too little to look for; restate it"),
    FAILED.words: marked("The search failed; go to the claim to see why"),
    STOPPED.words: marked("Not searched: the search was stopped"),
}


def found_words(found: Found | None) -> str:
    """Say in short what was found; ``None`` is not searched yet.

    What agrees is told only where nothing differs and nothing is missing: a passage that has the
    date and not the sum must not look like one that has both.
    """
    if found is None or found.words:
        return UNKNOWN if found is None else tr(found.words)
    if found.differs:
        return _differ(found.differs)
    if found.missing:
        return _missing(found.missing)
    if found.agrees:
        return _agree(found.agrees)
    return tr("%Ln passage(s)", "", found.passages)


def found_tip(found: Found | None) -> str:
    """Say the same at length."""
    if found is None or found.words:
        return tr("Looking for passages…") if found is None else tr(_TIPS[found.words])
    told = (
        _differ(found.differs) if found.differs else "",
        _agree(found.agrees) if found.agrees else "",
        _missing(found.missing) if found.missing else "",
    )
    compared = ", ".join(part for part in told if part) or tr("nothing to compare")
    words = tr(
        "%Ln passage(s) found.\nOf what is compared in the first, “{title}”: {compared}.",
        "",
        found.passages,
    )
    return words.format(title=found.title, compared=compared)


def found_order(found: Found | None) -> int:
    """Return what the column is sorted by: what differs most, is missing, agrees, is not found."""
    if found is None:
        return _LAST + 2
    if not found.passages:
        return _LAST if found.words in {NONE, LITTLE} else _LAST + 1
    if found.differs:
        return -_MANY * found.differs
    return _MANY - found.missing if found.missing else 2 * _MANY - found.agrees


def _count(match: Match, relation: Relation) -> int:
    return sum(slot.relation is relation for slot in match.comparison.slots)


def _differ(count: int) -> str:
    words = tr("{count} differs") if count == 1 else tr("{count} differ")
    return words.format(count=count)


def _missing(count: int) -> str:
    return tr("{count} missing").format(count=count)


def _agree(count: int) -> str:
    words = tr("{count} agrees") if count == 1 else tr("{count} agree")
    return words.format(count=count)
