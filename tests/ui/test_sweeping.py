import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.ui.sweeping import Sweeper, sweep

ENOUGH = 20_000
"""So many objects that Python itself would have searched more than once."""


@pytest.fixture
def automatic(qapp: QObject) -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


class Ring(QObject):
    """An object that nothing but a search for garbage gets rid of."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def make(count: int) -> Callable[[], None]:
    def work() -> None:
        for _ in range(count):
            ring: list[object] = []
            ring.append(ring)

    return work


def on_a_worker(work: Callable[[], None]) -> None:
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


def test_what_a_worker_makes_lets_nothing_of_the_window_end_there(
    automatic: None, qtbot: QtBot
) -> None:
    ends: list[threading.Thread] = []
    sweeper = Sweeper()
    gc.collect()
    weakref.finalize(Ring(), lambda: ends.append(threading.current_thread()))
    on_a_worker(make(ENOUGH))
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.main_thread()]
    sweeper.stop()
    assert gc.isenabled()


def test_everything_is_searched_only_when_that_is_asked_for(qapp: QObject) -> None:
    gc.collect()
    for _ in range(20 * 20):
        make(1_000)()
        sweep(whole=False)
    assert sweep(whole=True) == 2
    assert sweep(whole=True) is None


def test_a_search_that_was_not_pythons_is_not_given_back(qapp: QObject) -> None:
    Sweeper().stop()
    assert not gc.isenabled()
