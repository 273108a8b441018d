"""Try out a package for Linux in clean systems without Python and without a network.

    python packaging/linux/smoke.py ARTEFACT [--pictures FOLDER] [--suite bookworm] [--roots FOLDER]

As root, with debootstrap, Xvfb, openbox, xdotool and ImageMagick. In each Debian the package is
installed, the sample case opened, a verdict saved and a report exported by key; an older library is
opened by its file, a newer one refused; then the package is taken off, and the library has to be
there still.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import installing
from root import HOME, Root
from screen import Screen, wait
from versions import make_newer, make_older

from workbench import __version__
from workbench.storage import engine, schema

ROOT: Final = Path(__file__).resolve().parents[2]
SUITES: Final = ("bookworm", "trixie")
TOOLS: Final = ("debootstrap", "Xvfb", "openbox", "xdotool", "import")
RATIONALE: Final = "The minutes say so."
DATA: Final = f"{HOME}/.local/share/factcheck-workbench"
OLD: Final = f"{HOME}/Alte Fälle.workbench"
NEW: Final = f"{HOME}/Neue Fälle.workbench"
LATER: Final = "9.8"
"""The version that left the newer library."""
SQLITE: Final = "3.53"
COUNT: Final = {
    "claim": "SELECT count(*) FROM claim",
    "verdict": "SELECT count(*) FROM verdict",
    "passage_vector": "SELECT count(*) FROM passage_vector",
}
TYPE: Final = "application/vnd.factcheck-workbench.library"
OPENED: Final = f"{HOME}/opened"
OPENER: Final = f"""#!/bin/sh
{{ echo "$1"; env; }} > "{OPENED}-part"
mv "{OPENED}-part" "{OPENED}"
"""
"""Stands for the system's way to open a file: writes down which, and with what surroundings."""
WINDOW: Final = "Fact-Checking Workbench"


def main(arguments: list[str]) -> int:
    """Try the package in every system; returns the exit code."""
    parser = argparse.ArgumentParser(description="Try out a package for Linux.")
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--suite", action="append", choices=SUITES)
    parser.add_argument("--roots", type=Path, default=ROOT / "build" / "roots")
    given = parser.parse_args(arguments)
    if lacking := [tool for tool in TOOLS if not shutil.which(tool)]:
        print(f"These programs are missing: {', '.join(lacking)}. Install them.", file=sys.stderr)
        return 1
    if os.geteuid():
        print("A clean system can only be entered by root. Run this as root.", file=sys.stderr)
        return 1
    for suite in given.suite or SUITES:
        root = Root(suite, given.roots.resolve())
        artefact: Path = given.artefact.resolve()
        with Screen(given.pictures / f"{artefact.suffix[1:]}-{suite}") as screen:
            tried(root, screen, artefact)
        shutil.rmtree(root.path)
    return 0


def tried(root: Root, screen: Screen, artefact: Path) -> None:
    """Install, work, take off; raises whatever is not as it has to be."""
    program = installing.install(root, artefact)
    expect(not list(root.inside("/usr/bin").glob("python*")), "no Python in the system")
    root.write("/usr/local/bin/xdg-open", OPENER)
    commands(root, program)
    first_start(root, screen, program)
    older_library(root, screen, program)
    newer_library(root, screen, program)
    if artefact.suffix == ".deb":
        file_type(root)
    installing.remove(root, artefact)
    expect(not root.inside(program).exists(), "the program is gone")
    library = root.inside(f"{DATA}/library.workbench")
    expect(count(library, "verdict") == 1, "the library is there, with its verdict")


def commands(root: Root, program: str) -> None:
    """Try the commands: reading in a process of its own, search, meaning, report."""
    said = root.run(program, "--version")
    expect(said.stdout.strip() == f"workbench {__version__}", f"version {__version__}")
    said = root.run(f"WORKBENCH_HOME={HOME}/demo", program, "demo", "--no-window")
    expect(said.returncode == 0 and not said.stderr, "the sample case", said.stdout + said.stderr)
    library = f"{HOME}/demo/sample.workbench"
    found = root.run(program, "search", "--library", library, "library", "--json")
    expect(found.stdout.count("\n") > 1, "words are found", found.stdout + found.stderr)
    vectors = count(root.inside(library), "passage_vector")
    expect(vectors > 0, f"what {vectors} passages mean is known")
    looked = root.run(program, "doctor", library)
    expect(looked.returncode == 0, "the library is sound", looked.stdout + looked.stderr)
    expect(SQLITE in looked.stdout, f"SQLite {SQLITE}", looked.stdout)


