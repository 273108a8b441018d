"""What a change of the matching improved or broke, set by set and claim by claim.

``make bench`` runs it, or ``python -m tests.bench.eval_matching``. For each set it prints a table:
the figure in the stored baseline, now, the difference, between what 95 of 100 resamples of the
claims put that difference (a paired bootstrap: if zero is between, chance may do it), and the
claims that moved with their rank before and now. Own sets (``tests/bench/sets``) are shown with
their words, other people's with a hash of the id only.

Other people's sets are looked for in ``../shared/bench`` or the folder that ``--outside`` names
(``retrieval/*`` and ``slots.py``, see ``tests.bench.evaluation.sets``); they are read where they
are. Of each 60 claims are taken (``--limit``; 0 for all), always the same ones.

    --list                say which sets there are and which have a baseline
    --sets NAME...        only these; a folder or a file of pairs may be named, too
    --update              make what comes out now the baseline of the sets that were run
    --baseline FOLDER     hold against, or write, another baseline than the stored one
    --strict              exit 1 if a figure is worse than is tolerated (0.01; 0.02 for ratio,
                          AUROC and silence; half again as much time)

After a change: run it; if what moved is what you meant to move, run it with ``--update`` and
commit the baseline with the change. ``tests/bench/floors.json`` holds the figures of our own sets
that the tests insist on.

Figures: MAP@5, nDCG@10, R@5 and R@10 count documents. *Misspelt* is MAP@5 with an edit in two
fifths of the long words over MAP@5 without. *AUROC* asks how well the score of the best match tells
claims whose evidence is in the library from those whose evidence was left out of it. *Silent*:
nothing put forward for claims that have no evidence or say too little. Slots: every expected
difference is shown; any difference is shown where none should be (false alarm); what agrees is
shown as such. *Time* is processor time a claim, comparisons and all, over that of a bare FTS5 query
for its words.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.evaluation import baseline
from tests.bench.evaluation.delta import deltas, moved
from tests.bench.evaluation.measuring import measured
from tests.bench.evaluation.model import KnownSet
from tests.bench.evaluation.report import lines
from tests.bench.evaluation.sets import at, outside_sets, own_sets

OUTSIDE: Final = Path(__file__).parents[3] / "shared" / "bench"
LIMIT: Final = 60


def main(arguments: Sequence[str]) -> int:
    """Evaluate the sets that are asked for; returns the exit code."""
    asked = _parser().parse_args(arguments)
    known = [*own_sets(), *outside_sets(asked.outside)]
    chosen = _chosen(known, asked.sets) if asked.sets else known
    if chosen is None:
        return 2
    if asked.list:
        for one in chosen:
            there = baseline.load(one.name, asked.baseline) is not None
            stored = "with a baseline" if there else "no baseline"
            _say(f"{one.name}: {'own' if one.own else 'outside'}, {stored}")
        return 0
    fell = [_evaluated(one, asked) for one in chosen]
    return int(asked.strict and any(fell))


def _evaluated(known: KnownSet, asked: argparse.Namespace) -> bool:
    """Measure and report one set; says whether a figure fell."""
    sys.stderr.write(f"measuring {known.name}\n")
    limit = asked.limit if asked.limit is not None or known.own else LIMIT
    loaded = known.load(limit or None)
    before, now = baseline.load(known.name, asked.baseline), measured(loaded)
    found = deltas(before, now)
    for line in lines(known.name, found, moved(before or {}, now), loaded.words()):
        _say(line)
    if asked.update:
        baseline.save(known.name, now, asked.baseline)
    return any(one.fell for one in found)


def _chosen(known: Sequence[KnownSet], names: Sequence[str]) -> list[KnownSet] | None:
    by_name = {one.name: one for one in known}
    found = [(name, by_name.get(name) or at(Path(name))) for name in names]
    for name, one in found:
        if one is None:
            sys.stderr.write(f"There is no set {name}; --list names those that there are.\n")
    sets = [one for _, one in found if one is not None]
    return sets if len(sets) == len(names) else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("eval_matching", description="Evaluate the matching.")
    parser.add_argument("--sets", nargs="+", metavar="NAME", help="only these sets")
    parser.add_argument("--limit", type=int, help="claims a set, 0 for all")
    parser.add_argument("--outside", type=Path, default=OUTSIDE, help="other people's sets")
    parser.add_argument("--baseline", type=Path, default=baseline.FOLDER, help="where it is kept")
    parser.add_argument("--list", action="store_true", help="only say which sets there are")
    parser.add_argument("--update", action="store_true", help="store a new baseline")
    parser.add_argument("--strict", action="store_true", help="exit 1 if a figure fell")
    return parser


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
