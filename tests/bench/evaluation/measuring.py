"""Running a set through the workbench: what comes out for each claim and pair."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from tests.bench.evaluation.bare import bare_seconds
from tests.bench.evaluation.halves import halves
from tests.bench.evaluation.library import PutForward, file, put_forward, temporary_desk
from tests.bench.evaluation.misspelling import misspelt
from tests.bench.evaluation.model import EvaluationSet, LabelledClaim, Outcomes
from tests.bench.evaluation.pairs import pair_outcomes

RANKS: Final = 10
"""Documents looked at: no figure looks further down."""

_Numbers = dict[str, tuple[float, ...]]


def measured(of: EvaluationSet, *, quick: bool = False) -> Outcomes:
    """Return the outcomes of a whole set; parts that it has no data for are left out.

    ``quick`` leaves out misspelling and time.
    """
    outcomes: dict[str, _Numbers] = {**pair_outcomes(of)}
    if of.claims:
        outcomes |= _claim_outcomes(of, quick)
    return {part: numbers for part, numbers in outcomes.items() if numbers}


def _claim_outcomes(of: EvaluationSet, quick: bool) -> dict[str, _Numbers]:
    """Match the claims without half of the evidence, then with all of it, then misspelt.

    One library serves all three: the evidence that was left out is filed later.
    """
    split = halves(of)
    answerable = [claim for claim in of.claims if claim.gold]
    without = [claim for claim in of.claims if not claim.gold]
    top = RANKS * of.passages
    with temporary_desk() as desk:
        file(desk, [document for document in of.documents if document.id not in split.removed])
        best = put_forward(desk, [*split.kept, *split.gone], 1)
        file(desk, [document for document in of.documents if document.id in split.removed])
        began = time.process_time()
        clean = put_forward(desk, answerable, top)
        taken = time.process_time() - began
        typed = [replace(c, text=misspelt(c.text, c.id)) for c in answerable if not quick]
        spoilt = put_forward(desk, typed, top)
        silent = put_forward(desk, without, 1)
    return {
        "rank": _ranks(of, answerable, clean),
        "misspelt": _ranks(of, typed, spoilt),
        "found": {
            of.key(claim.id): (_best(best[claim.id]), float(claim in split.kept))
            for claim in (*split.kept, *split.gone)
        },
        "silent": {of.key(claim.id): (float(not silent[claim.id]),) for claim in without},
        "cost": {} if quick else _cost(of, answerable, taken),
    }


def _ranks(
    of: EvaluationSet,
    claims: Sequence[LabelledClaim],
    found: Mapping[str, Sequence[PutForward]],
) -> _Numbers:
    return {of.key(claim.id): ranks(claim.gold, found[claim.id]) for claim in claims}


def ranks(gold: frozenset[str], found: Sequence[PutForward]) -> tuple[float, ...]:
    """Return how many documents are right, then the ranks of those among the first ten found."""
    documents = list(dict.fromkeys(one.document for one in found))[:RANKS]
    return (len(gold), *(at for at, name in enumerate(documents, start=1) if name in gold))


def _best(found: Sequence[PutForward]) -> float:
    return round(found[0].score, 4) if found else 0.0


def _cost(of: EvaluationSet, claims: Sequence[LabelledClaim], taken: float) -> _Numbers:
    bare = bare_seconds(of.documents, claims) if claims else None
    if bare is None:
        return {}
    each = 1_000 / len(claims)
    return {"": (round(taken * each, 3), round(bare * each, 5))}
