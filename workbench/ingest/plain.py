"""Plain text: filed exactly as decoded, its lines as blocks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.domain.source import Outcome
from workbench.domain.text import Block, BlockKind, Span, trimmed
from workbench.ingest.decode import decode
from workbench.ingest.parsed import Parsed, one_line

_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"(?:[•‣◦▪●·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t\u00a0]+(?=\S)")
_END_MARK = re.compile(r"""[.!?:;,…。！？]["'”’»)\]]*$""")
# A by-line or a date line is short too, and no heading.
_LINE_OF_ORIGIN = re.compile(
    r"(?:by|von|par|por|published|updated|posted|veröffentlicht|publié|publicado)\b.{0,60}$"
    r"|(?:\w{2,12},? )?(?:\d{1,2}\.? \w{3,12}|\w{3,12} \d{1,2},?) (?:19|20)\d\d\b.{0,20}$",
    re.IGNORECASE,
)
_HEADING_CHARS = 110
_HEADING_WORDS = 18
_ORIGIN_WORDS = 6
_TITLE_WORDS = 4
_TITLE_WITHIN = 6
_WRAPPED_AT = range(45, 101)
_WRAPPED_SHARE = 0.6


def parse_text(content: bytes, charset: str = "") -> Parsed:
    """Read a plain-text file. Offsets in the text are offsets in the file, line ends are kept."""
    decoded = decode(content, charset)
    blocks = tuple(text_blocks(decoded.text))
    if not blocks:
        return Parsed(Outcome.EMPTY, "The file holds no words.", text=decoded.text)
    outcome, reason = Outcome.OK, ""
    if decoded.lossy:
        outcome = Outcome.PARTIAL
        reason = "Some characters could not be decoded and are shown as \ufffd."
    return Parsed(outcome, reason, _title(decoded.text, blocks), text=decoded.text, blocks=blocks)


def text_blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs, headings and list items of a text, in order.

    Every line is a block of its own, except where the text was wrapped by hand to a fixed width:
    there the lines up to an empty one belong together.
    """
    lines = [span for found in _LINE.finditer(text) if (span := trimmed(text, *found.span()))]
    groups = _joined(text, lines) if _wrapped(text, lines) else ([line] for line in lines)
    for group in groups:
        yield _block(text, group[0].start, group[-1].end)


def _block(text: str, start: int, end: int) -> Block:
    words = text[start:end]
    if found := _BULLET.match(words):
        return Block(BlockKind.LIST_ITEM, Span(start + found.end(), end))
    kind = BlockKind.HEADING if _like_heading(words) else BlockKind.PARAGRAPH
    return Block(kind, Span(start, end))


def _like_heading(words: str) -> bool:
    if len(words) > _HEADING_CHARS or _END_MARK.search(words[-8:]):
        return False
    if _LINE_OF_ORIGIN.match(words) and len(words.split()) <= _ORIGIN_WORDS:
        return False
    return len(words.split()) <= _HEADING_WORDS and any(char.isalpha() for char in words)


def _adjacent(text: str, one: Span, other: Span) -> bool:
    between = text[one.end : other.start]
    return between.replace("\r\n", "\n").replace("\r", "\n").count("\n") == 1


def _wrapped(text: str, lines: list[Span]) -> bool:
    """Say whether most lines that another follows are broken at a fixed width."""
    pairs = [a for a, b in pairwise(lines) if _adjacent(text, a, b)]
    broken = sum(
        len(line) in _WRAPPED_AT and not _END_MARK.search(text[line.end - 8 : line.end])
        for line in pairs
    )
    return len(pairs) > 1 and broken > _WRAPPED_SHARE * len(pairs)


def _joined(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    group: list[Span] = []
    for line in lines:
        starts_anew = not group or not _adjacent(text, group[-1], line)
        if group and (starts_anew or _BULLET.match(text, line.start)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _title(text: str, blocks: tuple[Block, ...]) -> str:
    """Return the first line that could be a headline: short, of some words, before any prose."""
    for block in blocks[:_TITLE_WITHIN]:
        words = block.span.of(text)
        if block.kind is BlockKind.HEADING and len(words.split()) >= _TITLE_WORDS:
            return one_line(words)
        if _END_MARK.search(words[-8:]):
            break
    return ""
