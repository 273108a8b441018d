"""A name as it stands in a text, and what kind of thing bears it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workbench.domain.text import Span


class NameKind(StrEnum):
    """What bears a name, as far as rules can tell."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PRODUCT = "product"
    OTHER = "other"


_LONG: Final = 60


@dataclass(frozen=True, slots=True)
class Name:
    """One name, where it stands, and the role its bearer was given ("CEO"), if any.

    ``whole`` is the fullest form under which the text names the same bearer: "Ana Brook" for a
    later "Brook", "World Health Organization" for a later "WHO"; else it is the name as it stands.
    """

    span: Span
    text: str
    role: str = ""
    kind: NameKind = NameKind.OTHER
    whole: str = ""

    @property
    def full(self) -> str:
        """The fullest form known, on one line."""
        return " ".join((self.whole or self.text)[:_LONG].split())
