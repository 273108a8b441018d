"""The keys that a checker lays."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from workbench.errors import Unusable
from workbench.ui.actions import ACTIONS, Action, build
from workbench.ui.keymap import KeyKeeper, KeyMap, read


def action(key: str) -> Action:
    return next(item for item in ACTIONS if item.key == key)


def test_a_key_that_was_laid_is_there_tomorrow(tmp_path: Path) -> None:
    place = tmp_path / "keys.json"
    KeyKeeper(place).lay(action("claim.next"), ["F8"])
    assert KeyKeeper(place).present.keys(action("claim.next")) == ("F8",)
    assert read(place).keys(action("claim.previous")) == ("K", "Alt+Up")


def test_a_key_that_is_taken_is_refused_by_name(tmp_path: Path) -> None:
    keeper = KeyKeeper(tmp_path / "keys.json")
    with pytest.raises(Unusable, match="“J” is the key of “Next claim” already"):
        keeper.lay(action("claim.split"), ["J"])
    assert keeper.present == KeyMap()


def test_two_actions_change_keys_by_way_of_none(tmp_path: Path) -> None:
    place = tmp_path / "keys.json"
    keeper = KeyKeeper(place)
    keeper.lay(action("claim.next"), [])
    keeper.lay(action("claim.previous"), ["J"])
    keeper.lay(action("claim.next"), ["K"])
    assert keeper.present.holder("K") == action("claim.next")
    assert read(place) == keeper.present
    keeper.lay(action("claim.next"), [])
    keeper.lay(action("claim.previous"), action("claim.previous").keys)
    keeper.lay(action("claim.next"), action("claim.next").keys)
    assert keeper.present == KeyMap()


@pytest.mark.parametrize(
    "kept",
    [
        "no JSON at all",
        "[1, 2]",
        '{"claim.next": "J"}',
        '{"claim.next": ["F1"]}',
        '{"claim.next": ["F8"], "claim.split": ["F8"]}',
    ],
)
def test_keys_that_make_no_sense_are_passed_over(tmp_path: Path, kept: str) -> None:
    place = tmp_path / "keys.json"
    place.write_text(kept, encoding="utf-8")
    assert read(place).keys(action("claim.next")) == action("claim.next").keys


def test_the_actions_of_a_window_take_the_keys(tmp_path: Path, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    deeds = build(window)
    keeper = KeyKeeper(tmp_path / "keys.json")
    keeper.changed.connect(lambda: keeper.apply(deeds))
    keeper.lay(action("claim.next"), ["F8", "Ctrl+J"])
    assert deeds["claim.next"].shortcuts() == [QKeySequence("F8"), QKeySequence("Ctrl+J")]
    assert "(F8)" in deeds["claim.next"].toolTip()
    keeper.reset()
    assert deeds["claim.next"].shortcut() == QKeySequence("J")
