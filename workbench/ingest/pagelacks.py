"""What an article on a page has that its text has not."""

from collections.abc import Iterator, Sequence

from lxml import etree

from workbench.ingest.flow import Piece
from workbench.ingest.pagehidden import HIDDEN, Unseen

_THINGS = {
    "img": "pictures",
    "picture": "pictures",
    "canvas": "pictures",
    "video": "recordings",
    "audio": "recordings",
    "iframe": "embedded pages and players",
    "object": "embedded pages and players",
    "embed": "embedded pages and players",
    "math": "formulas",
}
_NEAR = 4
# Pixels: what is smaller is an icon, or counts readers.
_ICON = 40


def lacks_of(
    root: etree._Element, kept: Sequence[Piece], unseen: Unseen, *, whole: bool
) -> tuple[str, ...]:
    """Return what stands among the blocks that were kept, and is not in their words.

    ``whole`` says that all the page was kept; the menus and boxes of a site hide many words.
    """
    near = {piece.element for piece in kept}
    boxes = near | {above for one in near if (above := one.getparent()) is not None}
    boxes = {box for box in boxes if box.tag not in {"body", "html"} or box in near}
    found = set(_things(root, boxes or near))
    hidden = any(one in unseen.around or one.getparent() in unseen.around for one in near)
    told = HIDDEN if hidden or (whole and unseen.around) else ""
    return (*sorted(found), *((told,) if told else ()))


def _things(root: etree._Element, boxes: set[etree._Element]) -> Iterator[str]:
    for thing in root.iter(*_THINGS):
        above = thing.getparent()
        for _ in range(_NEAR):
            if above is None or above in boxes:
                break
            above = above.getparent()
        if above is not None and above in boxes and not _is_icon(thing):
            yield _THINGS[str(thing.tag)]


def _is_icon(thing: etree._Element) -> bool:
    sizes = [(thing.get(side) or "").removesuffix("px").strip() for side in ("width", "height")]
    return any(size.isascii() and size.isdigit() and int(size[:6]) <= _ICON for size in sizes)
