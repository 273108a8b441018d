"""Passages are read for what they mean behind the checker's back, and never in their way."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PLACE, Windows, desk_on
from tests.ui.opened import found, open_case
from workbench.domain.ids import CaseId
from workbench.domain.match import Ranking
from workbench.errors import LibraryBusy
from workbench.services import encoding
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.storage.library import Library
from workbench.ui.bus import ChangeBus
from workbench.ui.encoding import TITLE
from workbench.ui.session import Session
from workbench.ui.state import SettingsKeeper
from workbench.ui.window import MainWindow

LONG = 20_000
Write = Callable[[str, str], str]
STORIES = "\n\n".join(
    f"Report {day}. " + f"The harbour office of Holm counted {day * 31} lorries that day. " * 9
    for day in range(1, 9)
)


class Letters:
    """A model that tells texts by their letters; passages wait while its gate is shut."""

    name = "letters/1"

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.batches = 0
        self.error: Exception | None = None

    def encode(self, texts: Sequence[str]) -> list[bytes]:
        # Claims come singly.
        if len(texts) > 1:
            self.batches += 1
            self.gate.wait(30)
            if self.error is not None:
                raise self.error
        return [bytes(min(text.lower().count(c), 127) for c in "aeinorst") for text in texts]


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Letters]:
    monkeypatch.setattr(encoding, "BATCH", 2)
    made = Letters()
    yield made
    made.gate.set()


@pytest.fixture
def desk(tmp_path: Path, bus: ChangeBus, model: Letters) -> Iterator[Desk]:
    library = Library.open(tmp_path / "test.workbench", create=True, on_commit=bus.announce)
    yield desk_on(library, model)
    library.close()


@pytest.fixture
def case_id(desk: Desk, files: Write) -> CaseId:
    """A case with two sources, and a library with more of them."""
    made = open_case(desk, files)
    desk.sources.add([files("stories.txt", STORIES)], Silent(), case_id=made)
    return made


def opened(windows: Windows, desk: Desk, qtbot: QtBot) -> MainWindow:
    window = windows(lambda path, _: Session(desk, path, lambda: None))
    with qtbot.waitSignal(window.ready, timeout=LONG):
        window.open_library(PLACE, create=False)
    return window


def readings(window: MainWindow) -> int:
    return sum(job.title == TITLE and not job.quiet for job in window.jobs.active)


def line(window: MainWindow) -> str:
    assert window.case_view is not None
    return window.case_view.panes.evidence.order.words


def answered(window: MainWindow, qtbot: QtBot, case_id: CaseId) -> None:
    window.show_case(case_id)
    qtbot.waitUntil(lambda: line(window) != "", timeout=LONG)


def test_a_library_is_read_when_it_is_opened_and_when_sources_come_in(
    windows: Windows, desk: Desk, case_id: CaseId, files: Write, qtbot: QtBot
) -> None:
    assert desk.encoding.state().waiting > 2
    opened(windows, desk, qtbot)
    qtbot.waitUntil(lambda: desk.encoding.state().complete, timeout=LONG)
    desk.sources.add([files("late.txt", "In May the ferry was late.")], Silent(), case_id=case_id)
    assert not desk.encoding.state().complete
    qtbot.waitUntil(lambda: desk.encoding.state().complete, timeout=LONG)


def test_stopped_by_the_checker_it_rests_and_goes_on_where_it_was(
    windows: Windows, desk: Desk, case_id: CaseId, model: Letters, qtbot: QtBot
) -> None:
    model.gate.clear()
    window = opened(windows, desk, qtbot)
    qtbot.waitUntil(lambda: model.batches == 1, timeout=LONG)
    window.deeds["source.encode"].trigger()
    assert readings(window) == 1
    assert window.status.words == "Passages are being read for meaning already."
    window.deeds["job.cancel"].trigger()
    model.gate.set()
    qtbot.waitUntil(lambda: window.jobs.active == [], timeout=LONG)
    state = desk.encoding.state()
    assert 0 < state.waiting < state.passages
    qtbot.wait(50)
    assert readings(window) == 0
    window.deeds["source.encode"].trigger()
    qtbot.waitUntil(lambda: desk.encoding.state().complete, timeout=LONG)
    qtbot.waitUntil(lambda: window.jobs.active == [], timeout=LONG)
    window.deeds["source.encode"].trigger()
    qtbot.waitUntil(
        lambda: window.status.words == "Every passage has been read for meaning.", timeout=LONG
    )


def test_claims_are_matched_by_words_meanwhile_and_anew_afterwards(
    windows: Windows, desk: Desk, case_id: CaseId, model: Letters, qtbot: QtBot
) -> None:
    model.gate.clear()
    window = opened(windows, desk, qtbot)
    qtbot.waitUntil(lambda: readings(window) == 1, timeout=LONG)
    answered(window, qtbot, case_id)
    assert window.case_view is not None
    waiting = desk.encoding.state().waiting
    assert line(window) == (
        f"Ordered by words ({waiting} of {waiting} passages not read for meaning yet)"
    )
    passages = window.case_view.panes.evidence.list
    passages.step(1)
    before = passages.current()
    assert before is not None
    model.gate.set()
    qtbot.waitUntil(lambda: line(window) == "Ordered by words and meaning", timeout=LONG)
    after = passages.current()
    assert after is not None
    assert after.place == before.place


def test_a_reading_that_fails_is_told_in_place_and_can_be_asked_for_again(
    windows: Windows, desk: Desk, case_id: CaseId, model: Letters, qtbot: QtBot
) -> None:
    model.error = LibraryBusy("Another program holds the library.")
    window = opened(windows, desk, qtbot)
    qtbot.waitUntil(lambda: window.status.words == str(model.error), timeout=LONG)
    answered(window, qtbot, case_id)
    assert "reading them failed" in line(window)
    model.error = None
    assert window.case_view is not None
    button = found(window.case_view.panes.evidence.order, QToolButton)
    assert button.isVisible()
    button.click()
    qtbot.waitUntil(lambda: desk.encoding.state().complete, timeout=LONG)
    qtbot.waitUntil(lambda: "failed" not in line(window), timeout=LONG)


def test_switched_off_nothing_is_read_and_switched_on_it_is_at_once(
    windows: Windows,
    desk: Desk,
    case_id: CaseId,
    model: Letters,
    settings: SettingsKeeper,
    qtbot: QtBot,
) -> None:
    settings.set("order_by_meaning", False)
    window = opened(windows, desk, qtbot)
    answered(window, qtbot, case_id)
    qtbot.waitUntil(lambda: "switched off" in line(window), timeout=LONG)
    window.deeds["source.encode"].trigger()
    qtbot.waitUntil(lambda: "switched off" in window.status.words, timeout=LONG)
    assert model.batches == 0
    settings.set("order_by_meaning", True)
    qtbot.waitUntil(lambda: line(window) == "Ordered by words and meaning", timeout=LONG)
    settings.set("order_by_meaning", False)
    qtbot.waitUntil(lambda: "switched off" in line(window), timeout=LONG)
    claim = window.case_view.current if window.case_view is not None else None
    assert claim is not None
    assert claim.id is not None
    assert desk.matching.match(claim.id).ranking is Ranking.WORDS


def test_it_ends_with_the_library(
    windows: Windows, desk: Desk, case_id: CaseId, model: Letters, qtbot: QtBot
) -> None:
    model.gate.clear()
    window = opened(windows, desk, qtbot)
    qtbot.waitUntil(lambda: model.batches == 1, timeout=LONG)
    window.close()
    model.gate.set()
    window.jobs.shut_down()
    state = desk.encoding.state()
    assert 0 < state.waiting < state.passages
    QTest.qWait(20)
    assert model.batches == 1
