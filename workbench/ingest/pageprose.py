"""Which blocks of a page read as prose, and which stand in its menus and footers."""

from workbench.ingest.flow import Piece

_FURNITURE = {"nav", "footer", "aside", "button"}
_COMMENTS = {
    *("comment", "comments", "comment-list", "commentlist", "comments-area", "comment-body"),
    *("comment-content", "comment-text", "comments-section", "disqus_thread"),
}
_LINK_SHARE = 0.4
# Shorter blocks may be anything: captions, buttons, headlines of other articles.
PROSE_CHARS = 80


def in_furniture(piece: Piece) -> bool:
    """Say whether a block stands in what a page has around its text."""
    around = (piece.element, *piece.element.iterancestors())
    return any(element.tag in _FURNITURE for element in around)


def in_comments(piece: Piece) -> bool:
    """Say whether a block stands among what readers of the page have written below it."""
    around = (piece.element, *piece.element.iterancestors())
    names = (f"{one.get('class') or ''} {one.get('id') or ''}" for one in around)
    return any(not _COMMENTS.isdisjoint(name.lower().split()) for name in names)


def is_prose(piece: Piece) -> bool:
    """Say whether a block reads as prose: long, mostly not links, and in no menu or footer."""
    long = len(piece.words) >= PROSE_CHARS
    return long and piece.linked <= _LINK_SHARE * len(piece.words) and not in_furniture(piece)
