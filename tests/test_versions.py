"""A library of another version of the workbench, on the command line and in the window."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.running import Run
from tests.storage.filing import sha256
from tests.storage.test_migrations import first_shape
from workbench import __version__
from workbench.app import Desktop
from workbench.storage import schema
from workbench.storage.engine import connect
from workbench.storage.library import Library
from workbench.ui.trouble import TroublePage

GET = "was written by version 8.1 of the workbench. Install that version or a later one."
COMMANDS = (("cases", "list", "--library"), ("sources", "list", "--library"))
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A library as a later version leaves it."""
    path = tmp_path / "newer.workbench"
    Library.open(path, create=True, app_version="8.1").close()
    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
    return path


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A library as the first version left it."""
    path = tmp_path / "older.workbench"
    first_shape(path)
    return path


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    made = Desktop(qapp)
    yield made
    if made.window is not None:
        made.window.close()
    made.close()


def brought_along(path: Path) -> None:
    """Insist that a library is of today, and that it lies beside as it was."""
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.HEAD,)
        assert schema.info(connection, "written_by") == __version__
    [kept] = path.parent.glob("older.schema-1.*.workbench")
    with closing(connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute('SELECT title FROM "case"').fetchall() == [("Ferry",)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_command_names_the_version_that_a_newer_library_needs(
    command: tuple[str, ...], run: Run, newer: Path
) -> None:
    before = sha256(newer)
    answer = run(*command, newer)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip() == f"{newer} {GET}"
    assert sha256(newer) == before


def test_a_backup_of_a_newer_library_is_refused_with_its_version(
    run: Run, newer: Path, tmp_path: Path
) -> None:
    answer = run("backup", newer, tmp_path / "kept.workbench")
    assert answer.code == 1
    assert GET in answer.err
    assert not (tmp_path / "kept.workbench").exists()


def test_the_window_names_the_version_that_a_newer_library_needs(
    desktop: Desktop, qtbot: QtBot, newer: Path
) -> None:
    before = sha256(newer)
    page = desktop.show(newer).findChildren(TroublePage)[0]
    qtbot.waitUntil(page.isVisible, timeout=20000)
    assert page.why == f"{newer} {GET}"
    assert sha256(newer) == before


def test_a_command_brings_an_older_library_along_after_a_backup(run: Run, older: Path) -> None:
    answer = run("cases", "list", "--library", older)
    assert answer.code == 0
    assert "Ferry" in answer.out
    brought_along(older)


def test_the_window_brings_an_older_library_along_after_a_backup(
    desktop: Desktop, qtbot: QtBot, older: Path
) -> None:
    window = desktop.show(older)
    with qtbot.waitSignal(window.ready, timeout=20000):
        pass
    window.close()
    desktop.close()
    brought_along(older)
