"""What a checker's own search costs, beside a bare full-text table.

Run by hand: ``python -m tests.bench.bench_search [PASSAGES...]`` (50,000 if none are named). Files
a made-up archive in a library in a temporary folder and the same passages in a bare SQLite table,
and asks lines of several kinds. Prints one JSON line a kind: milliseconds of a search (the median
of some), how many passages it found, and the milliseconds of the bare ``MATCH`` of its words that
ranks, without texts, labels and places. Exits with 1 if a kind takes longer than its limit.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.bench.bench_matching import OURS, PLAIN, bare_table, filed
from workbench.services.searching import LibrarySearch
from workbench.services.workplace import Workplace
from workbench.storage.library import Library

PASSAGES: Final = 50_000
LIMIT_MS: Final = 400
TIMES: Final = 7
_PLAIN: Final = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 1001"


def lines(document: list[str]) -> dict[str, tuple[str, str]]:
    """Return lines of each kind with words of a document, and the bare question."""
    words = [word.strip(".") for word in document[0].split() if len(word) > 1]
    rare, other = sorted(words, key=len)[-2:]
    run = " ".join(document[0].split()[3:6]).strip(".")
    return {
        "a rare word": (rare, f'"{rare}"'),
        "two words": (f"{rare} {other}", f'"{rare}" AND "{other}"'),
        "a common word": ("that*", '"that"*'),
        "common words": ('"of the"', '"of the"'),
        "a phrase": (f'"{run}"', f'"{run}"'),
        "without": (f"{rare} -{other}", f'"{rare}" NOT "{other}"'),
        "a source": (f'source:"report 1" {rare}', f'"{rare}"'),
        "a beginning": (f"{rare[:3]}*", f'"{rare[:3]}"*'),
    }


def timed(ask: Callable[[], Any]) -> tuple[float, Any]:
    """Return the median of the milliseconds that something takes, and what came of it."""
    taken, answer = [], None
    for _ in range(TIMES):
        began = time.perf_counter()
        answer = ask()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), answer


def measure(folder: Path, passages: int) -> bool:
    """Measure one size; returns whether each kind stays within the limit."""
    slowest = 0.0
    with (
        closing(bare_table(folder / PLAIN)) as bare,
        Library.open(folder / OURS, create=True) as library,
    ):
        document = filed(library, bare, passages)[0]
        at = Workplace(library, lambda: datetime.now(UTC), lambda: "bench")
        search = LibrarySearch(at)
        for kind, (line, question) in lines(document).items():
            took, found = timed(partial(search.search_line, line))
            plain, _ = timed(partial(_matched, bare, question))
            slowest = max(slowest, took)
            told = {
                "bench": "search",
                "passages": passages,
                "kind": kind,
                "ms": round(took, 1),
                "found": f"more than {found.total}" if found.more else found.total,
                "bare_ms": round(plain, 1),
            }
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
    return slowest <= LIMIT_MS


def _matched(bare: Any, question: str) -> object:
    return bare.execute(_PLAIN, (question,)).fetchall()


def main() -> None:
    """Measure each size that is named."""
    fine = True
    for size in map(int, sys.argv[1:] or [str(PASSAGES)]):
        with tempfile.TemporaryDirectory() as folder:
            fine = measure(Path(folder), size) and fine
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
