"""Markdown: the text is the file as decoded, its blocks without their marks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workbench.domain.source import Outcome
from workbench.domain.text import Block, BlockKind, Span, trimmed
from workbench.ingest.dates import read_date
from workbench.ingest.decode import decode
from workbench.ingest.parsed import Parsed, one_line

_BREAK = re.compile(r"\r\n?|\n")
_MARKS = re.compile(r"(?:\s+|[>|]|#{1,6}(?=\s)|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\[[ xX]\](?=\s))*")
_FIELD = re.compile(r"([A-Za-z_-]{1,30}):[ \t]*(.{0,500})")
_FRONT_LINES = 60
_KINDS = {
    "heading_open": BlockKind.HEADING,
    "list_item_open": BlockKind.LIST_ITEM,
    "blockquote_open": BlockKind.QUOTE,
    "table_open": BlockKind.TABLE,
}


def parse_markdown(content: bytes, charset: str = "") -> Parsed:
    """Read a Markdown file; what stands in its front matter is taken as metadata."""
    decoded = decode(content, charset)
    text = decoded.text
    starts = [0, *(found.end() for found in _BREAK.finditer(text)), len(text)]
    front, said = _front_matter(text, starts)
    blocks = tuple(_blocks(text, starts, front))
    if not blocks:
        return Parsed(Outcome.EMPTY, "The file holds no words.", text=text)
    headings = (b.span.of(text) for b in blocks if b.kind in {BlockKind.TITLE, BlockKind.HEADING})
    outcome = Outcome.PARTIAL if decoded.lossy else Outcome.OK
    return Parsed(
        outcome,
        "Some characters could not be decoded and are shown as \ufffd." if decoded.lossy else "",
        title=one_line(said.get("title", "") or next(headings, "")),
        author=one_line(said.get("author", "")),
        publisher=one_line(said.get("publisher", "")),
        published=read_date(said.get("date", "")),
        text=text,
        blocks=blocks,
    )


def _front_matter(text: str, starts: list[int]) -> tuple[int, dict[str, str]]:
    """Return how many lines the block between two ``---`` at the top has, and its fields."""
    lines = [text[a:b].strip() for a, b in pairwise(starts[:_FRONT_LINES])]
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        return 0, {}
    end = lines.index("---", 1)
    fields = (found for line in lines[1:end] if (found := _FIELD.match(line)))
    return end + 1, {found[1].lower(): found[2].strip().strip("\"'") for found in fields}


def _blocks(text: str, starts: list[int], front: int) -> Iterator[Block]:
    inside: list[BlockKind] = []
    titled, reached = False, 0
    for token in _tokens(text, starts, front):
        kind = _KINDS.get(token.type)
        if kind:
            inside.append(kind)
            if token.tag == "h1" and not titled:
                titled, inside[-1] = True, BlockKind.TITLE
        elif token.type.replace("_close", "_open") in _KINDS:
            inside.pop()
        elif token.map and token.type in {"inline", "fence", "code_block"}:
            span = _bare(text, *_lines(token, token.map, starts))
            # The cells of a table row all name the same line, which is taken once.
            if span and span.start >= reached:
                reached = span.end
                yield Block(inside[-1] if inside else BlockKind.PARAGRAPH, span)


def _tokens(text: str, starts: list[int], front: int) -> list[Token]:
    reader = MarkdownIt("commonmark").enable("table")
    # Only blocks are wanted, and the inline rules are what hostile text makes slow.
    reader.core.ruler.enableOnly(["normalize", "block"])
    return reader.parse("\n" * front + text[starts[min(front, len(starts) - 1)] :])


def _lines(token: Token, lines: list[int], starts: list[int]) -> tuple[int, int]:
    first, last = lines
    if token.type == "fence":
        first, last = first + 1, first + 1 + token.content.count("\n")
    return starts[min(first, len(starts) - 1)], starts[min(last, len(starts) - 1)]


def _bare(text: str, start: int, end: int) -> Span | None:
    """Return the span without the marks of heading, list or quotation at its edges."""
    marks = _MARKS.match(text, start, end)
    begin = marks.end() if marks else start
    bare = text[begin:end].rstrip(" \t\r\n#|")
    return trimmed(text, begin, begin + len(bare))
