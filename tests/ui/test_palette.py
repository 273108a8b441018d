"""The command palette."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.opened import found as labelled
from workbench.ui.palette import Command, Palette, found


def command(name: str, group: str = "Claim", done: list[str] | None = None) -> Command:
    told = [] if done is None else done
    return Command(name, group, "", lambda: told.append(name))


def test_what_begins_with_the_letters_comes_first() -> None:
    names = ("Next open claim", "Export report…", "Open article…", "Opened before")
    commands = [command(name) for name in names]
    assert [item.name for item in found(commands, "open")] == [
        "Open article…",
        "Opened before",
        "Next open claim",
    ]


def test_every_word_must_be_there_in_name_or_group() -> None:
    commands = [command("Next claim"), command("Next passage", "Evidence")]
    assert [item.name for item in found(commands, "evid next")] == ["Next passage"]
    assert found(commands, "nothing of this") == []


def test_a_command_is_found_and_done_by_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    done: list[str] = []
    commands = [command(name, done=done) for name in ("Save verdict", "Split", "Supports")]
    palette = Palette(commands, window)
    palette.open_over(window)
    QTest.keyClicks(palette.line, "s")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Split"]
    assert not palette.isVisible()


def test_what_is_not_there_is_said(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    palette = Palette([command("Save verdict")], window)
    palette.open_over(window)
    none, size = labelled(palette, QLabel, "none"), palette.size()
    assert not none.isVisible()
    QTest.keyClicks(palette.line, "x")
    assert none.isVisible()
    assert none.text().startswith("Nothing is called that.")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    QTest.keyClick(palette.line, Qt.Key.Key_Backspace)
    assert (none.isVisible(), palette.size()) == (False, size)


def test_escape_does_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    palette = Palette([command("Save verdict", done=done)], window)
    palette.open_over(window)
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert (done, palette.isVisible()) == ([], False)
