"""Bytes to text: which encoding, and whether anything was lost."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_SAMPLE = 200_000
_CERTAIN = 0.6
_MOSTLY = 0.6
_HARDLY = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in, and whether characters were lost on the way."""

    text: str
    encoding: str
    lossy: bool = False


def decode(content: bytes, *declared: str) -> Decoded:
    """Decode a document: by its byte-order mark, as it declares, as UTF-8, by its statistics.

    Only a byte-order mark is dropped; every other character, line ends too, stays as it is.
    ``declared`` are the encodings that a server or the page itself names, most trusted first.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _forced(content[len(mark) :], encoding)
    if wide := _wide(content):
        return _forced(content, wide)
    for encoding in ("utf-8", *(_known(name) for name in declared)):
        # UTF-8 goes first: text that is not UTF-8 hardly ever decodes as such, and pages lie.
        if encoding and (text := _strict(content, encoding)) is not None:
            return Decoded(text, encoding)
    guess = _guess(content)
    text = _strict(content, guess)
    return Decoded(text, guess) if text is not None else _forced(content, guess)


def declared_by_page(content: bytes) -> str:
    """Return the encoding that an HTML page names in its first 4,096 bytes, or nothing."""
    found = _META.search(content[:4096])
    return found[1].decode("ascii", "ignore") if found else ""


def _known(name: str) -> str:
    try:
        encoding = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    # What pages call Latin-1 is Windows-1252 (WHATWG Encoding Standard); ASCII likewise.
    return "cp1252" if encoding in {"iso8859-1", "ascii"} else encoding


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text


def _forced(content: bytes, encoding: str) -> Decoded:
    text = _strict(content, encoding)
    if text is not None:
        return Decoded(text, encoding)
    return Decoded(content.decode(encoding, "replace"), encoding, lossy=True)


def _wide(content: bytes) -> str:
    """Return the encoding of a text that is all ASCII bytes or half zero bytes, or nothing."""
    sample = content[:2000]
    if b"\x1b$" in sample or b"\x1b(J" in sample:
        return "iso2022_jp"
    half = len(sample) // 2
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    # UTF-16 without its mark: in a Latin text every other byte is zero.
    if odd > _MOSTLY * half and even < _HARDLY * half:
        return "utf-16-le"
    if even > _MOSTLY * half and odd < _HARDLY * half:
        return "utf-16-be"
    return ""


def _guess(content: bytes) -> str:
    import cchardet

    said = cchardet.detect(content[:_SAMPLE])
    name = _known(said.get("encoding") or "")
    return name if name and (said.get("confidence") or 0) >= _CERTAIN else "cp1252"
