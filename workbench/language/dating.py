"""What a date is read with: the date of its text, the language, and the words before it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.text import Span
from workbench.language.periods import DateMention
from workbench.language.relative_words import FUTURE

_BETWEEN: Final = re.compile(
    r"\b(?:from|between|von|zwischen|vom|de|du|entre|desde|dal?|tra|fra|van|tussen|с)\s"
    r"(?:el\s|the\s|le\s)?$",
    re.IGNORECASE,
)
# Up to the date the clause goes on: it ends no quotation and nobody "said" between.
_FUTURE: Final = re.compile(
    rf"\b{FUTURE}\b(?:(?!\b(?:said|says|told|announced|added|sagte|dit|dijo)\b)"
    r"[^.!?;:\n”“\"«»])*$",
    re.IGNORECASE,
)
_FROM_THERE: Final = re.compile(r"\b(?:previous|prior|following)\s$")
_FRENCH: Final = re.compile(r"\b(?:le|les|du|une|est|et|dans|pour|sur|ont|qui|que)\b")
_NEAR: Final = 12
_AROUND: Final = 80

Groups = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Dating:
    """One text with the date it was written and its language, each of which may be unknown."""

    text: str
    reference: date | None
    language: str = ""

    def after_from(self, span: Span) -> bool:
        """Say whether "from" or "between" stands before a date."""
        return _BETWEEN.search(self.text[max(0, span.start - _NEAR) : span.start]) is not None

    def ahead(self, span: Span) -> bool:
        """Say whether the words before a date speak of what is to come.

        Nobody needs to know where no date is counted from that of the text.
        """
        if self.reference is None:
            return False
        before = self.text[max(0, span.start - _AROUND) : span.start]
        return _FUTURE.search(before) is not None

    def counted_from(self, span: Span) -> date | None:
        """Return the date that a date without a year counts from.

        "The following Monday" counts from what the text speaks of, which is not known.
        """
        before = self.text[max(0, span.start - _NEAR) : span.start]
        return None if _FROM_THERE.search(before) else self.reference

    def in_french(self, span: Span) -> bool:
        """Say whether a word is French, by the language of the text or the words around it."""
        if self.language:
            return self.language == "fr"
        around = self.text[max(0, span.start - _AROUND) : span.end + _AROUND]
        return _FRENCH.search(around) is not None


Builder = Callable[[Span, Groups, Dating], DateMention | None]
