"""The paragraphs and lines that a text is made of, before it is split into sentences."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.domain.text import Block, BlockKind, Span

_LINE: Final = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BREAK: Final = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# A mark that begins a list item; a dash or star only where a space follows.
_BULLET: Final = re.compile(
    r"[ \t\u00a0]*(?:[•‣▪▫●○◦∙·▶►➤➢✓✔■□◆◇–—*-](?=[ \t\u00a0])[ \t\u00a0]*|[•▪●])"
)
_NUMBERED: Final = re.compile(r"[ \t]*(?:\d{1,3}|[a-z])[.)][ \t]")
_TOO_LONG_FOR_AN_ITEM: Final = 28
# A line that wraps is at least this long; prose is set no wider than this where it wraps.
_NARROWEST, _WIDEST, _FEWEST = 40, 130, 3


def units(text: str, blocks: Sequence[Block] = ()) -> Iterator[Span]:
    """Yield the paragraphs and lines of a text that sentences may not cross.

    Lines that were only wrapped by their width stay together; bullets are left out.
    """
    at = 0
    for block in sorted(blocks, key=lambda block: block.span):
        if block.span.start < at or block.span.end > len(text):
            continue
        yield from _paragraphs(text, at, block.span.start)
        yield from _of_block(text, block)
        at = block.span.end
    yield from _paragraphs(text, at, len(text))


def is_list_item(text: str, start: int) -> bool:
    """Say whether the line in which ``start`` stands begins with a bullet or a number."""
    line = text[text.rfind("\n", 0, start) + 1 : start + 6]
    return _BULLET.match(line) is not None or _NUMBERED.match(line) is not None


def _of_block(text: str, block: Block) -> Iterator[Span]:
    """Yield the units of one block: its lines in a table, else its paragraphs."""
    start, end = block.span.start, block.span.end
    if block.kind is BlockKind.TABLE:
        yield from (_without_bullet(text, line) for line in _lines(text, start, end))
    else:
        yield from _paragraphs(text, start, end)


def _paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the units between two offsets: runs of lines that were one paragraph."""
    run: list[Span] = []
    for line in _lines(text, start, end):
        if run and len(_BREAK.findall(text, run[-1].end, line.start)) > 1:
            yield from _unwrapped(text, run)
            run = []
        run.append(line)
    yield from _unwrapped(text, run)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the lines between two offsets that have more than white space in them."""
    for match in _LINE.finditer(text, start, end):
        if not match.group().isspace():
            yield Span(match.start(), match.end())


def _unwrapped(text: str, run: list[Span]) -> Iterator[Span]:
    """Yield the lines of one paragraph, those put together that were only wrapped."""
    by_width = _wrapped_by_width(text, run)
    pending: Span | None = None
    for line in run:
        if pending is not None and _continues(text, pending, line, by_width=by_width):
            pending = Span(pending.start, line.end)
            continue
        if pending is not None:
            yield _without_bullet(text, pending)
        pending = line
    if pending is not None:
        yield _without_bullet(text, pending)


def _continues(text: str, before: Span, line: Span, *, by_width: bool) -> bool:
    """Say whether a line goes on with the sentence of the lines before it."""
    words = line.of(text)
    if _BULLET.match(words) or _NUMBERED.match(words):
        return False
    tail = text[max(before.start, before.end - 200) : before.end].rstrip()
    if by_width:
        return True
    last_line = len(tail) - max(tail.rfind("\n"), tail.rfind("\r")) - 1
    return (
        last_line >= _TOO_LONG_FOR_AN_ITEM
        and tail[-1:] not in ".!?…:"
        and words.lstrip()[:1].islower()
    )


def _wrapped_by_width(text: str, run: list[Span]) -> bool:
    """Say whether every line but the last ends where its next word no longer fitted."""
    if len(run) < _FEWEST:
        return False
    lengths = [len(line.of(text).rstrip()) for line in run]
    width = max(lengths)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    firsts = [len((line.of(text)[: width + 1].split(None, 1) or [""])[0]) for line in run[1:]]
    fits = sum(length + 1 + first <= width for length, first in zip(lengths, firsts, strict=False))
    # One line in ten may be short: the end of a paragraph without an empty line after it.
    return fits * 10 <= len(firsts)


def _without_bullet(text: str, line: Span) -> Span:
    """Return the line without the bullet that it begins with."""
    match = _BULLET.match(text, line.start, line.end)
    if match is None or match.end() >= line.end:
        return line
    return Span(match.end(), line.end)
