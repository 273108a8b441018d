"""Build what this platform can build of the workbench; the entry of ``make package``.

    python packaging/build.py [--out DIST]

Each system has a folder beside this file with a ``build.py`` of its own, which says what its
packages are made of. Linux builds for itself and for Windows; macOS only for itself. The sums of
all packages come last, signed if ``SIGN_GPG_KEY`` names a key.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import sums

HERE: Final = Path(__file__).resolve().parent
DIST: Final = HERE.parent / "dist"
BUILT_ON: Final = {"linux": ("linux", "windows"), "darwin": ("macos",)}


def builders(platform: str, folder: Path = HERE) -> list[Path]:
    """Return the programs that build on a platform, those that are there."""
    named = (folder / system / "build.py" for system in BUILT_ON.get(platform, ()))
    return [path for path in named if path.exists()]


def main(arguments: list[str]) -> int:
    """Build, and say what came of it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the packages of the workbench.")
    parser.add_argument("--out", type=Path, default=DIST, help="where they go")
    out = parser.parse_args(arguments).out.resolve()
    found = builders(sys.platform)
    if not found:
        print(f"Nothing is built on {sys.platform}. Build on Linux or macOS.", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    for path in found:
        begun = time.monotonic()
        done = subprocess.run([sys.executable, str(path), "--out", str(out)], check=False)
        if done.returncode:
            print(f"{path.parent.name} was not built; what stopped it is above.", file=sys.stderr)
            return done.returncode
        print(f"{path.parent.name}: {time.monotonic() - begun:.0f} s", flush=True)
    for path in sorted(out.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    return sums.main([str(out)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
