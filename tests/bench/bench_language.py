"""How finding claims grows with the text, and what it costs beside bare sentence splitting.

Run by hand: ``python tests/bench/bench_language.py``. Prints a JSON line a measurement. ``growth``
is the time of a text four times as long over the time of the text: 4 is linear, 16 quadratic.
``beside_splitting`` is the time over that of the bare sentence splitter on the same text.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Final

from sentencex import get_sentence_boundaries

from workbench.spotting.find import find_claims

ROUNDS: Final = 3
TEXTS: Final = {
    "news": "The council paid $2.1 million in April 2024, said Ana Brook. It rained.\n\n",
    "dots": "a. ",
    "quotes": '"',
    "said": "“x y z” said ",
    "brackets": "a > ",
}


def seconds(work: Callable[[str], object], text: str) -> float:
    """Return the median time of some rounds of work."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work(text)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> None:
    """Measure every text at two lengths."""
    for name, unit in TEXTS.items():
        short = unit * (16_000 // len(unit))
        once = seconds(find_claims, short)
        four_times = seconds(find_claims, short * 4)
        bare = seconds(lambda text: get_sentence_boundaries("en", text), short)
        row = {
            "text": name,
            "characters": len(short),
            "seconds": round(once, 3),
            "growth": round(four_times / once, 1),
            "beside_splitting": round(once / bare),
        }
        sys.stdout.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
