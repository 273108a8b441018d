import pytest
from pytestqt.qtbot import QtBot

from workbench.errors import LibraryBusy
from workbench.services.desk import Desk
from workbench.ui.models.drafting import DraftKeeper


@pytest.fixture
def keeper(qtbot: QtBot, desk: Desk) -> DraftKeeper:
    return DraftKeeper(desk.drafts)


def test_a_second_after_the_first_key_it_is_in_the_library(
    keeper: DraftKeeper, desk: Desk, qtbot: QtBot
) -> None:
    keeper.typed("verdict:1", "The tre")
    assert desk.drafts.kept("verdict:1") == ""
    with qtbot.waitSignal(keeper.kept, timeout=1900):
        keeper.typed("verdict:1", "The treasurer says")
    assert desk.drafts.kept("verdict:1") == "The treasurer says"


def test_flushing_does_not_wait(keeper: DraftKeeper, desk: Desk) -> None:
    keeper.typed("a", "typed")
    keeper.flush()
    assert desk.drafts.kept("a") == "typed"


def test_what_was_saved_is_forgotten_with_what_still_waited(
    keeper: DraftKeeper, desk: Desk
) -> None:
    keeper.typed("a", "typed")
    keeper.flush()
    keeper.typed("a", "typed on")
    keeper.forget("a")
    keeper.flush()
    assert desk.drafts.kept("a") == ""


def test_typing_goes_on_where_the_library_is_busy(
    keeper: DraftKeeper, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def busy(_self: object, _key: str, _text: str) -> None:
        raise LibraryBusy("Another program holds the library.")

    with monkeypatch.context() as patched:
        patched.setattr(type(desk.drafts), "keep", busy)
        keeper.typed("a", "typed")
        with qtbot.waitSignal(keeper.failed):
            keeper.flush()
    keeper.flush()
    assert desk.drafts.kept("a") == "typed"
