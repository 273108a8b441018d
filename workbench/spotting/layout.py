"""What part of an article each of its lines and paragraphs is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from workbench.domain.text import Block, BlockKind, Span
from workbench.language.headlines import is_headline_case
from workbench.language.lines import is_list_item, units
from workbench.spotting import furniture


class Role(Enum):
    """What part of an article a line or paragraph is."""

    TITLE = "title"
    HEADING = "heading"
    CAPTION = "caption"
    LIST = "list item"
    PARAGRAPH = "paragraph"
    TABLE = "table row"
    NOTE = "note"
    COMMENT = "comment"
    EDGE = "page header or footer"


@dataclass(frozen=True, slots=True)
class Part:
    """One line or paragraph: its span, its role, and the kind of page furniture it is, if any."""

    span: Span
    role: Role
    furniture: str = ""


_OF_BLOCK: Final = {
    BlockKind.TITLE: Role.TITLE,
    BlockKind.HEADING: Role.HEADING,
    BlockKind.PARAGRAPH: Role.PARAGRAPH,
    BlockKind.LIST_ITEM: Role.LIST,
    BlockKind.QUOTE: Role.PARAGRAPH,
    BlockKind.CAPTION: Role.CAPTION,
    BlockKind.TABLE: Role.TABLE,
    BlockKind.NOTE: Role.NOTE,
    BlockKind.COMMENT: Role.COMMENT,
    BlockKind.HEADER: Role.EDGE,
    BlockKind.FOOTER: Role.EDGE,
}
_ENDS: Final = re.compile(r"[.!…。！:：;,][\"”’»'’)\]」』\d]*$")
_HEADING_WORDS, _CAPTION_WORDS = 14, 10
_SPACELESS: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]")


def word_count(words: str) -> int:
    """Return about how many words a text has, in scripts without spaces one for two signs."""
    spaceless = len(_SPACELESS.findall(words))
    return spaceless // 2 if spaceless * 2 > len(words) else len(words.split())


def layout(text: str, blocks: Sequence[Block] = (), title: str = "") -> list[Part]:
    """Return the lines and paragraphs of an article in reading order, each with its role."""
    spans = list(units(text, blocks))
    lines = [span.of(text) for span in spans]
    kinds = furniture.set_apart(lines)
    roles = {block.span: _OF_BLOCK[block.kind] for block in blocks}
    begun = False
    parts: list[Part] = []
    ahead = sorted(roles)
    at = 0
    for span, line, kind in zip(spans, lines, kinds, strict=True):
        while at < len(ahead) and ahead[at].end <= span.start:
            at += 1
        given = roles[ahead[at]] if at < len(ahead) and ahead[at].covers(span) else None
        if given is None or given is Role.PARAGRAPH:
            role = _by_shape(text, span, line, title=title, begun=begun)
        else:
            role = given
        begun = begun or (not kind and role is Role.PARAGRAPH)
        parts.append(Part(span, role, _furniture(given, kind)))
    return parts


def _furniture(given: Role | None, kind: str) -> str:
    """Return what page furniture a part is: what the document says of it goes first."""
    if given is Role.EDGE:
        return str(given.value)
    return "" if given in {Role.TITLE, Role.HEADING} else kind


def _by_shape(text: str, span: Span, line: str, *, title: str, begun: bool) -> Role:
    """Tell the role of a line by how it is written and where it stands."""
    line = line.strip()
    if title and line.casefold() == title.strip().casefold():
        return Role.TITLE
    if is_list_item(text, span.start):
        return Role.LIST
    count = word_count(line)
    if _ENDS.search(line) or count > _HEADING_WORDS * 3:
        return Role.PARAGRAPH
    if is_headline_case(line):
        return Role.HEADING if begun else Role.TITLE
    if line.endswith(("?", "？")):
        return Role.HEADING if count <= _HEADING_WORDS else Role.PARAGRAPH
    if not begun:
        return Role.CAPTION if count >= _CAPTION_WORDS else Role.TITLE
    return Role.HEADING if count <= _HEADING_WORDS else Role.CAPTION
