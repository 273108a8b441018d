"""Reading PDF pages, against the bare text of pypdfium2: what paragraphs, places and honesty cost.

Run by hand: ``python -m tests.bench.bench_pdf [PAGES]``. Prints one JSON line; ``ratio`` is the
processor time of ``parse_pdf`` over that of ``get_text_range`` on the same file of our own making.
"""

import json
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from typing import Final

import pypdfium2

from tests.bench.prose import Prose
from tests.ingest.samples import pdf
from workbench.domain.source import Outcome
from workbench.ingest.pdf import parse_pdf

PAGES: Final = 1_000
PARAGRAPHS: Final = 5
CHARACTERS: Final = 560
WIDTH: Final = 95
TURNS: Final = 3


def page(prose: Prose, number: int) -> Iterator[tuple[int, str]]:
    """Yield the lines of one page with their sizes, 0 for a gap."""
    yield 9, f"Report on the coast, page {number}"
    yield 0, ""
    for _ in range(PARAGRAPHS):
        for line in textwrap.wrap(prose.paragraph(CHARACTERS), WIDTH):
            yield 10, line
        yield 0, ""


def bare(content: bytes) -> None:
    """Take the text of every page and do nothing with it."""
    document = pypdfium2.PdfDocument(content)
    for number in range(len(document)):
        one = document[number]
        layer = one.get_textpage()
        layer.get_text_range()
        layer.close()
        one.close()
    document.close()


def whole(content: bytes) -> None:
    """Read the file as the workbench does; raises ``ValueError`` if that goes wrong."""
    parsed = parse_pdf(content)
    if parsed.outcome is not Outcome.OK:
        raise ValueError(parsed.reason)


def seconds(work: Callable[[bytes], None], content: bytes) -> float:
    """Return the seconds of processor time that some work on a file takes."""
    began = time.process_time()
    work(content)
    return time.process_time() - began


def main() -> None:
    """Measure both in turns, and take the better of each."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    prose = Prose()
    content = pdf([list(page(prose, number)) for number in range(1, pages + 1)])
    turns = [(seconds(bare, content), seconds(whole, content)) for _ in range(TURNS)]
    plain, ours = (min(both) for both in zip(*turns, strict=True))
    told = {
        "bench": "pdf",
        "pages": pages,
        "bare_pages_per_s": round(pages / plain),
        "pages_per_s": round(pages / ours),
        "ratio": round(ours / plain, 2),
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
