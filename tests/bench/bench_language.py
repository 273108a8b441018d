"""What reading a text costs: sentences, quantities, dates, names, quotations, claims.

Run by hand: ``python -m tests.bench.bench_language``. Prints a JSON line a measurement, in seconds
of the processor's time, the shortest of some rounds. ``article`` is 10,000 words of news; owed is
one second for all of it together, where ``find_claims`` does the other five inside of it.
``growth`` is the time of a text a hundred times as long over the time of the text: 100 is linear,
10,000 quadratic. ``hostile`` are 100,000 characters of one thing, of which the slowest is told.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Final

from workbench.language.dates import dates
from workbench.language.names import names
from workbench.language.quantities import quantities
from workbench.language.quotations import quotations
from workbench.language.sentences import sentences
from workbench.spotting.find import find_claims

ROUNDS: Final = 3
WORDS: Final = 10_000
SHORT, LONG, HOSTILE = 10_000, 1_000_000, 100_000
READERS: Final[dict[str, Callable[[str], object]]] = {
    "sentences": sentences,
    "quantities": quantities,
    "dates": dates,
    "names": names,
    "quotations": quotations,
    "find_claims": find_claims,
}
# Twelve kinds of sentence, told over and over with other figures, so that no two are the same.
SENTENCES: Final = (
    "The council of Norland paid ${0}.{1} million for the bridge in April 20{2}, said Ana Brook.",
    "“It rained for {0} days,” the mayor of Ghent, Tom Hale, told reporters on Tuesday.",
    "Fares rose by {0}.{1} percent, the largest increase since 19{2}, because of dearer fuel.",
    "Nobody had asked the {0} people who live beside the Norland River what they thought of it.",
    "Kestrel Inc. lost €{0} million in the second quarter and closed {1} of its {2} factories.",
    "Hale did not say when the work, which began {0} years ago, would come to an end.",
    "According to the World Health Organization (WHO), {0} in {2} children are not vaccinated.",
    "Ministers had promised that the line would open by 3 May 20{2}; it has not.",
    "“We have {0} engineers,” Brook said. “Last year we had {1}.”",
    "The older bridge, built between {0} and {2}, is {1} metres long and made of iron.",
    "Unions and employers agree on little, but both want the tunnel.",
    "It was cold, and the crowd went home before the speeches were over.",
)
HOSTILES: Final = (
    ".", "a. ", '"', "“x y z” said ", "a > ", "\n", "\u0301", "-", "(", "“", "。”", "Aa Bb ", "1,",
    "$1 ", "A. ", "of the ", "x, ", "' ", "www.", "3 May ",
)  # fmt: skip


def news(characters: int) -> str:
    """Return so many characters of news: twelve kinds of sentence in paragraphs of four."""
    parts: list[str] = []
    length = 0
    for i in range(characters):
        sentence = SENTENCES[i % len(SENTENCES)].format(i % 97 + 2, i % 9 + 1, i % 89 + 10)
        parts.append(sentence + ("\n\n" if i % 4 == 3 else " "))
        length += len(parts[-1])
        if length >= characters:
            break
    return "".join(parts)[:characters]


def seconds(work: Callable[[str], object], text: str, rounds: int = ROUNDS) -> float:
    """Return the shortest processor time of some rounds of work."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work(text)
        taken.append(time.process_time() - began)
    return min(taken)


def article() -> dict[str, object]:
    """Return what an article of 10,000 words costs."""
    text = " ".join(news(WORDS * 8).split(" ")[:WORDS])
    # The first text of all pays for patterns that are compiled once.
    find_claims(text[:SHORT])
    taken = {name: round(seconds(work, text), 3) for name, work in READERS.items()}
    return {"article": taken, "together": round(sum(taken.values()), 3)}


def growth(name: str) -> dict[str, object]:
    """Return how the time of one reader grows from 10,000 to 1,000,000 characters."""
    once, long = seconds(READERS[name], news(SHORT)), seconds(READERS[name], news(LONG), 1)
    return {"growth": name, "seconds": round(long, 2), "times": round(long / once)}


def hostile(name: str) -> dict[str, object]:
    """Return which text of 100,000 characters is the dearest for one reader, and its time."""
    taken = {unit: seconds(READERS[name], unit * (HOSTILE // len(unit)), 1) for unit in HOSTILES}
    worst = max(taken, key=lambda unit: taken[unit])
    return {"hostile": name, "worst": worst, "seconds": round(taken[worst], 2)}


def main() -> None:
    """Measure an article, then the growth and the dearest hostile text of each reader."""
    sys.stdout.write(json.dumps(article()) + "\n")
    for measured in (growth, hostile):
        for name in READERS:
            sys.stdout.write(json.dumps(measured(name), ensure_ascii=False) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
