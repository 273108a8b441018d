"""Every place in a text where words stand, as a reader means them."""

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from workbench.domain.text import Span

MOST: Final = 10_000
"""Places that are told one by one; nobody steps through more."""
Finder = Callable[[str, str], Sequence[Span]]
"""Finds words in a text, in its order: the text comes first."""
_ALIKE: Final = ("'‘’‚‛′`´", '"“”„‟″«»', "-‐‑‒–—―−")
"""Marks that are one to whoever types."""
_GAP: Final = r"\s+"


def hits(text: str, words: str) -> Sequence[Span]:
    """Return where words stand, in order, at most ``MOST`` and one: in either case, over line ends.

    Quotation marks and dashes are found however they are written.
    """
    pieces = words.split()
    if not pieces:
        return ()
    small, flag = text.lower(), re.NOFLAG
    if len(small) != len(text):
        # A letter or two become longer when they are made small: places would be others.
        small, flag = text, re.IGNORECASE
    # In small letters throughout, a book is looked through in a tenth of the time.
    pattern = _GAP.join("".join(map(_sign, piece.lower())) for piece in pieces)
    found = re.finditer(pattern, small, flag)
    return [Span(*one.span()) for one in islice(found, MOST + 1)]


def _sign(sign: str) -> str:
    alike = next((group for group in _ALIKE if sign in group), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(sign)
