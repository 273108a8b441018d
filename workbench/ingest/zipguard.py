"""Archives are looked through before any parser sees them."""

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from workbench.domain.source import Outcome
from workbench.ingest.zipdirectory import entries

MOST_MEMBERS = 2_000
LARGEST = 200 * 2**20
_RATIO = 200
_RATIO_FROM = 2**20
_STEP = 2**18
_SEALED = 0x1
_LOCAL_HEADER = 30
_DOCTYPE = re.compile(
    rb"<!\s*DOCTYPE|<\x00!\x00D\x00O\x00C|\x00<\x00!\x00D\x00O\x00C", re.IGNORECASE
)
_XML = (".xml", ".rels", ".vml")
# An unknown way of packing is a kind of RuntimeError, and so is a password.
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)


class ArchiveRefused(Exception):
    """The archive must not be handed to a parser; carries the outcome and a plain reason."""

    def __init__(self, outcome: Outcome, reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason


def opened(content: bytes, pages: tuple[str, ...] = ()) -> dict[str, bytes]:
    """Return the XML parts of an Office file by name, after all of its members were unpacked once.

    ``pages`` are endings of further parts to be returned, which may declare their document type.

    Raises ``ArchiveRefused`` for more than 2,000 members, more than 200 MB unpacked (counted, not
    as declared), more than 200:1 in a member over 1 MB, members that share bytes, a document type
    declaration in an XML part (entities are how small files grow), a password, or damage.
    """
    with guarded(content) as archive:
        return _parts(archive, pages)


@contextmanager
def guarded(content: bytes) -> Iterator[zipfile.ZipFile]:
    """Open an archive that has no more than 2,000 members, none of which shares bytes with another.

    Raises ``ArchiveRefused`` for one that has, and for damage met while it is open.
    """
    if len(entries(content, MOST_MEMBERS + 1)) > MOST_MEMBERS:
        raise _refused(f"it has more than {MOST_MEMBERS:,} parts")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _counted(archive)
            yield archive
    except BROKEN as error:
        raise ArchiveRefused(Outcome.FAILED, "The file is damaged: it does not unpack.") from error
    except RuntimeError as error:
        reason = "The file is packed in a way that is not read; save it again and add that."
        raise ArchiveRefused(Outcome.REFUSED, reason) from error


def _counted(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise _refused(f"it has {len(members):,} parts, more than {MOST_MEMBERS:,}")
    spans = sorted(
        (one.header_offset, one.header_offset + _LOCAL_HEADER + one.compress_size)
        for one in members
    )
    if any(end > start for (_, end), (start, _) in pairwise(spans)):
        raise _refused("its parts share bytes with one another, as in a bomb")


def sealed(member: zipfile.ZipInfo) -> bool:
    """Say whether only a password opens a member."""
    return bool(member.flag_bits & _SEALED)


def _parts(archive: zipfile.ZipFile, pages: tuple[str, ...]) -> dict[str, bytes]:
    total = 0
    parts: dict[str, bytes] = {}
    for member in archive.infolist():
        if sealed(member):
            raise ArchiveRefused(Outcome.ENCRYPTED, "The file opens only with a password.")
        name = member.filename.lower()
        keep = name.endswith((*_XML, *pages))
        size, unpacked = unpack(archive, member, LARGEST - total, keep=keep)
        total += size
        if keep:
            if not name.endswith(pages) and _DOCTYPE.search(unpacked):
                raise _refused("one of its parts declares entities, as attacks do")
            parts[member.filename] = unpacked
    return parts


def unpack(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int, *, keep: bool = True
) -> tuple[int, bytes]:
    """Return the size of a member in bytes, counted, and the bytes themselves if ``keep``.

    Raises ``ArchiveRefused`` where it is larger than ``room`` or grows more than 200 times, and
    what ``zipfile`` raises for damage.
    """
    size, kept = 0, []
    allowed = max(_RATIO_FROM, _RATIO * member.compress_size)
    with archive.open(member) as stream:
        while piece := stream.read(_STEP):
            size += len(piece)
            if size > room:
                raise _refused("unpacked it would be larger than 200 MB")
            if size > allowed:
                raise _refused("a part of it unpacks to more than 200 times its size")
            if keep:
                kept.append(piece)
    return size, b"".join(kept)


def _refused(why: str) -> ArchiveRefused:
    return ArchiveRefused(Outcome.REFUSED, f"The file was not opened: {why}.")
