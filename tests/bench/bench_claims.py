"""How well the boundaries of the claims that are found agree with those that a checker drew.

Run by hand: ``python tests/bench/bench_claims.py [FOLDER]``, a folder with an ``article.txt`` and a
``claims.json`` whose claims have a ``span`` and say whether they are ``checkable``. Prints a JSON
line: ``recall`` is the share of the checker's claims that have a found claim with half or more of
their characters in common (intersection over union), ``precision`` the share of the found ones.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from workbench.domain.text import Span
from workbench.spotting.find import find_claims

DEFAULT: Final = Path("../shared/cases/h20-beijing")
ENOUGH: Final = 0.5


def in_common(one: Span, other: Span) -> float:
    """Return the characters two spans share over those of both together."""
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / (len(one) + len(other) - shared)


def share(asked: Sequence[Span], given: Sequence[Span]) -> float:
    """Return the share of the spans asked for that some given span agrees with."""
    agree = sum(any(in_common(span, other) >= ENOUGH for other in given) for span in asked)
    return agree / max(len(asked), 1)


def main() -> int:
    """Measure one article; the exit code is 1 if its folder is not there."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not (folder / "claims.json").is_file():
        sys.stderr.write(f"{folder} holds no claims.json\n")
        return 1
    text = (folder / "article.txt").read_bytes().decode("utf-8")
    drawn = json.loads((folder / "claims.json").read_text(encoding="utf-8"))["claims"]
    gold = [Span(c["span"]["start"], c["span"]["end"]) for c in drawn if c["checkable"]]
    found = [item for item in find_claims(text) if item.checkable]
    spans = [item.span for item in found]
    places = [place for item in found for place in item.places]
    row = {
        "case": folder.name,
        "drawn": len(gold),
        "found": len(spans),
        "recall": round(share(gold, [*spans, *places]), 3),
        "precision": round(share(spans, gold), 3),
        "claims_per_100_words": round(100 * len(spans) / max(len(text.split()), 1), 1),
    }
    sys.stdout.write(json.dumps(row) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
