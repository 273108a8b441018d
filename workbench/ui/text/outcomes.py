"""How reading a document ended, in the words of the desk."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.source import Outcome, Resemblance

OUTCOMES: Final = {
    Outcome.OK: "Taken in",
    Outcome.PARTIAL: "Taken in, in part",
    Outcome.ENCRYPTED: "Locked with a password",
    Outcome.EMPTY: "Holds no text",
    Outcome.REFUSED: "Not read",
    Outcome.FAILED: "Could not be read",
}
SIGNS: Final = {
    Outcome.OK: ("read-whole", "muted"),
    Outcome.PARTIAL: ("read-part", "warn"),
    Outcome.ENCRYPTED: ("locked", "bad"),
    Outcome.EMPTY: ("read-not", "warn"),
    Outcome.REFUSED: ("read-not", "bad"),
    Outcome.FAILED: ("read-not", "bad"),
}
"""The drawing and the tone for each outcome."""
_SHORT: Final = {Outcome.OK: "taken in", Outcome.PARTIAL: "in part"}
_FULL: Final = 100


def short_outcome(outcome: Outcome, reason: str, lacks: Sequence[str] = ()) -> str:
    """Return how reading ended in the few words that a column holds, what matters first."""
    words = _SHORT.get(outcome, OUTCOMES[outcome].lower())
    if reason:
        return f"{words}: {_inside(reason)}"
    return f"{words}, without {', '.join(lacks)}" if lacks else words


def full_outcome(outcome: Outcome, reason: str, lacks: Sequence[str] = ()) -> list[str]:
    """Return all there is to say of how reading ended, in sentences."""
    words = f"{OUTCOMES[outcome]}: {_inside(reason)}" if reason else OUTCOMES[outcome]
    told = [_ended(words)]
    if lacks:
        told.append(not_in_text(lacks))
    return told


def not_in_text(lacks: Sequence[str]) -> str:
    """Return what a document has that its text does not."""
    return f"Not in the text: {', '.join(lacks)}."


def in_common(pair: Resemblance) -> str:
    """Return how much of their wording two sources share; it says nothing of who has it first."""
    # Rounded down: all of it is said only where it is all of it.
    return f"{int(pair.share * _FULL)} % of the wording in common"


def _inside(reason: str) -> str:
    """Return a sentence as it reads after a colon: small, unless it may begin with a name."""
    return reason[0].lower() + reason[1:] if reason.partition(" ")[0] in _PLAIN else reason


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


_PLAIN: Final = frozenset(
    {"The", "It", "Its", "There", "This", "These", "A", "An", "No", "Not", "Nothing", "Some"}
    | {"Part", "Page", "Pages", "One", "Only", "Fetching", "Reading", "Words"}
)
