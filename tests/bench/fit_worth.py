"""Fits the weights of worth on labelled sentences, and says how well they do on ones held out.

Run by hand: ``python -m tests.bench.fit_worth [FILE] [--write]``. The file holds a JSON object a
line, ``{id, text, label, split}``, and may be packed with gzip: label 1 where the sentence is worth
checking, split "train" or anything else; the number at the end of ``id`` is its place. Left out, it
is looked for in ``../shared`` beside the checkout. Prints one JSON line; ``--write`` puts the
weights into ``resources/worth/english.json``.

Held out: whole stretches of the train rows in their own order (a stretch is about five debates, so
that no debate stands on both sides), the last rows of all, and the rows of the other split. Words
are chosen anew for each stretch, from the rest alone.

The model is a logistic regression: the project's signs, the facts, the length, and a small
vocabulary of words and word pairs that many debates share. A word is left out if it is rare, if few
stretches have it (a topic of its day), or if it is mostly a name. Words are held closer to nothing
than signs are: what a sign can tell no word shall.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy
from numpy.typing import NDArray

from workbench.spotting.words_of import PAIR, WORD
from workbench.spotting.worth import seen

Numbers = NDArray[numpy.float64]
Marks = NDArray[numpy.float32]
ROOT: Final = Path(__file__).resolve().parents[2]
DATA: Final = ROOT.parent / "shared" / "bench" / "claim_detection" / "ct24_en.jsonl.gz"
WRITTEN: Final = ROOT / "resources" / "worth" / "english.json"
FEWEST, STRETCHES, SHARED_BY, VOCABULARY = 12, 30, 10, 1400
STIFFNESS, STIFFNESS_OF_WORDS = 1.0, 5.0
# A checker would rather strike out a claim too many than miss one.
LENIENCE: Final = 0.3
FOLDS, LATE = 5, 30_000
ROUNDS, MEMORY, STEPS, CLOSE = 150, 10, 30, 1e-6
_PLACE: Final = re.compile(r"(\d+)$")
_WORD: Final = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled sentence and its features; ``place`` is its place in the whole."""

    place: int
    text: str
    label: bool
    train: bool
    features: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A vocabulary and its weights; above ``threshold`` a sentence is worth checking."""

    names: list[str]
    weights: Numbers
    bias: float
    threshold: float

    def totals(self, rows: Sequence[Row]) -> Numbers:
        """Return what the features of each row add up to, above the threshold or below."""
        known = marked(rows, self.names) @ self.weights.astype(numpy.float32)
        return numpy.asarray(known, numpy.float64) + self.bias - self.threshold


def read_rows(path: Path) -> list[Row]:
    """Read the labelled sentences, in the order of their places."""
    held = path.read_bytes()
    text = (gzip.decompress(held) if path.suffix == ".gz" else held).decode("utf-8")
    rows = []
    for line in text.split("\n"):
        if not line:
            continue
        told = json.loads(line)
        place = _PLACE.search(str(told["id"]))
        if place is None:
            raise SystemExit(f"{told['id']}: the id does not end in a number")
        words, train = str(told["text"]), told.get("split") == "train"
        rows.append(Row(int(place.group()), words, bool(told["label"]), train, seen(words)))
    return sorted(rows, key=lambda row: row.place)


def names_of(rows: Sequence[Row]) -> frozenset[str]:
    """Return the words that are mostly written with a capital where no sentence begins."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for row in rows:
        for match in _WORD.finditer(row.text):
            if row.text[: match.start()].rstrip(" \"“'")[-1:] in {"", ".", "!", "?", "-", ":"}:
                continue
            word = match.group().replace("’", "'")
            (capital if word[0].isupper() else small)[word.lower()] += 1
    return frozenset(
        word for word in capital if capital[word] > small[word] and word.partition("'")[0] != "i"
    )


