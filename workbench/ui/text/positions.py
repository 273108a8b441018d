"""Places in a text and places in the document that shows it.

Offsets of claims count Unicode code points. A ``QTextDocument`` counts UTF-16 units, and makes one
block separator of a line break, whichever of its five spellings the text has.
"""

import re
from bisect import bisect_right
from typing import Final

LINE: Final = "\u2028"
UNKNOWN: Final = "\ufffd"
# What Qt takes for the end of a block (QTextCursor::insertText).
_BREAK: Final = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")
# Lone surrogates vanish on the way to Qt; NUL and the object sign stand for other things there.
_UNSHOWABLE: Final = re.compile("[\ud800-\udfff\x00\ufffc]")
_UNEQUAL: Final = re.compile("\r\n|[\U00010000-\U0010ffff]")


def shown(text: str) -> str:
    """Return the text as it is given to a document, which then keeps every character of it."""
    spelled = _UNSHOWABLE.sub(UNKNOWN, _BREAK.sub("\n", text))
    # A byte-order mark at the very start is dropped by Qt.
    return "\u200b" + spelled[1:] if spelled.startswith("\ufeff") else spelled


def shown_in_lines(text: str) -> str:
    """Return the text for a ``QTextLayout``: one block, its line breaks kept."""
    return shown(text).replace("\n", LINE)


class Positions:
    """Converts offsets in a text to positions in the document that shows it, and back."""

    def __init__(self, text: str) -> None:
        offset = position = 0
        self._offsets, self._positions = [0], [0]
        for found in _UNEQUAL.finditer(text):
            position += found.start() - offset + (1 if found[0] == "\r\n" else 2)
            offset = found.end()
            self._offsets.append(offset)
            self._positions.append(position)

    def to_document(self, offset: int) -> int:
        """Return the position of an offset; inside a line break, the place after it."""
        return _carried(offset, self._offsets, self._positions)

    def to_text(self, position: int) -> int:
        """Return the offset of a position; inside a character, the place after it."""
        return _carried(position, self._positions, self._offsets)


def _carried(place: int, origin: list[int], target: list[int]) -> int:
    part = max(0, bisect_right(origin, place) - 1)
    carried = target[part] + place - origin[part]
    return min(carried, target[part + 1]) if part + 1 < len(target) else carried
