"""A word or phrase that somebody looks for: what to ask the index, and where it stands in a text.

The index knows stems: a word is found in its inflections, by the same rules here as there. A phrase
must stand in the text as it was typed, but for case, accents and the marks between its words; the
index only tells where to look.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from workbench.domain.text import Span
from workbench.language.bare import Bare, bare
from workbench.language.indexing import (
    SPLIT,
    beginnings,
    index_form,
    index_tokens,
    unmarked,
)
from workbench.language.spelling import indexed
from workbench.language.words import MARKS, is_stopword, words

_RUN: Final = re.compile(f"(?P<split>{SPLIT})|[^\\s]+?(?={SPLIT}|\\s|$)")
_PIECE: Final = re.compile(rf"(?:[^\W_]|[{re.escape(MARKS)}])+|[%‰$€£¥§°&+#@]")
_SPLIT: Final = re.compile(SPLIT)
_SOLID: Final = re.compile(r"\S+")
# Korean signs fall apart into these in a bare text.
_UNSPACED: Final = re.compile(f"{SPLIT}|[\u1100-\u11ff]+")
_NO_LETTER_BEFORE: Final = rf"(?<![^\W_]|[{re.escape(MARKS)}])"
_NO_LETTER_AFTER: Final = rf"(?![^\W_]|[{re.escape(MARKS)}])"
_PAIRED: Final = "\u2e80"
_ACRONYM: Final = 2


@dataclass(frozen=True, slots=True)
class Term:
    """Words in index form that stand side by side.

    ``begins`` says that the last may go on ("regier…"); ``ends`` that it is so short that it may
    also be the end of what the index holds: scripts without spaces are indexed by twos and threes.
    ``other`` is what words may begin with instead: Russian stems of one word are not always one.
    """

    words: tuple[str, ...]
    begins: bool = False
    ends: bool = False
    other: str = ""


@dataclass(frozen=True, slots=True)
class Sought:
    """One word or phrase: ``terms`` are all to be asked of the index.

    ``pattern`` is how it stands in a bare text; without one its terms tell. Unless that is
    ``certain``, the index only tells where it may stand.
    """

    text: str
    terms: tuple[Term, ...]
    pattern: re.Pattern[str] | None = None
    certain: bool = True


class Searched:
    """A text in which words and phrases are looked for; it is read once."""

    def __init__(self, text: str) -> None:
        self._text = text

    def has(self, sought: Sought) -> bool:
        """Say whether something stands in the text."""
        return next(self.places(sought), None) is not None

    def places(self, sought: Sought) -> Iterator[Span]:
        """Yield where something stands in the text, in no order."""
        if sought.pattern is not None:
            yield from self._matching(sought.pattern)
            return
        for term in sought.terms:
            yield from self._standing(term)

    @cached_property
    def _bare(self) -> Bare:
        return bare(self._text)

    @cached_property
    def _tokens(self) -> list[tuple[str, Span]]:
        return list(_tokens(self._text))

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        where: dict[str, list[int]] = {}
        for at, (stem, _) in enumerate(self._tokens):
            where.setdefault(stem, []).append(at)
        return where

    def _matching(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        for match in pattern.finditer(self._bare.text):
            if match.end() > match.start() and (span := self._bare.original(*match.span())):
                yield span

    def _standing(self, term: Term) -> Iterator[Span]:
        """Yield the runs of words that are those of a term, by their stems."""
        stems = [indexed(word) for word in term.words]
        last = len(stems) - 1
        for first in self._starting(stems[0], begins=term.begins and not last):
            run = self._tokens[first : first + len(stems)]
            same = [stem for stem, _ in run[:last]] == stems[:last]
            if len(run) > last and same and _is(run[last][0], stems[last], begins=term.begins):
                yield Span(run[0][1].start, max(span.end for _, span in run))
        if term.other:
            yield from self._standing(Term((term.other,), begins=True))

    def _starting(self, stem: str, *, begins: bool) -> Iterator[int]:
        if not begins:
            yield from self._where.get(stem, ())
            return
        for there, places in self._where.items():
            if there.startswith(stem):
                yield from places


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in reading order, those that overlap as one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)


def words_sought(typed: Sequence[str], language: str = "en") -> tuple[Sought, ...]:
    """Return what single words look for; words that carry no matter only if there are no others.

    A word in capitals ("WHO") counts as matter. A ``*`` at the end stands for any ending.
    """
    found = [sought for word in typed if (sought := _word(word, language)).terms]
    matter = [one for one in found if _matters(one.text, language)]
    return tuple(matter or found)


def phrase_sought(typed: str) -> Sought:
    """Return what a phrase looks for; it has no terms if no word is in it."""
    return Sought(typed, _terms(typed), _pattern(typed), certain=False)


def _matters(word: str, language: str) -> bool:
    capitals = len(word) >= _ACRONYM and word.isupper()
    return capitals or not is_stopword(word, language)


def _word(typed: str, language: str) -> Sought:
    begins = typed.endswith("*")
    word = typed.rstrip("*")
    if _SPLIT.search(word):
        terms, pattern = _terms(word, begins=begins), _pattern(word, begins=begins)
        return Sought(word, terms, pattern, certain=_SPLIT.fullmatch(word) is not None)
    tokens = tuple(token for token, _ in index_tokens(word))
    if not tokens:
        return Sought(word, ())
    [stem] = beginnings(tokens[-1:], language)
    if not begins and len(tokens) == 1 and stem.endswith("*"):
        return Sought(word, (Term((stem.rstrip("*"),), begins=True),))
    plain = word.casefold()
    stemmed = not unmarked(plain).isascii() and plain != stem
    other = plain if len(tokens) == 1 and stemmed else ""
    return Sought(word, (Term(tokens, begins=begins, other="" if begins else other),))


def _terms(typed: str, *, begins: bool = False) -> tuple[Term, ...]:
    """Return what the index must have of words that are looked up in the text afterwards."""
    runs = list(_RUN.finditer(typed))
    short = [run.group() for run in runs if run["split"] and len(run.group()) < _size(run.group())]
    if not short:
        tokens = tuple(token for token, _ in index_tokens(typed))
        return (Term(tokens, begins=begins),) if tokens else ()
    # What the index may hold only with its neighbours is asked for if there is nothing better.
    others = [run.group() for run in runs if run.group() not in short]
    asked = [tuple(token for token, _ in index_tokens(run)) for run in others]
    found = tuple(Term(tokens) for tokens in asked if tokens)
    return found or (Term((index_form(max(short, key=len)).strip(),), begins=True, ends=True),)


def _size(run: str) -> int:
    """Return how many characters of a run stand together in the index."""
    return 2 if run[0] >= _PAIRED else 3


def _pattern(typed: str, *, begins: bool = False) -> re.Pattern[str] | None:
    """Return how words stand in a bare text: whole, in order, with nothing but marks between."""
    pieces = _PIECE.findall(bare(typed).text)
    if not pieces:
        return None
    written = re.escape(pieces[0])
    for before, after in pairwise(pieces):
        least = 1 if _bordered(before[-1]) and _bordered(after[0]) else 0
        written += rf"[\W_]{{{least},6}}{re.escape(after)}"
    first, last = pieces[0][0], pieces[-1][-1]
    if _bordered(first):
        # The 500 of 2,500 is another number.
        written = f"{_NO_LETTER_BEFORE}{'(?<![0-9][.,])' if first.isdigit() else ''}{written}"
    if _bordered(last) and not begins:
        written += f"{_NO_LETTER_AFTER}{'(?![.,][0-9])' if last.isdigit() else ''}"
    return re.compile(written)


def _bordered(sign: str) -> bool:
    """Say whether a sign belongs to words that have something else on either side."""
    return (sign.isalnum() or sign in MARKS) and not _UNSPACED.match(sign)


def _tokens(text: str) -> Iterator[tuple[str, Span]]:
    """Yield the words of a text as the index has them, each with its place.

    Scripts without spaces are left out: what is looked for in them has a pattern.
    """
    for match in (_SOLID if text.isascii() else _RUN).finditer(text):
        if match.lastgroup:
            continue
        start = match.start()
        for stem, span in _read(match.group()):
            yield stem, span.shifted(start)


@lru_cache(maxsize=50_000)
def _read(run: str) -> list[tuple[str, Span]]:
    """Return the words of a run without spaces; of what folds to other words the whole run."""
    stems = [indexed(token) for token, _ in index_tokens(run)]
    places = [word.span for word in words(run)]
    if len(stems) == len(places):
        return list(zip(stems, places, strict=True))
    return [(stem, Span(places[0].start, places[-1].end)) for stem in stems] if places else []


def _is(stem: str, wanted: str, *, begins: bool) -> bool:
    return stem.startswith(wanted) if begins else stem == wanted
