"""Pinned packages for Windows, fetched by their hashes on whatever system this is."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build" / "windows"
PLATFORM: Final = "x86_64-pc-windows-msvc"


def install(lock: Path, target: Path, version: str, *more: str) -> None:
    """Install the packages of a lock into a folder, for a version of Python."""
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "uv", "pip", "install", "--quiet", "--require-hashes"),
            *("--python-platform", PLATFORM, "--python-version", version),
            *("--only-binary", ":all:", "--link-mode", "copy", "--target", str(target)),
            *(*more, "-r", str(lock)),
        ],
        check=True,
    )
