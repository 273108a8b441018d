"""The text of a scanned PDF file, recognised page by page."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.util import find_spec

from workbench.domain.source import Outcome, Reading
from workbench.domain.text import Block
from workbench.errors import Unusable
from workbench.ingest.isolation import Readers
from workbench.ingest.pageimage import asked_for
from workbench.ingest.parsed import Parsed
from workbench.ingest.process import command
from workbench.services.progress import Progress

OCR = "ocr"
_MEMORY = 3 * 2**30
_SECONDS = 120.0
_SMALLEST = 200
_GAP = "\n\n"
_NEEDS = ("rapidocr", "onnxruntime")
MISSING = (
    "Reading text from pictures is an extra that is not installed here; install it with: "
    "pip install 'factcheck-workbench[ocr]'."
)
RECOGNISED = (
    "Its text was recognised from pictures of pages (OCR); compare every quotation with the page."
)


def at_hand() -> bool:
    """Say whether the extra is installed."""
    return all(find_spec(name) is not None for name in _NEEDS)


@dataclass(slots=True)
class Recognition:
    """Recognises the text of scanned pages, in workers that have more memory and time."""

    readers: Readers = field(
        default_factory=lambda: Readers(seconds=_SECONDS, started_by=command(_MEMORY))
    )

    def read(self, content: bytes, progress: Progress) -> Reading:
        """Return the recognised text of a PDF file, always as ``partial``: OCR errs.

        Raises ``Unusable`` if the extra is not installed, the file is no PDF file, or no page has
        words on it; what ``progress`` raises when the work is cancelled passes through.
        """
        if not at_hand():
            raise Unusable(MISSING)
        count = self._pages(content)
        pages = []
        for number, page in enumerate(self._recognised(content, count), start=1):
            pages.append(page)
            progress.report(number, count, "Recognising text")
        return _together(pages)

    def close(self) -> None:
        """End the workers."""
        self.readers.close()

    def _pages(self, content: bytes) -> int:
        drawn = self.readers.read(asked_for(1, "", _SMALLEST), content)
        if not drawn.outcome.usable:
            raise Unusable(f"The pages cannot be shown. {drawn.reason}")
        return int(json.loads(drawn.text)["pages"])

    def _recognised(self, content: bytes, count: int) -> Iterator[Parsed]:
        asked: Iterator[tuple[Mapping[str, str], bytes]] = (
            ({"form": OCR, "page": str(number)}, content) for number in range(1, count + 1)
        )
        return self.readers.each(asked)


def _together(pages: list[Parsed]) -> Reading:
    text, blocks = "", list[Block]()
    for page in pages:
        if page.text:
            start = len(text) + len(_GAP) if text else 0
            text += (_GAP if text else "") + page.text
            blocks += (replace(block, span=block.span.shifted(start)) for block in page.blocks)
    lost = [
        str(number)
        for number, page in enumerate(pages, start=1)
        if page.outcome in {Outcome.FAILED, Outcome.REFUSED}
    ]
    if not text:
        raise Unusable(f"No words were recognised. {pages[0].reason if pages else ''}".rstrip())
    missing = f" Pages not read: {', '.join(lost)}." if lost else ""
    language = next((page.language for page in pages if page.language), "")
    return Reading(
        "",
        Outcome.PARTIAL,
        RECOGNISED + missing,
        language=language,
        text=text,
        blocks=tuple(blocks),
    )
