"""Whether the first word of a sentence is a name or only begins it."""

import re
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.given_names import ALSO_WORDS, GIVEN_NAMES
from workbench.language.kind_words import MORE_PLACES, ORGANISATIONS, PLACE_OPENERS
from workbench.language.name_words import COMMON, DEMONYMS, PLACES, ROLES
from workbench.language.ordinary_words import ordinary
from workbench.language.tokens import Token

_KNOWN: Final = (PLACES | MORE_PLACES | ORGANISATIONS | (GIVEN_NAMES - ALSO_WORDS)) - COMMON
_CONTRACTION: Final = re.compile(r"[’'](?:re|ve|ll|d|m|t|s)$")
# Behind a plural, which a name is not: "Tides were", not "Hughes were".
_PLURAL: Final = listed("are were have do aren weren haven don sind waren sont étaient son eran")


def only_begins(token: Token, following: Token | None, lowered: set[str], within: set[str]) -> bool:
    """Say whether the first word of a sentence is an ordinary word rather than a name.

    ``lowered`` are the words that the text has in small letters, ``within`` those that it has with
    a capital inside sentences.
    """
    low = _CONTRACTION.sub("", token.low)
    if low in ROLES or low in DEMONYMS:
        return False
    if low in PLACE_OPENERS and following is not None and following.capital:
        return low in COMMON and token.low not in {"new", "south", "north", "east", "west"}
    if low in COMMON or token.labelled:
        return True
    if low in _KNOWN:
        return low in lowered and token.text not in within
    if low in lowered:
        return True
    return token.text not in within and _reads_ordinary(low, following)


def _reads_ordinary(low: str, following: Token | None) -> bool:
    """Say whether a word reads as an ordinary one by itself and the word behind it."""
    if ordinary(low):
        return True
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is"))
    return plural and following is not None and following.low in _PLURAL
