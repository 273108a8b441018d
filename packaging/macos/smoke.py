"""Try out the disk image on macOS. Not proved: no such machine was at hand.

    python packaging/macos/smoke.py IMAGE [--pictures FOLDER]

The bundle is copied out of the image into a folder with a space in its name, checks the sample case
unattended (which starts the process that reads documents), shows its window, and is taken off; the
library has to be there still.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from plist import BUNDLE_NAME, PROGRAM

ROOT: Final = Path(__file__).resolve().parents[2]
SAMPLE: Final = ROOT / "resources" / "sample"
PATIENCE: Final = 60
SETTLE: Final = 5


def main(arguments: list[str]) -> int:
    """Try the image out; returns the exit code."""
    parser = argparse.ArgumentParser(description="Try out the disk image.")
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures")
    given = parser.parse_args(arguments)
    if sys.platform != "darwin":
        print("A disk image can be tried out on macOS only.", file=sys.stderr)
        return 1
    given.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        bundle = Path(scratch) / "Own programs" / BUNDLE_NAME
        home = Path(scratch) / "Zoë"
        with attached(given.artefact.resolve()) as volume:
            _run("ditto", str(volume / BUNDLE_NAME), str(bundle))
        _run("codesign", "--verify", "--deep", "--strict", str(bundle))
        program = bundle / "Contents" / "MacOS" / PROGRAM
        unattended(program, home)
        window(program, home, given.pictures / "macos.png")
        shutil.rmtree(bundle)
        if not (home / "library.workbench").is_file():
            raise SystemExit("The library is gone with the program.")
    print(f"{given.artefact.name}: well")
    return 0


@contextmanager
def attached(image: Path) -> Iterator[Path]:
    """Have an image's volume at hand."""
    with tempfile.TemporaryDirectory() as place:
        _run(
            "hdiutil",
            "attach",
            "-quiet",
            "-nobrowse",
            "-readonly",
            "-mountpoint",
            place,
            str(image),
        )
        try:
            yield Path(place)
        finally:
            _run("hdiutil", "detach", "-quiet", place)


def unattended(program: Path, home: Path) -> None:
    """Check the sample case without a window; the report has to name a source."""
    report = home.parent / "report.html"
    asked = [str(program), "check", str(SAMPLE / "article.txt")]
    asked += ["--sources", str(SAMPLE / "sources"), "--report", str(report)]
    _run(*asked, home=home)
    if "sources" not in report.read_text("utf-8"):
        raise SystemExit("The report of the sample case names no source.")


def window(program: Path, home: Path, picture: Path) -> None:
    """Show the window until it has its library, take a picture, and quit."""
    started = subprocess.Popen([str(program)], env=_around(home))
    try:
        ends = time.monotonic() + PATIENCE
        while not (home / "library.workbench").is_file():
            if started.poll() is not None or time.monotonic() > ends:
                raise SystemExit("The window did not open its library.")
            time.sleep(0.2)
        time.sleep(SETTLE)
        _run("screencapture", "-x", str(picture))
        if started.poll() is not None:
            raise SystemExit("The window did not stay.")
    finally:
        started.terminate()
        started.wait(PATIENCE)


def _around(home: Path) -> dict[str, str]:
    return {**os.environ, "WORKBENCH_HOME": str(home)}


def _run(*words: str, home: Path | None = None) -> None:
    subprocess.run(words, env=_around(home) if home else None, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
