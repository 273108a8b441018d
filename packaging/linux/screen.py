"""A screen that nobody looks at, with keys that are pressed by themselves and pictures of it."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from PySide6.QtGui import QImage

SIZE: Final = "1440x900x24"
PATIENCE: Final = 90.0
_PACE: Final = 0.5
_CALM: Final = 2.0


class Screen:
    """A virtual screen with a window manager."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._manager = subprocess.Popen(
            ["openbox"], env=self._surroundings(), stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for program in (self._manager, self._server):
            program.terminate()
            program.wait()

    def focus(self, words: str) -> None:
        """Wait for a window with some words in its title, and give it the keys."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self._do("search", "--onlyvisible", "--name", words).split()
            return bool(found)

        wait(look, f"a window called {words}")
        self._do("windowactivate", "--sync", found[-1])

    def title(self) -> str:
        """Return the title of the window that has the keys."""
        return self._do("getactivewindow", "getwindowname").strip()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as a person would."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)
            time.sleep(_PACE)

    def type(self, words: str) -> None:
        """Type words."""
        self._do("type", "--delay", "40", words)
        time.sleep(_PACE)

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["import", "-window", "root", str(self.pictures / f"{name}.png")],
            env=self._surroundings(),
            check=True,
        )

    def at_rest(self, name: str) -> None:
        """Take a picture once nothing moves on the screen any more."""
        taken = [QImage()]

        def still() -> bool:
            time.sleep(_CALM)
            self.picture(name)
            taken.append(QImage(str(self.pictures / f"{name}.png")))
            return taken[-1] == taken[-2]

        wait(still, "a screen at rest")

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._surroundings(),
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def _surroundings(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display, "LC_ALL": "C.UTF-8"}


def wait(come: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Wait until something has come; raises ``TimeoutError`` if it does not in time."""
    end = time.monotonic() + patience
    while not come():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not there after {patience:g} seconds")
        time.sleep(_PACE)