def first_start(root: Root, screen: Screen, program: str) -> None:
    """Start with an empty profile, and check the first claim of the sample case by key."""
    library = root.inside(f"{DATA}/library.workbench")
    started = root.start(screen.display, program)
    screen.focus(WINDOW)
    wait(library.exists, "the library")
    screen.picture("1-first-start")
    screen.press("ctrl+k")
    screen.type("sample")
    screen.press("Return")
    wait(lambda: count(library, "claim") > 0, "the claims of the sample case")
    wait(lambda: "–" in screen.title(), "the case in the window")
    wait(lambda: count(library, "passage_vector") > 0, "what the passages mean")
    screen.picture("2-sample-case")
    screen.press("1", "e")
    screen.type(RATIONALE)
    screen.press("ctrl+Return")
    wait(lambda: count(library, "verdict") == 1, "the verdict")
    screen.picture("3-verdict")
    reports = root.inside(f"{HOME}/Documents/Fact-check reports")
    screen.press("ctrl+e")
    screen.picture("4-export")
    screen.press("Return")
    wait(lambda: any(reports.glob("*.html")), "the report")
    [report] = reports.glob("*.html")
    expect(RATIONALE in report.read_text(encoding="utf-8"), "the report has the verdict")
    screen.press("Escape")
    screen.focus(WINDOW)
    screen.picture("5-exported")
    screen.press("ctrl+k")
    screen.type("about")
    screen.press("Return")
    screen.focus("About")
    licences(root, screen)
    screen.picture("6-about")
    screen.press("Escape")
    screen.focus(WINDOW)
    leave(screen, started)


def licences(root: Root, screen: Screen) -> None:
    """Have the about box open the licences; what opens them must find the system's libraries."""
    screen.press("alt+t")
    wait(root.inside(OPENED).exists, "the texts of the licences")
    surroundings = root.inside(OPENED).read_text(encoding="utf-8").splitlines()
    named = next(line for line in surroundings if line.startswith("file:"))
    path = root.inside(unquote(urlsplit(named).path))
    text = path.read_text(encoding="utf-8")
    expect("GNU LESSER GENERAL PUBLIC LICENSE" in text, f"the licences open: {path.name}")
    inside = [line for line in surroundings if line.startswith("LD_LIBRARY_PATH=")]
    expect(not inside, "what is opened finds the system's libraries", str(inside))


def older_library(root: Root, screen: Screen, program: str) -> None:
    """Open a library of the schema before, as a file manager does: it is brought up to date."""
    path = root.inside(OLD)
    make_older(path)
    root.own(path)
    started = root.start(screen.display, program, OLD)
    screen.focus(WINDOW)
    wait(lambda: version(path) == schema.HEAD, f"schema {schema.HEAD}")
    backups = list(path.parent.glob(f"{path.stem}.schema-{schema.HEAD - 1}.*.workbench"))
    expect([version(kept) for kept in backups] == [schema.HEAD - 1], "a backup of the older one")
    screen.at_rest("7-older-library")
    leave(screen, started)


def newer_library(root: Root, screen: Screen, program: str) -> None:
    """Open a library of a later version in the same way: it is refused, and left alone."""
    path = root.inside(NEW)
    make_newer(path, LATER)
    root.own(path)
    before = path.read_bytes()
    started = root.start(screen.display, program, NEW)
    screen.focus(WINDOW)
    screen.at_rest("8-newer-library")
    leave(screen, started)
    expect(path.read_bytes() == before, "a newer library is as it was")
    said = root.run(program, "doctor", NEW)
    told = said.stdout + said.stderr
    expect(LATER in told, f"version {LATER} is named as the one to get", told)
    expect(said.returncode != 0, "and the library refused", told)


def file_type(root: Root) -> None:
    """See that a file manager knows a library, and opens it with the program."""
    root.install(["shared-mime-info", "desktop-file-utils", "libglib2.0-bin"])
    said = root.run("gio", "info", "-a", "standard::content-type", OLD)
    expect(TYPE in said.stdout, "a library is known by its type", said.stdout + said.stderr)
    said = root.run("gio", "mime", TYPE)
    expect(f"{installing.NAME}.desktop" in said.stdout, "a double click opens it", said.stdout)


def leave(screen: Screen, started: subprocess.Popen[bytes]) -> None:
    """Quit the program, which has to end in order."""
    screen.press("ctrl+q")
    expect(started.wait(30) == 0, "it ends when it is told to")


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Open a library to look into it."""
    with closing(engine.connect(path, "ro")) as connection:
        yield connection


def count(path: Path, table: str) -> int:
    """Return how many rows a table of a library has."""
    with opened(path) as connection:
        return int(connection.execute(COUNT[table]).fetchone()[0])


def version(path: Path) -> int:
    """Return the number of a library's schema."""
    with opened(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def expect(holds: bool, what: str, said: str = "") -> None:
    """Tell what holds; raises ``RuntimeError`` with what was said if it does not."""
    if not holds:
        raise RuntimeError(f"Not so: {what}\n{said}")
    print(f"  {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
