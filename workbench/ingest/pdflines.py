"""Paragraphs from the lines of PDF pages, which know neither paragraphs nor words that go on."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from workbench.domain.text import BlockKind
from workbench.ingest.pdfjoin import Known, joined

_SYMBOL = re.compile(r"[•‣◦▪●·–—\uf0b7-]\s+(?=\S)")
_BULLET = re.compile(rf"{_SYMBOL.pattern}|\(?\d{{1,3}}[.)]\s+(?=\S)")
_FOOTNOTE = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?\s*[^\W\d_“\"(‘]")
_END_MARK = re.compile(r"""[.!?:。！？؟۔]["'”’»)\]\d]*$""")
_TAIL = 6
_GAP = 1.4
_SHORT_GAP = 1.2
_LEADING = 1.2
_SIZE = 1.15
_SMALL = 0.92
_SHORT = 0.85
_INDENT = 0.8
_HEADING_WORDS = 18
_LONGEST = 100_000
_APART = {BlockKind.HEADER, BlockKind.FOOTER, BlockKind.NOTE, BlockKind.COMMENT}
_RUN_ON = {BlockKind.LIST_ITEM, BlockKind.PARAGRAPH}
_EACH = {BlockKind.TABLE, BlockKind.NOTE, BlockKind.COMMENT}


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a line that stands apart from the others, between ``left`` and ``right``."""

    words: str
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """One line of a page; the box is in points, upwards and to the right, if known.

    It is not frozen, for a frozen one takes three times as long to make; nothing changes it.

    Lines of turned pages are turned back, so that all read from left to right and downwards.
    ``size`` is the font's. ``kind`` is set where the place of a line says what it is: a row of a
    table, a running header. A line with wide gaps has ``cells``; ``at`` is where it stands in the
    page's text layer.
    """

    words: str
    page: int
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0
    size: float = 0.0
    turn: int = 0
    kind: BlockKind | None = None
    cells: tuple[Cell, ...] = ()
    at: tuple[int, int] | None = None

    @property
    def height(self) -> float:
        """The size of the line's font, or else the height of its box; 0 if not known."""
        return self.size or self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the page that it begins on."""

    kind: BlockKind
    words: str
    page: int


@dataclass(frozen=True, slots=True)
class _Open:
    """A paragraph that the next page may go on with, as its lines, ``last`` its last page."""

    kind: BlockKind
    lines: list[str]
    page: int
    last: int


def paragraphs(pages: Iterable[list[Line]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of all pages; one that runs on over a page's end stays whole.

    Headers, footers and notes that stand between its parts come after it.
    """
    pages = list(pages)
    known = Known(line.words for lines in pages for line in lines)
    waiting: _Open | None = None
    late: list[Paragraph] = []
    for lines in pages:
        for found in _on_page(lines):
            if found.kind in _APART:
                late.append(_closed(found, known))
            elif waiting and _runs_on(waiting, found):
                waiting.lines.extend(found.lines)
                kind = waiting.kind if waiting.kind in _RUN_ON else BlockKind.PARAGRAPH
                waiting = replace(waiting, kind=kind, last=found.last)
            else:
                if waiting:
                    yield _closed(waiting, known)
                yield from late
                late.clear()
                waiting = found
    if waiting:
        yield _closed(waiting, known)
    yield from late


def _closed(one: _Open, known: Callable[[str], int]) -> Paragraph:
    words = joined(one.lines, known)
    if one.kind is BlockKind.LIST_ITEM and (bullet := _SYMBOL.match(words)):
        words = words[bullet.end() :]
    return Paragraph(one.kind, words, one.page)


def _runs_on(one: _Open, other: _Open) -> bool:
    """Say whether a paragraph of the next page goes on where the last one of this page stopped."""
    if one.last == other.page or other.kind is not BlockKind.PARAGRAPH or len(one.lines) > _LONGEST:
        return False
    return not _END_MARK.search(one.lines[-1][-_TAIL:]) and other.lines[0][:1].islower()


