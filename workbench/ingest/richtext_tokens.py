"""The signs that an RTF file is made of: braces, control words, bytes and text between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

# Rich Text Format Specification 1.9.1, "Conventions of an RTF Reader".
_SIGN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|[\r\n\x00]+"
    rb"|([^\\{}\r\n\x00]+)",
    re.DOTALL,
)
_LINE_ENDS = {b"\r": "par", b"\n": "par"}


class Sign(Enum):
    """What kind a sign is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    BYTES = "bytes"


@dataclass(slots=True)
class Token:
    """A sign; ``word`` is the control word or sign, ``number`` what follows it, ``raw`` text.

    ``end`` is where a closing brace ends.
    """

    sign: Sign
    word: str = ""
    number: int | None = None
    raw: bytes = b""
    end: int = 0


_OPEN = Token(Sign.OPEN)


def tokens(content: bytes, place: int = 0) -> Iterator[Token]:
    """Yield the signs of an RTF file from ``place`` on; raw data after ``bin`` is passed over."""
    while found := _SIGN.match(content, place):
        place = found.end()
        word, number, code, sign, brace, text = found.groups()
        if text:
            yield Token(Sign.BYTES, raw=text)
        elif word:
            count = int(number) if number else None
            yield Token(Sign.WORD, word.decode("ascii"), count)
            if word == b"bin" and count and count > 0:
                place += count
        elif code:
            yield Token(Sign.BYTES, raw=bytes.fromhex(code.decode("ascii")))
        elif brace:
            yield _OPEN if brace == b"{" else Token(Sign.CLOSE, end=place)
        elif sign:
            yield Token(Sign.WORD, _LINE_ENDS.get(sign) or sign.decode("latin-1"))
