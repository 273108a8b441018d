"""Finding the claims of an article, and saying of everything else why it is none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind, Spotted
from workbench.domain.text import Block, Span
from workbench.language.names import names
from workbench.language.placed import Placed
from workbench.language.quotations import Quotation, masked, quotations
from workbench.language.sentences import sentences
from workbench.spotting.apart import reason_apart
from workbench.spotting.claimants import Claimants
from workbench.spotting.clauses import clauses
from workbench.spotting.facts import Fact, facts, within
from workbench.spotting.furniture import CREDIT, furniture
from workbench.spotting.layout import Part, Role, layout
from workbench.spotting.model import Weights
from workbench.spotting.places import with_places
from workbench.spotting.worth import Weighed, weigh

_QUOTED_WHOLE, _SCARE = 300, 2
# The weights were fitted on debates: in an article the signs alone count as much.
_FITTED_SHARE = 0.5
_APART_AT_MOST, _QUOTE_ADDS = 0.3, 0.4
_SPLIT: Final = frozenset(
    {Role.PARAGRAPH, Role.CAPTION, Role.NOTE, Role.LIST, Role.TITLE, Role.HEADING}
)
_TERSE: Final = _SPLIT - {Role.PARAGRAPH, Role.NOTE}


@dataclass(frozen=True, slots=True)
class _Article:
    """What is known of the article while its sentences are judged."""

    text: str
    language: str
    quotations: Placed[Quotation]
    facts: Placed[Fact]
    claimants: Claimants
    weights: Weights | None = None


def _article(text: str, language: str, weights: Weights | None) -> _Article:
    """Gather what is known of an article."""
    named = names(text, language)
    quoted = quotations(text, language, named)
    found = Placed(facts(text, language, named))
    claimants = Claimants(masked(text, quoted), named, quoted)
    return _Article(text, language, Placed(quoted), found, claimants, weights)


def find_claims(
    text: str,
    blocks: Sequence[Block] = (),
    *,
    title: str = "",
    language: str = "en",
    weights: Weights | None = None,
) -> list[Spotted]:
    """Return the claims of an article in reading order, and everything else set apart with why.

    Every word of a sentence lies in what is returned or in one of its further places; none lies in
    two. A claim is a sentence, a short quotation of several, or a part of a sentence that can be
    right while another part is wrong. What the article says several times is one claim with several
    places. Page furniture is set apart too, never left out.
    """
    language = language or "en"
    article = _article(text, language, weights)
    found: list[Spotted] = []
    body: list[bool] = []
    for part, inside in _by_part(layout(text, blocks, title), sentences(text, blocks, language)):
        of_part = list(_of_part(article, part, inside))
        found += of_part
        body += [part.role is Role.PARAGRAPH] * len(of_part)
    held = [within(article.facts, item.span) for item in found]
    return with_places(text, found, held, body=body, language=language)


def _by_part(parts: Sequence[Part], split: Sequence[Span]) -> Iterator[tuple[Part, list[Span]]]:
    """Yield each line or paragraph with the sentences in it."""
    at = 0
    for part in parts:
        inside: list[Span] = []
        while at < len(split) and split[at].start < part.span.end:
            inside.append(split[at])
            at += 1
        if inside:
            yield part, inside


def _of_part(article: _Article, part: Part, inside: list[Span]) -> Iterator[Spotted]:
    """Yield what is found in one line or paragraph."""
    if part.furniture:
        whole = Span(inside[0].start, inside[-1].end)
        reasons = (f"page furniture: {part.furniture}",)
        yield Spotted(whole, (), 0.0, checkable=False, reasons=reasons)
        return
    for span in _quotations_whole(article, inside):
        yield from _of_sentence(article, part, span)


def _quotations_whole(article: _Article, inside: list[Span]) -> Iterator[Span]:
    """Yield the sentences, those of one short quotation put together."""
    pending = inside[0]
    for span in inside[1:]:
        whole = Span(pending.start, span.end)
        if len(whole) <= _QUOTED_WHOLE and _one_quotation(article, pending, span):
            pending = whole
        else:
            yield pending
            pending = span
    yield pending


def _one_quotation(article: _Article, before: Span, span: Span) -> bool:
    """Say whether one quotation runs from the one span into the other."""
    around = article.quotations.overlapping(Span(before.end - 1, span.start + 1))
    return any(q.span.start < before.end and q.span.end > span.start for q in around)


def _of_sentence(article: _Article, part: Part, span: Span) -> Iterator[Spotted]:
    """Yield a sentence as one claim, as several clauses, or set apart."""
    words = span.of(article.text)
    weighed = _weighed(article, span)
    apart = _apart(article, part, words, weighed)
    if apart:
        others = tuple(reason for reason in weighed.against if reason != apart)
        worth = min(weighed.worth, _APART_AT_MOST)
        yield Spotted(span, weighed.kinds, worth, checkable=False, reasons=(apart, *others))
        return
    who = article.claimants.of(span)
    pieces = [span]
    if part.role in _SPLIT:
        pieces = _clauses(article, span, terse=part.role in _TERSE)
    for piece in pieces:
        seen = weighed if len(pieces) == 1 else _weighed(article, piece)
        worth = seen.worth
        if ClaimKind.QUOTE in seen.kinds and who:
            worth += (1 - worth) * _QUOTE_ADDS
        yield Spotted(
            piece, seen.kinds, worth, checkable=True, reasons=_reasons(seen), claimant=who
        )


def _clauses(article: _Article, span: Span, *, terse: bool) -> list[Span]:
    """Return the parts of a sentence that are checked one by one, as spans of the article."""
    held = [
        Span(max(q.span.start, span.start) - span.start, min(q.span.end, span.end) - span.start)
        for q in article.quotations.overlapping(span)
    ]
    parts = clauses(
        span.of(article.text),
        within(article.facts, span),
        held=held,
        language=article.language,
        terse=terse,
    )
    return [part.shifted(span.start) for part in parts]


def _apart(article: _Article, part: Part, words: str, weighed: Weighed) -> str:
    """Return why a sentence is set apart, empty if it is a claim."""
    if furniture(words) == CREDIT:
        return f"page furniture: {CREDIT}"
    return reason_apart(words, part.role, weighed, article.language)


def _weighed(article: _Article, span: Span) -> Weighed:
    """Weigh a sentence; whether it quotes is known from the whole article."""
    quotes = any(
        quotation.cue or len(quotation.inner.of(article.text).split()) > _SCARE
        for quotation in article.quotations.overlapping(span)
    )
    return weigh(
        span.of(article.text),
        within(article.facts, span),
        quotes=quotes,
        language=article.language,
        weights=article.weights,
        share=_FITTED_SHARE,
    )


def _reasons(weighed: Weighed) -> tuple[str, ...]:
    """Return why a claim is one, in words."""
    return (*(weighed.reasons or ("says what happened",)), *weighed.against)
