"""Zip archives made by hand, good ones and bad ones. Everything here is our own words."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from tests.ingest import samples


def as_zip() -> bytes:
    """Return an archive with folders, a list of its documents and what systems leave behind."""
    listed = "file,title,publisher\nwinter/ferry.txt,Winter timetable,Holmen Post\n"
    return samples.zipped(
        {
            "winter/": b"",
            "winter/ferry.txt": samples.PARAGRAPHS[0].encode(),
            "winter/page.html": samples.as_html(),
            "sources.csv": listed.encode(),
            "Fähre.md": samples.as_markdown(),
            ".DS_Store": b"\x00\x01",
            "__MACOSX/._Fähre.md": b"\x00\x05",
        }
    )


def with_names(names: Mapping[bytes, bytes], *, utf8: bool = False) -> bytes:
    """Return an archive whose names are these bytes, with the sign that they are UTF-8 or not."""
    stand_ins = {name: b"@" * len(name) for name in names}
    made = b""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, (name, content) in enumerate(names.items()):
            stand_ins[name] = b"%03d" % number + b"@" * (len(name) - 3)
            member = zipfile.ZipInfo(stand_ins[name].decode())
            archive.writestr(member, content)
    made = stream.getvalue()
    for name, stand_in in stand_ins.items():
        made = made.replace(stand_in, name)
    return flagged(made, 0x800) if utf8 else made


def flagged(archive: bytes, flag: int) -> bytes:
    """Return an archive in which every member carries a flag."""
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        pieces = archive.split(sign)
        for number, piece in enumerate(pieces[1:], 1):
            at = place - len(sign)
            bits = struct.unpack_from("<H", piece, at)[0] | flag
            pieces[number] = piece[:at] + struct.pack("<H", bits) + piece[at + 2 :]
        archive = sign.join(pieces)
    return archive


def with_mode(name: str, mode: int, content: bytes = b"elsewhere.txt") -> bytes:
    """Return an archive of one member of a kind that Unix knows: a link, a pipe."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        member = zipfile.ZipInfo(name)
        member.create_system = 3
        member.external_attr = (mode | 0o644) << 16
        archive.writestr(member, content)
        archive.writestr(zipfile.ZipInfo("note.txt"), b"A note.")
    return stream.getvalue()


def as_link() -> bytes:
    """Return an archive with a symbolic link in it."""
    return with_mode("link.txt", stat.S_IFLNK)


def overlapping(size: int = 200_000, members: int = 50) -> bytes:
    """Return an archive whose members all share one packed content."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packed.compress(b"0" * size) + packed.flush()
    checksum = zlib.crc32(b"0" * size)
    fixed = (20, 0, 8, 0, 0x21, checksum, len(data), size)
    made = b""
    for number in range(members):
        name = b"part%03d.txt" % number
        made += struct.pack("<4s5H3L2H", b"PK\x03\x04", *fixed, len(name), 0) + name
    made += data
    directory, place = b"", 0
    for number in range(members):
        name = b"part%03d.txt" % number
        entry = ("<4s6H3L5H2L", b"PK\x01\x02", 20, *fixed, len(name), 0, 0, 0, 0, 0, place)
        directory += struct.pack(*entry) + name
        place += 30 + len(name)
    counts = (0, 0, members, members, len(directory), len(made), 0)
    return made + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", *counts)


FILES: dict[str, Callable[[], bytes]] = {"archive.zip": as_zip}
