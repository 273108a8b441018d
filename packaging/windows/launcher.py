"""The programs that a person starts on Windows, made by MinGW, and what Python needs too."""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench import __version__

HERE: Final = Path(__file__).resolve().parent
DRAWING: Final = HERE.parents[1] / "resources" / "icons" / "app.svg"
DESK: Final = "factcheck-workbench.exe"
COMMAND: Final = "workbench.exe"
ICON: Final = "launcher.ico"
SIDE: Final = "side.bmp"
SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_SIDE: Final = (164, 314)
_PAPER: Final = 0xF4F4EF
_TOOL: Final = "x86_64-w64-mingw32-"
_WARNINGS: Final = ("-Wall", "-Wextra", "-Werror", "-Os", "-s", "-municode")
_PLAIN: Final = ("-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--nxcompat")
_EXPORT: Final = re.compile(r"\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+[0-9a-f]+\s+)?(_?Py\w+)$")


def build(folder: Path, work: Path, library: str) -> None:
    """Put both programs into the folder: one for the desk, one for the command line."""
    icon(work / ICON)
    side(work / SIDE)
    for name in ("launcher.rc", "launcher.manifest"):
        shutil.copyfile(HERE / name, work / name)
    start = '-DSTART=L"workbench_start"'
    compile_one(folder / DESK, work, library, "-mwindows", start)
    compile_one(folder / COMMAND, work, library, "-mconsole", "-DCONSOLE", start)


def compile_one(target: Path, work: Path, library: str, *flags: str) -> None:
    """Compile the launcher with its icon, version and manifest."""
    described = work / f"{target.stem}.o"
    _run(
        *("windres", f"-DNUMBERS={numbers(__version__)}", f'-DVERSION=\\"{__version__}\\"'),
        *(f'-DFILENAME=\\"{target.name}\\"', "launcher.rc", "-o", str(described)),
        folder=work,
    )
    _run(
        *("gcc", *_WARNINGS, *flags, f'-DPYTHON=L"{library}"', str(HERE / "launcher.c")),
        *(str(described), "-o", str(target), *_PLAIN),
        folder=work,
    )


def forwarder(library: Path, target: Path, work: Path) -> None:
    """Make ``python3.dll``, which hands every call on to the library of one version of Python.

    Packages that fit several versions ask for it; the wheel that Python is taken from has none.
    """
    names = exported(_run("objdump", "-p", str(library)).splitlines())
    if not names:
        raise RuntimeError(f"{library} exports nothing of Python's.")
    lines = ["LIBRARY python3.dll", "EXPORTS", *(f"  {n} = {library.stem}.{n}" for n in names)]
    definition = work / "python3.def"
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    _run(
        *("gcc", "-shared", "-nostdlib", "-s", "-o", str(target), str(definition)),
        *("-Wl,--entry=0", "-Wl,--no-insert-timestamp"),
    )


def exported(lines: Iterable[str]) -> list[str]:
    """Return the names of Python's that a library exports, from what ``objdump -p`` says of it."""
    found = []
    inside = False
    for line in lines:
        inside = inside or "[Ordinal/Name Pointer] Table" in line
        if inside and (match := _EXPORT.match(line)):
            found.append(match[1])
    return found


def numbers(version: str) -> str:
    """Return a version as the four numbers that Windows has."""
    parts = [part for part in re.split(r"\D+", version) if part][:4]
    return ",".join([*parts, "0", "0", "0", "0"][:4])


def icon(target: Path, drawing: Path = DRAWING) -> None:
    """Write the program's drawing as an icon in all sizes of Windows."""
    pictures = [_drawn(drawing, size) for size in SIZES]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    target.write_bytes(head + b"".join(pictures))


def side(target: Path, drawing: Path = DRAWING) -> None:
    """Write the picture beside Setup's first and last page."""
    image = QImage(*_SIDE, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    width, height = _SIDE
    place = QRectF(width / 4, height / 5, width / 2, width / 2)
    QSvgRenderer(str(drawing)).render(painter, place)
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target))


def _drawn(drawing: Path, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Bare pictures below 256 points are read by every Windows that this runs on.
    QImageWriter(buffer, b"png").write(image)
    return bytes(kept.data())


def _run(tool: str, *words: str, folder: Path | None = None) -> str:
    asked = [_TOOL + tool, *words]
    done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{_TOOL}{tool} failed:\n{done.stderr}")
    return done.stdout
