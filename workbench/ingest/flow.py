"""The blocks of an HTML-like tree, in reading order and without recursion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.text import BlockKind

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACE_IN_LINE = re.compile(r"[ \t\r\f]+")
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
    *("p", "div", "list", "ul", "ol", "dl", "table", "tbody", "thead", "tfoot", "section"),
    *("article", "main", "figure", "pre", "hr", "body", "header", "details", "summary", "address"),
    *("aside", "form", "fieldset", "legend", "center", "hgroup", "dialog", "menu", "search"),
}
_CELLS = {"cell", "td", "th"}
_TABLE_PARTS = {*_CELLS, "tr", "row", "tbody", "thead", "tfoot"}
_UNSAID = {
    *("script", "style", "noscript", "template", "svg", "iframe", "object", "math", "title"),
    *("select", "button", "textarea", "nav", "footer"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a tree: its kind and words, how many of its letters are links, where it stands.

    ``element`` is the innermost block element around the words.
    """

    kind: BlockKind
    words: str
    linked: int
    element: etree._Element


@dataclass(slots=True)
class _Walk:
    """The state of one walk: the open blocks around the current place, and the words so far."""

    root: etree._Element
    around: list[tuple[str, BlockKind, etree._Element]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    muted: int = 0
    links: int = 0
    kept: int = 0
    linked: int = 0

    def say(self, words: str | None) -> None:
        """Take words on, unless the element they stand in says nothing to a reader."""
        if words and not self.muted:
            space = _SPACE_IN_LINE if self.kept else _SPACE
            self.words.append(space.sub(" ", words))
            if self.links:
                self.linked += len(self.words[-1].strip())

    def taken(self) -> Iterator[Piece]:
        """Yield the words so far, tidied, as a block, and begin anew."""
        words = "".join(self.words)
        self.words.clear()
        linked, self.linked = self.linked, 0
        words = _EDGES.sub(r"\1", _SPACE_RUN.sub(" ", words)).strip(" \n\t")
        if words:
            _, kind, element = self.around[-1] if self.around else self.top
            yield Piece(kind, words, linked, element)

    @property
    def top(self) -> tuple[str, BlockKind, etree._Element]:
        """What is around words that no block is around."""
        return "", BlockKind.PARAGRAPH, self.root


def flow(root: etree._Element) -> Iterator[tuple[BlockKind, str]]:
    """Yield the kind and words of each block under ``root``.

    White space is collapsed, a line break inside a block is kept as one, the cells of a table row
    are parted by tabs.
    """
    for piece in pieces(root):
        yield piece.kind, piece.words


def pieces(root: etree._Element) -> Iterator[Piece]:
    """Yield the blocks that ``flow`` yields, with what is known of each."""
    walk = _Walk(root)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            yield from _enter(walk, tag, element)
            walk.say(element.text)
        else:
            yield from _leave(walk, tag)
            if element is not root:
                walk.say(element.tail)
    walk.around.clear()
    yield from walk.taken()


def _enter(walk: _Walk, tag: str, element: etree._Element) -> Iterator[Piece]:
    if tag in _CELLS:
        if any(word.strip() for word in walk.words):
            walk.words.append("\t")
        walk.around.append((tag, BlockKind.TABLE, element))
    elif tag in _BREAKS and not _in_cell(walk):
        yield from walk.taken()
        kind = walk.around[-1][1] if walk.around else BlockKind.PARAGRAPH
        walk.around.append((tag, KINDS.get(tag, kind), element))
    elif tag in _BREAKS:
        walk.words.append(" ")
    elif tag in {"lb", "br"}:
        walk.words.append("\n")
    _count(walk, tag, 1)


def _leave(walk: _Walk, tag: str) -> Iterator[Piece]:
    _count(walk, tag, -1)
    if tag in _CELLS and walk.around:
        walk.around.pop()
    elif tag in _BREAKS and not _in_cell(walk):
        yield from walk.taken()
        if walk.around:
            walk.around.pop()
    elif tag in _BREAKS:
        walk.words.append(" ")


def _count(walk: _Walk, tag: str, step: int) -> None:
    walk.muted += step * (tag in _UNSAID)
    walk.links += step * (tag == "a")
    walk.kept += step * (tag == "pre")


def _in_cell(walk: _Walk) -> bool:
    return bool(walk.around) and walk.around[-1][0] in _CELLS


@dataclass(slots=True)
class _Table:
    """The elements that make one table up, without those of tables inside it."""

    parts: list[etree._Element]
    laid_out: bool = False
    cell: int = 0


@dataclass(slots=True)
class _Tables:
    """The tables of a tree, those around the current place, and how many letters it had so far."""

    every: list[_Table] = field(default_factory=list)
    around: list[_Table] = field(default_factory=list)
    said: int = 0

    def enter(self, tag: str, element: etree._Element) -> None:
        """Take on a table or a part of one; a table in another's cell makes that one a layout."""
        if tag == "table":
            for table in self.around[-1:]:
                table.laid_out = True
            self.around.append(_Table([element]))
            self.every.append(self.around[-1])
        elif tag in _TABLE_PARTS and self.around:
            self.around[-1].parts.append(element)
            if tag in _CELLS:
                self.around[-1].cell = self.said
        self.said += len(element.text or "")

    def leave(self, tag: str, element: etree._Element) -> None:
        """Leave a table or a cell; prose in a cell makes its table a layout."""
        if tag in _CELLS and self.around and self.said - self.around[-1].cell > _PROSE_CELL:
            self.around[-1].laid_out = True
        if tag == "table":
            self.around.pop()
        self.said += len(element.tail or "")


def unlaid(root: etree._Element) -> None:
    """Turn tables that only lay a page out (prose or a table in a cell) into plain boxes."""
    if next(root.iter("table"), None) is None:
        return
    tables = _Tables()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            tables.enter(tag, element)
        else:
            tables.leave(tag, element)
    for table in tables.every:
        for element in table.parts if table.laid_out else ():
            element.tag = "div"


def spoken(element: etree._Element) -> str:
    """Return all the words in an element, as they stand."""
    return "".join(str(words) for words in element.itertext())
