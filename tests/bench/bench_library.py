"""How large a library is, and what filing and listing cost beside the bare minimum.

Run by hand: ``python tests/bench/bench_library.py [SOURCES [PASSAGES]]``. Files that many sources
of that many passages each, first as documents that were read, then as an archive, and prints one
JSON line of ratios, each with its limit: the size of the file over that of the texts in it (stored
once, with their original bytes, indexed and sketched); the time to list the sources over that of a
bare ``SELECT`` of the same columns; the passages filed a second.
"""

import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.bench.prose import Prose
from workbench.domain.source import Outcome, Reading
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.ingest.reader import Documents
from workbench.services.intake import Intake
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent
from workbench.services.sources import SourceService
from workbench.services.workplace import Workplace
from workbench.storage.library import Library
from workbench.storage.summaries import COLUMNS

SIZE: Final = 2.5
LISTING: Final = 4.0
FILING: Final = 1_500
CHARACTERS: Final = 560
LISTED: Final = "SELECT {columns} FROM source ORDER BY id".replace("{columns}", COLUMNS)


def readings(sources: int, passages: int) -> Iterator[Reading]:
    """Yield documents of so many paragraphs each, all different."""
    prose = Prose()
    for number in range(sources):
        paragraphs = [prose.paragraph(CHARACTERS) for _ in range(passages)]
        text = "\n\n".join(paragraphs)
        blocks, start = [], 0
        for count, paragraph in enumerate(paragraphs):
            span = Span(start, start + len(paragraph))
            blocks.append(Block(BlockKind.PARAGRAPH, span, count // 5 + 1))
            start = span.end + 2
        content = text.encode()
        yield Reading(
            f"/desk/report-{number}.txt",
            Outcome.OK,
            title=f"Report {number}",
            language="en",
            text=text,
            blocks=tuple(blocks),
            original=content,
            sha256=digest(content),
            media_type="text/plain",
        )


def filed(library: Library, sources: int, passages: int) -> tuple[int, float, int]:
    """File documents; returns the bytes of their text, the seconds that took, and the passages."""
    at = Workplace(library, lambda: datetime.now(UTC), lambda: "bench")
    into = Intake(at)
    size, taken = 0, 0.0
    for reading in readings(sources, passages):
        size += len(reading.original)
        began = time.perf_counter()
        into.take(reading)
        taken += time.perf_counter() - began
    into.close()
    return size, taken, sum(item.passages for item in into.done)


def listing(library: Library) -> tuple[float, float]:
    """Return the seconds to list the sources, ours and bare, the best of three each."""
    ours, bare = [], []
    for _ in range(3):
        began = time.perf_counter()
        with library.reading() as work:
            work.sources.summaries()
        ours.append(time.perf_counter() - began)
        connection = sqlite3.connect(library.path)
        began = time.perf_counter()
        connection.execute(LISTED).fetchall()
        bare.append(time.perf_counter() - began)
        connection.close()
    return min(ours), min(bare)


def archive(path: Path, sources: int) -> float:
    """Return the documents of one passage that are filed a second out of an archive."""
    prose = Prose(2)
    documents = [
        Archived(prose.paragraph(CHARACTERS // 2), SourceMetadata(f"d{n}")) for n in range(sources)
    ]
    reader = Documents()
    with Library.open(path, create=True) as library:
        at = Workplace(library, lambda: datetime.now(UTC), lambda: "bench")
        began = time.perf_counter()
        SourceService(at, reader).add_archive(documents, Silent())
        taken = time.perf_counter() - began
    reader.close()
    return sources / taken


def main() -> None:
    """Measure all in one run."""
    sources = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    passages = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "library.workbench"
        with Library.open(place, create=True) as library:
            size, taken, count = filed(library, sources, passages)
            ours, bare = listing(library)
        over = place.stat().st_size / size
        told = {
            "bench": "library",
            "sources": sources,
            "passages": count,
            "size_over_text": round(over, 2),
            "size_limit": SIZE,
            "listing_s": round(ours, 3),
            "listing_over_bare": round(ours / bare, 1),
            "listing_limit": LISTING,
            "passages_per_s": round(count / taken),
            "filing_limit": FILING,
            "archived_per_s": round(archive(Path(folder) / "archive.workbench", sources)),
        }
    sys.stdout.write(json.dumps(told) + "\n")
    fine = over < SIZE and ours / bare < LISTING and count / taken >= FILING
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
