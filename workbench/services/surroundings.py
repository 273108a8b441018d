"""The words of an article round a claim."""

from typing import Final

from workbench.domain.article import Article
from workbench.domain.text import Span
from workbench.language.sentences import sentences

_SAYS_ENOUGH: Final = 8
"""Words of a claim that is searched for by itself."""
_AROUND: Final = 1_000


def sentence_of(article: Article, span: Span) -> str:
    """Return the sentence that a short claim is a piece of, empty if it is none or not short."""
    if len(span.of(article.text).split()) >= _SAYS_ENOUGH:
        return ""
    for whole in _near(article, span):
        if whole.start <= span.start and span.end <= whole.end:
            return whole.of(article.text) if len(whole) > len(span) else ""
    return ""


def context_of(article: Article, span: Span) -> str:
    """Return the sentence before the one that a claim begins in, empty if it is in the first.

    It names what "he" or "the company" stands for. The article's title does not help: of 59 claims
    of a news case, searched for with two words of the sentence before, 45 had their evidence among
    the first five, with words of the title fewer than the 43 without any.
    """
    before = [whole for whole in _near(article, span) if whole.end <= span.start]
    return before[-1].of(article.text) if before else ""


def _near(article: Article, span: Span) -> list[Span]:
    start, end = max(0, span.start - _AROUND), span.end + _AROUND
    around = article.text[start:end]
    return [found.shifted(start) for found in sentences(around, language=article.language or "en")]
