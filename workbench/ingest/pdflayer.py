"""The text layer of one page of a PDF file, as PDFium gives it, character by character.

The calls of PDFium are made directly: pypdfium2's own wrappers take twice as long, and a page has
thousands of characters.
"""

import ctypes
import math
import re
from collections.abc import Collection
from typing import Any

from pypdfium2 import raw

Box = tuple[float, float, float, float]
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LONE = range(0xD800, 0xE000)
_LAST = 0x10FFFF
_LOST = "\ufffd"
_STRAIGHT = 0.7
_HALF = 2


class Layer:
    """The characters of a page in the order of the file; close it before the page.

    ``text`` is what they say, line ends included. Places count code points of ``text``.
    """

    def __init__(self, page: Any, hidden: Collection[int] = ()) -> None:
        self._handle = raw.FPDFText_LoadPage(page)
        self._rectangle, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._at: list[int] | None = None
        self.unseen = 0
        count = raw.FPDFText_CountChars(self._handle) if self._handle else 0
        self.text = self._whole(count)
        if hidden or len(self.text) != count:
            self._spell(count, hidden)
        if RIGHT_TO_LEFT.search(self.text):
            self._turn_back()

    def _whole(self, count: int) -> str:
        buffer = (ctypes.c_ushort * (2 * count + 2))()
        units = raw.FPDFText_GetText(self._handle, 0, count, buffer) if count > 0 else 0
        return bytes(memoryview(buffer)[: max(units - 1, 0)]).decode("utf-16-le", "surrogatepass")

    def _spell(self, count: int, hidden: Collection[int]) -> None:
        """Put the text together from single characters, without those of ``hidden`` objects."""
        chars: list[str] = []
        self._at = []
        before, shown = 0, True
        for at in range(count):
            code = raw.FPDFText_GetUnicode(self._handle, at)
            if hidden and not raw.FPDFText_IsGenerated(self._handle, at):
                shown = address(raw.FPDFText_GetTextObject(self._handle, at)) not in hidden
            if shown:
                if before in _LONE and code in _LONE and chars:
                    chars[-1] = _joined(before, code)
                else:
                    chars.append(_LOST if code in _LONE or code > _LAST else chr(code))
                    self._at.append(at)
            self.unseen += not shown and not chr(min(code, _LAST)).isspace()
            before = code
        self.text = "".join(chars)

    def _turn_back(self) -> None:
        """Undo the turning around of ligatures: a line from right to left is turned as a whole.

        The characters of one glyph (lam and alef) have one box, and come out back to front.
        """
        chars = list(self.text)
        start, shared = 0, None
        for place, char in enumerate([*chars, ""]):
            turned = char.isalpha() and RIGHT_TO_LEFT.match(char)
            box = self.box(place) if turned else None
            if box is None or box != shared:
                chars[start:place] = reversed(chars[start:place])
                start, shared = (place if box else place + 1), box
        self.text = "".join(chars)

    def close(self) -> None:
        """Give the page's text back to PDFium."""
        if self._handle:
            raw.FPDFText_ClosePage(self._handle)
            self._handle = None

    def _index(self, place: int) -> int:
        return place if self._at is None else self._at[place]

    def box(self, place: int) -> Box | None:
        """Return left, bottom, right and top of a character's room in its font, in points."""
        found = self._rectangle
        if not raw.FPDFText_GetLooseCharBox(self._handle, self._index(place), found):
            return None
        return found.left, found.bottom, found.right, found.top

    def size_and_turn(self, place: int) -> tuple[float, int]:
        """Return the font size in points, and how many quarter turns to the left it is turned."""
        index, matrix = self._index(place), self._matrix
        if not raw.FPDFText_GetMatrix(self._handle, index, matrix):
            return 0.0, 0
        size = raw.FPDFText_GetFontSize(self._handle, index) * math.hypot(matrix.c, matrix.d)
        return size, _quarters(matrix.a, matrix.b)

    def told(self, place: int) -> bool:
        """Say whether the file says which character that is: else its code was taken for it."""
        return raw.FPDFText_HasUnicodeMapError(self._handle, self._index(place)) != 1

    def generated(self, place: int) -> bool:
        """Say whether the character is one that PDFium put in: a space, a line end."""
        return raw.FPDFText_IsGenerated(self._handle, self._index(place)) == 1


def turned(box: Box, turn: int) -> Box:
    """Return a box after so many quarter turns to the right, by which text turned left reads."""
    left, bottom, right, top = box
    if turn == 1:
        return bottom, -right, top, -left
    if turn == _HALF:
        return -right, -top, -left, -bottom
    if turn == 0:
        return box
    return -top, left, -bottom, right


def address(pointer: Any) -> int:
    """Return where an object of PDFium lies, by which it is known; 0 for none."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _quarters(across: float, up: float) -> int:
    length = math.hypot(across, up) or 1.0
    if abs(across) >= _STRAIGHT * length:
        return 0 if across >= 0 else _HALF
    return 1 if up > 0 else 3


def _joined(high: int, low: int) -> str:
    try:
        return bytes.fromhex(f"{high:04x}{low:04x}").decode("utf-16-be")
    except UnicodeDecodeError:
        return _LOST
