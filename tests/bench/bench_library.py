"""What filing an archive costs beside bare inserts of the same texts into one table.

Run by hand: ``python tests/bench/bench_library.py [DOCUMENTS]``. Prints one JSON line; ``ratio`` is
the workbench's time over the bare one's. The workbench also cuts, stems and indexes.
"""

import json
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from workbench.export.writer import Reports
from workbench.ingest.reader import Documents
from workbench.services.desk import Desk
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent
from workbench.storage.library import Library


def bare(path: Path, texts: list[str]) -> float:
    """Return the seconds that plain inserts take."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE source (id INTEGER PRIMARY KEY, text TEXT)")
    began = time.perf_counter()
    connection.executemany("INSERT INTO source (text) VALUES (?)", [(text,) for text in texts])
    connection.commit()
    taken = time.perf_counter() - began
    connection.close()
    return taken


def filed(path: Path, texts: list[str]) -> float:
    """Return the seconds that filing the archive takes."""
    reader = Documents()
    with Library.open(path, create=True) as library:
        desk = Desk.on(
            library,
            reader=reader,
            writer=Reports(),
            clock=lambda: datetime.now(UTC),
            checker=lambda: "bench",
        )
        archive = [Archived(text, SourceMetadata(f"d{n}")) for n, text in enumerate(texts)]
        began = time.perf_counter()
        desk.sources.add_archive(archive, Silent())
        taken = time.perf_counter() - began
    reader.close()
    return taken


def main() -> None:
    """Measure both in one run."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    words = ["harbour", "ferry", "keeper", "quay", "storm", "timetable", "passenger", "bridge"]
    texts = [" ".join(f"{word}{n % 97}" for word in words * 4)[:300] + str(n) for n in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        plain = bare(Path(folder) / "bare.db", texts)
        ours = filed(Path(folder) / "l.workbench", texts)
    row = {
        "documents": count,
        "bare": round(plain, 3),
        "filed": round(ours, 3),
        "ratio": round(ours / plain, 1),
    }
    sys.stdout.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
