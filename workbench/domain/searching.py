"""What a checker looks for in the sources by themselves, and what is found."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.match import SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span

COUNTED: Final = 1_000
"""Passages that are counted one by one; of more it is only said that there are more."""


class Field(Enum):
    """By what of a source a search may be narrowed; the value is how it is typed.

    ``SOURCE`` is whatever a source is known by: its title, file, publisher, address and number in
    an archive.
    """

    SOURCE = "source"
    TITLE = "title"
    PUBLISHER = "publisher"
    AUTHOR = "author"
    KIND = "kind"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Words that a field of a source must have, or must not have if ``apart``."""

    field: Field
    words: str
    apart: bool = False


class Order(Enum):
    """What passages are ordered by: how near they are, or the newest source first."""

    RANK = "rank"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Asked:
    """What to look for: passages that have all ``words`` and ``phrases`` and none of the others.

    Only sources published from ``since`` to ``until`` (both included) are looked in, only
    ``sources`` if there are any, only those of a case if ``case_id`` is given; of the words for
    one field any is enough. ``language`` is that of the words, as two letters, where it is known:
    it tells their inflections.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without_words: tuple[str, ...] = ()
    without_phrases: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    narrowed: tuple[Narrowing, ...] = ()
    since: date | None = None
    until: date | None = None
    case_id: CaseId | None = None
    language: str = ""
    order: Order = Order.RANK
    limit: int = 50
    offset: int = 0

    @property
    def dated(self) -> bool:
        """Whether only sources of certain days are looked in."""
        return self.since is not None or self.until is not None

    @property
    def everywhere(self) -> bool:
        """Whether all sources are looked in."""
        return not (self.dated or self.sources or self.narrowed) and self.case_id is None


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage that was found, and where in its text the words stand.

    ``spans`` count in the passage's text; there are none where only the source's title has them.
    """

    passage: Passage
    source: SourceLabel
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: the passages asked for, and how many there are in all.

    ``total`` is exact unless ``more``; then there are more than that. ``undated`` counts the
    sources that were passed over because nobody knows when they were published.
    """

    passages: tuple[FoundPassage, ...] = ()
    total: int = 0
    more: bool = False
    undated: int = 0
