import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from workbench.errors import DiskFull, LibraryBusy
from workbench.paths import log_dir
from workbench.ui.errors import label, sentence, show_error


def test_what_a_checker_can_deal_with_is_said_as_it_is(qtbot: QtBot) -> None:
    error = LibraryBusy("Another program holds the library. Close it, then save again.")
    box = show_error(None, error)
    qtbot.addWidget(box)
    assert box.isVisible()
    assert box.text() == "Another program holds the library. Close it, then save again."
    assert box.detailedText() == ""
    assert box.icon() is QMessageBox.Icon.Warning


def test_a_bug_names_the_log_and_writes_the_traceback(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("seven")

    with caplog.at_level(logging.ERROR), pytest.raises(ZeroDivisionError) as caught:
        fail()
    box = show_error(None, caught.value)
    qtbot.addWidget(box)
    assert str(log_dir()) in box.text()
    assert "seven" not in box.text()
    assert "ZeroDivisionError: seven" in box.detailedText()
    assert "in fail" in caplog.text


def test_words_of_strangers_are_never_taken_for_a_page(qtbot: QtBot) -> None:
    words = "<img src='file:///etc/passwd'><b>bold</b>"
    box = show_error(None, DiskFull(words))
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText
    shown = label(words)
    qtbot.addWidget(shown)
    assert (shown.textFormat(), shown.text()) == (Qt.TextFormat.PlainText, words)


def test_too_little_memory_is_no_bug() -> None:
    assert "memory" in sentence(MemoryError())
