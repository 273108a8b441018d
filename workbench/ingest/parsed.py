"""What a parser made of a document, and how a text is put together from blocks."""

import json
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import Block, BlockKind, Span

# What no text may hold: control characters, non-characters that PDF readers emit, lone surrogates.
_JUNK = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_RUNS_ON = {BlockKind.LIST_ITEM, BlockKind.TABLE}


_LENGTH = struct.Struct(">I")
_WITHOUT_PLACE = 4


@dataclass(frozen=True, slots=True)
class Attached:
    """A document inside another: its name and bytes, or why it could not be taken out."""

    name: str
    content: bytes = b""
    media_type: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text of one document with its blocks and what the document says of itself.

    Spans of ``blocks`` count code points of ``text``. ``attached`` are the documents inside this
    one, ``more`` how many of them there are beyond those. It crosses from the worker to the program
    as JSON and bytes, so everything that arrives is checked again by ``received``.
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
    attached: tuple[Attached, ...] = ()
    more: int = 0

    def sent(self) -> bytes:
        """Return this as an answer carries it: the length of the JSON, the JSON, the attached."""
        told = json.dumps(self._told(), ensure_ascii=False).encode("utf-8", "replace")
        return b"".join((_LENGTH.pack(len(told)), told, *(one.content for one in self.attached)))

    def _told(self) -> dict[str, Any]:
        return {
            "outcome": self.outcome.value,
            "reason": self.reason,
            "title": self.title,
            "author": self.author,
            "publisher": self.publisher,
            "published": self.published.isoformat() if self.published else "",
            "language": self.language,
            "text": self.text,
            "blocks": [_row(block) for block in self.blocks],
            "lacks": list(self.lacks),
            "attached": [
                [one.name, len(one.content), one.media_type, one.refused] for one in self.attached
            ],
            "more": self.more,
        }

    @classmethod
    def received(cls, untrusted: bytes) -> Self:
        """Return what a worker sent; raises ``ValueError`` or ``KeyError`` for anything odd."""
        if len(untrusted) < _LENGTH.size:
            raise ValueError("an answer is too short")
        start = _LENGTH.size + _LENGTH.unpack(untrusted[: _LENGTH.size])[0]
        told = json.loads(untrusted[_LENGTH.size : start])
        if not isinstance(told, dict):
            raise ValueError("an answer is no object")
        return cls._read(told, untrusted[start:])

    @classmethod
    def _read(cls, untrusted: Mapping[str, Any], rest: bytes) -> Self:
        words = ("reason", "title", "author", "publisher", "language", "text")
        text = _words(untrusted["text"])
        published = str(untrusted["published"])
        return cls(
            outcome=Outcome(untrusted["outcome"]),
            published=date.fromisoformat(published) if published else None,
            blocks=tuple(_block(row, len(text)) for row in untrusted["blocks"]),
            lacks=tuple(_words(lack) for lack in untrusted["lacks"]),
            attached=tuple(_attached(untrusted["attached"], rest)),
            more=_count(untrusted["more"]),
            **{word: _words(untrusted[word]) for word in words},
        )


def _words(value: Any) -> str:
    words = str(value)
    # Raises ``ValueError`` for half a character, which no file and no library can hold.
    words.encode()
    return words


def _row(block: Block) -> list[Any]:
    row = [block.kind.value, block.span.start, block.span.end, block.page]
    return row if block.place is None else [*row, block.place.told()]


def _block(row: list[Any], limit: int) -> Block:
    kind, start, end, page, *place = row
    if not (isinstance(start, int) and isinstance(end, int) and end <= limit):
        raise ValueError("a block lies outside the text")
    if page is not None and not isinstance(page, int):
        raise ValueError("a page is not a number")
    at = Place.of(place[0]) if len(row) > _WITHOUT_PLACE and isinstance(place[0], dict) else None
    _words(at)
    return Block(BlockKind(kind), Span(start, end), page, at)


def _attached(rows: list[Any], rest: bytes) -> Iterator[Attached]:
    place = 0
    for name, size, media_type, refused in rows:
        end = place + _count(size)
        if end > len(rest):
            raise ValueError("an attached document is cut off")
        yield Attached(one_line(str(name)), rest[place:end], _words(media_type), _words(refused))
        place = end
    if place != len(rest):
        raise ValueError("something follows the attached documents")


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("a count is not a number")
    return value


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

    def add(
        self, kind: BlockKind, words: str, page: int | None = None, place: Place | None = None
    ) -> None:
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
        self.blocks.append(Block(kind, Span(self.length, self.length + len(words)), page, place))
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
