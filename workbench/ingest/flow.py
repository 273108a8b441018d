"""The blocks of an HTML-like tree, in reading order and without recursion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.text import BlockKind

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACE_RUN = re.compile(r" {2,}")
_EDGES = re.compile(r" ?([\n\t]) ?")
_PROSE_CELL = 400
KINDS = {
    **dict.fromkeys(("head", "h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("item", "li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("quote", "blockquote"), BlockKind.QUOTE),
    **dict.fromkeys(("row", "tr"), BlockKind.TABLE),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    # Not HTML: what the readers of Word files and pages rename elements to.
    "headline": BlockKind.TITLE,
    "note": BlockKind.NOTE,
    "remark": BlockKind.COMMENT,
}
_BREAKS = {
    *KINDS,
    *("p", "div", "list", "ul", "ol", "dl", "table", "tbody", "thead", "section", "article"),
    *("main", "figure", "pre", "code", "hr", "body", "header", "details", "summary", "address"),
}
_CELLS = {"cell", "td", "th"}
_UNSAID = {
    *("script", "style", "noscript", "template", "svg", "iframe", "object", "math", "title"),
    *("select", "button", "textarea", "nav", "footer"),
}


@dataclass(slots=True)
class _Walk:
    """The state of one walk: the open blocks around the current place, and the words so far."""

    around: list[tuple[str, BlockKind]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    muted: int = 0

    def say(self, words: str | None) -> None:
        """Take words on, unless the element they stand in says nothing to a reader."""
        if words and not self.muted:
            self.words.append(_SPACE.sub(" ", words))

    def taken(self) -> str:
        """Return the words so far, tidied, and begin anew."""
        words = "".join(self.words)
        self.words.clear()
        return _EDGES.sub(r"\1", _SPACE_RUN.sub(" ", words)).strip(" \n\t")

    @property
    def kind(self) -> BlockKind:
        """The kind that words at this place have."""
        return self.around[-1][1] if self.around else BlockKind.PARAGRAPH


def flow(root: etree._Element) -> Iterator[tuple[BlockKind, str]]:
    """Yield the kind and words of each block under ``root``.

    White space is collapsed, a line break inside a block is kept as one, the cells of a table row
    are parted by tabs.
    """
    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            yield from _enter(walk, tag)
            walk.say(element.text)
        else:
            yield from _leave(walk, tag)
            if element is not root:
                walk.say(element.tail)
    if words := walk.taken():
        yield BlockKind.PARAGRAPH, words


def _enter(walk: _Walk, tag: str) -> Iterator[tuple[BlockKind, str]]:
    if tag in _UNSAID:
        walk.muted += 1
    if tag in {"lb", "br"}:
        walk.words.append("\n")
    if tag in _CELLS:
        if any(word.strip() for word in walk.words):
            walk.words.append("\t")
        walk.around.append((tag, BlockKind.TABLE))
    elif tag in _BREAKS and not _in_cell(walk):
        if words := walk.taken():
            yield walk.kind, words
        walk.around.append((tag, KINDS.get(tag, walk.kind)))
    elif tag in _BREAKS:
        walk.words.append(" ")


def _leave(walk: _Walk, tag: str) -> Iterator[tuple[BlockKind, str]]:
    if tag in _CELLS and walk.around:
        walk.around.pop()
    elif tag in _BREAKS and not _in_cell(walk):
        if words := walk.taken():
            yield walk.kind, words
        if walk.around:
            walk.around.pop()
    if tag in _UNSAID:
        walk.muted -= 1


def _in_cell(walk: _Walk) -> bool:
    return bool(walk.around) and walk.around[-1][0] in _CELLS


def unlaid(root: etree._Element) -> None:
    """Turn tables that only lay a page out (prose or a table in a cell) into plain boxes."""
    for table in list(root.iter("table")):
        cells = list(table.iter("td", "th", "cell"))
        nested = next(table.iterdescendants("table"), None) is not None
        if nested or any(len(spoken(cell)) > _PROSE_CELL for cell in cells):
            for element in [table, *table.iter("tr", "row", "tbody", "thead"), *cells]:
                element.tag = "div"


def spoken(element: etree._Element) -> str:
    """Return all the words in an element, as they stand."""
    return "".join(str(words) for words in element.itertext())
