"""Letters of RTF files: bytes in the code page of their font, and numbers of Unicode."""

import codecs
from dataclasses import dataclass

from mammoth.docx.dingbats import dingbats

ANSI = "cp1252"
_SYMBOLS = 2
_DEFAULT = 1
# The charset numbers of Windows fonts (wingdi.h) and of the Macintosh, as RTF uses them.
_OF_CHARSET = {
    0: "cp1252",
    77: "mac_roman",
    78: "shift_jis",
    79: "big5",
    80: "euc_kr",
    81: "mac_arabic",
    83: "mac_greek",
    84: "mac_cyrillic",
    85: "gb2312",
    86: "mac_romanian",
    88: "cp874",
    89: "mac_latin2",
    99: "mac_turkish",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
# Code pages that Python knows by another name.
_OF_PAGE = {
    708: "iso8859_6",
    936: "gbk",
    950: "cp950",
    1361: "johab",
    10000: "mac_roman",
    10001: "shift_jis",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    10081: "mac_turkish",
    65001: "utf_8",
}
# Where fonts of symbols have their signs when these are told by number.
_PRIVATE = 0xF000
_CODES = 256
_HIGH = range(0xD800, 0xDC00)
_LOW = range(0xDC00, 0xE000)
_LAST = 0x10FFFF
_UNITS = 0x10000
_LOW_BITS = 10


def of_charset(number: int) -> str:
    """Return the encoding of a font's charset, empty for the file's own."""
    return _OF_CHARSET.get(number, "")


def of_page(number: int) -> str:
    """Return the encoding of a code page by its number, empty where it is not known."""
    name = _OF_PAGE.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""


@dataclass(slots=True)
class Font:
    """A font of the file: name, encoding (empty: that of the file), whether it draws symbols."""

    name: str = ""
    encoding: str = ""
    symbols: bool = False

    def charset(self, number: int) -> None:
        """Take on what ``fcharset`` says."""
        self.encoding = "" if number == _DEFAULT else of_charset(number)
        self.symbols = number == _SYMBOLS


@dataclass(slots=True)
class Letters:
    """Gathers bytes of one encoding until they can be read as a whole.

    A letter of an East Asian encoding may be written as a code and a plain byte. ``unknown`` counts
    what could not be read.
    """

    pending: bytearray
    encoding: str = ANSI
    symbols: str = ""
    high: int = 0
    unknown: int = 0

    def take(self, raw: bytes, encoding: str, symbols: str = "") -> str:
        """Add bytes; returns the words before them if they were in another encoding."""
        if encoding == self.encoding and symbols == self.symbols:
            self.pending += raw
            return ""
        words = self.flush()
        self.encoding, self.symbols = encoding, symbols
        self.pending += raw
        return words

    def flush(self) -> str:
        """Return the words that the bytes since the last time mean."""
        if not self.pending:
            return ""
        raw = bytes(self.pending)
        self.pending.clear()
        before = self.alone()
        if self.symbols:
            return before + "".join(self.symbol(code) for code in raw)
        words = raw.decode(self.encoding, "replace")
        self.unknown += words.count("\ufffd")
        return before + words

    def alone(self) -> str:
        """Return the sign for a first half that no second one followed."""
        if not self.high:
            return ""
        self.high = 0
        self.unknown += 1
        return "\ufffd"

    def symbol(self, code: int) -> str:
        """Return the sign that a font of symbols draws for a code."""
        found = dingbats.get((self.symbols, code))
        if found is None:
            self.unknown += 1
            return "\ufffd"
        return chr(found)

    def number(self, number: int, symbols: str) -> str:
        """Return the letter of ``u``; of two halves of one letter the first gives nothing."""
        code = number + _UNITS if number < 0 else number
        if code in _LOW and self.high:
            code = _UNITS + ((self.high - _HIGH.start) << _LOW_BITS) + (code - _LOW.start)
            self.high = 0
        before = self.alone()
        if code in _HIGH:
            self.high = code
            return before
        if symbols and _PRIVATE <= code < _PRIVATE + _CODES:
            self.symbols = symbols
            return before + self.symbol(code - _PRIVATE)
        if not 0 <= code <= _LAST or code in _LOW:
            self.unknown += 1
            return before + "\ufffd"
        return before + chr(code)
