"""What the services need to find claims that were checked before."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from workbench.domain.ids import ArticleId
from workbench.domain.known import CheckedClaim


class KnownClaims(Protocol):
    """Finds the claims that have a verdict, in any case, by the words that they are asked by."""

    def search(
        self, words: Sequence[str], limit: int, *, apart_from: ArticleId | None = None
    ) -> Sequence[CheckedClaim]:
        """Return claims that have any of ``words``, the nearest first.

        Those of the article ``apart_from`` are left out. Words are plain words, as
        ``language.indexing`` makes them; the index stems them.
        """

    def counts(self, words: Sequence[str]) -> Mapping[str, int]:
        """Return in how many of the claims each word stands, in any of its forms."""

    def vocabulary(self) -> Sequence[str]:
        """Return the words (stemmed) that the index knows."""

    def size(self) -> int:
        """Return how many claims have a verdict."""
