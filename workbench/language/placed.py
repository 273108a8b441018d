"""Things that stand in a text, found again by where they stand without looking at all of them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from workbench.domain.text import Span


class HasSpan(Protocol):
    """Anything with a place in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


T = TypeVar("T", bound=HasSpan)


class Placed(Generic[T]):
    """Things in reading order, asked for by span."""

    def __init__(self, things: Sequence[T]) -> None:
        self._things = sorted(things, key=lambda thing: thing.span)
        self._starts = [thing.span.start for thing in self._things]
        self._longest = max((len(thing.span) for thing in self._things), default=0)

    def overlapping(self, span: Span) -> list[T]:
        """Return the things that share a character with a span, in reading order."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [thing for thing in self._things[first:last] if thing.span.end > span.start]

    def within(self, span: Span) -> list[T]:
        """Return the things that lie wholly in a span, in reading order."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return [thing for thing in self._things[first:last] if thing.span.end <= span.end]

    def last_before(self, at: int) -> T | None:
        """Return the last thing that begins before an offset."""
        found = bisect_left(self._starts, at)
        return self._things[found - 1] if found else None
