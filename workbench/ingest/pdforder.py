"""The order in which a page is read, where the file has it otherwise."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.ingest.pdflayer import RIGHT_TO_LEFT
from workbench.ingest.pdflines import Line

_MOST_RUNS = 300
_RISE = 0.7
_SHARED = 0.3
_GUTTER = 0.7


@dataclass(slots=True)
class _Run:
    """Lines that follow one another down the page, with the box around them."""

    lines: list[Line]
    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def of(cls, line: Line) -> "_Run":
        return cls([line], line.left, line.bottom, line.right, line.top)

    def takes(self, line: Line) -> bool:
        """Say whether a line goes on below this run."""
        rise = line.bottom - self.lines[-1].bottom
        shared = min(self.right, line.right) - max(self.left, line.left)
        return rise < _RISE * line.height and shared > 0

    def add(self, line: Line) -> None:
        self.lines.append(line)
        self.left, self.bottom = min(self.left, line.left), min(self.bottom, line.bottom)
        self.right, self.top = max(self.right, line.right), max(self.top, line.top)


def ordered(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page as one reads them.

    What is turned otherwise than most of the page comes last. The file's own order is kept unless
    it goes back up the page over what it has already written.
    """
    turns = Counter(line.turn for line in lines)
    if len(turns) <= 1:
        return _downwards(lines)
    return [
        line
        for turn, _ in turns.most_common()
        for line in _downwards([one for one in lines if one.turn == turn])
    ]


def _downwards(lines: Sequence[Line]) -> list[Line]:
    if all(one.bottom > other.bottom for one, other in pairwise(lines)):
        return list(lines)
    if any(not line.height for line in lines):
        return list(lines)
    runs: list[_Run] = []
    for line in lines:
        if runs and runs[-1].takes(line):
            runs[-1].add(line)
        else:
            runs.append(_Run.of(line))
    if len(runs) <= _MOST_RUNS and _misplaced(runs):
        leftwards = sum(bool(RIGHT_TO_LEFT.search(line.words)) for line in lines) * 2 > len(lines)
        runs = _cut(runs, leftwards=leftwards)
    return [line for run in runs for line in run.lines]


def _misplaced(runs: Sequence[_Run]) -> bool:
    """Say whether a run stands above the one before it, though not beside it."""
    for one, other in pairwise(runs):
        shared = min(one.right, other.right) - max(one.left, other.left)
        narrow = min(one.right - one.left, other.right - other.left)
        if other.bottom > one.top - _RISE * one.lines[0].height and shared > _SHARED * narrow:
            return True
    return False


def _cut(runs: list[_Run], *, leftwards: bool) -> list[_Run]:
    """Return the runs by cutting the page along its widest gaps, over and over."""
    done: list[_Run] = []
    waiting = [runs]
    while waiting:
        part = waiting.pop()
        halves = _halved(part, leftwards=leftwards) if len(part) > 1 else None
        if halves is None:
            done.extend(part)
        else:
            # The last one put there is taken first.
            waiting += [halves[1], halves[0]]
    return done


def _halved(runs: list[_Run], *, leftwards: bool) -> tuple[list[_Run], list[_Run]] | None:
    across = sorted(runs, key=lambda run: run.left)
    at, gap = _widest([(run.left, run.right) for run in across])
    if gap > _GUTTER * runs[0].lines[0].height and _columns(across[:at], across[at:]):
        return (across[at:], across[:at]) if leftwards else (across[:at], across[at:])
    down = sorted(runs, key=lambda run: -run.top)
    at, gap = _widest([(-run.top, -run.bottom) for run in down])
    if at:
        return down[:at], down[at:]
    return None


def _columns(one: Sequence[_Run], other: Sequence[_Run]) -> bool:
    """Say whether both sides of a gap are more than one line high."""
    return all(sum(len(run.lines) for run in side) > 1 for side in (one, other))


def _widest(spans: Sequence[tuple[float, float]]) -> tuple[int, float]:
    """Return where the widest gap between spans is, sorted by their starts, and its width."""
    best, widest = 0, 0.0
    end = spans[0][1]
    for at, (start, stop) in enumerate(spans):
        if at and start - end > widest:
            best, widest = at, start - end
        end = max(end, stop)
    return best, widest
