"""The Setup program, made by NSIS: what it lays, and what exactly it takes off again."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import launcher
import signing

from workbench import __version__
from workbench.__main__ import ENDING

HERE: Final = Path(__file__).resolve().parent
NAME: Final = f"factcheck-workbench-{__version__}-windows-x86_64-setup.exe"
_REMOVAL: Final = "removal.nsh"


def make(folder: Path, work: Path, out: Path, *, fast: bool = False) -> Path:
    """Pack a folder into a Setup program; returns it."""
    target = out / NAME
    (work / _REMOVAL).write_text("\n".join(removal(folder)) + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    said = {
        "VERSION": __version__,
        "NUMBERS": launcher.numbers(__version__).replace(",", "."),
        "DESK": launcher.DESK,
        "ENDING": ENDING,
        "FOLDER": str(folder),
        "ICON": str(work / launcher.ICON),
        "SIDE": str(work / launcher.SIDE),
        "REMOVAL": str(work / _REMOVAL),
        "KILOBYTES": str(size // 1024),
        "TARGET": str(target),
        **({"FAST": "1"} if fast else {}),
        **({"SIGN": _signing()} if signing.wanted() else {}),
    }
    words = [f"-D{name}={value}" for name, value in said.items()]
    subprocess.run(
        ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *words, str(HERE / "setup.nsi")],
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    signing.sign(target)
    return target


def removal(folder: Path) -> list[str]:
    """Return the lines that take off what was laid and nothing else, the deepest folders first."""
    paths = sorted(folder.rglob("*"), reverse=True)
    files = (path for path in paths if not path.is_dir())
    folders = (path for path in paths if path.is_dir())
    return [
        *(f'Delete "$INSTDIR\\{_inside(path, folder)}"' for path in files),
        *(f'RMDir "$INSTDIR\\{_inside(path, folder)}"' for path in folders),
    ]


def _inside(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)).replace("/", "\\").replace("$", "$$")


def _signing() -> str:
    """Return the command that signs the program for uninstalling, which only NSIS can reach."""
    return shlex.join([sys.executable, str(HERE / "signing.py")])