def _on_page(lines: list[Line]) -> Iterator[_Open]:
    sizes = [line.height for line in lines if line.kind is None]
    body = median(sizes) if sizes else 0.0
    groups = list(_grouped(lines))
    after: Line | None = None
    found = []
    for group in reversed(groups):
        found.append(_opened(group, body, _ends_column(group[-1], after)))
        if found[-1].kind not in _APART:
            after = group[0]
    yield from reversed(found)


def _ends_column(last: Line, after: Line | None) -> bool:
    """Say whether nothing but notes comes below a line."""
    return after is None or after.bottom > last.bottom


def _opened(group: list[Line], body: float, below: bool) -> _Open:
    first, page = group[0], group[0].page
    kind = first.kind or _kind(group, body)
    if kind is BlockKind.PARAGRAPH and below and first.height < _SMALL * body:
        kind = BlockKind.NOTE if _FOOTNOTE.match(first.words) else kind
    return _Open(kind, [line.words for line in group], page, page)


def _kind(group: list[Line], body: float) -> BlockKind:
    first = group[0].words
    if _BULLET.match(first):
        return BlockKind.LIST_ITEM
    count = sum(len(line.words.split()) for line in group[:_HEADING_WORDS])
    short = count <= _HEADING_WORDS and not _END_MARK.search(group[-1].words[-_TAIL:])
    large = body > 0 and group[0].height > _SIZE * body
    letters = any(char.isalpha() for line in group[:_HEADING_WORDS] for char in line.words)
    heading = short and letters and (large or (len(group) == 1 and first[:1].isupper()))
    return BlockKind.HEADING if heading else BlockKind.PARAGRAPH


def _grouped(lines: list[Line]) -> Iterator[list[Line]]:
    pitches = [a.bottom - b.bottom for a, b in pairwise(lines) if a.height and b.height]
    steps = [pitch for pitch in pitches if pitch > 0]
    pitch = median(steps) if steps else 0.0
    group: list[Line] = []
    left = right = 0.0
    for line in lines:
        wide = max(right, line.right) - min(left, line.left)
        if group and _parted(group, line, pitch, wide):
            yield group
            group = []
        left, right = (
            (min(left, line.left), max(right, line.right)) if group else (line.left, line.right)
        )
        group.append(line)
    if group:
        yield group


def _parted(group: list[Line], line: Line, pitch: float, wide: float) -> bool:
    """Say whether ``line`` begins a new paragraph after ``group``, both together so ``wide``."""
    last = group[-1]
    if line.kind is not None or last.kind is not None:
        return line.kind in _EACH or line.kind is not last.kind
    ended = bool(_END_MARK.search(last.words[-_TAIL:]))
    if _BULLET.match(line.words) and (ended or line.left <= last.left + 1 or len(group) == 1):
        return True
    if not last.height:
        return ended and len(last.words) < _SHORT * max(len(group[0].words), len(line.words))
    return _set_apart(last, line, pitch, wide) or (ended and _begins(group, line, wide))


def _set_apart(last: Line, line: Line, pitch: float, wide: float) -> bool:
    """Say whether size or distance part two lines."""
    small, large = sorted((last.height, line.height))
    if large > _SIZE * max(small, 0.1):
        return True
    # A little more room after a short line is enough: that is a heading.
    gap = _SHORT_GAP if last.right - last.left < _SHORT * wide else _GAP
    return last.bottom - line.bottom > max(gap * pitch, _LEADING * last.height)


def _begins(group: list[Line], line: Line, wide: float) -> bool:
    """Say whether a line begins a paragraph, a sentence having ended before it."""
    last = group[-1]
    # Up the page is the next column: a paragraph goes on there unless a sentence ended.
    if line.bottom > last.bottom or last.right - last.left < _SHORT * wide:
        return True
    return line.left > last.left + _INDENT * line.height and len(group) > 1
