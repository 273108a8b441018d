"""The text of a part of a message, in the character set that it names or in the one it has."""

import codecs
from contextlib import suppress

from workbench.ingest.decode import Decoded, decode

# These are ASCII bytes throughout, so nothing but the name tells them from plain ASCII.
_SEVEN_BIT = ("utf-7", "hz", "iso2022")


def text_of(content: bytes, charset: str) -> Decoded:
    """Decode the words of a part; ``charset`` is what the part says, which may be wrong."""
    encoding = _known(charset)
    if encoding.startswith(_SEVEN_BIT):
        with suppress(UnicodeError, ValueError):
            return Decoded(content.decode(encoding), encoding)
    return decode(content, charset)


def _known(charset: str) -> str:
    try:
        return codecs.lookup(charset).name
    except (LookupError, ValueError):
        return ""
