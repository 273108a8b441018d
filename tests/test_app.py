"""The window as it is put together for real, from the start of the program to its end."""

import gc
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run as start

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from workbench import app
from workbench.app import Desktop
from workbench.paths import default_library
from workbench.storage.library import Library
from workbench.ui.errors import show_error
from workbench.ui.start import StartPage
from workbench.ui.trouble import TroublePage
from workbench.ui.window import MainWindow

HEAVY = ("sqlalchemy", "alembic", "requests", "trafilatura", "numpy", "jinja2", "lxml", "rapidfuzz")
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(qapp)
    yield made
    if made.window is not None:
        made.window.close()
    made.close()


def ready(desktop: Desktop, qtbot: QtBot, library: Path | None) -> MainWindow:
    window = desktop.show(library)
    with qtbot.waitSignal(window.ready, timeout=20000):
        pass
    return window


def refused(desktop: Desktop, qtbot: QtBot, library: Path | None) -> str:
    page = desktop.show(library).findChildren(TroublePage)[0]
    qtbot.waitUntil(page.isVisible, timeout=20000)
    return page.why


def test_the_first_start_makes_the_library_and_shows_the_start_page(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = ready(desktop, qtbot, None)
    assert default_library().is_file()
    page = window.findChildren(StartPage)[0]
    assert page.isVisible()
    assert window.session is not None
    assert {scale.key for scale in window.session.desk.verdicts.scales()} >= {"desk", "averitec"}


def test_garbage_is_not_searched_for_in_what_was_loaded(desktop: Desktop, qtbot: QtBot) -> None:
    gc.unfreeze()
    ready(desktop, qtbot, None)
    assert gc.get_freeze_count() > len(gc.get_objects())


def test_a_double_click_on_a_library_is_heard_as_an_event() -> None:
    program = (
        "from PySide6.QtGui import QFileOpenEvent; from workbench.ui.handed import Application; "
        "application = Application(['workbench']); application.handed.connect(print); "
        "application.sendEvent(application, QFileOpenEvent('Fälle.workbench'))"
    )
    done = start([sys.executable, "-X", "utf8", "-c", program], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "Fälle.workbench"


@pytest.mark.parametrize("at_once", [True, False], ids=["while one is opened", "later"])
def test_a_library_that_the_system_hands_over_takes_the_place_of_this_one(
    at_once: bool, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    named = tmp_path / "Fälle.workbench"
    Library.open(named, create=True).close()
    first = desktop.show(None)
    if not at_once:
        with qtbot.waitSignal(first.ready, timeout=20000):
            pass
    desktop.hand_over(named)
    qtbot.waitUntil(lambda: desktop.window is not first, timeout=20000)
    second = desktop.window
    assert second is not None
    qtbot.waitUntil(lambda: second.session is not None, timeout=20000)
    assert second.session is not None
    assert second.session.path == named
    desktop.hand_over(named)
    assert desktop.window is second


def test_a_library_that_the_system_hands_over_is_opened_where_the_other_is_in_trouble(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    named = tmp_path / "kept.workbench"
    Library.open(named, create=True).close()
    refused(desktop, qtbot, tmp_path / "gone.workbench")
    first = desktop.window
    desktop.hand_over(named)
    assert desktop.window is not first
    assert desktop.window is not None
    with qtbot.waitSignal(desktop.window.ready, timeout=20000):
        pass


def test_a_library_that_was_there_and_is_gone_is_never_made_anew(
    qapp: QApplication, desktop: Desktop, qtbot: QtBot
) -> None:
    ready(desktop, qtbot, None).close()
    desktop.close()
    default_library().unlink()
    again = Desktop(qapp)
    why = refused(again, qtbot, None)
    assert default_library().name in why
    assert not default_library().exists()
    again.close()


def test_a_library_that_is_named_and_not_there_is_not_made(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    named = tmp_path / "misspelt.workbench"
    assert "misspelt.workbench" in refused(desktop, qtbot, named)
    assert not named.exists()
    assert not default_library().exists()


def test_a_file_that_is_no_library_is_refused_and_stays_as_it_was(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    named = tmp_path / "letter.workbench"
    named.write_bytes(b"Dear colleague, " * 500)
    why = refused(desktop, qtbot, named)
    assert "letter.workbench" in why
    assert "bug" not in why
    assert named.read_bytes() == b"Dear colleague, " * 500


def test_another_library_takes_the_place_of_this_one(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    first = ready(desktop, qtbot, None)
    first.another.emit(tmp_path / "second.workbench", True)
    second = desktop.window
    assert second is not None
    assert second is not first
    qtbot.waitUntil(lambda: second.session is not None, timeout=20000)
    assert second.session is not None
    assert second.session.path == tmp_path / "second.workbench"
    assert (tmp_path / "second.workbench").is_file()


def test_what_nobody_caught_is_said_once_and_logged_every_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[QMessageBox] = []

    def keep(parent: MainWindow | None, error: BaseException) -> QMessageBox:
        shown.append(show_error(parent, error))
        return shown[-1]

    monkeypatch.setattr(app, "show_error", keep)
    app._report_bugs()
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            error = ZeroDivisionError("seven")
            sys.excepthook(ZeroDivisionError, error, None)
    for box in shown:
        qtbot.addWidget(box)
    assert len(shown) == 1
    assert caplog.text.count("ZeroDivisionError: seven") == 3


def test_nothing_heavy_is_loaded_before_the_window_is_up() -> None:
    program = "import sys, workbench.app; print(*sys.modules)"
    done = start([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "PySide6" in loaded
    assert loaded & set(HEAVY) == set()


def test_the_program_starts_and_ends(home: Path) -> None:
    program = (
        "from workbench import app\n"
        "from workbench.ui.window import MainWindow\n"
        "class Window(MainWindow):\n"
        "    def __init__(self, *parts, **more):\n"
        "        super().__init__(*parts, **more)\n"
        "        self.ready.connect(self.close)\n"
        "app.MainWindow = Window\n"
        "raise SystemExit(app.main([]))\n"
    )
    done = start(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert default_library().is_file()
    # Closed in order: the log of the library is folded into it.
    assert [path.name for path in default_library().parent.glob("*.workbench*")] == [
        default_library().name
    ]
