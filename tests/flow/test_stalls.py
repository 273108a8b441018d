"""The window is never held up: importing, matching and typing leave the event loop free.

Not a matter of the clock, which a busy machine stretches: in one call of a slot the UI thread
may compute only so much, told in a piece of work that is done in the same run, and may ask the
library only so often. ``tests/bench/bench_stalls.py`` tells the milliseconds.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import create_engine, text

from tests.flow.seat import Seat, case_view
from tests.papers import claims_text, write_papers
from tests.stalls import Heard, StallProbe, unit, until, work
from workbench.ui.models.feed import SETTLE_MS
from workbench.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
UNITS = 20
"""Pieces of work of some 10 ms that one call of a slot may take; it takes four as a rule."""
READS = 40
"""Statements to the library in one call of a slot: twelve are sent at most."""
FILES, CLAIMS = 12, 20
LONG = 60.0


def assert_free(heard: Heard) -> None:
    """Hold what was heard against what a turn may take."""
    assert heard.busiest.busy < UNITS * unit(), f"{heard.busiest}"
    assert heard.most_reads.reads <= READS, f"{heard.most_reads}"


@pytest.fixture
def window(seat: Seat) -> MainWindow:
    """A window in which nothing is computed but what the tests ask for."""
    made = seat.start()
    made.settings.set("order_by_meaning", False)
    return made


def test_matching_and_importing_leave_the_window_free(window: MainWindow, tmp_path: Path) -> None:
    write_papers(tmp_path / "papers", FILES)
    article, probe = claims_text(CLAIMS), StallProbe(each=True)
    until(lambda: window.case_view is not None, LONG)
    done: list[object] = []
    window.tasks.opened.connect(done.append)
    window.tasks.gathering.gathered.connect(lambda *told: done.append(told))
    window.tasks.opening.open_text(article, "Claims")
    until(lambda: done, LONG)
    done.clear()
    with probe.listening() as heard:
        window.tasks.gathering.add([str(tmp_path / "papers")])
        until(lambda: done, LONG)
        # Sources must be quiet for a while before their news is searched.
        QTest.qWait(SETTLE_MS + 100)
        until(lambda: not window.jobs.active, LONG)
    found = [row.found for row in case_view(window).panes.claims.rows]
    assert (len(found), None in found) == (CLAIMS, False)
    assert_free(heard)


def slot_that(does: Callable[[], object]) -> Heard:
    """Have a timer do something once, and listen meanwhile."""
    done: list[object] = []
    probe = StallProbe(each=True)
    QTimer.singleShot(0, lambda: done.append(does()))
    with probe.listening() as heard:
        until(lambda: done, LONG)
    return heard


def test_a_slot_that_computes_for_long_is_caught(qapp: QApplication) -> None:
    heard = slot_that(lambda: [work() for _ in range(2 * UNITS)])
    with pytest.raises(AssertionError, match="busy"):
        assert_free(heard)


def test_a_slot_that_reads_row_by_row_is_caught(qapp: QApplication) -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as library:
        heard = slot_that(lambda: [library.execute(text("SELECT 1")) for _ in range(READS + 1)])
    engine.dispose()
    with pytest.raises(AssertionError, match="reads"):
        assert_free(heard)


def test_a_slot_that_does_little_is_let_pass(qapp: QApplication) -> None:
    assert_free(slot_that(work))
