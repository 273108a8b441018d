"""Unpacks the zip file of a bundle without trusting it: nothing is written to the disk."""

import re
import stat
import struct
import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING, Final

from workbench.domain.bundle import (
    DESCRIPTION,
    MEMBERS,
    ORIGINALS,
    RATIO,
    RATIO_FROM,
    UNPACKED,
    BundleRefused,
)

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_STEP: Final = 2**16
_END: Final = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\x05\x06"
_ZIP64_MARK: Final = b"PK\x06\x07"
_ZIP64_SIZE: Final = 20
_DIRECTORY: Final = MEMBERS * 512
"""Bytes that the list of members may take: far more than names of ours need."""
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_SHOWN: Final = 60
_SEALED: Final = 0x1
_STORED, _DEFLATED = 0, 8


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the members of a zip file by name.

    Raises ``BundleRefused`` for a file that is damaged or no zip file, for more than 2,000 members,
    more than 200 MB unpacked (counted while reading, not as declared), more than 200:1 in a member
    over 1 MB, and for names that lead outside, that collide, or that are no plain files.
    """
    import zipfile
    import zlib

    _look_at_the_end(content)
    damage = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            _look_through(members)
            return _read(archive, members)
    except (*damage, RuntimeError, OverflowError) as error:
        raise BundleRefused("the file is damaged") from error


def _look_at_the_end(content: bytes) -> None:
    """Check the size of the list of members before it is read: each takes memory.

    Whoever packed the file wrote no comment and needs no 64-bit sizes, so the end record is last.
    """
    if len(content) > UNPACKED:
        raise BundleRefused("it is larger than 200 MB")
    if len(content) < _END.size or not content.startswith(b"PK"):
        raise BundleRefused("the file is not a bundle")
    mark, _disk, _start, _here, _all, directory, _offset, comment = _END.unpack(
        content[-_END.size :]
    )
    before = content[-_END.size - _ZIP64_SIZE : -_END.size]
    if mark != _END_MARK or comment or before.startswith(_ZIP64_MARK):
        raise BundleRefused("the file is damaged, or not a bundle")
    if directory > _DIRECTORY:
        raise BundleRefused(f"it holds more than {MEMBERS:,} files")


def _look_through(members: list["ZipInfo"]) -> None:
    if len(members) > MEMBERS:
        raise BundleRefused(f"it holds {len(members):,} files, more than {MEMBERS:,}")
    seen: set[str] = set()
    for member in members:
        # As written: zipfile cuts a name at a NUL and turns backslashes round on Windows.
        name = member.orig_filename
        why = _odd_name(name) or _odd_kind(member)
        if why:
            raise BundleRefused(f"it holds “{_shown(name)}”, {why}")
        same = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
        if same in seen:
            raise BundleRefused(f"it holds two files called “{_shown(name)}”")
        seen.add(same)


def _odd_name(name: str) -> str:
    if "\\" in name or "\0" in name or not name:
        return "which is no name for a file"
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        return "a name that leads outside the bundle"
    return ""


def _odd_kind(member: "ZipInfo") -> str:
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG} or member.is_dir():
        return "which is a link, a device or a folder"
    if mode & (stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX):
        return "which asks for special rights"
    if member.flag_bits & _SEALED:
        return "which is locked with a password"
    if member.compress_type not in {_STORED, _DEFLATED}:
        return "which is packed in an unknown way"
    return ""


def _read(archive: "ZipFile", members: list["ZipInfo"]) -> dict[str, bytes]:
    room = UNPACKED
    contents: dict[str, bytes] = {}
    for member in members:
        content = _member(archive, member, room)
        room -= len(content)
        contents[member.orig_filename] = content
    return contents


def _member(archive: "ZipFile", member: "ZipInfo", room: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    allowed = max(RATIO_FROM, RATIO * member.compress_size)
    if not member.orig_filename.startswith(ORIGINALS):
        room = min(room, DESCRIPTION)
    with archive.open(member) as stream:
        while piece := stream.read(_STEP):
            size += len(piece)
            if size > room:
                raise BundleRefused("it unpacks to more than 200 MB, or its description to 64 MB")
            if size > allowed:
                raise BundleRefused(f"a file in it unpacks to more than {RATIO} times its size")
            pieces.append(piece)
    return b"".join(pieces)


def _shown(name: str) -> str:
    """Return a stranger's file name so that it can stand in a sentence."""
    plain = "".join(char if char.isprintable() else "�" for char in name)
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"
