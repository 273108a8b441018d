"""What the parts of a spreadsheet say of its cells beyond their bare values.

The library that reads the values gives an error as nothing, and 0.125 where a reader sees 12.5%.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

Cell = tuple[int, int]
# More marks than cells that are read at all would only fill the memory.
MOST_MARKS = 1_000_000
_ERROR = re.compile(r"#(?:[A-Z0-9_/]{2,30}[!?]?)|Err:\d{3}")


@dataclass(slots=True)
class Marks:
    """What is known of the cells of one sheet; rows and columns count from 0.

    ``words`` are read instead of the value, ``signs`` stand before and after it, ``pending`` counts
    formulas whose result is not stored, ``hidden`` says that some rows or columns are. ``first``
    and ``last`` are the corners of the area that has values.
    """

    words: dict[Cell, str] = field(default_factory=dict)
    signs: dict[Cell, tuple[str, str]] = field(default_factory=dict)
    pending: int = 0
    hidden: bool = False
    first: Cell = (0, 0)
    last: Cell = (-1, -1)

    def stretch(self, row: int, columns: Sequence[int]) -> None:
        """Take a row's cells that have values into the area."""
        left, right = min(columns), max(columns)
        if self.last < (0, 0):
            self.first, self.last = (row, left), (row, right)
        self.first = min(self.first[0], row), min(self.first[1], left)
        self.last = max(self.last[0], row), max(self.last[1], right)

    @property
    def area(self) -> int:
        """How many cells lie between the corners, empty ones too."""
        return (self.last[0] - self.first[0] + 1) * (self.last[1] - self.first[1] + 1)

    @property
    def full(self) -> bool:
        """Whether no more can be taken in."""
        return len(self.words) + len(self.signs) >= MOST_MARKS


def error(words: str) -> str:
    """Return an error value such as ``#N/A`` or ``Err:502`` if the words are one, else nothing."""
    found = _ERROR.fullmatch(words.strip())
    return found[0] if found else ""


def number(untrusted: str | None, otherwise: int, most: int) -> int:
    """Return an attribute that should be a small count: ``otherwise`` if not, at most ``most``."""
    told = untrusted or ""
    plain = told.isascii() and told.isdigit() and len(told) <= len(str(most))
    return min(int(told), most) if plain else otherwise


def dropped(element: etree._Element) -> None:
    """Free the memory of an element that has been read, and of what stood before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
