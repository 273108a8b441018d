"""The packages for Windows, fetched by their hashes and cut down; the workbench among them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import runtime
import shipped
from fetching import ROOT, install

START: Final = "workbench_start"
_OWN: Final = ("workbench/", "workbench_start.")


def lay(folder: Path, work: Path, python: runtime.Runtime) -> None:
    """Lay the workbench and all that it needs into ``lib``, and the runtime of C beside Python."""
    whole, lib = work / "packages", folder / "lib"
    install(ROOT / "packaging" / "runtime.lock", whole, python.version)
    _add_workbench(whole, work)
    for name in shipped.RUNTIME_OF_C:
        shutil.copyfile(whole / "PySide6" / name, folder / name)
    for path in sorted(whole.rglob("*")):
        name = path.relative_to(whole).as_posix()
        if path.is_file() and shipped.kept(name):
            (lib / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, lib / name)
    shutil.copyfile(Path(__file__).with_name("start.py"), lib / f"{START}.py")
    if runtime.same_code(python):
        _compile(lib)


def _add_workbench(target: Path, work: Path) -> None:
    wheels = work / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    [wheel] = wheels.glob("*.whl")
    shutil.unpack_archive(wheel, target, "zip")


def _compile(lib: Path) -> None:
    """Compile the modules, so that nothing is compiled at a start.

    Those of others are shipped so alone: half the files, half the room. The workbench keeps its
    sources, for Alembic reads its steps as files, and a reported fault names the line.
    """
    tag = sys.implementation.cache_tag
    for path in sorted(lib.rglob("*.py")):
        name = path.relative_to(lib).as_posix()
        own = name.startswith(_OWN)
        target = path.parent / "__pycache__" / f"{path.stem}.{tag}.pyc" if own else Path(f"{path}c")
        try:
            content = runtime.compiled(path.read_bytes(), name)
        except SyntaxError:
            # A template of a module, or one for another Python.
            continue
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
        if not own:
            path.unlink()
