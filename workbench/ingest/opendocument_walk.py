"""Walks through an OpenDocument text and puts its words into blocks, without recursion."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lxml import etree

from workbench.domain.text import BlockKind
from workbench.ingest.opendocument_formulas import typed
from workbench.ingest.opendocument_lists import Lists
from workbench.ingest.opendocument_names import full, short, told
from workbench.ingest.opendocument_styles import Styles
from workbench.ingest.opendocument_tables import Tables
from workbench.ingest.parsed import one_line

_SPACE = re.compile(r"[ \t\r\n]+")
_SPACES = re.compile(r" {2,}")
# What says nothing on a page, or says again what stands elsewhere.
_SILENT = {
    *("text:tracked-changes", "text:note-citation", "text:sequence-decls", "text:variable-decls"),
    *("text:user-field-decls", "text:dde-connection-decls", "text:script", "office:scripts"),
    *("office:event-listeners", "svg:title", "svg:desc", "dc:creator", "dc:date"),
    *("office:forms", "text:table-of-content-source", "text:alphabetical-index-source"),
    *("text:illustration-index-source", "text:table-index-source", "text:object-index-source"),
    *("text:user-index-source", "text:bibliography-source", "meta:creator-initials"),
    *("text:sender-initials", "loext:sender-initials", "meta:date-string", "draw:object"),
    *("table:covered-table-cell", "draw:object-ole", "math:math"),
}
_INSTEAD = {
    "text:s": " ",
    "text:tab": "\t",
    "text:line-break": "\n",
    "text:soft-hyphen": "\N{SOFT HYPHEN}",
}
_ELSEWHERE = {"text:note": BlockKind.NOTE, "office:annotation": BlockKind.COMMENT}


@dataclass(slots=True)
class Around:
    """What holds inside one element."""

    kind: BlockKind | None = None
    speaker: str = ""
    hidden: bool = False
    white: bool = False
    shaded: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph being read; ``inside`` are the blocks that hang on it and follow it."""

    kind: BlockKind
    label: str = ""
    hidden: bool = False
    words: list[str] = field(default_factory=list)
    inside: list[tuple[BlockKind, str]] = field(default_factory=list)


