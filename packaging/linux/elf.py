"""Programs and libraries of Linux in a folder: which there are, and which others they need."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF"
_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)", re.M)
_GLIBC: Final = re.compile(r"\bGLIBC_2\.(\d+)\b")
_SHARED: Final = "lib*.so*"
_MOVED: Final = ".libs"
"""How folders end whose libraries a wheel's maker has moved about: ``strip`` breaks them."""
_BY_NAME: Final = ("libpython", "libpdfium", "libonnxruntime_providers_shared")
"""Libraries that are loaded by their name, so that no other file tells of them."""


def files(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries in a folder, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            yield path


def needed(folder: Path) -> set[str]:
    """Return the libraries that any program or library in a folder asks for, by their names."""
    return {name for path in files(folder) for name in _NEEDED.findall(_headers(path))}


def missing(folder: Path) -> set[str]:
    """Return the libraries that are asked for and are not in the folder."""
    return needed(folder) - {path.name for path in folder.rglob("*.so*")}


def glibc(folder: Path) -> int:
    """Return the oldest glibc that all programs and libraries in a folder run with, as 2.N."""
    return max(int(n) for path in files(folder) for n in _GLIBC.findall(_headers(path)))


def prune(folder: Path) -> None:
    """Take out the libraries that nothing in a folder needs any more, and links to nothing."""
    while idle := _idle(folder):
        for path in idle:
            path.unlink()


def strip(folder: Path) -> None:
    """Take what only debuggers read out of the libraries in a folder."""
    for path in files(folder):
        if not path.parent.name.endswith(_MOVED):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _idle(folder: Path) -> list[Path]:
    asked = needed(folder)
    return [
        path
        for path in folder.rglob(_SHARED)
        if not path.exists()
        or (path.name not in asked and not path.name.startswith(_BY_NAME) and _plain(path))
    ]


def _plain(path: Path) -> bool:
    """Say whether a file is a library for others, not a plugin that is looked up in its folder."""
    return "plugins" not in path.parts and ".cpython-" not in path.name


def _headers(path: Path) -> str:
    return subprocess.run(
        ["objdump", "-p", str(path)], check=True, capture_output=True, text=True
    ).stdout


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC
