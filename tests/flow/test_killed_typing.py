"""Whoever types a rationale when the program is killed loses two seconds of it at most."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from numpy.random import default_rng
from PySide6.QtWidgets import QLabel

from tests.flow.seat import Seat, case_view
from tests.flow.typist import WORDS
from tests.ui.conftest import desk_on
from tests.ui.opened import found
from workbench.domain.ids import CaseId, ClaimId
from workbench.paths import default_library
from workbench.storage.library import Library
from workbench.ui.models.verdict_form import from_draft

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
LOST: Final = 2.0
"""Seconds of typing that may be lost."""
MOMENTS: Final = (2.4, 5.5)
"""When the program is killed, in seconds after the first key."""
CAMPAIGN: Final = [(seed, seed + 1) for seed in range(1, 21, 2)]
SHARE: Final = (25, 29)
"""Two that are killed early."""
DIGITS: Final = 4
"""Of a moment, behind the point."""
DRAFT: Final = "verdict:{}"


@dataclass(frozen=True, slots=True)
class Killed:
    """What a program told before it was killed, and when that was on the monotonic clock."""

    case_id: CaseId
    claim_id: ClaimId
    keys: tuple[float, ...]
    at: float

    @property
    def owed(self) -> int:
        """How many keys have to be kept: those pressed two seconds before the end."""
        return sum(moment <= self.at - LOST for moment in self.keys)


def begun(home: Path, seed: int) -> "subprocess.Popen[str]":
    """Start the program, in folders of its own."""
    told = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "tests.flow.typist", str(seed)]
    root = Path(__file__).parents[2]
    return subprocess.Popen(words, cwd=root, env=told, stdout=subprocess.PIPE, text=True)


def killed(process: "subprocess.Popen[str]", seed: int) -> Killed:
    """Kill the program at a moment that the seed gives."""
    assert process.stdout is not None
    with process.stdout as told:
        case_id, claim_id = told.readline().split()
        first = float(told.readline())
        wait = first + default_rng(seed).uniform(*MOMENTS) - time.monotonic()
        time.sleep(max(0.0, wait))
        at = time.monotonic()
        process.kill()
        # The last line may have been cut short.
        whole = [line for line in told.read().splitlines() if len(line.partition(".")[2]) == DIGITS]
    process.wait()
    keys = (first, *map(float, whole))
    return Killed(CaseId(int(case_id)), ClaimId(int(claim_id)), keys, at)


def kept(run: Killed) -> str:
    """Return the rationale that the library has kept as a draft."""
    with Library.open(default_library(), create=False) as library:
        draft = from_draft(desk_on(library).drafts.kept(DRAFT.format(run.claim_id)))
    return draft.rationale if draft is not None else ""


def typed(count: int) -> str:
    """Return what so many keys have typed."""
    return (WORDS * (count // len(WORDS) + 1))[:count]


@pytest.mark.parametrize(
    "seeds", [SHARE, *(pytest.param(seeds, marks=pytest.mark.soak) for seeds in CAMPAIGN)]
)
def test_a_kill_loses_two_seconds_of_typing_at_most(
    seeds: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seat: Seat
) -> None:
    homes = {seed: tmp_path / f"home{seed}" for seed in seeds}
    typing = {seed: begun(home, seed) for seed, home in homes.items()}
    try:
        runs = {seed: killed(process, seed) for seed, process in typing.items()}
    finally:
        for process in typing.values():
            process.kill()
    for seed, run in runs.items():
        monkeypatch.setenv("WORKBENCH_HOME", str(homes[seed]))
        rationale = kept(run)
        assert rationale == typed(len(rationale))
        assert len(rationale) >= run.owed > 0
        window = seat.start()
        window.show_case(run.case_id, run.claim_id)
        pane = case_view(window).panes.verdict
        assert pane.rationale.toPlainText() == rationale
        restored = found(pane, QLabel, "verdict-restored")
        assert (restored.isVisible(), bool(restored.text())) == (True, True)
        seat.end()
