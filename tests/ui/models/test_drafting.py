import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from workbench.errors import LibraryBusy
from workbench.services.desk import Desk
from workbench.services.drafts import DraftService
from workbench.ui.jobs import JobRunner
from workbench.ui.models.drafting import DraftKeeper


@pytest.fixture
def keeper(qtbot: QtBot, desk: Desk) -> DraftKeeper:
    return DraftKeeper(desk.drafts)


@pytest.fixture
def apart(qtbot: QtBot, desk: Desk, jobs: JobRunner) -> DraftKeeper:
    return DraftKeeper(desk.drafts, None, jobs)


class Slow:
    """Holds up whoever keeps a draft on another thread until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go, self.begun = threading.Event(), threading.Event()
        self.kept: list[str] = []
        keep: Callable[[DraftService, str, str], None] = DraftService.keep

        def slowly(drafts: DraftService, key: str, text: str) -> None:
            if threading.current_thread() is not threading.main_thread():
                self.begun.set()
                self.go.wait(5)
            self.kept.append(text)
            keep(drafts, key, text)

        monkeypatch.setattr(DraftService, "keep", slowly)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def test_a_second_after_the_first_key_it_is_in_the_library(
    apart: DraftKeeper, desk: Desk, qtbot: QtBot
) -> None:
    apart.typed("verdict:1", "The tre")
    assert desk.drafts.kept("verdict:1") == ""
    with qtbot.waitSignal(apart.kept, timeout=1900):
        apart.typed("verdict:1", "The treasurer says")
    assert desk.drafts.kept("verdict:1") == "The treasurer says"


def test_flushing_does_not_wait(keeper: DraftKeeper, desk: Desk) -> None:
    keeper.typed("a", "typed")
    keeper.flush()
    assert desk.drafts.kept("a") == "typed"


def test_the_ui_thread_goes_on_while_the_disk_is_slow(
    apart: DraftKeeper, desk: Desk, slow: Slow, qtbot: QtBot
) -> None:
    apart.typed("a", "first")
    apart.send()
    assert slow.begun.wait(5)
    apart.typed("a", "second")
    assert apart.restored("a") == "second"
    slow.go.set()
    apart.flush()
    assert slow.kept[0] == "first"
    assert slow.kept[-1] == "second"
    assert desk.drafts.kept("a") == "second"


def test_what_was_flushed_over_can_be_typed_again(
    apart: DraftKeeper, desk: Desk, slow: Slow, qtbot: QtBot
) -> None:
    apart.typed("a", "first")
    apart.send()
    assert slow.begun.wait(5)
    slow.go.set()
    apart.typed("a", "second")
    apart.flush()
    qtbot.waitUntil(lambda: apart._job is None)
    apart.typed("a", "first")
    apart.flush()
    assert desk.drafts.kept("a") == "first"


def test_drafts_of_several_things_are_all_kept(
    apart: DraftKeeper, desk: Desk, qtbot: QtBot
) -> None:
    apart.typed("a", "one")
    apart.typed("b", "two")
    apart.send()
    apart.typed("a", "one more")
    apart.send()
    qtbot.waitUntil(lambda: apart._job is None)
    assert (desk.drafts.kept("a"), desk.drafts.kept("b")) == ("one more", "two")


def test_a_draft_does_not_wait_for_long_work(
    apart: DraftKeeper, desk: Desk, jobs: JobRunner, qtbot: QtBot
) -> None:
    go = threading.Event()
    for _ in range(9):
        jobs.start("long", lambda _: go.wait(5), lambda _: None, lambda _: None)
    apart.typed("a", "typed")
    with qtbot.waitSignal(apart.kept, timeout=1900):
        apart.send()
    go.set()


def test_what_was_saved_is_forgotten_with_what_still_waited(
    keeper: DraftKeeper, desk: Desk
) -> None:
    keeper.typed("a", "typed")
    keeper.flush()
    keeper.typed("a", "typed on")
    keeper.forget("a")
    keeper.flush()
    assert desk.drafts.kept("a") == ""


def test_what_is_saved_while_its_draft_is_being_written_is_forgotten(
    apart: DraftKeeper, desk: Desk, slow: Slow, qtbot: QtBot
) -> None:
    apart.typed("a", "typed")
    apart.send()
    assert slow.begun.wait(5)
    apart.forget("a")
    assert apart.restored("a") == ""
    slow.go.set()
    qtbot.waitUntil(lambda: apart._job is None)
    assert desk.drafts.kept("a") == ""


@pytest.mark.parametrize("name", ["keeper", "apart"])
def test_typing_goes_on_where_the_library_is_busy(
    name: str,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
) -> None:
    def busy(_self: object, _key: str, _text: str) -> None:
        raise LibraryBusy("Another program holds the library.")

    kept_by: DraftKeeper = request.getfixturevalue(name)
    with monkeypatch.context() as patched:
        patched.setattr(type(desk.drafts), "keep", busy)
        kept_by.typed("a", "typed")
        with qtbot.waitSignal(kept_by.failed):
            kept_by.send()
    kept_by.flush()
    assert desk.drafts.kept("a") == "typed"


def test_what_could_not_be_kept_is_tried_again(
    apart: DraftKeeper, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def busy(_self: object, _key: str, _text: str) -> None:
        raise LibraryBusy("Another program holds the library.")

    with monkeypatch.context() as patched:
        patched.setattr(type(desk.drafts), "keep", busy)
        apart.typed("a", "typed")
        with qtbot.waitSignal(apart.failed):
            apart.send()
    with qtbot.waitSignal(apart.kept, timeout=1900):
        pass
    assert desk.drafts.kept("a") == "typed"
