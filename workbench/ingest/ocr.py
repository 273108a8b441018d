"""The words on a page that is only a picture, read by RapidOCR with the models in its package.

An extra: ``rapidocr`` and ``onnxruntime`` take 340 MB. Measured on a page of prose in three
languages at 200 dots an inch, straight and clean as well as 0.6° askew and noisy: every word right,
five to seven seconds a page on one core, 0.9 GB of memory.
"""

import logging
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from workbench.domain.source import Outcome
from workbench.ingest.parsed import Composer, Parsed
from workbench.ingest.pdflines import Line, paragraphs
from workbench.ingest.recognition import MISSING, RECOGNISED, at_hand

if TYPE_CHECKING:
    from rapidocr import RapidOCR

_DOTS = 200
_POINTS = 72
_MOST_PIXELS = 12_000_000
_SURE = 0.5
_THREADS = "EngineConfig.onnxruntime.{}_op_num_threads"
_TURNED = "Global.use_cls"
_ARENA = "EngineConfig.onnxruntime.enable_cpu_mem_arena"


def recognised(content: bytes, number: int) -> Parsed:
    """Return the text on one page (from 1) of a PDF file, as paragraphs with their page."""
    if not at_hand():
        return Parsed(Outcome.REFUSED, MISSING)
    composer = Composer()
    for paragraph in paragraphs([list(_lines(content, number))]):
        composer.add(paragraph.kind, paragraph.words, number)
    if not composer.blocks:
        return Parsed(Outcome.EMPTY, f"No words were recognised on page {number}.")
    return Parsed(Outcome.PARTIAL, RECOGNISED, text=composer.text, blocks=tuple(composer.blocks))


def _lines(content: bytes, number: int) -> Iterator[Line]:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    page = document[number - 1]
    width, height = page.get_size()
    scale = min(_DOTS / _POINTS, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
    picture = page.render(scale=scale).to_numpy()[:, :, :3]
    found = _engine()(picture)
    document.close()
    if found.txts is None or found.scores is None:
        return
    for words, corners, score in zip(found.txts, found.boxes, found.scores, strict=True):
        if score >= _SURE and words.strip():
            across = [float(x) / scale for x, _ in corners]
            down = [height - float(y) / scale for _, y in corners]
            box = (min(across), min(down), max(across), max(down))
            yield Line(" ".join(words.split()), number, *box)


@cache
def _engine() -> "RapidOCR":
    import onnxruntime
    from rapidocr import RapidOCR

    # Nothing of a desk's documents is anybody else's business, not even that they are read.
    onnxruntime.disable_telemetry_events()
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    single = {_THREADS.format(kind): 1 for kind in ("intra", "inter")}
    # A line that its model takes for upside down, as it did one in ten here, comes out as nonsense.
    return RapidOCR(params={**single, _ARENA: False, _TURNED: False})
