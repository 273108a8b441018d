"""The lines on the pages of a PDF file, and what is to be said of each page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pypdfium2 import raw

from workbench.ingest.pdflayer import Box, Layer, turned
from workbench.ingest.pdfletters import cells, doubtful, reread, roomy
from workbench.ingest.pdflines import Line
from workbench.ingest.pdfnotes import Note, laid_over
from workbench.ingest.pdfobjects import Drawn, drawn_on
from workbench.ingest.pdfsense import garbled

# Where a hyphen ends a line, PDFium gives U+FFFE (or U+0002) and no line end.
_LINE = re.compile("[^\r\n\ufffe\x02]+[\ufffe\x02]?")
_HYPHENS = "\ufffe\x02"
_BLANK = " \t\u00a0\u3000\x02\ufffe\x00"
_SAMPLES = 6
_DOWN = 3
_TINY = 1.0
_SMALL_PAGE = 200.0
_FEW = 20
_PICTURE = 0.6
_OVERLAP = 0.7


@dataclass(slots=True)
class Page:
    """The lines of one page (from 1) in the order of the file.

    ``unseen`` counts letters that nobody can see and that are left out. ``picture`` is a page that
    is a picture of its text, ``garbled`` one whose text is probably not what it shows. ``notes``
    are laid over it, ``files`` attached to it; ``looked_at`` says that it had to be drawn.
    """

    number: int
    lines: list[Line] = field(default_factory=list)
    box: Box = (0.0, 0.0, 0.0, 0.0)
    unseen: int = 0
    picture: bool = False
    pictures: bool = False
    damaged: bool = False
    garbled: bool = False
    looked_at: bool = False
    notes: list[Note] = field(default_factory=list)
    files: int = 0


def read_page(document: Any, number: int, form: Any = None, *, look: bool = True) -> Page:
    """Return one page; one that cannot be loaded is ``damaged``.

    ``form`` is the file's, if any; with ``look`` the page is drawn where text seems to be hidden.
    """
    handle = raw.FPDF_LoadPage(document, number - 1)
    if not handle:
        return Page(number, damaged=True)
    page = Page(number, box=_box_of(handle))
    left, bottom, right, top = page.box
    drawn = drawn_on(handle, (right - left) * (top - bottom), look=look)
    layer = Layer(handle, drawn.hidden)
    _fill(page, layer, drawn.texts)
    layer.close()
    page.notes, page.files = laid_over(handle, form)
    raw.FPDF_ClosePage(handle)
    _judge(page, drawn)
    return page


def _box_of(handle: Any) -> Box:
    found = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(handle, found)
    return found.left, found.bottom, found.right, found.top


def _fill(page: Page, layer: Layer, texts: int) -> None:
    page.unseen = layer.unseen
    read = _Reading(page, layer)
    left, bottom, right, top = page.box
    width, height = right - left, top - bottom
    page.lines = _once(
        [line for line in read.lines() if not _out_of_sight(page, line, width, height)]
    )
    # Lines across two columns are no wider than others: a few are looked into to know of it. A
    # line that is one text to the file has no columns in it.
    some = page.lines[:: len(page.lines) // _SAMPLES + 1] if texts > len(page.lines) else []
    if any(read.parted(line).cells for line in some):
        page.lines = [read.parted(line) for line in page.lines]
    page.garbled = garbled(layer.text, read.untold / max(len(page.lines), 1))


def _judge(page: Page, drawn: Drawn) -> None:
    letters = sum(len(line.words) for line in page.lines)
    things = drawn.texts + drawn.others
    scanned = drawn.pictures >= _PICTURE and letters < _FEW
    page.picture = scanned or (not page.lines and not page.unseen and things > 0)
    page.pictures = drawn.pictures > 0
    page.looked_at = drawn.looked_at


def _out_of_sight(page: Page, line: Line, width: float, height: float) -> bool:
    """Say whether a line lies off the page or is too small to be seen, and count it if so."""
    if line.turn & 1:
        width, height = height, width
    if (
        line.right >= 0 <= line.top
        and line.left <= width
        and line.bottom <= height
        and line.top - line.bottom >= _TINY
    ):
        return False
    if line.right == line.left or width < _SMALL_PAGE:
        return False
    page.unseen += len(line.words)
    return True


def _once(lines: list[Line]) -> list[Line]:
    """Return the lines without those drawn again on themselves, as shadows and bold type are."""
    seen: dict[str, Line] = {}
    kept = []
    for line in lines:
        before = seen.get(line.words)
        if before is None or not _covered(before, line):
            kept.append(line)
        seen[line.words] = line
    return kept


def _covered(one: Line, other: Line) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    width, height = other.right - other.left, other.top - other.bottom
    return across > _OVERLAP * width > 0 and up > _OVERLAP * height > 0


class _Reading:
    """Takes the lines of one page from its text layer."""

    def __init__(self, page: Page, layer: Layer) -> None:
        self._page, self._layer = page, layer
        self._height, self._size, self._turn, self._told = -1.0, 0.0, 0, True
        self.untold = 0

    def lines(self) -> Iterator[Line]:
        """Yield the lines that have words."""
        for found in _LINE.finditer(self._layer.text):
            said = found[0]
            start = found.start() + len(said) - len(said.lstrip(_BLANK))
            end = found.start() + len(said.rstrip(_BLANK))
            if start < end and (words := " ".join(said.split())):
                yield self._line(words, start, end)

    def _line(self, words: str, start: int, end: int) -> Line:
        first, last = self._layer.box(start), self._layer.box(end - 1)
        if first is None or last is None:
            return Line(words, self._page.number)
        self._set_in(start, end, first, last)
        size, turn = self._size, self._turn
        if doubtful(words):
            words = self._reread(words, start, end)
        left, bottom, right, top = self._placed(first, last)
        at = (start, end)
        line = Line(words, self._page.number, left, bottom, right, top, size, turn, None, (), at)
        self.untold += not self._told
        return self.parted(line) if roomy(words, right - left, size) else line

    def _placed(self, first: Box, last: Box) -> Box:
        """Return the box of both, from the lower left corner of the page as its text reads."""
        page = self._page.box
        if self._turn:
            first, last, page = (turned(box, self._turn) for box in (first, last, page))
        left, bottom, right, top = first
        left = min(left, last[0])
        right = max(right, last[2])
        if last[1] != bottom or last[3] != top:
            bottom, top = min(bottom, last[1]), max(top, last[3])
        across, up = page[0], page[1]
        return left - across, bottom - up, right - across, top - up

    def _reread(self, words: str, start: int, end: int) -> str:
        hyphen = words[-1] if words[-1] in _HYPHENS else ""
        made = reread(self._layer, start, end, self._size, self._turn)
        return " ".join(made.split()) + hyphen if made.strip() else words

    def _set_in(self, start: int, end: int, first: Box, last: Box) -> None:
        """Find size and turn of a line; they are asked for only where its height is another."""
        height = first[3] - first[1]
        if height == self._height and first[1] == last[1] and first[3] == last[3]:
            return
        self._height = height
        self._size, self._turn = self._layer.size_and_turn(start)
        self._size = self._size or height
        self._told = self._layer.told(end - 1)
        down = (first[1] + first[3]) - (last[1] + last[3])
        if not self._turn and down > abs(last[0] - first[0]) + self._size:
            self._turn = _DOWN

    def parted(self, line: Line) -> Line:
        """Return the line with its cells, if it has any."""
        if line.cells or line.at is None or " " not in line.words:
            return line
        found = cells(self._layer, *line.at, line.size, line.turn)
        return replace(line, cells=found) if found else line
