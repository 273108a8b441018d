"""Spans of text: the coordinate system of the whole workbench."""

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import Self

from workbench.domain.place import Place


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of Unicode code points in one text.

    Raises ``ValueError`` where it would be empty, backwards or negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Say whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Self:
        """Return this span moved by ``by`` code points."""
        return type(self)(self.start + by, self.end + by)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the span without white space at its edges, or ``None`` if nothing is left."""
    inside = text[start:end]
    left = len(inside) - len(inside.lstrip())
    kept = inside.strip()
    return Span(start + left, start + left + len(kept)) if kept else None


def digest(content: str | bytes) -> str:
    """Return the SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(raw).hexdigest()


class BlockKind(Enum):
    """What part of a document a block of text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    NOTE = "note"
    COMMENT = "comment"
    # What repeats at the edge of pages: it is text of the document, and no words of its argument.
    HEADER = "page header"
    FOOTER = "page footer"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, row or list item of a text.

    ``page`` is the one it begins on (from 1); ``place`` where it stands in what has no pages.
    """

    kind: BlockKind
    span: Span
    page: int | None = None
    place: Place | None = None
