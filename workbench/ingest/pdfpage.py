"""A page of a PDF file as a picture, and where given words stand on it."""

import ctypes
import json
import math
from typing import Any

import pypdfium2
from pypdfium2 import raw

from workbench.domain.source import Outcome
from workbench.ingest.parsed import Attached, Parsed
from workbench.ingest.pdf import opened, unopened
from workbench.ingest.pdffind import found
from workbench.ingest.pdflayer import Box, Layer

NARROWEST, WIDEST = 200, 2_000
_MOST_PIXELS = 50_000_000
_MOST_BYTES = 30 * 2**20
_BYTES_PER_PIXEL = 3
_MOST_WORDS = 20_000


def drawn(content: bytes, number: int, words: str, width: int) -> Parsed:
    """Render page ``number`` (from 1), ``width`` pixels wide, and find ``words`` on it.

    The picture is the one attached document: three bytes a pixel, red, green, blue, row by row. The
    text is JSON: ``width``, ``height``, ``pages`` and ``boxes``, each left, top, right, bottom in
    pixels, one a line of the words; none if they are not on the page.
    """
    try:
        document, _ = opened(content)
    except pypdfium2.PdfiumError as error:
        return unopened(error)
    try:
        return _drawn(document, number, words[:_MOST_WORDS], min(max(width, NARROWEST), WIDEST))
    finally:
        document.close()


def _drawn(document: pypdfium2.PdfDocument, number: int, words: str, width: int) -> Parsed:
    pages = len(document)
    if not 1 <= number <= pages:
        count = "one page" if pages == 1 else f"{pages:,} pages"
        return Parsed(Outcome.REFUSED, f"The file has {count}, and none with that number.")
    if raw.FPDF_GetFormType(document.raw) > 0:
        # What was filled in is drawn only if it is known before the page is loaded.
        document.init_forms()
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return Parsed(Outcome.FAILED, "The page is damaged, and cannot be drawn.")
    across, up = page.get_size()
    scale = _scale(across, up, width)
    if scale <= 0:
        return Parsed(Outcome.REFUSED, "The page is too long to be drawn.")
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=raw.FPDFBitmap_BGR)
    size = bitmap.width, bitmap.height
    told = {
        "width": bitmap.width,
        "height": bitmap.height,
        "pages": pages,
        "boxes": [_placed(page.raw, box, size) for box in _boxes(page.raw, words)],
    }
    return Parsed(text=json.dumps(told), attached=(Attached("page.rgb", _rows(bitmap)),))


def _scale(across: float, up: float, width: int) -> float:
    """Return pixels a point for a picture ``width`` wide, 0 if it would be too large."""
    # A little less, for the width is rounded up.
    scale = (width - 0.01) / across if across > 0 else 0.0
    pixels = width * math.ceil(up * scale)
    fits = 0 < pixels <= _MOST_PIXELS and pixels * _BYTES_PER_PIXEL <= _MOST_BYTES
    return scale if fits else 0.0


def _rows(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Return the pixels without what is put in to make rows of even length."""
    wide = bitmap.width * _BYTES_PER_PIXEL
    pixels = memoryview(bitmap.buffer).cast("B")
    starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
    return b"".join(pixels[start : start + wide] for start in starts)


def _boxes(page: Any, words: str) -> list[Box]:
    layer = Layer(page)
    boxes = list(found(layer, words))
    layer.close()
    return boxes


def _placed(page: Any, box: Box, size: tuple[int, int]) -> Box:
    """Return a box of the page, in points, as a box in a picture of ``size`` pixels."""
    left, bottom, right, top = box
    corners = [_pixel(page, size, *corner) for corner in ((left, bottom), (right, top))]
    across, down = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    return across[0], down[0], across[1], down[1]


def _pixel(page: Any, size: tuple[int, int], across: float, up: float) -> tuple[int, int]:
    x, y = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, *size, 0, across, up, x, y)
    return x.value, y.value
