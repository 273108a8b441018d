"""One chapter of an e-book: its blocks, without a page's furniture, for a book has none."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.text import BlockKind
from workbench.ingest.decode import decode
from workbench.ingest.flatten import flattened
from workbench.ingest.flow import flow, unlaid
from workbench.ingest.pagetree import parsed

_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}>")
# An HTML parser drops what XML marks as plain characters.
_PLAIN, _PLAIN_END = "<![CDATA[", "]]>"
_TAG = re.compile(r"[a-z][a-z0-9]{0,40}")
_NOTES = {"footnote", "endnote", "rearnote", "note"}
_LISTED = {"toc", "landmarks", "page-list", "loi", "lot", "loa", "lov"}
_NOTED = ("aside", "section", "div", "li", "p", "dd", "footer")
_TYPES = ("epub:type", "role")
_UNREAD = (
    ("pictures", ("img", "image", "picture")),
    ("formulas", ("math",)),
    ("audio and video", ("audio", "video")),
    ("parts that run as programs", ("object", "iframe")),
)


@dataclass(slots=True)
class Chapter:
    """The blocks of a chapter; ``lacks`` says what it has beside words.

    ``lossy`` if characters could not be decoded; ``deep`` if it is nested so deeply that only its
    words are left.
    """

    blocks: list[tuple[BlockKind, str]] = field(default_factory=list)
    lacks: list[str] = field(default_factory=list)
    lossy: bool = False
    deep: bool = False

    @property
    def heading(self) -> str:
        """The first heading, empty if there is none."""
        return next((words for kind, words in self.blocks if kind is BlockKind.HEADING), "")


def read_chapter(content: bytes) -> Chapter:
    """Read an XHTML document, also one that is no valid XML."""
    declared = _DECLARED.match(content)
    decoded = decode(content, declared[1].decode("ascii") if declared else "")
    text = _DECLARATION.sub("", decoded.text, count=1).replace("\x00", "")
    text = "".join(_escaped(text))
    root, deep = parsed(text)
    chapter = Chapter(lossy=decoded.lossy, deep=deep)
    if deep:
        chapter.blocks = [(BlockKind.PARAGRAPH, line) for line in flattened(text)]
    elif root is not None:
        chapter.lacks = [
            words for words, tags in _UNREAD if next(root.iter(*tags), None) is not None
        ]
        _prepare(root)
        chapter.blocks = list(flow(root))
    return chapter


def _escaped(text: str) -> Iterator[str]:
    place = 0
    while (start := text.find(_PLAIN, place)) >= 0:
        end = text.find(_PLAIN_END, start)
        if end < 0:
            break
        yield text[place:start]
        yield html.escape(text[start + len(_PLAIN) : end])
        place = end + len(_PLAIN_END)
    yield text[place:]


def _prepare(root: etree._Element) -> None:
    """Name the elements as the flow of a text knows them."""
    for element in root.iter(etree.Element):
        tag = element.tag.rpartition(":")[2]
        kinds = _kinds(element)
        if tag == "nav":
            tag = "nav" if kinds & _LISTED else "div"
        elif kinds & _NOTES and tag in _NOTED:
            tag = "note"
        elif tag in {"footer", "button"}:
            # On a page these are furniture; in a book they hold what its writer says.
            tag = "div"
        if tag != element.tag and _TAG.fullmatch(tag):
            element.tag = tag
    unlaid(root)
    for image in root.iter("img"):
        letter = image.get("alt") or ""
        # A capital drawn as a picture is still the first letter of its word.
        if len(letter) == 1 and letter.isupper() and (image.tail or "")[:1].islower():
            image.tail = f"{letter}{image.tail}"


def _kinds(element: etree._Element) -> set[str]:
    said = " ".join(element.get(name) or "" for name in _TYPES)
    return {kind.removeprefix("doc-") for kind in said.split()}
