"""How the files that sources were taken from stand to the library, in the words of the desk."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from workbench.services.inspecting import Inspected, Standing
from workbench.ui.translation import marked, tr

AMISS: Final = frozenset({Standing.CHANGED, Standing.MISSING, Standing.UNREADABLE})
"""Standings that a checker has to know of."""
STANDINGS: Final = {
    Standing.UNCHANGED: marked("as it was"),
    Standing.CHANGED: marked("changed"),
    Standing.MISSING: marked("missing"),
    Standing.UNREADABLE: marked("cannot be read"),
    Standing.NO_FILE: marked("none"),
}
SIGNS: Final = {
    Standing.UNCHANGED: ("checked", "good"),
    Standing.CHANGED: ("differs", "warn"),
    Standing.MISSING: ("reject", "bad"),
    Standing.UNREADABLE: ("read-not", "bad"),
}
"""The drawing and the tone for each standing that has one."""


def standing_of(seen: Inspected | None) -> str:
    """Return how the file of a source stands, empty while nobody has looked."""
    return "" if seen is None else tr(STANDINGS[seen.standing])


def standing_told(seen: Inspected | None) -> str:
    """Return the same at length, with where the file lay."""
    if seen is None:
        return tr("Not compared yet")
    return "\n".join(part for part in (seen.place, seen.reason) if part)


def amiss_words(seen: Iterable[Inspected]) -> str:
    """Return how many files are not as they were, empty if every one is."""
    counts = Counter(one.standing for one in seen)
    told = {
        Standing.CHANGED: tr("%Ln file(s) changed", "", counts[Standing.CHANGED]),
        Standing.MISSING: tr("%Ln file(s) missing", "", counts[Standing.MISSING]),
        Standing.UNREADABLE: tr("%Ln file(s) cannot be read", "", counts[Standing.UNREADABLE]),
    }
    parts = [words for standing, words in told.items() if counts[standing]]
    return f"{', '.join(parts)}." if parts else ""


def inspected_words(seen: Iterable[Inspected]) -> str:
    """Return how a comparison with the files went, in a sentence."""
    there = [one for one in seen if one.standing is not Standing.NO_FILE]
    if not there:
        return tr("No source has a file of its own to be compared with.")
    amiss = amiss_words(there)
    return amiss or tr("Files that are as they were: %Ln. None has changed.", "", len(there))
