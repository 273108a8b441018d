"""The directory of a zip file, read by hand: before it is known whether to open the file at all.

Python's own reader takes in every entry that a directory names, however many millions those are.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

# APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.14 and 4.3.16.
_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_COMMENT = 2**16
_SEALED = 0x1
_STORED, _DEFLATED = 0, 8
_IN_64 = 2**32 - 1
_HEADER = re.compile(rb"PK\x03\x04(?=.{26})", re.DOTALL)
_LOOKED_THROUGH = 2**16


@dataclass(frozen=True, slots=True)
class Entry:
    """A member of a zip file as the directory tells of it; ``name`` is undecoded."""

    name: bytes
    method: int
    packed: int
    place: int
    sealed: bool


def entries(content: bytes, most: int) -> list[Entry]:
    """Return the members that the directory names, at most ``most``; none if it is broken."""
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - _COMMENT - _END.size))
    if end < 0 or end + _END.size > len(content):
        return []
    size, start = _END.unpack_from(content, end)[5:7]
    if _IN_64 in (size, start):
        end, size, start = _extended(content, end, size, start)
    # What stands before the archive (a program that unpacks it) shifts every place in it.
    shift = end - size - start
    return list(_listed(content, end - size, shift, most)) if shift >= 0 else []


def _extended(content: bytes, end: int, size: int, start: int) -> tuple[int, int, int]:
    at = content.rfind(b"PK\x06\x06", max(0, end - _COMMENT), end)
    if at < 0 or at + _END64.size > end:
        return end, size, start
    return at, *_END64.unpack_from(content, at)[8:10]


def _listed(content: bytes, place: int, shift: int, most: int) -> Iterator[Entry]:
    for _ in range(most):
        if content[place : place + 4] != b"PK\x01\x02" or place + _ENTRY.size > len(content):
            return
        fields = _ENTRY.unpack_from(content, place)
        flags, method, packed = fields[3], fields[4], fields[8]
        name, extra, comment = fields[10:13]
        begin = place + _ENTRY.size
        at = fields[16] + shift
        yield Entry(content[begin : begin + name], method, packed, at, bool(flags & _SEALED))
        place = begin + name + extra + comment


def headers(content: bytes) -> list[Entry]:
    """Return the members whose own headers stand at the head of a file without a directory."""
    found: list[Entry] = []
    for header in _HEADER.finditer(content[:_LOOKED_THROUGH]):
        place = header.start()
        fields = _LOCAL.unpack_from(content, place)
        begin = place + _LOCAL.size
        # Where the size was not known when the header was written, it is 0.
        packed = fields[7] or len(content)
        name = content[begin : begin + fields[9]]
        found.append(Entry(name, fields[3], packed, place, bool(fields[2] & _SEALED)))
    return found


def beginning(content: bytes, entry: Entry, most: int) -> bytes:
    """Return the first ``most`` bytes of a member; nothing if it is sealed or broken."""
    if entry.sealed or entry.place + _LOCAL.size > len(content):
        return b""
    name, extra = _LOCAL.unpack_from(content, entry.place)[9:11]
    start = entry.place + _LOCAL.size + name + extra
    packed = content[start : start + entry.packed]
    if entry.method == _STORED:
        return packed[:most]
    if entry.method != _DEFLATED:
        return b""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, most)
    except zlib.error:
        return b""
