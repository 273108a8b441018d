"""A stand-alone wording of a claim: who "he" is, who lost, which year "last year" was."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.domain.text import Span
from workbench.language.date_saying import said_in_full
from workbench.language.dates import dates
from workbench.language.name import Name
from workbench.language.placed import Placed
from workbench.spotting.antecedents import Antecedents
from workbench.spotting.fragments import before_fragment

_QUOTED: Final = re.compile(r"“[^”]{0,2000}(?:”|$)|\"[^\"]{0,2000}(?:\"|$)|„[^“”]{0,2000}[“”]"
                            r"|«[^»]{0,2000}»|‘[^’]{4,2000}’(?!\w)")  # fmt: skip
# No sentence that a person wrote is longer; what is longer is a table or a list.
_LONGEST: Final = 1_500


@dataclass(frozen=True, slots=True)
class _Edit:
    """Other words for a span of the text; an edit that only adds has ``start`` equal ``end``."""

    start: int
    end: int
    words: str


class Restating:
    """One article, asked for wordings of its claims that need no other sentence to be understood.

    Everything is a suggestion by rule: where a rule is not sure it changes nothing.
    """

    def __init__(
        self, text: str, named: Sequence[Name], *, language: str, article_date: date | None
    ) -> None:
        """Take an article with its names; its date is the one "yesterday" counts from."""
        self._text = text
        self._language = (language or "en")[:2].casefold()
        self._date = article_date
        self._names = Placed(named)
        self._antecedents = Antecedents(text, named)

    def of(self, span: Span, sentence: Span) -> str:
        """Return a stand-alone wording of the claim at ``span`` of a sentence, or the empty string.

        That is returned also where there is nothing to add.
        """
        if len(sentence) > _LONGEST or not sentence.covers(span):
            return ""
        before, whole = "", span
        if self._language == "en":
            before, whole = self._widened(span, sentence)
        quoted = [
            match.span() for match in _QUOTED.finditer(self._text, sentence.start, sentence.end)
        ]
        edits = [
            *self._pronoun(whole),
            *self._full_names(whole, quoted),
            *self._dated(whole, sentence),
        ]
        if not edits and not before and whole == span:
            return ""
        said = before + self._with(whole, edits)
        said = " ".join(said.split()).lstrip(",;:–— ")
        return said[:1].upper() + said[1:]

    def _widened(self, span: Span, sentence: Span) -> tuple[str, Span]:
        """Return the subject that a claim lacks, and the part of the sentence that it needs."""
        found = before_fragment(sentence.of(self._text), span.shifted(-sentence.start))
        if found is None:
            return "", span
        return found.subject, found.span.shifted(sentence.start)

    def _pronoun(self, span: Span) -> Iterator[_Edit]:
        """Yield the name for a pronoun that a claim begins with."""
        if self._language != "en":
            return
        found = self._antecedents.of_opening(span)
        if found is not None:
            place, words = found
            yield _Edit(place.start, place.end, words)

    def _full_names(self, span: Span, quoted: Sequence[tuple[int, int]]) -> Iterator[_Edit]:
        """Yield the full name of each person who is named by the last name alone."""
        done: set[str] = set()
        for name in self._names.within(span):
            full = self._antecedents.full_name(name)
            inside = any(start <= name.span.start < end for start, end in quoted)
            if full and full not in done and not inside and full not in span.of(self._text):
                done.add(full)
                yield _Edit(name.span.start, name.span.end, full)

    def _dated(self, span: Span, sentence: Span) -> Iterator[_Edit]:
        """Yield in brackets what the dates mean that are counted from the date of the article."""
        if self._date is None:
            return
        for mention in dates(sentence.of(self._text), self._date, self._language):
            place = mention.span.shifted(sentence.start)
            said = said_in_full(mention, self._language)
            if said and span.covers(place):
                gap = "" if self._language in {"zh", "ja"} else " "
                yield _Edit(place.end, place.end, f"{gap}[{said}]")

    def _with(self, span: Span, edits: Sequence[_Edit]) -> str:
        """Return the words of a span with some edits made; of two at one place the first counts."""
        parts: list[str] = []
        at = span.start
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
            if edit.start < at:
                continue
            parts += [self._text[at : edit.start], edit.words]
            at = edit.end
        return "".join([*parts, self._text[at : span.end]])


def restated(
    text: str,
    span: Span,
    sentence_span: Span,
    named: Sequence[Name],
    *,
    language: str,
    article_date: date | None,
) -> str:
    """Return a stand-alone wording of one claim, the empty string where nothing is to be added.

    ``named`` are the names of the whole article. For many claims of one article ask one
    ``Restating``: it reads the names only once.
    """
    article = Restating(text, named, language=language, article_date=article_date)
    return article.of(span, sentence_span)
