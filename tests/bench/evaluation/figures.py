"""The figures: what is made of the outcomes of a set, and how large a fall counts as one.

A figure has numbers per claim or pair (``columns``) and makes one of them (``reduce``), so that it
can be taken over the claims that two runs have in common, and over resamples of them.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy
from numpy.typing import NDArray

from tests.bench.evaluation.model import Outcomes

Numbers = NDArray[numpy.float64]
Columns = Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a set.

    It has fallen if it is worse by more than ``tolerance`` and more than ``share`` of what it was.
    """

    name: str
    columns: Callable[[Outcomes], Columns]
    reduce: Callable[[Numbers], float]
    higher_is_better: bool = True
    tolerance: float = 0.01
    share: float = 0.0

    def of(self, columns: Columns, keys: Sequence[str]) -> float:
        """Return the figure over these claims or pairs; not a number if there are too few."""
        return self.reduce(table(columns, keys)) if keys else math.nan

    def fell(self, before: float, now: float) -> bool:
        """Say whether the figure is worse than it was by more than is tolerated."""
        worse = before - now if self.higher_is_better else now - before
        return worse > max(self.tolerance, self.share * abs(before))


def table(columns: Columns, keys: Sequence[str]) -> Numbers:
    """Return the numbers of some claims or pairs, a row each."""
    return numpy.array([columns[key] for key in keys], dtype=numpy.float64)


def average_precision(ranks: Sequence[float]) -> float:
    """Return the average precision in the first five of a ``rank`` outcome."""
    gold, found = ranks[0], [rank for rank in ranks[1:] if rank <= _FIRST]
    precisions = [(at + 1) / rank for at, rank in enumerate(found)]
    return sum(precisions) / min(gold, _FIRST)


def gain(ranks: Sequence[float]) -> float:
    """Return the discounted gain in the first ten over the best possible (nDCG, binary)."""
    best = sum(1 / math.log2(at + 2) for at in range(min(int(ranks[0]), _ALL)))
    return sum(1 / math.log2(rank + 1) for rank in ranks[1:]) / best


def recall(ranks: Sequence[float], within: int) -> float:
    """Return the share of the right documents that are found within so many."""
    return sum(rank <= within for rank in ranks[1:]) / ranks[0]


def auroc(rows: Numbers) -> float:
    """Return how often a claim with evidence scores above one without, ties counting half.

    Rows are score and whether there is evidence. This is the area under the curve of hits against
    false alarms (Mann and Whitney's U over the number of pairs).
    """
    has = rows[:, 1] > 0
    over = rows[has, 0][:, None] - rows[~has, 0][None, :]
    return float(((over > 0) + 0.5 * (over == 0)).mean()) if over.size else math.nan


def mean(rows: Numbers) -> float:
    """Return the mean of the first column."""
    return float(rows[:, 0].mean())


def ratio(rows: Numbers) -> float:
    """Return the mean of the first column over that of the second."""
    below = float(rows[:, 1].mean())
    return float(rows[:, 0].mean()) / below if below else math.nan


def _each(part: str, value: Callable[[tuple[float, ...]], float]) -> Callable[[Outcomes], Columns]:
    return lambda outcomes: {key: (value(row),) for key, row in outcomes.get(part, {}).items()}


def _part(part: str) -> Callable[[Outcomes], Columns]:
    return lambda outcomes: outcomes.get(part, {})


def _misspelt(outcomes: Outcomes) -> Columns:
    clean, spoilt = outcomes.get("rank", {}), outcomes.get("misspelt", {})
    return {
        key: (average_precision(spoilt[key]), average_precision(row))
        for key, row in clean.items()
        if key in spoilt
    }


_FIRST: Final = 5
_ALL: Final = 10

FIGURES: Final[tuple[Figure, ...]] = (
    Figure("MAP@5", _each("rank", average_precision), mean),
    Figure("nDCG@10", _each("rank", gain), mean),
    Figure("R@5", _each("rank", lambda ranks: recall(ranks, _FIRST)), mean),
    Figure("R@10", _each("rank", lambda ranks: recall(ranks, _ALL)), mean),
    Figure("MAP@5 misspelt / clean", _misspelt, ratio, tolerance=0.02),
    Figure("AUROC evidence / none", _part("found"), auroc, tolerance=0.02),
    Figure("silent without evidence", _part("silent"), mean, tolerance=0.02),
    Figure("differences shown", _part("shown"), mean),
    Figure("false alarms", _each("clean", lambda row: 1 - row[0]), mean, higher_is_better=False),
    Figure("agreement shown", _part("agreed"), mean),
    Figure("time / bare FTS5", _part("cost"), ratio, higher_is_better=False, share=0.5),
)
"""Every figure there is; a set has those that it has outcomes for."""


def figures(outcomes: Outcomes) -> dict[str, float]:
    """Return the figures of some outcomes, by name."""
    found: dict[str, Any] = {}
    for figure in FIGURES:
        columns = figure.columns(outcomes)
        value = figure.of(columns, list(columns))
        if not math.isnan(value):
            found[figure.name] = value
    return found
