"""What a parser made of a document, and how a text is put together from blocks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from workbench.domain.source import Outcome
from workbench.domain.text import Block, BlockKind, Span

# What no text may hold: control characters, non-characters that PDF readers emit, lone surrogates.
_JUNK = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_RUNS_ON = {BlockKind.LIST_ITEM, BlockKind.TABLE}


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text of one document with its blocks and what the document says of itself.

    Spans of ``blocks`` count code points of ``text``. It crosses from the worker to the program as
    JSON, so everything that arrives is checked again by ``received``.
    """

    outcome: Outcome = Outcome.OK
    reason: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    text: str = ""
    blocks: tuple[Block, ...] = ()
    lacks: tuple[str, ...] = ()

    def sent(self) -> dict[str, Any]:
        """Return this as values that JSON can carry."""
        return {
            "outcome": self.outcome.value,
            "reason": self.reason,
            "title": self.title,
            "author": self.author,
            "publisher": self.publisher,
            "published": self.published.isoformat() if self.published else "",
            "language": self.language,
            "text": self.text,
            "blocks": [[b.kind.value, b.span.start, b.span.end, b.page] for b in self.blocks],
            "lacks": list(self.lacks),
        }

    @classmethod
    def received(cls, untrusted: Mapping[str, Any]) -> Self:
        """Return what a worker sent; raises ``ValueError`` or ``KeyError`` for anything odd."""
        words = ("reason", "title", "author", "publisher", "language", "text")
        text = str(untrusted["text"])
        published = str(untrusted["published"])
        return cls(
            outcome=Outcome(untrusted["outcome"]),
            published=date.fromisoformat(published) if published else None,
            blocks=tuple(_block(row, len(text)) for row in untrusted["blocks"]),
            lacks=tuple(str(lack) for lack in untrusted["lacks"]),
            **{word: str(untrusted[word]) for word in words},
        )


def _block(row: list[Any], limit: int) -> Block:
    kind, start, end, page = row
    if not (isinstance(start, int) and isinstance(end, int) and end <= limit):
        raise ValueError("a block lies outside the text")
    if page is not None and not isinstance(page, int):
        raise ValueError("a page is not a number")
    return Block(BlockKind(kind), Span(start, end), page)


def cleaned(text: str) -> str:
    """Return the text without characters that no document means: controls, lone surrogates."""
    return _SURROGATE.sub("\ufffd", _JUNK.sub("", text))


def one_line(text: str, limit: int = 300) -> str:
    """Return a title or name on one line, cleaned and cut at ``limit`` characters."""
    return " ".join(cleaned(text).split())[:limit].rstrip()


@dataclass(slots=True)
class Composer:
    """Puts a text together from blocks in reading order, an empty line between them.

    Items of a list and rows of a table stand on lines of their own without an empty line.
    """

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(self, kind: BlockKind, words: str, page: int | None = None) -> None:
        """Append a block; one without words is left out."""
        words = cleaned(words).strip()
        if not words:
            return
        if self.blocks:
            last = self.blocks[-1].kind
            gap = "\n" if kind is last and kind in _RUNS_ON else "\n\n"
            self.parts.append(gap)
            self.length += len(gap)
        self.parts.append(words)
        self.blocks.append(Block(kind, Span(self.length, self.length + len(words)), page))
        self.length += len(words)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    def first(self, *kinds: BlockKind) -> str:
        """Return the words of the first block of any of ``kinds``, empty if there is none."""
        for block in self.blocks:
            if block.kind in kinds:
                return block.span.of(self.text)
        return ""
