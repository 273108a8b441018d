"""What of a message is encrypted, and what is wrapped in its own signature (S/MIME, OpenPGP)."""

import re
from collections.abc import Iterator

from workbench.ingest.mailparts import Part

_PKCS7 = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
# Object identifiers of RFC 5652: enveloped, authenticated-enveloped, encrypted; signed; plain data.
_SEALED_DATA = re.compile(
    rb"\x06(?:\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x03\x06]"
    rb"|\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17)"
)
_SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0"
_WITHIN = 64
_WHOLE, _IN_PIECES = 0x04, 0x24
_LONG = 0x80
_LONGEST_LENGTH = 4
_PGP = b"-----BEGIN PGP MESSAGE-----"
_BEGIN_CLEAR = "-----BEGIN PGP SIGNED MESSAGE-----"
_BEGIN_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_END_SIGNATURE = "-----END PGP SIGNATURE-----"
# Which lines are left out: those that tell of the signature, up to an empty one, or the signature.
_HEAD, _SIGNATURE = "head", "signature"


def is_sealed(part: Part) -> bool:
    """Say whether only a key opens a part of a message."""
    if part.around("encrypted") is not None:
        return True
    if part.kind in _PKCS7:
        return _SEALED_DATA.search(part.content()[:_WITHIN]) is not None
    return part.kind == "text/plain" and part.content().lstrip().startswith(_PGP)


def unwrapped(part: Part) -> bytes | None:
    """Return the message inside its signature, ``None`` if the part is no such thing."""
    if part.kind not in _PKCS7:
        return None
    content = part.content()
    place = content.find(_DATA)
    if _SIGNED_DATA not in content[:_WITHIN] or place < 0:
        return None
    _, start = _length(content, place + len(_DATA))
    return b"".join(_octets(content, start))


def _octets(content: bytes, place: int) -> Iterator[bytes]:
    """Yield the pieces of an octet string of X.690, whole or in pieces of one level."""
    if content[place : place + 1] == bytes([_IN_PIECES]):
        size, place = _length(content, place + 1)
        end = place + size if size else len(content)
    else:
        end = place + 1
    while place < end and content[place : place + 1] == bytes([_WHOLE]):
        size, start = _length(content, place + 1)
        yield content[start : start + size]
        place = start + size


def _length(content: bytes, place: int) -> tuple[int, int]:
    """Return the length that stands at ``place`` (0 where it is left open), and where it ends."""
    first = content[place] if place < len(content) else 0
    if first < _LONG:
        return first, place + 1
    count = min(first - _LONG, _LONGEST_LENGTH)
    end = place + 1 + count
    return int.from_bytes(content[place + 1 : end], "big"), end


def clear(text: str) -> tuple[str, bool]:
    """Return a text without the lines that sign it, and whether there were such lines."""
    kept: list[str] = []
    signed, skipping = False, ""
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        if bare == _BEGIN_CLEAR:
            signed, skipping = True, _HEAD
        elif signed and bare == _BEGIN_SIGNATURE:
            skipping = _SIGNATURE
        elif not skipping:
            kept.append(line.removeprefix("- ") if signed else line)
        elif (skipping == _HEAD and not bare) or bare == _END_SIGNATURE:
            skipping = ""
    return "".join(kept), signed
