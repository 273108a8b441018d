"""Archives are looked through before any parser sees them."""

import io
import re
import zipfile
import zlib

from workbench.domain.source import Outcome

_MEMBERS = 2_000
_TOTAL = 200 * 2**20
_RATIO = 200
_RATIO_FROM = 2**20
_STEP = 2**18
_SEALED = 0x1
_DOCTYPE = re.compile(
    rb"<!\s*DOCTYPE|<\x00!\x00D\x00O\x00C|\x00<\x00!\x00D\x00O\x00C", re.IGNORECASE
)
_XML = (".xml", ".rels", ".vml")


class ArchiveRefused(Exception):
    """The archive must not be handed to a parser; carries the outcome and a plain reason."""

    def __init__(self, outcome: Outcome, reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason


def opened(content: bytes) -> dict[str, bytes]:
    """Return the XML parts of an Office file by name, after all of its members were unpacked once.

    Raises ``ArchiveRefused`` for more than 2,000 members, more than 200 MB unpacked (counted, not
    as declared), more than 200:1 in a member over 1 MB, a document type declaration in an XML part
    (entities are how small files grow), a password, or damage.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _parts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise ArchiveRefused(Outcome.FAILED, "The file is damaged: it does not unpack.") from error
    except RuntimeError as error:
        # An unknown way of packing; zipfile raises a kind of this.
        reason = "The file is packed in a way that is not read; save it again as .docx."
        raise ArchiveRefused(Outcome.REFUSED, reason) from error


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    members = archive.infolist()
    if len(members) > _MEMBERS:
        raise _refused(f"it has {len(members):,} parts, more than {_MEMBERS:,}")
    total = 0
    parts: dict[str, bytes] = {}
    for member in members:
        if member.flag_bits & _SEALED:
            raise ArchiveRefused(Outcome.ENCRYPTED, "The file opens only with a password.")
        keep = member.filename.lower().endswith(_XML)
        size, unpacked = _unpacked(archive, member, _TOTAL - total, keep=keep)
        total += size
        if keep:
            if _DOCTYPE.search(unpacked):
                raise _refused("one of its parts declares entities, as attacks do")
            parts[member.filename] = unpacked
    return parts


def _unpacked(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int, *, keep: bool
) -> tuple[int, bytes]:
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
