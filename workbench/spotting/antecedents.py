"""Whom or what a pronoun means, where the sentences before it leave no doubt."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from workbench.domain.text import Span, trimmed
from workbench.language.abbreviations import listed
from workbench.language.name import Name, NameKind
from workbench.language.placed import Placed

_COMPANIES: Final = listed(
    "company firm group carmaker chipmaker retailer airline start-up startup manufacturer"
)
_OPENING: Final = re.compile(
    r"(?:(?:and|but|yet|so|then|later|still|meanwhile|however|although|though|while|as|because"
    r"|when|after|that)\b,?\s+)?"
    rf"(?P<word>(?:he|she|it|his|her|its)\b(?![’'-]\w)|the\s+(?P<noun>{'|'.join(_COMPANIES)}"
    r"|bank|ministry|agency|university|council|union|institute)\b"
    r"(?!\s+(?:of|that|which|for)\b)(?:[’']s)?)",
    re.IGNORECASE,
)
# "It is clear that", "it seems": there "it" stands for nothing.
_EMPTY_IT: Final = re.compile(
    r"it(?:\s+(?:is|was|will\s+be|would\s+be|has\s+been|had\s+been|remains|became|becomes)\s+"
    r"(?!(?:also\s+|now\s+|then\s+)?(?:an?|the|one|founded|based|owned|built|launched|listed"
    r"|located|among)\b)\w|\s+(?:seems|seemed|appears|appeared|takes|took|turns|turned|rained"
    r"|rains|snowed|depends|matters|follows|comes|came|makes)\b)",
    re.IGNORECASE,
)
_COMMON_SUBJECT: Final = re.compile(
    r"[\W_]*(?:the|an?|his|her|its|their|this|that|these|those|some|one|two|three|many|several)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = {
    True: re.compile(r"[\W_]*(?:he|she|his|her)\b", re.IGNORECASE),
    False: re.compile(r"[\W_]*(?:it|its|the\s+(?:company|firm|group))\b", re.IGNORECASE),
}
_SEAM: Final = re.compile(
    r"(?<=[.!?…])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)"
    r"[\"”’»)]{0,3}\s+(?=[A-ZÀ-Þ“\"‘«(\d])|\n"
)
_ENDED: Final = re.compile(r"[.!?…:][\"”’»)]{0,3}$")
_POSSESSIVES: Final = frozenset({"his", "her", "its"})
_PERSONS: Final = frozenset({"he", "she", "his", "her"})
# "Her" is "of her" before a word and "whom" elsewhere; a claim does not begin with the second.
_FARTHEST, _CHAIN, _FEW_WORDS = 1_200, 6, 2


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """Where a pronoun stands, and what it can mean."""

    span: Span
    person: bool
    noun: str
    owning: bool


class Antecedents:
    """The persons and organisations of one article, asked whom a pronoun means."""

    def __init__(self, text: str, named: Sequence[Name]) -> None:
        """Take the article and its names in reading order."""
        self._text = text
        self._names = Placed(named)
        self._persons = _surnames(named)

    def full_name(self, name: Name) -> str:
        """Return the full name of a person mentioned by the last name alone, else nothing."""
        if " " in name.text or name.kind in {NameKind.PLACE, NameKind.PRODUCT}:
            return ""
        return self._persons.get(name.text, "")

    def of_opening(self, span: Span) -> tuple[Span, str] | None:
        """Return where the pronoun stands that a claim begins with, and the name to put there."""
        pronoun = self._pronoun(span)
        name = self._meant(pronoun) if pronoun is not None else ""
        if pronoun is None or not name:
            return None
        ending = ("’" if name.endswith("s") else "’s") if pronoun.owning else ""
        return pronoun.span, name + ending

    def _pronoun(self, span: Span) -> _Pronoun | None:
        match = _OPENING.match(self._text, span.start, span.end)
        if match is None or _EMPTY_IT.match(self._text, match.start("word"), span.end):
            return None
        word, noun = match["word"].casefold(), (match["noun"] or "").casefold()
        owning = word in _POSSESSIVES or word.endswith(("’s", "'s"))
        return _Pronoun(Span(*match.span("word")), word in _PERSONS, noun, owning)

    def _meant(self, pronoun: _Pronoun) -> str:
        """Return the name that the sentences before a pronoun leave, empty if that is not one.

        A sentence that names nobody is passed over only if it goes on about the one before it.
        """
        for sentence in self._backwards(pronoun.span.start):
            fitting = {self._full(name): name for name in self._fitting(sentence, pronoun)}
            if len(fitting) == 1:
                [(full, name)] = fitting.items()
                return full if self._is_about(sentence, name, pronoun) else ""
            if fitting or not self._goes_on(sentence, pronoun):
                return ""
        return ""

    def _backwards(self, end: int) -> Iterator[Span]:
        """Yield the sentences before an offset, the nearest first; the last may be unfinished."""
        start = max(0, end - _FARTHEST)
        before = self._text[start:end]
        cuts = [0, *(match.end() for match in _SEAM.finditer(before)), len(before)]
        pieces = list(pairwise(cuts))[-_CHAIN:]
        for first, last in reversed(pieces):
            piece = trimmed(self._text, start + first, start + last) if first < last else None
            if piece is not None:
                yield piece

    def _fitting(self, sentence: Span, pronoun: _Pronoun) -> Iterator[Name]:
        for name in self._names.within(sentence):
            person = name.kind is NameKind.PERSON or name.text in self._persons
            body = name.kind is NameKind.ORGANISATION
            if person if pronoun.person else body and _called(name, pronoun.noun):
                yield name

    def _full(self, name: Name) -> str:
        return self._persons.get(name.text, "") or name.full

    def _is_about(self, sentence: Span, name: Name, pronoun: _Pronoun) -> bool:
        """Say whether a sentence is about its only fitting name.

        It is not about whoever it names if it began with somebody without a name ("The driver
        …"); and "it" may be any thing, but for what the sentence began with.
        """
        before = self._text[sentence.start : name.span.start]
        words = before.split()
        if pronoun.noun:
            return True
        if pronoun.person:
            common = _COMMON_SUBJECT.match(self._text, sentence.start, name.span.start)
            return common is None or "," in before or len(words) <= _FEW_WORDS
        return all(word.strip('"“‘«(').casefold() in {"", "the"} for word in words)

    def _goes_on(self, sentence: Span, pronoun: _Pronoun) -> bool:
        """Say whether a sentence without a fitting name says nothing of who is meant."""
        words = sentence.of(self._text)
        if len(words.split()) <= _FEW_WORDS or not _ENDED.search(words):
            return True  # "But", or a heading
        return _GOES_ON[pronoun.person].match(words) is not None


def _called(name: Name, noun: str) -> bool:
    """Say whether an organisation can be called "the company" or "the council"."""
    named = {other for other in ("bank", "ministry", "agency", "university", "council", "union",
                                 "institute", "court", "party", "department", "parliament")
             if other in name.full.casefold()}  # fmt: skip
    return noun in named if noun and noun not in _COMPANIES else not (noun and named - {"bank"})


def _surnames(named: Sequence[Name]) -> dict[str, str]:
    """Return full names by last name, those left out that more than one person bears."""
    found: dict[str, set[str]] = {}
    for name in named:
        full = name.full
        if name.kind is NameKind.PERSON and " " in full:
            found.setdefault(full.split()[-1], set()).add(full)
    return {last: next(iter(fulls)) for last, fulls in found.items() if len(fulls) == 1}
