"""The headline of a web page, which its text may not repeat, put where a checker can check it."""

from dataclasses import replace
from typing import Final

from workbench.domain.source import Reading
from workbench.domain.text import Block, BlockKind, Span

_PAGES: Final = frozenset({"text/html", "multipart/related"})
_GAP: Final = "\n\n"
_LOOKED_AT: Final = 3


def with_headline(reading: Reading) -> Reading:
    """Return an article with its headline as the first block of its text.

    The text of a web page is its body: headline, by-line and date are told apart from it, and for a
    source that is enough. Of an article under check the headline is checked, too.
    """
    title = reading.title
    first = {" ".join(block.span.of(reading.text).split()) for block in reading.blocks[:_LOOKED_AT]}
    if reading.media_type not in _PAGES or not title or title in first:
        return reading
    moved = len(title) + len(_GAP)
    blocks = (replace(block, span=block.span.shifted(moved)) for block in reading.blocks)
    headline = Block(BlockKind.TITLE, Span(0, len(title)))
    return replace(reading, text=title + _GAP + reading.text, blocks=(headline, *blocks))
