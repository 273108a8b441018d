"""What changed since the baseline: the figures, with how much chance may do, and claim by claim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy

from tests.bench.evaluation.figures import FIGURES, Columns, Figure, table
from tests.bench.evaluation.model import Outcomes

RESAMPLES: Final = 1_000
SEED: Final = 20_261_124
_EDGES: Final = (2.5, 97.5)
_FEW: Final = 2


@dataclass(frozen=True, slots=True)
class Delta:
    """One figure now and in the baseline (``None``: it has none), over the claims of both.

    ``low`` and ``high`` bound the difference in 95 of 100 resamples of the claims: a paired
    bootstrap. They are ``None`` where the figure is one number of the whole set.
    """

    figure: Figure
    count: int
    now: float
    before: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def fell(self) -> bool:
        """Whether the figure is worse than it was by more than is tolerated."""
        return self.before is not None and self.figure.fell(self.before, self.now)

    @property
    def verdict(self) -> str:
        """What the difference is: ``better``, ``worse``, ``noise`` (chance may do it), or none."""
        if self.before is None or self.now == self.before:
            return ""
        if self.low is None or self.high is None:
            return "worse" if self.fell else ""
        if self.low <= 0 <= self.high:
            return "noise"
        return "better" if (self.low > 0) == self.figure.higher_is_better else "worse"


@dataclass(frozen=True, slots=True)
class Moved:
    """A claim or pair that came out otherwise in one part of the evaluation."""

    part: str
    key: str
    before: str
    now: str
    better: bool


def deltas(before: Outcomes | None, now: Outcomes) -> list[Delta]:
    """Return every figure that there are outcomes for, held against the baseline if there is one.

    With a baseline only claims that it has, too, are counted.
    """
    found = (
        _delta(figure, figure.columns(before or {}), figure.columns(now)) for figure in FIGURES
    )
    return [one for one in found if one is not None]


def _delta(figure: Figure, before: Columns, now: Columns) -> Delta | None:
    common = [key for key in now if key in before]
    keys = common or list(now)
    value = figure.of(now, keys)
    if math.isnan(value):
        return None
    was = figure.of(before, common)
    if math.isnan(was):
        return Delta(figure, len(keys), value)
    low, high = _interval(figure, before, now, common) if len(common) >= _FEW else (None, None)
    return Delta(figure, len(keys), value, was, low, high)


def _interval(
    figure: Figure, before: Columns, now: Columns, keys: Sequence[str]
) -> tuple[float, float]:
    """Return the middle 95 % of the difference over resamples of the claims, the same each time."""
    old, new = table(before, keys), table(now, keys)
    if numpy.array_equal(old, new):
        return 0.0, 0.0
    chance = numpy.random.default_rng(SEED)
    drawn = (chance.integers(len(keys), size=len(keys)) for _ in range(RESAMPLES))
    differences = [figure.reduce(new[rows]) - figure.reduce(old[rows]) for rows in drawn]
    low, high = numpy.nanpercentile(differences, _EDGES)
    return float(low), float(high)


def moved(before: Outcomes, now: Outcomes) -> list[Moved]:
    """Return the claims and pairs that came out otherwise, the worse ones first."""
    return sorted(_moves(before, now), key=lambda one: (one.better, one.part))


def _moves(before: Outcomes, now: Outcomes) -> Iterator[Moved]:
    for part in ("rank", "misspelt"):
        old = before.get(part, {})
        for key, row in now.get(part, {}).items():
            was, here = _first(old.get(key, row)), _first(row)
            if was != here:
                yield Moved(part, key, _rank(was), _rank(here), here < was)
    for part in ("silent", "shown", "clean", "agreed"):
        old = before.get(part, {})
        for key, row in now.get(part, {}).items():
            had, has = old.get(key, row)[0], row[0]
            if had != has:
                yield Moved(part, key, f"{had:.2g}", f"{has:.2g}", has > had)


def _first(ranks: Sequence[float]) -> float:
    return ranks[1] if len(ranks) > 1 else math.inf


def _rank(first: float) -> str:
    return "not in 10" if math.isinf(first) else f"{first:.0f}"
