"""Zip archives: one file, many documents, each read by itself."""

import stat
from zipfile import ZipFile, ZipInfo

from workbench.domain.source import Outcome
from workbench.ingest.mailfiles import Names
from workbench.ingest.parsed import Attached, Parsed
from workbench.ingest.zipguard import BROKEN, LARGEST, ArchiveRefused, guarded, sealed, unpack
from workbench.ingest.zipnames import charset_of, danger, left_out, name_of, tidy

_EMPTY = "The archive holds no files."
_SEALED = "The archive opens only with a password; unpack it and add the files."
_MEMBER_SEALED = "It opens only with a password; unpack it and add it by itself."
_LINK = "It is a link to another file, not a file."
_NO_FILE = "It is not a file but a device or the like."
_DAMAGED = "It is damaged: it does not unpack."
_UNKNOWN = "It is packed in a way that is not read; unpack it and add it by itself."
# Where Apple's Finder keeps what other disks cannot hold.
_FORKS = "__MACOSX/"
_MODE = 16


def parse_zip(content: bytes, charset: str = "") -> Parsed:
    """Take the files out of a zip archive, each under its path in it.

    It has no text of its own. A file that cannot be taken out is there with the reason; where the
    archive itself is a danger nothing is. ``charset`` says nothing here.
    """
    try:
        with guarded(content) as archive:
            return _taken_out(archive)
    except ArchiveRefused as refused:
        return Parsed(refused.outcome, refused.reason)


def _taken_out(archive: ZipFile) -> Parsed:
    room, hidden = LARGEST, 0
    names = Names()
    taken: list[Attached] = []
    charset = charset_of(archive.infolist())
    for member in archive.infolist():
        name = name_of(member, charset)
        if name.endswith("/") or _kind(member) == stat.S_IFDIR:
            continue
        content, refused, size = _content(archive, member, room)
        # What is left out counts, too: a bomb may lie there.
        room -= size
        if left_out(name):
            hidden += not name.startswith(_FORKS)
            continue
        refused = danger(name) or refused
        taken.append(Attached(names.free(tidy(name)), b"" if refused else content, "", refused))
    if not taken:
        return Parsed(Outcome.EMPTY, _EMPTY)
    if all(one.refused == _MEMBER_SEALED for one in taken):
        return Parsed(Outcome.ENCRYPTED, _SEALED)
    lacks = (f"{hidden} hidden files" if hidden > 1 else "1 hidden file",) if hidden else ()
    return Parsed(lacks=lacks, attached=tuple(taken))


def _kind(member: ZipInfo) -> int:
    return stat.S_IFMT(member.external_attr >> _MODE)


def _content(archive: ZipFile, member: ZipInfo, room: int) -> tuple[bytes, str, int]:
    """Return the bytes of a member, or why it has none, and how many were unpacked.

    A bomb raises ``ArchiveRefused``.
    """
    kind = _kind(member)
    if kind not in {0, stat.S_IFREG}:
        return b"", _LINK if kind == stat.S_IFLNK else _NO_FILE, 0
    if sealed(member):
        return b"", _MEMBER_SEALED, 0
    try:
        size, content = unpack(archive, member, room)
    except BROKEN:
        # No more than it declares is unpacked before its checksum turns out wrong.
        return b"", _DAMAGED, min(member.file_size, room)
    except RuntimeError:
        return b"", _UNKNOWN, 0
    return content, "", size
