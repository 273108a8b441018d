"""A sign: a pattern that speaks for or against a sentence being a claim, and its weight."""

import re
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind

_CAPITALS: Final = re.compile(r"(\\.)|([A-ZÀ-Þ]+)")


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing to look for: ``says`` is the reason in words, ``kind`` what it makes a claim of.

    ``says`` is empty for signs too common to tell a reader about. ``language`` is the one that the
    pattern is for, empty where it can mislead in none. ``case`` tells that the pattern knows
    capitals from small letters; any other is searched for in small letters, which is much faster
    than to have the search ignore the difference.
    """

    key: str
    weight: float
    says: str
    pattern: re.Pattern[str]
    kind: ClaimKind | None = None
    language: str = ""
    case: bool = False

    def holds_for(self, language: str) -> bool:
        """Say whether the sign tells anything in a language."""
        return not self.language or language[:2].casefold() == self.language


def sign(
    key: str,
    weight: float,
    says: str,
    pattern: str,
    kind: ClaimKind | None = None,
    *,
    case: bool = False,
    language: str = "",
) -> Sign:
    """Return a sign; ``case`` tells capitals from small letters."""
    # Not the capitals of ``\W`` and its like.
    small = pattern if case else _CAPITALS.sub(lambda found: found[1] or found[2].lower(), pattern)
    return Sign(key, weight, says, re.compile(small), kind, language, case)


def in_small_letters(text: str) -> str:
    """Return a text in small letters, every sign of it in its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
