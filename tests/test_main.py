"""What the program does with its arguments."""

from collections.abc import Sequence

import pytest

from workbench import __main__, app, paths


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Return what the window is opened with."""
    told: list[Sequence[str]] = []

    def window(argv: Sequence[str]) -> int:
        told.append(argv)
        return 0

    monkeypatch.setattr(app, "main", window)
    return told


def test_a_library_alone_is_opened_in_the_window(opened: list[Sequence[str]]) -> None:
    assert __main__.main(["/home/zoë/my desk.workbench"]) == 0
    assert opened == [["--library", "/home/zoë/my desk.workbench"]]


def test_without_arguments_the_window_opens(opened: list[Sequence[str]]) -> None:
    assert __main__.main([]) == 0
    assert opened == [[]]


def test_a_command_opens_no_window(
    opened: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert __main__.main(["doctor", "gone.workbench"]) == 1
    assert opened == []
    assert "gone.workbench" in capsys.readouterr().out


def test_the_ending_is_that_of_libraries() -> None:
    assert paths.LIBRARY.endswith(__main__.ENDING)
