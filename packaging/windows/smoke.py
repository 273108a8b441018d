"""Try out a Setup program in a Windows with an empty profile: Wine, on a screen that nobody sees.

    python packaging/windows/smoke.py SETUP.exe [--pictures FOLDER] [--place FOLDER]

Needs Wine, Xvfb, openbox, xdotool, ImageMagick and MinGW (Debian: wine, wine64, xvfb, openbox,
xdotool, imagemagick, gcc-mingw-w64-x86-64-win32, mingw-w64-x86-64-dev). The wizard is gone through
by key, the sample case checked, a report exported; the program is installed again over itself and
taken off, and the library has to be there still. Then it is installed silently into a folder with
spaces and non-Latin letters, which nobody may write into while its commands and its window are
tried there.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path
from typing import Final

import launcher
import shared
import steps
from screen import Screen
from wine import Wine

ROOT: Final = shared.SCREEN.parents[1]
TOOLS: Final = ("wine", "Xvfb", "openbox", "xdotool", "import", "x86_64-w64-mingw32-gcc")


def main(arguments: list[str]) -> int:
    """Try a Setup program out; returns the exit code."""
    parser = argparse.ArgumentParser(description="Try out a Setup program for Windows.")
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--place", type=Path, default=ROOT / "build" / "wine")
    given = parser.parse_args(arguments)
    if lacking := [tool for tool in TOOLS if not shutil.which(tool)]:
        print(f"These programs are missing: {', '.join(lacking)}. Install them.", file=sys.stderr)
        return 1
    setup: Path = given.artefact.resolve()
    begun = time.monotonic()
    with Screen(given.pictures / "windows") as screen:
        wine = Wine(given.place.resolve(), screen.display)
        try:
            _tried(wine, screen, setup)
        finally:
            wine.shut()
    print(f"All of it holds, in {time.monotonic() - begun:.0f} s.")
    return 0


def _tried(wine: Wine, screen: Screen, setup: Path) -> None:
    first = steps.Installed(wine, screen, setup, steps.FOLDER)
    first.wizard()
    first.first_start()
    first.refused_while_running()
    first.leave()
    first.again()
    first.older_library()
    first.newer_library()
    first.upgraded()
    first.removed()
    second = steps.Installed(wine, screen, setup, steps.ELSEWHERE)
    second.silently()
    with second.unwritable():
        second.commands(launcher.COMMAND)
        second.window()
    second.removed()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