def vocabulary(rows: Sequence[Row]) -> list[str]:
    """Return the features that weights are fitted for: all rules, and the most telling words."""
    names = names_of(rows)
    count: Counter[str] = Counter()
    worth: Counter[str] = Counter()
    stretches: defaultdict[str, set[int]] = defaultdict(set)
    for at, row in enumerate(rows):
        for name in row.features:
            count[name] += 1
            worth[name] += row.label
            stretches[name].add(at * STRETCHES // len(rows))
    share = sum(row.label for row in rows) / len(rows)

    def telling(name: str) -> float:
        expected = count[name] * share
        return (worth[name] - expected) ** 2 / (expected * (1 - share))

    kept = [name for name in sorted(count) if count[name] >= FEWEST]
    rules = [name for name in kept if not _of_words(name)]
    words = [
        name
        for name in kept
        if _of_words(name)
        and len(stretches[name]) >= SHARED_BY
        and names.isdisjoint(name.partition(":")[2].split())
    ]
    words.sort(key=lambda name: (-telling(name), name))
    return [*rules, *words[:VOCABULARY]]


def _of_words(name: str) -> bool:
    return name.startswith((WORD, PAIR))


def marked(rows: Sequence[Row], names: Sequence[str]) -> Marks:
    """Return which of the named features each row has, one row a line, 1 or 0."""
    at = {name: i for i, name in enumerate(names)}
    marks = numpy.zeros((len(rows), len(names)), numpy.float32)
    for i, row in enumerate(rows):
        marks[i, [at[name] for name in row.features if name in at]] = 1
    return marks


def fit(rows: Sequence[Row]) -> Fitted:
    """Fit the weights on some rows; the threshold is where misses and false alarms even out."""
    names = vocabulary(rows)
    marks = marked(rows, names)
    labels = numpy.array([row.label for row in rows], numpy.float64)
    stiff = numpy.array([STIFFNESS_OF_WORDS if _of_words(name) else STIFFNESS for name in names])
    solved = solve(marks, labels, stiff)
    weights, bias = numpy.round(solved[:-1], 2), round(float(solved[-1]), 2)
    totals = marks @ weights.astype(numpy.float32) + bias
    even = numpy.sort(totals)[len(totals) - int(labels.sum())]
    return Fitted(names, weights, bias, round(float(even) - LENIENCE, 2))


def solve(marks: Marks, labels: Numbers, stiff: Numbers) -> Numbers:
    """Return the weights and, last, the bias of a logistic regression held to nothing by ``stiff``.

    Limited-memory BFGS with a backtracking line search.
    """

    def cost(at: Numbers) -> tuple[float, Numbers]:
        total = (marks @ at[:-1].astype(numpy.float32)).astype(numpy.float64) + at[-1]
        value = numpy.sum(numpy.logaddexp(0, total) - labels * total)
        wrong = 1 / (1 + numpy.exp(-total)) - labels
        slope = numpy.append(marks.T @ wrong.astype(numpy.float32), wrong.sum())
        slope[:-1] += stiff * at[:-1]
        return float(value + 0.5 * numpy.sum(stiff * at[:-1] ** 2)), slope

    at = numpy.zeros(marks.shape[1] + 1)
    value, slope = cost(at)
    memory: list[tuple[Numbers, Numbers]] = []
    for _ in range(ROUNDS):
        way = _direction(slope, memory)
        step, tried = 1.0, cost(at - way)
        for _ in range(STEPS):
            if tried[0] <= value - 1e-4 * step * float(slope @ way):
                break
            step /= 2
            tried = cost(at - step * way)
        moved, turned = -step * way, tried[1] - slope
        if float(moved @ turned) > 0:
            memory = [*memory, (moved, turned)][-MEMORY:]
        gained = value - tried[0]
        at, (value, slope) = at + moved, tried
        if gained < CLOSE * abs(value):
            break
    return at


def _direction(slope: Numbers, memory: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    """Return the way down, from the last steps and how the slope turned on them."""
    way, shares = slope.copy(), []
    for moved, turned in reversed(memory):
        share = float(moved @ way) / float(turned @ moved)
        shares.append(share)
        way -= share * turned
    if not memory:
        return way / numpy.linalg.norm(slope)
    moved, turned = memory[-1]
    way *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned), share in zip(memory, reversed(shares), strict=True):
        way += moved * (share - float(turned @ way) / float(turned @ moved))
    return way


def figures(fitted: Fitted, rows: Sequence[Row]) -> dict[str, float]:
    """Return precision, recall, F1 and average precision on rows that were held out."""
    totals = fitted.totals(rows)
    labels = numpy.array([row.label for row in rows])
    said = totals > 0
    hits = int((said & labels).sum())
    precision, recall = hits / max(1, int(said.sum())), hits / max(1, int(labels.sum()))
    ranked = labels[numpy.argsort(-totals, kind="stable")]
    at_hits = (numpy.cumsum(ranked) / numpy.arange(1, len(ranked) + 1))[ranked]
    told = {
        "precision": precision,
        "recall": recall,
        "f1": 2 * hits / max(1, int(said.sum()) + int(labels.sum())),
        "average_precision": float(at_hits.mean()),
    }
    return {name: round(value, 3) for name, value in told.items()}


def held_out(train: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Return the figures on stretches of the train rows, each fitted on the others."""
    edges = [len(train) * i // FOLDS for i in range(FOLDS + 1)]
    tested = [(f"stretch {i + 1}", set(range(edges[i], edges[i + 1]))) for i in range(FOLDS)]
    tested.append(("latest", {i for i, row in enumerate(train) if row.place >= LATE}))
    told = {}
    for name, out in tested:
        fitted = fit([row for i, row in enumerate(train) if i not in out])
        told[name] = figures(fitted, [row for i, row in enumerate(train) if i in out])
    return told


def told(fitted: Fitted, count: int) -> dict[str, object]:
    """Return the weights as they are kept, those that add nothing left out."""
    pairs = zip(fitted.names, fitted.weights, strict=True)
    return {
        "language": "en",
        "fitted_on": f"{count} sentences of political debates, labelled worth checking or not",
        "date": datetime.now(UTC).date().isoformat(),
        "bias": round(fitted.bias - fitted.threshold, 2),
        "features": {name: round(float(weight), 2) for name, weight in pairs if weight},
    }


def main() -> None:
    """Fit, measure, and write the weights if asked to."""
    parser = argparse.ArgumentParser("fit_worth", description="Fit the weights of worth.")
    parser.add_argument("file", nargs="?", type=Path, default=DATA)
    parser.add_argument("--write", action="store_true", help="put the weights into the resources")
    given = parser.parse_args()
    rows = read_rows(given.file)
    train = [row for row in rows if row.train]
    fitted = fit(train)
    others = [row for row in rows if not row.train]
    if given.write:
        WRITTEN.parent.mkdir(exist_ok=True)
        written = json.dumps(told(fitted, len(train)), indent=0, ensure_ascii=False)
        WRITTEN.write_text(written + "\n", encoding="utf-8")
    row = {"features": len(fitted.names), "other split": figures(fitted, others)}
    sys.stdout.write(json.dumps(row | held_out(train)) + "\n")


if __name__ == "__main__":
    main()
