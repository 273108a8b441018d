"""Paragraphs from the lines of PDF pages, which know neither paragraphs nor words that go on."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from workbench.domain.text import BlockKind

_BULLET = re.compile(r"(?:[•‣◦▪●·–—-]|\(?\d{1,3}[.)])\s+(?=\S)")
_END_MARK = re.compile(r"""[.!?:。！？]["'”’»)\]\d]*$""")
_HYPHENS = "-\u2010\u00ad\x02\ufffe"
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_EDGE_PAGES = 3
_EDGE_SHARE = 0.5
_EDGE_LINES = 5
_GAP = 1.4
_SIZE = 1.15
_SHORT = 0.85
_INDENT = 0.8
_HEADING_WORDS = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; the box is in points from the page's lower left corner, if known."""

    words: str
    page: int
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0

    @property
    def height(self) -> float:
        """The height of the line's font, 0 if not known."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the page that it begins on."""

    kind: BlockKind
    words: str
    page: int


def without_edges(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], bool]:
    """Return the pages without running headers and footers, and whether there were any.

    A first or last line is one if, its numbers aside, it stands on at least half of three or more
    pages.
    """
    seen: Counter[tuple[int, str]] = Counter()
    for lines in pages:
        seen.update({(at, _DIGITS.sub("#", lines[at].words)) for at in (0, -1) if _full(lines)})
    least = max(_EDGE_PAGES, _EDGE_SHARE * len(pages))
    running = {edge for edge, count in seen.items() if count >= least}
    kept = [_cut(lines, running) if _full(lines) else lines for lines in pages]
    return kept, bool(running)


def _full(lines: list[Line]) -> bool:
    """Say whether a page has so many lines that its first and last can be set apart."""
    return len(lines) >= _EDGE_LINES


def _cut(lines: list[Line], running: set[tuple[int, str]]) -> list[Line]:
    if lines and (0, _DIGITS.sub("#", lines[0].words)) in running:
        lines = lines[1:]
    if lines and (-1, _DIGITS.sub("#", lines[-1].words)) in running:
        lines = lines[:-1]
    return lines


def paragraphs(pages: Iterable[list[Line]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of all pages; one that runs on over a page's end stays whole."""
    pages = list(pages)
    known = Counter(
        word.lower() for lines in pages for line in lines for word in _WORD.findall(line.words)
    )
    waiting: Paragraph | None = None
    for lines in pages:
        body = median(line.height for line in lines) if lines else 0.0
        for group in _grouped(lines):
            found = _paragraph(group, body, known.__getitem__)
            if waiting and _runs_on(waiting, found):
                words = joined([waiting.words, found.words], known.__getitem__)
                found = Paragraph(waiting.kind, words, waiting.page)
            elif waiting:
                yield waiting
            waiting = found
    if waiting:
        yield waiting


def joined(lines: Sequence[str], count: Callable[[str], int]) -> str:
    """Return the lines as one, words that a hyphen broke put together again.

    ``count`` says how often a word stands in the document: a hyphen that the document also writes
    in the middle of a line is kept.
    """
    text = lines[0]
    for line in lines[1:]:
        if text[-1:] in _HYPHENS and text[-2:-1].isalpha() and line[:1].islower():
            before = text[:-1]
            first, last = before.split(" ")[-1].lower(), line.split(" ")[0].rstrip(".,;:").lower()
            soft = text[-1] in "\u00ad\x02"
            hyphen = not soft and count(f"{first}-{last}") > 0 and not count(first + last)
            text = before + ("-" if hyphen else "") + line
        elif text[-1:] in "-\u2010\u2013\u2014/" and not text[-2:-1].isspace():
            text += line
        else:
            text += " " + line
    return text


def _grouped(lines: list[Line]) -> Iterator[list[Line]]:
    pitches = [a.bottom - b.bottom for a, b in pairwise(lines)]
    steps = [pitch for pitch in pitches if pitch > 0]
    pitch = median(steps) if steps else 0.0
    width = max((line.right for line in lines), default=0.0)
    group: list[Line] = []
    for line in lines:
        if group and _parted(group, line, pitch, width):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parted(group: list[Line], line: Line, pitch: float, right: float) -> bool:
    """Say whether ``line`` begins a new paragraph after ``group``."""
    last = group[-1]
    ended = bool(_END_MARK.search(last.words[-6:]))
    if _BULLET.match(line.words) and (ended or line.left <= last.left + 1 or len(group) == 1):
        return True
    if not last.height:
        return ended and len(last.words) < _SHORT * max(len(one.words) for one in [*group, line])
    sizes = sorted((last.height, line.height))
    if sizes[1] > _SIZE * max(sizes[0], 0.1):
        return True
    step = last.bottom - line.bottom
    if step < 0:
        # Up the page: the next column. The paragraph goes on unless a sentence ended.
        return ended
    if step > max(_GAP * pitch, 1.2 * last.height):
        return True
    edge = max((one.right for one in group), default=right)
    indented = line.left > last.left + _INDENT * line.height and len(group) > 1
    return ended and (last.right < _SHORT * max(edge, line.right) or indented)


def _paragraph(group: list[Line], body: float, count: Callable[[str], int]) -> Paragraph:
    words = joined([line.words for line in group], count)
    if bullet := _BULLET.match(words):
        return Paragraph(BlockKind.LIST_ITEM, words[bullet.end() :], group[0].page)
    short = len(words.split()) <= _HEADING_WORDS and not _END_MARK.search(words[-6:])
    large = body > 0 and group[0].height > _SIZE * body
    letters = any(char.isalpha() for char in words)
    heading = short and letters and (large or (len(group) == 1 and words[:1].isupper()))
    return Paragraph(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, words, group[0].page)


def _runs_on(one: Paragraph, other: Paragraph) -> bool:
    """Say whether a paragraph of the next page goes on where the last one of this page stopped."""
    if one.page == other.page or other.kind is not BlockKind.PARAGRAPH:
        return False
    return not _END_MARK.search(one.words[-6:]) and other.words[:1].islower()
