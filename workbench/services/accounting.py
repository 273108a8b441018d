"""Whether every word of an article has been dealt with."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.text import Span
from workbench.language.sentences import sentences
from workbench.language.words import words

_NOTHING, _APART, _SETTLED, _OPEN = range(4)
_WEIGHED: Final = (_APART, _SETTLED, _OPEN)
"""In this order: a word under an open claim is open, whatever else it is under."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Words, or sentences, by what they lie under: an open claim goes before a settled one.

    ``not_checkable`` lie under what was set apart only, ``unmarked`` under nothing.
    """

    settled: int = 0
    open: int = 0
    not_checkable: int = 0
    unmarked: int = 0

    @property
    def all(self) -> int:
        """How many there are."""
        return self.settled + self.open + self.not_checkable + self.unmarked

    @property
    def marked(self) -> int:
        """How many lie under something."""
        return self.all - self.unmarked


@dataclass(frozen=True, slots=True)
class Accounting:
    """Words, sentences and claims of an article by how far they were dealt with.

    ``unmarked`` are the stretches under nothing, each within a line, in reading order. A claim is
    ``proposed`` while nobody has accepted it. Dropped claims count for nothing.
    """

    words: Tally
    sentences: Tally
    claims_settled: int = 0
    claims_open: int = 0
    claims_proposed: int = 0
    unmarked: tuple[Span, ...] = ()

    @property
    def nothing_left_unmarked(self) -> bool:
        """Say whether every word lies under a claim or was set apart."""
        return not self.unmarked


def accounting(article: Article, claims: Sequence[Claim]) -> Accounting:
    """Account for the words and sentences of an article. Linear in its length and the claims."""
    there = [claim for claim in claims if not claim.dropped]
    places = [word.span for word in words(article.text)]
    under = _under(places, there)
    split = sentences(article.text, article.blocks, article.language or "en")
    asked = [claim for claim in there if claim.checkable]
    settled = sum(claim.state.settled for claim in asked)
    return Accounting(
        words=_tally(under),
        sentences=_tally(_of_sentences(places, under, split)),
        claims_settled=settled,
        claims_open=len(asked) - settled,
        claims_proposed=sum(not claim.accepted for claim in asked),
        unmarked=tuple(_unmarked(article.text, places, under)),
    )


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, those that meet made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _under(places: Sequence[Span], claims: Sequence[Claim]) -> bytearray:
    """Return for each word what it lies under."""
    under = bytearray(len(places))
    starts, ends = [place.start for place in places], [place.end for place in places]
    for kind in _WEIGHED:
        alike = [claim for claim in claims if _kind(claim) == kind]
        for span in merged(span for claim in alike for span in claim.spans):
            first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
            under[first:last] = bytes([kind]) * max(0, last - first)
    return under


def _kind(claim: Claim) -> int:
    if not claim.checkable:
        return _APART
    return _SETTLED if claim.state.settled else _OPEN


def _of_sentences(places: Sequence[Span], under: bytearray, split: Sequence[Span]) -> Iterator[int]:
    """Yield what each sentence that has words lies under, by the word that asks the most."""
    starts = [place.start for place in places]
    for span in split:
        inside = under[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        if inside:
            yield max(inside)


def _tally(under: Iterable[int]) -> Tally:
    counts = [0, 0, 0, 0]
    for kind in under:
        counts[kind] += 1
    return Tally(counts[_SETTLED], counts[_OPEN], counts[_APART], counts[_NOTHING])


def _unmarked(text: str, places: Sequence[Span], under: bytearray) -> Iterator[Span]:
    """Yield the stretches of words under nothing."""
    run: Span | None = None
    for place, kind in zip(places, under, strict=True):
        broken = kind != _NOTHING or (run is not None and "\n" in text[run.end : place.start])
        if run is not None and broken:
            yield run
            run = None
        if kind == _NOTHING:
            run = place if run is None else Span(run.start, place.end)
    if run is not None:
        yield run
