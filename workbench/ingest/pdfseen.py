"""Whether one can see anything where a text stands on a page: it is drawn, and looked at."""

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any

from pypdfium2 import raw

from workbench.ingest.pdflayer import Box

_SIDE = 1_000
_CONTRAST = 12
_WHITE = 0xFFFFFFFF
_FLAGS = 0
_LEAST = 2


class Sight:
    """A small grey picture of a page, drawn when first asked for."""

    def __init__(self, page: Any) -> None:
        self._page = page
        wide, high = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        scale = _SIDE / max(wide, high, 1.0)
        self._size = max(int(wide * scale), 1), max(int(high * scale), 1)
        self._rows: list[bytes] | None = None

    def shows(self, box: Box) -> bool:
        """Say whether the place is of more than one shade; a place too small to tell is."""
        if self._rows is None:
            self._rows = list(self._drawn())
        (left, top), (right, bottom) = self._corners(box)
        rows = [row[left:right] for row in self._rows[top:bottom]]
        shades = [shade for row in rows if row for shade in (min(row), max(row))]
        if len(shades) < _LEAST or right - left < _LEAST:
            return right - left > 0 and bottom - top > 0
        return max(shades) - min(shades) > _CONTRAST

    def _drawn(self) -> Iterator[bytes]:
        wide, high = self._size
        pixels = ctypes.create_string_buffer(wide * high)
        bitmap = raw.FPDFBitmap_CreateEx(wide, high, raw.FPDFBitmap_Gray, pixels, wide)
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, _WHITE)
        raw.FPDF_RenderPageBitmap(bitmap, self._page, 0, 0, wide, high, 0, _FLAGS)
        raw.FPDFBitmap_Destroy(bitmap)
        whole = pixels.raw
        for start in range(0, wide * high, wide):
            yield whole[start : start + wide]

    def _corners(self, box: Box) -> tuple[tuple[int, int], tuple[int, int]]:
        one, other = self._pixel(box[0], box[1]), self._pixel(box[2], box[3])
        low = max(min(one[0], other[0]), 0), max(min(one[1], other[1]), 0)
        return low, (max(one[0], other[0]), max(one[1], other[1]))

    def _pixel(self, across: float, up: float) -> tuple[int, int]:
        x, y = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(self._page, 0, 0, *self._size, 0, across, up, x, y)
        return x.value, y.value


def unseen(page: Any, boxes: Iterable[tuple[Any, Box]]) -> Iterator[Any]:
    """Yield what has a box on the page at which nothing can be seen."""
    sight = Sight(page)
    for what, box in boxes:
        if not sight.shows(box):
            yield what
