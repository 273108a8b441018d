"""The paragraphs of an HTML message, without what its reader does not see."""

import re
from dataclasses import dataclass

from lxml import etree

from workbench.domain.text import BlockKind
from workbench.ingest.decode import declared_by_page
from workbench.ingest.flatten import flattened
from workbench.ingest.flow import flow, spoken, unlaid
from workbench.ingest.mailcharset import text_of
from workbench.ingest.pagetree import parsed

_HIDDEN = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    r"|(?:font-size|max-height|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:!|;|$))",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"(?:^|[\s_-])signature(?:$|[\s_-])", re.IGNORECASE)
_DOT = {"0", "1", "2", "0px", "1px", "2px"}
# Elements that a page has around its words, and a message for them.
_PLAIN = {"nav": "div", "footer": "div", "button": "span", "head": "template"}

Blocks = list[tuple[BlockKind, str]]


@dataclass(frozen=True, slots=True)
class Body:
    """What an HTML message says; how many pictures it shows; whether hidden words were left out.

    ``deep`` says that it is nested too deeply for a tree: its words are there, not what they are;
    ``lossy`` that characters were lost.
    """

    blocks: Blocks
    pictures: int = 0
    hidden: bool = False
    deep: bool = False
    lossy: bool = False

    @property
    def words(self) -> str:
        """All that it says, without its order of blocks."""
        return " ".join(words for _, words in self.blocks)


def html_body(content: bytes, charset: str) -> Body:
    """Read an HTML part of a message."""
    decoded = text_of(content, charset or declared_by_page(content))
    root, deep = parsed(decoded.text.replace("\x00", ""))
    if deep:
        blocks = [(BlockKind.PARAGRAPH, words) for words in flattened(decoded.text)]
        return Body(blocks, deep=True, lossy=decoded.lossy)
    if root is None:
        return Body([], lossy=decoded.lossy)
    hidden = _muted(root)
    pictures = sum(not _is_dot(picture) for picture in root.iter("img"))
    unlaid(root)
    return Body(list(flow(root)), pictures, hidden, lossy=decoded.lossy)


def _muted(root: etree._Element) -> bool:
    """Keep hidden elements out of the text; says whether they held words."""
    hidden = False
    for element in list(root.iter("*")):
        # A name that is no name cannot be given again, so only those that change are given.
        if plain := _PLAIN.get(str(element.tag)):
            element.tag = plain
        if _SIGNATURE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            element.tag = "note"
        if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
            hidden = hidden or bool(spoken(element).strip())
            # Its name says nothing to a reader, and what follows it stays where it is.
            element.tag = "template"
    return hidden


def _is_dot(picture: etree._Element) -> bool:
    """Say whether a picture is there only to tell its sender that the message was opened."""
    if picture.tag == "template" or (picture.get("src") or "").startswith("cid:"):
        # What came with the message is counted among its parts.
        return True
    size = {(picture.get(side) or "").strip() for side in ("width", "height")}
    return bool(size & _DOT)
