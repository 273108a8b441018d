"""How an article is set for reading: what each kind of block looks like."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Block, BlockKind, Span


@dataclass(frozen=True, slots=True)
class Setting:
    """The look of a kind of block.

    ``size`` is a factor on the size of running text; ``above`` and ``indent`` are in lines of it.
    """

    size: float = 1.0
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    fixed: bool = False
    above: float = 0.0
    indent: float = 0.0


PLAIN: Final = Setting()
SETTINGS: Final = {
    BlockKind.TITLE: Setting(size=1.5, bold=True),
    BlockKind.HEADING: Setting(size=1.15, bold=True, above=0.4),
    BlockKind.LIST_ITEM: Setting(indent=1.0),
    BlockKind.QUOTE: Setting(italic=True, indent=1.2),
    BlockKind.CAPTION: Setting(size=0.9, quiet=True),
    BlockKind.TABLE: Setting(size=0.92, fixed=True),
    BlockKind.NOTE: Setting(size=0.88, quiet=True),
    BlockKind.COMMENT: Setting(size=0.88, italic=True, quiet=True, indent=1.2),
    BlockKind.HEADER: Setting(size=0.85, quiet=True),
    BlockKind.FOOTER: Setting(size=0.85, quiet=True),
}


def setting_at(blocks: Sequence[Block], place: Span) -> Setting:
    """Return how a paragraph is set; ``blocks`` are those of its text, in order."""
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if blocks[middle].span.end <= place.start:
            low = middle + 1
        else:
            high = middle
    if low < len(blocks) and blocks[low].span.overlaps(place):
        return SETTINGS.get(blocks[low].kind, PLAIN)
    return PLAIN
