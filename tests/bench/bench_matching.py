"""What it costs to find the passages for a claim, beside a bare full-text table.

Run by hand: ``python -m tests.bench.bench_matching [PASSAGES...]`` (5,000, 50,000 and 500,000 if
none are named). Files a made-up archive in a library in a temporary folder and the same passages
in a bare SQLite table (``porter unicode61``), then takes turns: one claim through the whole search
of the workbench (words chosen and mended, passages found, read and ranked, the best one compared),
the same claim as a bare ``MATCH`` of its words without stopwords. Prints one JSON line a size, each
with figures by words alone and, where the model is installed, by meaning too: milliseconds a claim
of both, their ratio, the milliseconds until the first claim is answered, and the memory above that
of the library just opened. The vectors of the passages are drawn by lot, which costs the search the
same. Exits with 1 if the largest size passes a limit.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy

from tests.bench.archive import Archive, claims
from workbench.domain.ids import PassageId, SourceId
from workbench.domain.source import Passage, Source
from workbench.domain.text import Span, digest
from workbench.encoding.minilm import MiniLM
from workbench.language.words import is_stopword
from workbench.matching.nearness import signs
from workbench.paths import VOCABULARY, resource
from workbench.services.encoding import EncodingService, encoded_text
from workbench.services.matching import MatchingService
from workbench.services.progress import Silent
from workbench.services.vectors import Encoder, Vector
from workbench.services.workplace import Workplace
from workbench.storage.engine import DRIVER
from workbench.storage.library import Library

SIZES: Final = (5_000, 50_000, 500_000)
RATIO: Final = 1.4
MEMORY_MB: Final = 400
CLAIMS: Final = 60
CANDIDATES: Final = 60
OURS, PLAIN = "archive.workbench", "plain.db"
DIMENSIONS: Final = 384
_BATCH: Final = 200
_VECTORS_AT_ONCE: Final = 5_000
_PLAIN: Final = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?"


def batches(archive: Archive, passages: int) -> Iterator[list[list[str]]]:
    """Yield the documents of an archive, some hundreds at once."""
    batch: list[list[str]] = []
    for document in archive.documents(passages):
        batch.append(document)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def filed(library: Library, bare: Any, passages: int) -> list[list[str]]:
    """File an archive in both; returns some of its documents."""
    archive, kept = Archive(), []
    number = 0
    for batch in batches(archive, passages):
        with library.writing() as work:
            for document in batch:
                source, cut = _source(document, number)
                work.sources.add(source, cut)
                number += 1
            work.commit()
        with bare:
            bare.executemany(
                "INSERT INTO plain (form) VALUES (?)", ((text,) for one in batch for text in one)
            )
        kept += batch[:10]
    return kept


def _source(document: Sequence[str], number: int) -> tuple[Source, list[Passage]]:
    text = "\n\n".join(document)
    cut, start = [], 0
    for passage in document:
        span = Span(start, start + len(passage))
        cut.append(Passage(SourceId(0), span, passage))
        start = span.end + 2
    source = Source(
        title=f"Report {number}", text=text, sha256=digest(text), retrieved=datetime.now(UTC)
    )
    return source, cut


def bare_table(place: Path) -> Any:
    """Return a connection to a new file with a bare full-text table in it."""
    bare = DRIVER.connect(str(place))
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = OFF")
    bare.execute(
        "CREATE VIRTUAL TABLE plain USING fts5("
        "form, content='', tokenize='porter unicode61 remove_diacritics 2')"
    )
    return bare


def plain(bare: Any, claim: str) -> None:
    """Ask the bare table for a claim."""
    words = dict.fromkeys(word for word in claim.lower().split() if not is_stopword(word))
    bare.execute(_PLAIN, (" OR ".join(f'"{word}"' for word in words), CANDIDATES)).fetchall()


def timed(action: Callable[[], object]) -> float:
    """Return the milliseconds that an action takes."""
    began = time.perf_counter()
    action()
    return 1_000 * (time.perf_counter() - began)


def measured(folder: Path, passages: int) -> dict[str, Any]:
    """Return the figures for a library of so many passages."""
    bare = bare_table(folder / PLAIN)
    began = time.perf_counter()
    with Library.open(folder / OURS, create=True) as library:
        kept = filed(library, bare, passages)
    bare.close()
    asked = claims(kept, CLAIMS)
    told: dict[str, Any] = {"bench": "matching", "passages": passages}
    told["filing_s"] = round(time.perf_counter() - began)
    told["words"] = elsewhere(folder, asked, "words")
    if encoder := model():
        give_vectors(folder, encoder.name)
        told["meaning"] = elsewhere(folder, asked, "meaning")
    return told


def elsewhere(folder: Path, asked: Sequence[str], by: str) -> dict[str, Any]:
    """Search in another process, so that the memory is that of searching alone."""
    run = [sys.executable, "-m", "tests.bench.bench_matching", by, str(folder)]
    done = subprocess.run(run, input=json.dumps(asked), capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def model() -> Encoder | None:
    """Return the model that tells what texts mean, if it is installed."""
    return MiniLM.here(resource(VOCABULARY))


def give_vectors(folder: Path, model_name: str) -> None:
    """Give every passage a vector, and each of three sentences one, drawn by lot."""
    chance = numpy.random.default_rng(3)
    with Library.open(folder / OURS) as library:
        with library.writing() as work:
            work.vectors.use(model_name)
            work.commit()
        last = PassageId(0)
        while True:
            with library.reading() as work:
                batch = work.vectors.next(last, _VECTORS_AT_ONCE)
            if not batch:
                return
            lots = chance.integers(-99, 99, (len(batch), 4, DIMENSIONS), dtype=numpy.int8)
            with library.writing() as work:
                work.vectors.put(
                    {
                        item.id: Vector(
                            bytes.fromhex(digest(encoded_text(item.title, item.text)))[:8],
                            lot[0].tobytes(),
                            b"".join(signs(one.tobytes()) for one in lot[1:]),
                        )
                        for item, lot in zip(batch, lots, strict=True)
                    }
                )
                work.commit()
            last = batch[-1].id


def searched(folder: Path, asked: Sequence[str], encoder: Encoder | None) -> dict[str, Any]:
    """Return the figures of searching for claims, bare and ours in turns."""
    with Library.open(folder / OURS) as library, closing(DRIVER.connect(folder / PLAIN)) as bare:
        at = Workplace(library, lambda: datetime.now(UTC), lambda: "bench")
        service = MatchingService(at, EncodingService(at, encoder))
        idle = memory()
        first = timed(partial(search, service, asked[0]))
        ours, theirs = [], []
        for claim in asked:
            theirs.append(timed(partial(plain, bare, claim)))
            ours.append(timed(partial(search, service, claim)))
        above = memory() - idle
    return {
        "first_ms": round(first, 1),
        "ms": round(statistics.mean(ours), 1),
        "plain_ms": round(statistics.mean(theirs), 1),
        "ratio": round(sum(ours) / sum(theirs), 2),
        "memory_MB": round(above),
    }


def memory() -> float:
    """Return the most memory that this process ever had, in megabytes."""
    # The peak that getrusage tells may be that of the process this one came from.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def search(service: MatchingService, claim: str) -> None:
    """Find and rank the passages for a claim as the workbench does, and compare the best one."""
    service.match_texts([("claim", claim)], Silent(), top=1)


def main() -> None:
    """Measure every size in one run, or search for the claims given on standard input."""
    by = sys.argv[1] if len(sys.argv) > 1 else ""
    if by in {"words", "meaning"}:
        encoder = model() if by == "meaning" else None
        told = searched(Path(sys.argv[2]), json.load(sys.stdin), encoder)
        sys.stdout.write(json.dumps(told))
        return
    fine = True
    for passages in [int(word) for word in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            told = measured(Path(folder), passages)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        if passages == SIZES[-1]:
            found = [told[by] for by in ("words", "meaning") if by in told]
            fine = all(one["ratio"] <= RATIO and one["memory_MB"] <= MEMORY_MB for one in found)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