@dataclass(slots=True)
class Walk:
    """The state of walking through one text, and what was found; words are counted."""

    styles: Styles
    lists: Lists
    blocks: list[tuple[BlockKind, str]] = field(default_factory=list)
    notes: list[tuple[BlockKind, str]] = field(default_factory=list)
    comments: list[tuple[str, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    formula: Callable[[str], str] = field(default=lambda place: "")
    open: list[Paragraph] = field(default_factory=list)
    around: list[Around] = field(default_factory=lambda: [Around()])
    tables: Tables = field(default_factory=Tables)
    waiting: str | None = None
    inserted: set[str] = field(default_factory=set)
    changes: set[str] = field(default_factory=set)

    def through(self, root: etree._Element) -> None:
        """Take in all that stands under ``root``."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            name = short(element)
            if event == "start":
                if name in _SILENT:
                    self._passed(name, element)
                    walker.skip_subtree()
                    continue
                self._enter(name, element)
                self.say(element.text)
            else:
                if name not in _SILENT:
                    self._leave(name)
                if element is not root:
                    self.say(element.tail)

    def say(self, words: str | None, *, as_is: bool = False) -> None:
        """Put words into the paragraph that is open."""
        if not words or not self.open:
            return
        around = self.around[-1]
        told_words = words if as_is else _SPACE.sub(" ", words)
        count = len(words.split())
        self.count("words", count)
        if around.white and not around.shaded:
            self.count("white", count)
        if self.changes:
            self.count("inserted", count)
        if around.hidden:
            self.count("hidden", count)
        else:
            self.open[-1].words.append(told_words)

    def count(self, name: str, by: int = 1) -> None:
        """Count words or things of a kind."""
        if by:
            self.counts[name] = self.counts.get(name, 0) + by

    def _passed(self, name: str, element: etree._Element) -> None:
        if name in _PASSED:
            _PASSED[name](self, element)

    def _enter(self, name: str, element: etree._Element) -> None:
        self.around.append(self._inside(name, element))
        if name in {"text:p", "text:h"}:
            self._begin(name, element)
        elif name in _ENTER:
            _ENTER[name](self, element)
        elif name in _INSTEAD:
            self.say(_INSTEAD[name], as_is=True)

    def _inside(self, name: str, element: etree._Element) -> Around:
        around = self.around[-1]
        if name in _ELSEWHERE:
            speaker = one_line(element.findtext(full("dc:creator")) or "")
            return Around(_ELSEWHERE[name], speaker)
        if name == "text:section":
            hidden = told(element, "text:display") == "none" or _is_hidden(element)
            return replace(around, hidden=around.hidden or hidden)
        if name in {"draw:frame", "draw:text-box", "draw:custom-shape"}:
            # What fills a shape is told in too many ways; white words in shapes are common.
            return replace(around, shaded=True)
        if name not in _FAMILIES:
            return around
        family = _FAMILIES[name]
        style = told(element, f"{name.partition(':')[0]}:style-name")
        white = self.styles.white(family, style)
        return replace(
            around,
            hidden=around.hidden or self.styles.hides(family, style),
            white=around.white if white is None else white,
            shaded=around.shaded or self.styles.shaded(family, style),
        )

    def _leave(self, name: str) -> None:
        if name in {"text:p", "text:h"}:
            self._end()
        elif name in _LEAVE:
            _LEAVE[name](self)
        if len(self.around) > 1:
            self.around.pop()

    def _begin(self, name: str, element: etree._Element) -> None:
        style = told(element, "text:style-name")
        kind = self.around[-1].kind or self.styles.kind(style)
        label = ""
        if self.lists.open and not self.around[-1].kind:
            label, self.waiting = self.waiting or "", None
            kind = kind or (BlockKind.HEADING if name == "text:h" else BlockKind.LIST_ITEM)
        elif name == "text:h" and not self.around[-1].kind:
            level = told(element, "text:outline-level") or "1"
            if told(element, "text:is-list-header") != "true" and level.isdecimal():
                label = self.lists.heading(int(level), told(element, "text:start-value"))
        usual = BlockKind.HEADING if name == "text:h" else BlockKind.PARAGRAPH
        self.open.append(Paragraph(kind or usual, label))

    def _end(self) -> None:
        if not self.open:
            return
        paragraph = self.open.pop()
        words = _SPACES.sub(" ", "".join(paragraph.words)).strip(" \n")
        if paragraph.hidden:
            self.count("hidden", len(words.split()))
            words = ""
        self.put(paragraph.kind, f"{paragraph.label}{words}" if words else "")
        for kind, inside in paragraph.inside:
            self.put(kind, inside)

    def put(self, kind: BlockKind, words: str) -> None:
        """Take a finished block to where it belongs."""
        if not words:
            return
        if kind is BlockKind.NOTE:
            self.notes.append((kind, words))
        elif kind is BlockKind.COMMENT:
            self.comments.append((self.around[-1].speaker, words))
        elif self.tables.takes(len(self.open)):
            self.tables.say(words)
        elif self.open:
            self.open[-1].inside.append((kind, words))
        else:
            self.blocks.append((kind, words))


def _item(walk: Walk, element: etree._Element) -> None:
    walk.waiting = walk.lists.item(told(element, "text:start-value"))


def _header(walk: Walk, element: etree._Element) -> None:
    walk.waiting = None


def _changed(walk: Walk, element: etree._Element) -> None:
    ident = told(element, "text:change-id")
    if ident in walk.inserted:
        walk.changes.add(ident)


def _unchanged(walk: Walk, element: etree._Element) -> None:
    walk.changes.discard(told(element, "text:change-id"))


def _object(walk: Walk, element: etree._Element) -> None:
    inside = next(element.iter(full("math:math")), None)
    words = walk.formula(told(element, "xlink:href")) if inside is None else typed(inside)
    walk.say(words, as_is=True)
    walk.count("objects", int(not words))


def _picture(walk: Walk, element: etree._Element) -> None:
    frame = element.getparent()
    # An object brings a picture of itself.
    walk.count("pictures", int(frame is None or frame.find(full("draw:object")) is None))


def _hide_words(walk: Walk, element: etree._Element) -> None:
    if _is_hidden(element):
        walk.count("hidden", len(told(element, "text:string-value").split()))


def _hide_paragraph(walk: Walk, element: etree._Element) -> None:
    if walk.open and _is_hidden(element):
        walk.open[-1].hidden = True


def _is_hidden(element: etree._Element) -> bool:
    return told(element, "text:is-hidden") == "true"


def _track(walk: Walk, element: etree._Element) -> None:
    """Note which changes are insertions, and count the words that are kept as deleted."""
    for region in element.iterchildren(full("text:changed-region")):
        if region.find(full("text:insertion")) is not None:
            walk.inserted.add(told(region, "xml:id") or told(region, "text:id"))
        for gone in region.iterchildren(full("text:deletion")):
            kept = (part for part in gone if part.tag != full("office:change-info"))
            said = " ".join(str(words) for part in kept for words in part.itertext())
            walk.count("deleted", len(said.split()))


def _end_table(walk: Walk) -> None:
    for kind, words in walk.tables.end():
        walk.put(kind, words)


_FAMILIES = {
    "text:p": "paragraph",
    "text:h": "paragraph",
    "text:span": "text",
    "table:table": "table",
    "table:table-row": "table-row",
    "table:table-cell": "table-cell",
}
_ENTER: dict[str, Callable[[Walk, etree._Element], None]] = {
    "text:list": lambda walk, element: walk.lists.begin(element),
    "text:list-item": _item,
    "text:list-header": _header,
    "text:change-start": _changed,
    "text:change-end": _unchanged,
    "text:ruby-text": lambda walk, element: walk.say("(", as_is=True),
    "table:table": lambda walk, element: walk.tables.begin(len(walk.open)),
    "table:table-row": lambda walk, element: walk.tables.begin_row(),
    "table:table-cell": lambda walk, element: walk.tables.begin_cell(),
    "text:hidden-text": _hide_words,
    "text:hidden-paragraph": _hide_paragraph,
    "draw:image": _picture,
}
_PASSED: dict[str, Callable[[Walk, etree._Element], None]] = {
    "text:tracked-changes": _track,
    "table:covered-table-cell": lambda walk, element: walk.tables.begin_cell(),
    "office:forms": lambda walk, element: walk.count("forms", len(element)),
    "draw:object": _object,
    "draw:object-ole": _object,
    "math:math": lambda walk, element: walk.say(typed(element), as_is=True),
}
_LEAVE: dict[str, Callable[[Walk], None]] = {
    "text:list": lambda walk: walk.lists.end(),
    "text:ruby-text": lambda walk: walk.say(")", as_is=True),
    "table:table": _end_table,
}
