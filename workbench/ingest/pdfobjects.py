"""What is drawn on a page of a PDF file besides the words that one can read."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdfium2 import raw

from workbench.ingest.pdflayer import Box, address
from workbench.ingest.pdfseen import unseen

_MOST = 20_000
_MOST_TESTED = 400
_DEEPEST = 8
# Text render modes of ISO 32000, 9.3.6: neither filled nor stroked, or a hole to look through.
_INVISIBLE, _CLIP = 3, 7
_WHITE = 245
_SCAN = 0.3


@dataclass(slots=True)
class Drawn:
    """What a page shows: how many texts and other things, and how much of it is pictures.

    ``hidden`` are the objects of text that nobody can see, by their address in PDFium's memory;
    ``looked_at`` says that the page was drawn to be sure of them.
    """

    texts: int = 0
    others: int = 0
    pictures: float = 0.0
    hidden: set[int] = field(default_factory=set)
    looked_at: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """An object, when it is drawn, and the form on the page that it is inside of, if any."""

    order: int
    handle: Any
    form: Any

    def box(self) -> Box:
        """Return its place on the page; inside a form that is the form's, which covers more."""
        return _bounds(self.handle if self.form is None else self.form)


@dataclass(slots=True)
class _Scan:
    """The objects of a page by what they may do to one another; ``area`` is the page's."""

    area: float
    drawn: Drawn = field(default_factory=Drawn)
    unpainted: list[Any] = field(default_factory=list)
    pale: list[_Item] = field(default_factory=list)
    behind: list[_Item] = field(default_factory=list)
    colour: tuple[Any, ...] = field(
        default_factory=lambda: tuple(ctypes.c_uint() for _ in ("red", "green", "blue", "alpha"))
    )

    def is_pale(self, handle: Any) -> bool:
        """Say whether an object is filled with white, or with nothing."""
        if not raw.FPDFPageObj_GetFillColor(handle, *self.colour):
            return False
        red, green, blue, alpha = self.colour
        if red.value < _WHITE and alpha.value:
            return False
        return bool(not alpha.value or min(green.value, blue.value) >= _WHITE)


def drawn_on(page: Any, area: float, *, look: bool = True) -> Drawn:
    """Return what a page of so many square points shows, its objects looked through once.

    Text that seems to be hidden is looked at if ``look``: that takes as long as to show the page.
    """
    scan = _Scan(max(area, 1.0))
    _look_through(page, scan)
    # Invisible text over a picture of a page is what was recognised on it: the text layer.
    if scan.drawn.pictures < _SCAN:
        scan.drawn.hidden.update(map(address, scan.unpainted))
    if len(scan.behind) <= _MOST_TESTED and len(scan.pale) <= _MOST_TESTED:
        bare = [(address(item.handle), item.box()) for item in _bare(scan)]
        scan.drawn.looked_at = look and bool(bare)
        sure = unseen(page, bare) if scan.drawn.looked_at else (where for where, _ in bare)
        scan.drawn.hidden.update(sure)
    return scan.drawn


def _look_through(page: Any, scan: _Scan) -> None:
    """Take the objects in the order in which they are drawn, those inside forms, too."""
    count = min(raw.FPDFPage_CountObjects(page), _MOST)
    waiting = [iter([raw.FPDFPage_GetObject(page, at) for at in range(count)])]
    order, form = 0, None
    while waiting and order < _MOST:
        for handle in waiting[-1]:
            order += 1
            kind = raw.FPDFPageObj_GetType(handle)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                _take_text(scan, order, handle, form)
            elif kind != raw.FPDF_PAGEOBJ_FORM:
                _take(scan, kind, _Item(order, handle, form))
            elif len(waiting) < _DEEPEST:
                form = form or handle
                waiting.append(_members(handle))
                break
        else:
            waiting.pop()
            form = form if len(waiting) > 1 else None


def _members(form: Any) -> Iterator[Any]:
    for at in range(raw.FPDFFormObj_CountObjects(form)):
        yield raw.FPDFFormObj_GetObject(form, at)


def _take_text(scan: _Scan, order: int, handle: Any, form: Any) -> None:
    scan.drawn.texts += 1
    mode = raw.FPDFTextObj_GetTextRenderMode(handle)
    if mode == _INVISIBLE:
        scan.unpainted.append(handle)
    elif mode == _CLIP or scan.is_pale(handle):
        scan.pale.append(_Item(order, handle, form))


def _take(scan: _Scan, kind: int, item: _Item) -> None:
    scan.drawn.others += 1
    if kind == raw.FPDF_PAGEOBJ_IMAGE:
        scan.drawn.pictures += min(_area(_bounds(item.handle)), _area(item.box())) / scan.area
    if len(scan.behind) <= _MOST_TESTED:
        scan.behind.append(item)


def _bare(scan: _Scan) -> Iterator[_Item]:
    """Yield the white texts behind which nothing seems to be drawn that is not white."""
    if not scan.pale:
        return
    paint = [(item.order, item.box()) for item in scan.behind if _paints(scan, item.handle)]
    for item in scan.pale:
        left, bottom, right, top = item.box()
        across, up = (left + right) / 2, (bottom + top) / 2
        if not any(
            order < item.order and box[0] <= across <= box[2] and box[1] <= up <= box[3]
            for order, box in paint
        ):
            yield item


def _paints(scan: _Scan, handle: Any) -> bool:
    if raw.FPDFPageObj_GetType(handle) != raw.FPDF_PAGEOBJ_PATH:
        return True
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(handle, filled, stroked)
    return filled.value != 0 and not scan.is_pale(handle)


def _bounds(handle: Any) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
        return 0.0, 0.0, 0.0, 0.0
    return left.value, bottom.value, right.value, top.value


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)
