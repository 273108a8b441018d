"""The matching may not collapse unnoticed: our own sets hold floors a little below their figures.

The floors are data (``floors.json``). Raise them when the figures have risen for good.
"""

import json
from pathlib import Path

import pytest

from tests.bench.evaluation.figures import FIGURES, figures
from tests.bench.evaluation.measuring import measured
from tests.bench.evaluation.model import KnownSet
from tests.bench.evaluation.sets import own_sets

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
DIRECTION = {figure.name: 1 if figure.higher_is_better else -1 for figure in FIGURES}


# Ten seconds on a quiet machine; a busy one is no collapse.
@pytest.mark.timeout(400)
@pytest.mark.parametrize("known", own_sets(), ids=lambda known: known.name)
def test_our_own_sets_stay_above_their_floors(known: KnownSet) -> None:
    found = figures(measured(known.load(None), quick=True))
    below = {
        name: (found[name], floor)
        for name, floor in FLOORS[known.name].items()
        if DIRECTION[name] * (found[name] - floor) < 0
    }
    assert below == {}
