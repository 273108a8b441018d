"""Importing 1,000 PDF pages, against bare pypdfium2 with FTS5 inserts in one process.

Run by hand: ``python tests/bench/bench_import.py [PAGES]``. Prints one JSON line; ``throughput`` is
the workbench's over the bare one's, which has to be ``LIMIT`` at least. The workbench also finds
paragraphs, cuts passages, stems, keeps the originals, compares with what is there, and reads in
worker processes; each is given a folder of files of ten pages.
"""

import json
import sqlite3
import sys
import tempfile
import textwrap
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pypdfium2

from tests.bench.prose import Prose
from tests.ingest.samples import pdf
from workbench.export.writer import Reports
from workbench.ingest.reader import Documents
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.storage.library import Library

LIMIT: Final = 0.5
PAGES_A_FILE: Final = 10
PARAGRAPHS_A_PAGE: Final = 5
CHARACTERS: Final = 560
WIDTH: Final = 95


def write(folder: Path, pages: int) -> None:
    """Write PDF files of ten pages each."""
    prose = Prose()
    for number in range(pages // PAGES_A_FILE):
        written = [[*_page(prose, number, page)] for page in range(PAGES_A_FILE)]
        (folder / f"{number:04}.pdf").write_bytes(pdf(written))


def _page(prose: Prose, number: int, page: int) -> list[tuple[int, str]]:
    lines = [(9, f"Report {number}, page {page + 1}"), (0, "")]
    for _ in range(PARAGRAPHS_A_PAGE):
        wrapped = textwrap.wrap(prose.paragraph(CHARACTERS), WIDTH)
        lines += [*((10, line) for line in wrapped), (0, "")]
    return lines


def bare(folder: Path, place: Path) -> float:
    """Return the seconds that extracting and indexing page by page takes."""
    connection = sqlite3.connect(place)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE VIRTUAL TABLE page USING fts5(text, tokenize='porter unicode61')")
    began = time.perf_counter()
    for file in sorted(folder.iterdir()):
        document = pypdfium2.PdfDocument(file.read_bytes())
        pages = (document[number] for number in range(len(document)))
        texts = [(page.get_textpage().get_text_range(),) for page in pages]
        connection.executemany("INSERT INTO page VALUES (?)", texts)
        connection.commit()
        document.close()
    taken = time.perf_counter() - began
    connection.close()
    return taken


def imported(folder: Path, place: Path) -> float:
    """Return the seconds that importing the folder takes; raises ``ValueError`` for a bad one."""
    reader = Documents()
    with Library.open(place, create=True) as library:
        desk = Desk.on(
            library,
            reader=reader,
            writer=Reports(),
            clock=lambda: datetime.now(UTC),
            checker=lambda: "bench",
        )
        began = time.perf_counter()
        done = desk.sources.add([str(folder)], Silent())
        taken = time.perf_counter() - began
    reader.close()
    bad = [item for item in done if item.reason]
    if bad:
        raise ValueError(f"{bad[0].place}: {bad[0].reason}")
    return taken


def main() -> None:
    """Measure both in one run, twice in turns, and take the better of each."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        folder = root / "files"
        folder.mkdir()
        write(folder, pages)
        plain, ours = [], []
        for turn in range(2):
            plain.append(bare(folder, root / f"bare{turn}.sqlite"))
            ours.append(imported(folder, root / f"ours{turn}.workbench"))
    throughput = min(plain) / min(ours)
    told = {
        "bench": "import",
        "pages": pages,
        "bare_s": round(min(plain), 2),
        "ours_s": round(min(ours), 2),
        "pages_per_s": round(pages / min(ours)),
        "throughput": round(throughput, 2),
        "limit": LIMIT,
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.exit(0 if throughput >= LIMIT else 1)


if __name__ == "__main__":
    main()
