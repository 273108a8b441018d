"""Install a package in a clean system, work with it as a checker would, and take it off again.

    python packaging/smoke.py ARTEFACT [--pictures FOLDER] ...

The system's folder beside this file has the program that does it: ``linux/smoke.py`` for
``.tar.xz`` and ``.deb``, ``windows/smoke.py`` for ``.exe`` and ``.msi``, ``macos/smoke.py`` for
``.dmg``. They take further options.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
SYSTEMS: Final = {
    ".xz": "linux",
    ".deb": "linux",
    ".exe": "windows",
    ".msi": "windows",
    ".dmg": "macos",
}


def driver(artefact: str, folder: Path = HERE) -> Path | None:
    """Return the program that tries an artefact out, by the ending of its name."""
    system = SYSTEMS.get(Path(artefact).suffix.lower())
    found = folder / system / "smoke.py" if system else None
    return found if found and found.exists() else None


def main(arguments: list[str]) -> int:
    """Hand an artefact to the program for its system; returns the exit code."""
    if not arguments or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    found = driver(arguments[0])
    if not found:
        print(f"Nothing here tries {arguments[0]} out. Name a package from dist/.", file=sys.stderr)
        return 1
    return subprocess.run([sys.executable, str(found), *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
