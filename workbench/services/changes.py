"""What a piece of work changed, so that each view can decide to reload."""

from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    """The kinds of thing that a view may show."""

    CASE = auto()
    ARTICLE = auto()
    CLAIM = auto()
    SOURCE = auto()
    DECISION = auto()
    EVIDENCE = auto()
    VERDICT = auto()
    SCALE = auto()
    DRAFT = auto()
    QUERY = auto()
    SIGN_OFF = auto()
    SEARCH = auto()


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds touched by one committed unit of work."""

    kinds: frozenset[Kind] = field(default_factory=frozenset)

    def touches(self, *kinds: Kind) -> bool:
        """Say whether any of ``kinds`` changed."""
        return not self.kinds.isdisjoint(kinds)
