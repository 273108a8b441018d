"""The words of superlatives, as data: ranks, what means the same, what means the opposite."""

from collections.abc import Mapping
from typing import Final

from workbench.language.cues import NO_SUPERLATIVES

_ORDINALS: Final = "second third fourth fifth sixth seventh eighth ninth tenth"
RANKS: Final[Mapping[str, int]] = {
    word: rank for rank, word in enumerate(_ORDINALS.split(), start=2)
}
# "The best known", "at the latest", "nest": no ranking of anything.
NONE: Final = frozenset(NO_SUPERLATIVES) | {"best", "latest", "nest"}
SAME: Final[Mapping[str, str]] = {
    "biggest": "largest",
    "tiniest": "smallest",
    "eldest": "oldest",
    "quickest": "fastest",
    "wealthiest": "richest",
    "costliest": "most expensive",
    "dearest": "most expensive",
    "priciest": "most expensive",
    "cheapest": "least expensive",
    "record high": "highest",
    "all-time high": "highest",
    "record low": "lowest",
    "all-time low": "lowest",
    "sole": "only",
}
_ENDS: Final = (
    "largest/smallest highest/lowest oldest/youngest longest/shortest fastest/slowest "
    "strongest/weakest richest/poorest hottest/coldest warmest/coolest heaviest/lightest "
    "deepest/shallowest safest/deadliest busiest/quietest widest/narrowest tallest/shortest "
    "earliest/latest"
)
_OPPOSED: Final = frozenset(frozenset(pair.split("/")) for pair in _ENDS.split())
# One scope in other words.
SCOPES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("worldwide", "globe", "global", "earth", "planet", "globally"), "world"),
    **dict.fromkeys(("nation", "nationwide", "national", "nationally"), "country"),
    **dict.fromkeys(("us", "u.s", "usa", "america", "american"), "united states"),
    **dict.fromkeys(("uk", "u.k", "british"), "britain"),
    "european": "europe",
}
WIDE: Final = frozenset(
    ("world", "europe", "asia", "africa", "north america", "south america", "latin america",
     "oceania", "antarctica", "european union")
)  # fmt: skip
EVER: Final = "of all time"


def opposite(one: str, other: str) -> bool:
    """Say whether two superlatives put a thing at the two ends of one scale."""
    first, second = one.partition(" "), other.partition(" ")
    of_degree = first[2] == second[2] != "" and {first[0], second[0]} == {"most", "least"}
    return of_degree or frozenset((one, other)) in _OPPOSED
