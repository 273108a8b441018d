from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from workbench.errors import Unusable
from workbench.settings import load
from workbench.ui.state import SettingsKeeper, WindowState


def test_a_window_stands_where_it_stood(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    state = WindowState(tmp_path)
    assert not state.restore_window(first)
    first.resize(612, 431)
    state.save_window(first)
    state.sync()
    assert WindowState(tmp_path).restore_window(second)
    assert (second.width(), second.height()) == (612, 431)


def test_the_first_window_fits_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowState(tmp_path).restore_window(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_splitters_stand_where_they_stood(tmp_path: Path, qtbot: QtBot) -> None:
    def view() -> tuple[QWidget, QSplitter]:
        around = QWidget()
        splitter = QSplitter(Qt.Orientation.Horizontal, around)
        splitter.setObjectName("panes")
        for _ in range(2):
            splitter.addWidget(QWidget())
        splitter.resize(600, 100)
        qtbot.addWidget(around)
        return around, splitter

    around, splitter = view()
    splitter.setSizes([450, 150])
    left = splitter.sizes()[0]
    state = WindowState(tmp_path)
    state.save_splitters(around)
    again, other = view()
    assert abs(other.sizes()[0] - left) > 50
    state.restore_splitters(again)
    assert other.sizes()[0] == pytest.approx(left, abs=3)


def test_a_library_that_was_open_is_known(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    one, two = tmp_path / "one.workbench", tmp_path / "two, with a comma.workbench"
    assert not state.knows_library(one)
    state.use_library(one)
    state.sync()
    assert WindowState(tmp_path).knows_library(one)
    state.use_library(two)
    state.sync()
    again = WindowState(tmp_path)
    assert again.knows_library(one)
    assert again.last_library() == two


def test_a_folder_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    state, folder = WindowState(tmp_path), tmp_path / "papers"
    folder.mkdir()
    state.use_folder("sources", folder)
    assert state.folder("sources") == str(folder)
    folder.rmdir()
    assert state.folder("sources") == ""


def test_a_damaged_file_costs_nothing_but_places(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "window.ini").write_bytes(
        b"\x00\xff[window\ngeometry=@ByteArray(junk)\nlibraries=7"
    )
    window = QMainWindow()
    qtbot.addWidget(window)
    state = WindowState(tmp_path)
    assert not state.restore_window(window)
    assert state.folder("sources") == ""


def test_a_change_of_settings_is_told_and_kept(tmp_path: Path, qtbot: QtBot) -> None:
    keeper = SettingsKeeper(tmp_path / "settings.json")
    with qtbot.waitSignal(keeper.changed) as told:
        keeper.set("checker_name", "Lena")
    assert told.args == [keeper.present]
    assert load(tmp_path / "settings.json").checker_name == "Lena"
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.set("checker_name", "Lena")


def test_settings_that_cannot_be_kept_hold_all_the_same(tmp_path: Path) -> None:
    keeper = SettingsKeeper(tmp_path / "no such folder" / "settings.json")
    with pytest.raises(Unusable, match="cannot be kept"):
        keeper.set("checker_name", "Lena")
    assert keeper.present.checker_name == "Lena"
