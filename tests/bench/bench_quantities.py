"""How reading amounts grows with the text, in prose and in text made to be slow.

Run by hand: ``python -m tests.bench.bench_quantities``. Prints a JSON line a text. ``growth`` is
the time of a text four times as long over the time of the text: 4 is linear, 16 quadratic.
"""

import json
import sys
import time
from typing import Final

from workbench.language.quantities import quantities

LENGTH: Final = 25_000
TEXTS: Final = {
    "news": "The council paid $2.1 million in April 2024, up to 5% more, said Ana Brook, 34.\n",
    "digits": "1",
    "numbers": "1 ",
    "ranges": "5 to ",
    "dashes": "12-34-",
    "words": "one hundred and ",
    "telephones": "034 ",
    "signs": "三分",
    "sections": "Section 5",
}


def seconds(text: str, language: str) -> float:
    """Return the shortest of three times that reading a text takes."""
    taken = []
    for _ in range(3):
        began = time.process_time()
        quantities(text, language)
        taken.append(time.process_time() - began)
    return min(taken)


def main() -> None:
    """Measure every text at two lengths in two languages."""
    for language in ("en", "fr"):
        for name, unit in TEXTS.items():
            text = unit * (LENGTH // len(unit))
            once, four_times = seconds(text, language), seconds(text * 4, language)
            row = {
                "text": name,
                "language": language,
                "characters": len(text) * 4,
                "seconds": round(four_times, 3),
                "growth": round(four_times / max(once, 1e-6), 1),
            }
            sys.stdout.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
