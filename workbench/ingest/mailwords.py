"""Words in the header of a message, as people read them."""

import re
from binascii import Error, a2b_base64, a2b_qp

from workbench.ingest.decode import decode
from workbench.ingest.mailcharset import text_of

# RFC 2047. Some writers leave question marks and blanks in the words, which it forbids.
_ENCODED = re.compile(
    r"=\?([\w.:+-]{1,60})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?\r\n]{0,4000}+|.{0,400}?)\?="
)
_ADDRESS = re.compile(r"(?P<name>[^<>]{0,400})<(?P<address>[^<>]{0,400})>")
_COMMENTED = re.compile(r"\s*(?P<address>[^\s()]{1,300})\s*\((?P<name>[^()]{1,300})\)\s*")
_ESCAPED = re.compile(r"\\(.)")
_LONGEST = 2**16
_QUAD = 4


def worded(value: str) -> str:
    """Return a field of a header with its encoded words decoded, on one line."""
    value = value[:_LONGEST]
    said: list[str] = []
    run: list[bytes] = []
    charset, place = "", 0
    for found in _ENCODED.finditer(value):
        between = value[place : found.start()]
        named = found[1].lower()
        # White space between encoded words is none; a character may be cut between two of them.
        if between.strip() or (run and named != charset):
            said.append(text_of(b"".join(run), charset).text)
            run = []
        if between.strip() or not place:
            said.append(between)
        run.append(_bytes(found[2].lower(), found[3]))
        charset, place = named, found.end()
    said += (text_of(b"".join(run), charset).text, value[place:])
    return " ".join("".join(said).split())


def _bytes(how: str, word: str) -> bytes:
    raw = word.encode("utf-8", "replace")
    if how == "q":
        return a2b_qp(raw.replace(b" ", b"_"), header=True)
    return unbase64(raw)


def unbase64(raw: bytes) -> bytes:
    """Return what base64 stands for; what is no base64 is passed over, a broken end is cut off."""
    try:
        return a2b_base64(raw)
    except Error:
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
        whole = letters[: len(letters) - (len(letters) % _QUAD == 1)]
        return a2b_base64(whole + b"=" * (-len(whole) % _QUAD))


def raw_words(value: bytes, *charsets: str) -> str:
    """Return the bytes of a header field as text; they should be ASCII and often are not."""
    return decode(value, *charsets).text


def sender(value: str) -> str:
    """Return the name in a ``From`` field, the address if there is none."""
    found = _ADDRESS.search(value[:_LONGEST]) or _COMMENTED.match(value)
    if found is None:
        return worded(value)
    name = _ESCAPED.sub(r"\1", worded(found["name"]).strip(" ,\"'"))
    return name or worded(found["address"])
