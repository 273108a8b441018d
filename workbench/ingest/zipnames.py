"""The names of the members of an archive: right as letters, and harmless as paths."""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from zipfile import ZipInfo

from workbench.ingest.parsed import one_line

_LONGEST = 240
_RULE = "cp437"
_LOCAL = {
    "gb18030",
    "gbk",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "uhc",
    "ibm866",
    "windows-1251",
}
_CERTAIN = 0.65
_IN_UTF8 = 0x800
# APPNOTE.TXT 4.6.9: the name once more, in UTF-8, and the checksum of the one that it replaces.
_UNICODE_PATH = 0x7075
_FIELD = struct.Struct("<HH")
_CHECKED = struct.Struct("<BL")
_DRIVE = re.compile(r"[A-Za-z]:")
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM[\d¹²³]|LPT[\d¹²³])[ .]*(?:\..*)?", re.IGNORECASE)
_LEFT_OUT = {"thumbs.db", "desktop.ini", "__macosx"}


def charset_of(members: Iterable[ZipInfo]) -> str:
    """Return the character set that names have which no sign says to be UTF-8.

    It should be code page 437. Where people write with other letters, programs take that of their
    system instead, which nothing tells but the letters themselves.
    """
    raw = b"\n".join(_raw(one) for one in members if not one.flag_bits & _IN_UTF8)
    if raw.isascii():
        return _RULE
    import cchardet

    said = cchardet.detect(raw)
    name = (said.get("encoding") or "").lower()
    return name if name in _LOCAL and (said.get("confidence") or 0) >= _CERTAIN else _RULE


def _raw(member: ZipInfo) -> bytes:
    return member.orig_filename.encode(_RULE, "replace")


def name_of(member: ZipInfo, charset: str = _RULE) -> str:
    """Return the name of a member as its writer meant it, with ``/`` between folders."""
    name = member.orig_filename
    if not member.flag_bits & _IN_UTF8:
        raw = _raw(member)
        # Many programs write UTF-8 without a word about it.
        name = _unicode_path(member.extra, raw) or _decoded(raw, "utf-8", charset) or name
    return name.replace("\\", "/")


def _decoded(raw: bytes, *charsets: str) -> str:
    for charset in charsets:
        try:
            return raw.decode(charset)
        except (UnicodeError, LookupError):
            continue
    return ""


def _unicode_path(extra: bytes, raw: bytes) -> str:
    for kind, data in _extras(extra):
        if kind == _UNICODE_PATH and len(data) > _CHECKED.size:
            _, checksum = _CHECKED.unpack_from(data)
            return _decoded(data[_CHECKED.size :], "utf-8") if checksum == zlib.crc32(raw) else ""
    return ""


def _extras(extra: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + _FIELD.size <= len(extra):
        kind, size = _FIELD.unpack_from(extra, place)
        place += _FIELD.size
        yield kind, extra[place : place + size]
        place += size


def tidy(name: str) -> str:
    """Return a path without what it can do without, on one line, not too long."""
    parts = (one_line(part) for part in name.split("/"))
    whole = "/".join(part for part in parts if part and part not in {".", ".."})
    return whole if len(whole) <= _LONGEST else "…" + whole[1 - _LONGEST :]


def left_out(name: str) -> bool:
    """Say whether a file is none of its writer's documents: hidden, or made by a system."""
    parts = name.lower().split("/")
    hidden = (part.startswith((".", "~$")) and part.strip(".") for part in parts)
    return any(hidden) or not _LEFT_OUT.isdisjoint(parts)


def danger(name: str) -> str:
    """Return what is wrong with a path that would lead out of a folder, nothing if it is fine."""
    parts = name.split("/")
    if name.startswith("/") or _DRIVE.match(name):
        return "Its name leads to a place of its own on a disk, as attacks do."
    if ".." in parts:
        return "Its name leads out of the archive, as attacks do."
    if any(_DEVICE.fullmatch(part) for part in parts):
        return "Its name is that of a device; rename it and add it by itself."
    return ""
