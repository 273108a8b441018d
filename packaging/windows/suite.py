"""Run tests inside that Windows, with the packages as they are shipped.

    python packaging/windows/suite.py [--place FOLDER] tests/storage tests/cli ...

Takes the folder that build.py has made. Beside it goes a plain Python with its whole library and
what tests need; what is shipped comes before that, so a file that was left out is missed.
They are laid once: delete the place after another build.
"""

import argparse
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import Final

import launcher
from fetching import BUILD, ROOT, install
from wine import Wine

LOCK: Final = ROOT / "packaging" / "development.lock"
FOR_TESTS: Final = (
    *("QtTest.pyd", "Qt6Test.dll"),
    *("lupdate.exe", "lrelease.exe", "Qt6Qml.dll", "Qt6Network.dll"),
)
"""Of Qt, what pytest-qt asks for, and what translations are held against the texts with."""
CHANCE: Final = "numpy/random"
"""What Hypothesis asks for, and the program does not."""


def main(arguments: list[str]) -> int:
    """Run tests; returns the exit code of pytest."""
    parser = argparse.ArgumentParser(description="Run tests in Wine.")
    parser.add_argument("--place", type=Path, default=ROOT / "build" / "wine-tests")
    given, words = parser.parse_known_args(arguments)
    place: Path = given.place.resolve()
    shipped, python = BUILD / "folder", place / "python"
    if not python.exists():
        if not (shipped / launcher.DESK).exists():
            print("There is nothing to test. Run packaging/windows/build.py.", file=sys.stderr)
            return 1
        _lay(python, shipped, place)
    wine = Wine(place / "prefix")
    try:
        return subprocess.run(
            ["wine", str(python / "python.exe"), "-X", "utf8", "-B", "-m", "pytest", *words],
            cwd=ROOT,
            env=wine.surroundings,
            stdin=subprocess.DEVNULL,
            check=False,
        ).returncode
    finally:
        wine.shut()


def _lay(python: Path, shipped: Path, place: Path) -> None:
    shutil.copytree(shipped, python, ignore=shutil.ignore_patterns("*.exe"))
    [library] = (path.name for path in python.glob("python3?*.dll"))
    work = BUILD
    launcher.compile_one(python / "python.exe", work, library, "-mconsole", "-DCONSOLE")
    _whole_library(python / f"{Path(library).stem}.zip")
    install(LOCK, place / "packages", "3.11")
    # A test looks into libraries with the SQLite of Python's own, which is not shipped.
    for name in ("_sqlite3.pyd", "sqlite3.dll"):
        shutil.copyfile(BUILD / "python" / "deploy_libs" / name, python / name)
    for name in FOR_TESTS:
        shutil.copyfile(place / "packages" / "PySide6" / name, python / "lib" / "PySide6" / name)
    shutil.copytree(place / "packages" / CHANCE, python / "lib" / CHANCE)
    # Without a screen Qt looks for fonts here alone, and warns of a folder that is missing.
    (python / "lib" / "PySide6" / "lib" / "fonts").mkdir(parents=True)
    listed = [f"{Path(library).stem}.zip", ".", "lib"]
    listed += [f"Z:{path}".replace("/", "\\") for path in (place / "packages", ROOT)]
    (python / f"{Path(library).stem}._pth").write_text("\n".join(listed), encoding="utf-8")


def _whole_library(target: Path) -> None:
    source = Path(sysconfig.get_path("stdlib"))
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(source.rglob("*.py")):
            name = path.relative_to(source)
            if name.parts[0] not in {"site-packages", "test", "lib2to3"}:
                archive.write(path, str(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
