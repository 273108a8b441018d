"""The bundle for macOS and its disk image; run by ``build.py``."""

import argparse
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import icons
import licences
from distributions import Lacking, shipped
from plist import BUNDLE_NAME

from workbench import __version__

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
BUILD: Final = ROOT / "build" / "macos"
SYSTEM: Final = "darwin"
TOOLS: Final = ("iconutil", "codesign", "ditto", "hdiutil")
SIZES: Final = (16, 32, 128, 256, 512)


def main(arguments: list[str]) -> int:
    """Build the disk image; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the bundle for macOS.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it goes")
    out = parser.parse_args(arguments).out.resolve()
    if lacking := [tool for tool in TOOLS if not shutil.which(tool)]:
        print(f"{', '.join(lacking)} missing. Build on macOS.", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    try:
        icon(BUILD / "app.icns")
        licences.write(BUILD / licences.NAME, SYSTEM)
        bundle = freeze()
        check(bundle)
        print(packed(bundle, out), flush=True)
    except (Lacking, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def icon(target: Path) -> None:
    """Write the program's drawing as macOS wants it: each size once, and once twice as fine."""
    folder = target.with_suffix(".iconset")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    drawing = ROOT / "resources" / "icons" / "app.svg"
    for size in SIZES:
        icons.draw(drawing, size, folder / f"icon_{size}x{size}.png")
        icons.draw(drawing, 2 * size, folder / f"icon_{size}x{size}@2x.png")
    _run("iconutil", "--convert", "icns", "--output", str(target), str(folder))


def freeze() -> Path:
    """Put the program and all that it needs into a bundle; returns it."""
    _run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(BUILD / "frozen"), "--workpath", str(BUILD / "pyinstaller")),
        str(HERE / "workbench.spec"),
    )
    return BUILD / "frozen" / BUNDLE_NAME


def check(bundle: Path) -> None:
    """Insist that every library has its licence and the signature is whole; raises ``Lacking``."""
    found = shipped(SYSTEM)
    everything = licences.parts(SYSTEM, found)
    if strange := licences.unexplained(bundle / "Contents", everything, found):
        raise Lacking(f"No licence is known for {', '.join(strange)}. See {licences.TABLE.name}.")
    _run("codesign", "--verify", "--deep", "--strict", str(bundle))


def packed(bundle: Path, out: Path) -> Path:
    """Pack the bundle; returns the disk image."""
    target = out / f"FactCheckingWorkbench-{__version__}-macos-{platform.machine()}.dmg"
    _run("sh", str(HERE / "dmg.sh"), str(bundle), str(target))
    return target


def _run(*words: str) -> None:
    subprocess.run(words, cwd=ROOT, check=True)
