"""Words that say the opposite of each other: "safe" and "unsafe", "approved" and "rejected"."""

import re
from typing import Final

from workbench.language.words import plain, stem

# What is left of the word must be one of its own; behind all but "un" only adjectives are.
_DENIED: Final = re.compile(
    r"(?:un|non)(?P<any>[a-zäöü]{4,})|(?:in|im|ir|il|dis)"
    r"(?P<adjective>[a-z]{2,}(?:able|ible|al|ent|ant|ate|ect|ive|ile|ous|ar)|"
    r"loyal|honest|allowed|approved|proved|proven|continued|similar|satisfied|qualified|connected)"
)
# "United" is not the opposite of "it".
_SHORTEST: Final = 4
# Words of which one cannot be said of a thing together with the other.
_PAIRS: Final = (
    (
        "approve approved accept accepted pass passed",
        "reject rejected refuse refused block blocked",
    ),
    ("win won", "lose lost"),
    ("convict convicted guilty", "acquit acquitted innocent cleared"),
    ("confirm confirmed", "deny denied"),
    ("allow allowed permit permitted legal", "ban banned prohibit prohibited forbid forbidden"),
    ("alive survived", "dead died killed"),
    ("succeed succeeded", "fail failed"),
    ("support supported back backed favour favoured", "oppose opposed"),
    ("include included", "exclude excluded"),
    ("true", "false untrue"),
    ("hire hired", "fire fired sack sacked"),
    ("angenommen genehmigt", "abgelehnt verworfen"),
    ("verurteilt", "freigesprochen"),
    ("erlaubt", "verboten"),
    ("accepté approuvé", "rejeté refusé"),
    ("condamné", "acquitté"),
    ("aprobó aprobado aceptó", "rechazó rechazado"),
    ("condenado", "absuelto"),
)
_OPPOSITES: Final = {
    stem(word): frozenset(stem(one) for one in theirs.split())
    for pair in _PAIRS
    for mine, theirs in (pair, pair[::-1])
    for word in mine.split()
}


def root(word: str) -> str:
    """Return the stem of what a word denies by its first syllable, empty if it does not."""
    found = _DENIED.fullmatch(plain(word))
    left = stem(found["any"] or found["adjective"]) if found else ""
    return left if len(left) >= _SHORTEST else ""


def opposite(one: str, other: str) -> bool:
    """Say whether two words say the opposite of each other."""
    a, b = stem(one), stem(other)
    return root(one) == b or root(other) == a or b in _OPPOSITES.get(a, ())
