"""Suggest how a claim can be worded so that it stands alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.article import Article
from workbench.domain.ids import ArticleId
from workbench.domain.text import Span
from workbench.language.names import names
from workbench.language.sentences import sentences
from workbench.spotting.restating import Restating


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known of an article, whose text never changes."""

    article_id: ArticleId | None
    sentences: Sequence[Span]
    restating: Restating


class Restatements:
    """Suggests wordings; remembers the article it was asked of last, for the next claim of it."""

    def __init__(self) -> None:
        self._last: _Read | None = None

    def of(self, article: Article, span: Span) -> str:
        """Return a wording of the claim at ``span`` by rule; empty if there is nothing to add."""
        read = self._last
        if read is None or article.id is None or read.article_id != article.id:
            read = self._last = _read(article)
        return read.restating.of(span, around(read.sentences, span))


def around(split: Sequence[Span], span: Span) -> Span:
    """Return the stretch of whole sentences that a span lies in, the span itself if in none."""
    first = bisect_right(split, span.start, key=lambda sentence: sentence.end)
    end = bisect_left(split, span.end, key=lambda sentence: sentence.start)
    inside = split[first:end]
    if not inside:
        return span
    return Span(min(inside[0].start, span.start), max(inside[-1].end, span.end))


def _read(article: Article) -> _Read:
    language = article.language or "en"
    return _Read(
        article.id,
        sentences(article.text, article.blocks, language),
        Restating(
            article.text,
            names(article.text, language),
            language=language,
            article_date=article.published,
        ),
    )
