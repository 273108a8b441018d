"""The folder with the program and its Python, as it runs on Linux; and the same as ``.tar.xz``."""

import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

import elf
import icu
import notices

from workbench import __version__

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
NAME: Final = "factcheck-workbench"
NAMED: Final = f"{NAME}-{__version__}-linux-{platform.machine()}"
"""What the folder is called where it is unpacked, and what it is handed out as."""
BUILD: Final = ROOT / "build" / "linux"
INSIDE: Final = "_internal"
"""The folder that PyInstaller puts everything but the program's own file into."""

_PLAIN: Final = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
"""Modules lie in the program's own file as they are: the packages are 5 MB smaller, the folder
20 MB larger."""


def freeze() -> Path:
    """Put the program and all that it needs into one folder; returns it."""
    folder = BUILD / "frozen" / NAME
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(folder.parent), "--workpath", str(BUILD / "pyinstaller")),
            str(HERE / "workbench.spec"),
        ],
        cwd=ROOT,
        check=True,
        env={**os.environ, **_PLAIN},
    )
    inside = folder / INSIDE
    elf.prune(inside)
    [data] = (path for path in inside.rglob("libicudata.so.*") if not path.is_symlink())
    icu.trim(data)
    elf.strip(inside)
    notices.lay(inside)
    return folder


def archive(folder: Path, out: Path, *, fast: bool = False) -> Path:
    """Write the folder as ``.tar.xz``: the same bytes for the same files; returns the file."""
    target, moment = out / f"{NAMED}.tar.xz", moment_of_build()

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mtime = moment
        info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
        return info

    with lzma.open(target, "wb", filters=_filters(fast=fast)) as stream, _tar(stream) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            inside = Path(NAMED, path.relative_to(folder))
            archive.add(path, str(inside), recursive=False, filter=plain)
    return target


def _tar(stream: lzma.LZMAFile) -> tarfile.TarFile:
    return tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT)


def _filters(*, fast: bool) -> list[dict[str, int]]:
    """Return how to pack: most of it is machine code, which is smaller when jumps are rewritten."""
    preset = 0 if fast else 9 | lzma.PRESET_EXTREME
    return [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": preset}]


def moment_of_build() -> int:
    """Return the moment that is written into packages: that of the last change, where it is known.

    ``SOURCE_DATE_EPOCH`` names another.
    """
    if said := os.environ.get("SOURCE_DATE_EPOCH", ""):
        return int(said)
    if git := shutil.which("git"):
        asked = [git, "log", "-1", "--format=%ct"]
        told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
        if told.returncode == 0 and told.stdout.strip():
            return int(told.stdout)
    return int((ROOT / "workbench" / "__init__.py").stat().st_mtime)
