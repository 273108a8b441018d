"""What every test may ask for."""

import gc
import os
from collections.abc import Generator

# Before anything imports Qt: no test needs a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nor does it depend on the language of whoever runs it.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

from pathlib import Path

import pytest
from hypothesis import settings

from tests.running import Answer, Run

# The same examples each time: a run that others repeat must come out as it did.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_collection_finish() -> None:
    """Leave what was loaded out of every later search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Search for garbage between the tests that use Qt, not in them (workbench/ui/sweeping.py)."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        last = nextitem is None or nextitem.path != item.path
        if last:
            _close_what_is_left()
        gc.collect(2 if last else 0)
        gc.enable()


def _close_what_is_left() -> None:
    """Close windows and popups that tests left open: keys would go to them, not to the next's."""
    from PySide6.QtWidgets import QApplication

    for left in QApplication.topLevelWidgets():
        if left.isVisible():
            left.close()
    QApplication.processEvents()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's own folders out of the tests."""
    place = tmp_path / "home"
    monkeypatch.setenv("WORKBENCH_HOME", str(place))
    return place


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out one command of the command line."""
    from workbench.cli.main import main

    def carry_out(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return carry_out
