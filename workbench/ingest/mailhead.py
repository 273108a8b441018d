"""The header of a message or of one of its parts (RFC 5322, RFC 2045)."""

import re
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message

from workbench.ingest.decode import decode
from workbench.ingest.mailwords import raw_words, worded

_LONGEST = 2**18
# The library cuts parameters off one by one, which takes long where there are thousands.
_LONGEST_FIELD = 8_000
_FIELD = re.compile(rb"([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:(.*)", re.DOTALL)
_BLANK = re.compile(rb"\n\r?\n|\A\r?\n")
# A mailbox puts a line before each message, Apple's Mail the number of its bytes.
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?(?:>?From [^\n]*\n|\d{1,10}[ \t]*\r?\n)?")
_CHARSET = re.compile(rb"""charset\s{0,5}=\s{0,5}["']?([\w.:+-]{1,40})""", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
Fields = list[list[bytes]]


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a header by their names in lower case; of those that repeat, the first."""

    fields: Mapping[str, str]
    mime: Message = field(default_factory=Message)

    def words(self, name: str) -> str:
        """Return a field as people read it, empty if there is none."""
        return worded(self.fields.get(name, ""))

    @property
    def kind(self) -> str:
        """The media type, as ``text/plain``; empty if none is told."""
        return self.mime.get_content_type() if "content-type" in self.fields else ""

    @property
    def charset(self) -> str:
        """The character set that is told, empty if none is."""
        return _told(lambda: self.mime.get_content_charset(""))

    @property
    def disposition(self) -> str:
        """``attachment`` or ``inline``, or nothing."""
        return _told(self.mime.get_content_disposition)

    @property
    def filename(self) -> str:
        """The name of the file that the part is, decoded (RFC 2231, RFC 2047); empty if none."""
        return worded(_told(self.mime.get_filename))

    @property
    def encoding(self) -> str:
        """How the part is encoded for its way."""
        words = self.fields.get("content-transfer-encoding", "").split()
        return words[0].lower().rstrip(";") if words else ""

    def param(self, name: str) -> str:
        """Return a parameter of the media type, empty if it has none of that name."""
        return _told(lambda: self.mime.get_param(name, ""))


def _told(ask: Callable[[], object]) -> str:
    # The library stumbles over broken parameters in more ways than it documents.
    with suppress(ValueError, TypeError, LookupError, AttributeError):
        said = ask()
        return said if isinstance(said, str) else ""
    return ""


def read_head(content: bytes, start: int, ends: Collection[bytes]) -> tuple[Head, int]:
    """Return the header that begins at ``start``, and where the words after it begin.

    ``ends`` are the boundaries at which it is over, even without an empty line. A line in the
    middle that is no field is passed over, as mail programs do.
    """
    before = _BEFORE.match(content, start)
    first = before.end() if before and not start else start
    block = content[first : first + _LONGEST]
    blank = _BLANK.search(block)
    lines = block[: blank.end() if blank else len(block)].splitlines(keepends=True)
    fields, size = _fields(lines, ends)
    return _head(fields), first + size


def _fields(lines: list[bytes], ends: Collection[bytes]) -> tuple[Fields, int]:
    """Return the fields, and where the words after them begin."""
    fields: Fields = []
    place = last = lead = leading = kept = seen = 0
    for line in lines:
        if line.startswith(b"--") and line[2:].rstrip().removesuffix(b"--") in ends:
            break
        place += len(line)
        if not line.strip(b"\r\n"):
            break
        seen += 1
        if _taken(fields, line):
            kept, last = kept + 1, place
            if kept == seen:
                lead, leading = place, len(fields)
    if 2 * kept < seen:
        # Most lines are no fields: only those at the top are a header, if any.
        return fields[:leading], lead
    after = sum(len(line) for line in lines[:seen])
    return fields, place if last == after else last


def _taken(fields: Fields, line: bytes) -> bool:
    if line.startswith((b" ", b"\t")):
        if fields:
            fields[-1].append(line)
        return bool(fields)
    if _FIELD.match(line):
        fields.append([line])
        return True
    return False


def _head(fields: Fields) -> Head:
    block = b"".join(line for lines in fields for line in lines)
    hint = _CHARSET.search(block)
    charsets = (hint[1].decode("ascii") if hint else "", decode(block).encoding)
    told: dict[str, str] = {}
    for lines in fields:
        found = _FIELD.match(b" ".join(line.strip(b"\r\n") for line in lines))
        if found is None:
            continue
        value = _CONTROLS.sub("", raw_words(found[2], *charsets)).strip()
        told.setdefault(found[1].decode("ascii").lower(), value)
    mime = Message()
    for name in ("content-type", "content-disposition"):
        if name in told:
            mime[name] = told[name][:_LONGEST_FIELD]
    return Head(told, mime)
