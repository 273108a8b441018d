"""How reading a document ended, in the words of the desk."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.source import Outcome, Resemblance
from workbench.ui.translation import marked, tr

OUTCOMES: Final = {
    Outcome.OK: marked("Taken in"),
    Outcome.PARTIAL: marked("Taken in, in part"),
    Outcome.ENCRYPTED: marked("Locked with a password"),
    Outcome.EMPTY: marked("Holds no text"),
    Outcome.REFUSED: marked("Not read"),
    Outcome.FAILED: marked("Could not be read"),
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
_SHORT: Final = {
    Outcome.OK: marked("taken in"),
    Outcome.PARTIAL: marked("in part"),
    Outcome.ENCRYPTED: marked("locked with a password"),
    Outcome.EMPTY: marked("holds no text"),
    Outcome.REFUSED: marked("not read"),
    Outcome.FAILED: marked("could not be read"),
}
_FULL: Final = 100


def short_outcome(outcome: Outcome, reason: str, lacks: Sequence[str] = ()) -> str:
    """Return how reading ended in the few words that a column holds, what matters first."""
    words = tr(_SHORT[outcome])
    if reason:
        return f"{words}: {_inside(reason)}"
    if not lacks:
        return words
    return tr("{outcome}, without {lacks}").format(outcome=words, lacks=", ".join(lacks))


def full_outcome(outcome: Outcome, reason: str, lacks: Sequence[str] = ()) -> list[str]:
    """Return all there is to say of how reading ended, in sentences."""
    words = tr(OUTCOMES[outcome])
    told = [_ended(f"{words}: {_inside(reason)}" if reason else words)]
    if lacks:
        told.append(not_in_text(lacks))
    return told


def not_in_text(lacks: Sequence[str]) -> str:
    """Return what a document has that its text does not."""
    return tr("Not in the text: {lacks}.").format(lacks=", ".join(lacks))


def in_common(pair: Resemblance) -> str:
    """Return how much of their wording two sources share; it says nothing of who has it first."""
    # Rounded down: all of it is said only where it is all of it.
    return tr("{share} % of the wording in common").format(share=int(pair.share * _FULL))


def _inside(reason: str) -> str:
    """Return a sentence as it reads after a colon: small, unless it may begin with a name."""
    return reason[0].lower() + reason[1:] if reason.partition(" ")[0] in _PLAIN else reason


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


_PLAIN: Final = frozenset(
    {"The", "It", "Its", "There", "This", "These", "A", "An", "No", "Not", "Nothing", "Some"}
    | {"Part", "Page", "Pages", "One", "Only", "Fetching", "Reading", "Words"}
)
