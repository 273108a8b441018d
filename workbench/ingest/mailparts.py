"""The parts of a message, found in its bytes: without recursion, in one pass, nothing re-written.

Python's own reader of mail nests as deeply as the message does, and writes attached messages anew,
so that their digests would be those of no file that anybody has.
"""

import re
from binascii import Error, a2b_qp, a2b_uu
from dataclasses import dataclass, field

from workbench.ingest.mailhead import Head, read_head
from workbench.ingest.mailwords import unbase64

MOST_PARTS = 1_000
_DELIMITER = re.compile(rb"^--([^\r\n]{1,250})(?:\r?\n|\Z)?", re.MULTILINE)
# Some writers name another boundary than they use.
_UNNAMED = re.compile(rb"(?:\A|\n)--([^\r\n]{1,250})\r?\nContent-", re.IGNORECASE)
_WITHIN = 2_000
# Each look goes through the whole message.
_LOOKED_FOR = 20
_FOREIGN = re.compile(rb"[^A-Za-z0-9+/=\s]")
_FOREIGN_SHARE = 0.05


@dataclass(slots=True)
class Container:
    """A part that holds parts: its subtype (``mixed``, ``alternative`` …) and what it is in."""

    subtype: str
    head: Head
    boundary: bytes
    body: int
    outer: "Container | None"
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds words or a file: its header, its bytes as sent, what it is in."""

    head: Head
    raw: bytes
    inside: Container | None

    @property
    def kind(self) -> str:
        """The media type; where none is told, what the rules say then."""
        digest = self.inside is not None and self.inside.subtype == "digest"
        return self.head.kind or ("message/rfc822" if digest else "text/plain")

    def around(self, subtype: str) -> Container | None:
        """Return the outermost container of a subtype that it is in."""
        found, container = None, self.inside
        while container is not None:
            found = container if container.subtype == subtype else found
            container = container.outer
        return found

    def content(self) -> bytes:
        """Return its bytes as they were before they were encoded for their way."""
        encoding = self.head.encoding
        if encoding == "quoted-printable":
            return a2b_qp(self.raw)
        if encoding == "base64" and not _plain(self.raw):
            return unbase64(self.raw)
        if encoding in {"x-uuencode", "uuencode", "x-uue"}:
            return _unuu(self.raw)
        return self.raw


def _plain(raw: bytes) -> bool:
    """Say whether what is called base64 is none: some writers only say so."""
    return len(_FOREIGN.findall(raw)) > _FOREIGN_SHARE * len(raw)


def _unuu(raw: bytes) -> bytes:
    lines = (line for line in raw.splitlines() if not line.startswith((b"begin ", b"end")))
    return b"".join(_unuu_line(line) for line in lines)


def _unuu_line(line: bytes) -> bytes:
    try:
        return a2b_uu(line)
    except Error:
        return b""


@dataclass(slots=True)
class Split:
    """A message in parts, in their order.

    ``head`` is its own header; ``cut`` says that it ends before its last part does, ``more`` that
    it has more than ``MOST_PARTS``, ``after`` that words follow its last part.
    """

    head: Head
    parts: list[Part] = field(default_factory=list)
    containers: int = 0
    cut: bool = False
    more: bool = False
    after: bool = False


def split(content: bytes) -> Split:
    """Take a message apart. Nothing in it is an error: what makes no sense is read as words."""
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    head, body = read_head(content, 0, ())
    splitter = _Splitter(content, Split(head))
    splitter.enter(head, body)
    for found in _DELIMITER.finditer(content, body):
        if splitter.made.more or not splitter.open:
            break
        if found.start() >= splitter.reached:
            splitter.delimiter(found[1].rstrip(), found.start(), found.end())
    splitter.finish()
    return splitter.made


class _Splitter:
    def __init__(self, content: bytes, made: Split) -> None:
        self.made = made
        self.reached = 0
        self._content = content
        self.open: list[Container] = []
        self._where: dict[bytes, list[int]] = {}
        self._leaf: Head | None = None

    def enter(self, head: Head, body: int) -> None:
        """Begin a part whose words begin at ``body``."""
        self.reached = body
        main, _, subtype = head.kind.partition("/")
        boundary = self._boundary(head, body) if main == "multipart" else b""
        if not boundary:
            self._leaf = head
            return
        outer = self.open[-1] if self.open else None
        self._where.setdefault(boundary, []).append(len(self.open))
        self.open.append(Container(subtype, head, boundary, body, outer))
        self.made.containers += 1

    def delimiter(self, line: bytes, start: int, end: int) -> None:
        """Take a line that may end one part and begin the next."""
        level, closes = self._level(line), False
        if level is None and line.endswith(b"--"):
            level, closes = self._level(line[:-2]), True
        if level is None:
            return
        self._leave(start)
        self._close(level + (not closes), start)
        self.reached = end
        if closes:
            return
        self.open[level].parts += 1
        self.made.more = len(self.made.parts) + self.made.containers >= MOST_PARTS
        if not self.made.more:
            self.enter(*read_head(self._content, end, self._where))

    def finish(self) -> None:
        """End what is still open at the end of the message."""
        if self.open:
            first = self.open[0]
            said = first.parts > 0 or not self._content[first.body :].strip()
            self.made.cut = said and not self.made.more
        elif self._leaf is None:
            self.made.after = bool(self._content[self.reached :].strip())
        self._leave(len(self._content))
        self._close(0, len(self._content))

    def _boundary(self, head: Head, body: int) -> bytes:
        named = head.param("boundary").strip().encode("utf-8", "replace")
        far = self.made.containers >= _LOOKED_FOR
        if named and (far or self._content.find(b"--" + named, body) >= 0):
            return named
        found = _UNNAMED.search(self._content, body, body + _WITHIN)
        return found[1].rstrip() if found else named

    def _level(self, boundary: bytes) -> int | None:
        levels = self._where.get(boundary)
        return levels[-1] if levels else None

    def _leave(self, end: int) -> None:
        """End the part that is open, if one is; the line end before a boundary belongs to it."""
        if self._leaf is None:
            return
        raw = self._content[self.reached : end]
        if end < len(self._content):
            raw = raw.removesuffix(b"\n").removesuffix(b"\r")
        inside = self.open[-1] if self.open else None
        self.made.parts.append(Part(self._leaf, raw, inside))
        self._leaf = None

    def _close(self, level: int, end: int) -> None:
        for container in reversed(self.open[level:]):
            self._where[container.boundary].pop()
            if not container.parts:
                # Its boundary never came: all that it holds is read as words.
                raw = self._content[container.body : end]
                self.made.parts.append(Part(container.head, raw, container.outer))
        del self.open[level:]
