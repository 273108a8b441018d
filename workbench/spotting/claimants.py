"""Who the article says said a thing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.names import Name
from workbench.language.placed import Placed
from workbench.language.quotations import MASK, Quotation
from workbench.language.speech import attribution

_WORDS_OF_PERSON: Final = (2, 3)
# No sentence that a person wrote is longer.
_LONGEST: Final = 1500
_PRONOUNS: Final = listed("he she they er sie il elle él ella ele ela")


class Claimants:
    """The people and groups of one article, asked who said a sentence of it."""

    def __init__(self, hidden: str, names: Sequence[Name], quotations: Sequence[Quotation]) -> None:
        """Take the article with its quoted words overwritten, its names and its quotations."""
        self._hidden = hidden
        self._names = Placed(names)
        self._quotations = Placed(quotations)
        self._persons = Placed(_persons(names, quotations))

    def of(self, span: Span) -> str:
        """Return who is said to have said the sentence at ``span``, empty if the article itself.

        A quotation's speaker comes first, then whoever the sentence reports on; a pronoun is
        traced to the last person named before.
        """
        for quotation in self._quotations.overlapping(span):
            if quotation.speaker:
                return quotation.speaker
        span = Span(span.start, min(span.end, span.start + _LONGEST))
        inside = [
            replace(name, span=name.span.shifted(-span.start))
            for name in self._names.within(span)
            if MASK not in name.span.of(self._hidden)
        ]
        said = attribution(span.of(self._hidden), inside)
        if said is None or said.speaker == "it":
            return ""
        if said.speaker in _PRONOUNS:
            person = self._persons.last_before(span.start)
            return person.text if person else ""
        return said.speaker


def _persons(names: Sequence[Name], quotations: Sequence[Quotation]) -> list[Name]:
    """Return every mention of a person.

    Whoever is quoted or has a role is one; where nobody is, two or three words tell a person.
    """
    sure = {quotation.speaker for quotation in quotations if quotation.speaker}
    sure |= {name.text for name in names if name.role}
    persons = sure or {name.text for name in names if _reads_like_person(name)}
    known = persons | {person.split()[-1] for person in persons}
    return [name for name in names if name.text in known]


def _reads_like_person(name: Name) -> bool:
    """Say whether a name is written as a person's: two or three words, letters only."""
    words = name.text.split()
    return len(words) in _WORDS_OF_PERSON and all(w.replace("-", "").isalpha() for w in words)
