"""Which program builds, and which tries a package out."""

import hashlib
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the scripts of two systems."""
    for name in ("linux/build.py", "linux/smoke.py", "windows/smoke.py"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def named(scripts: Path, script: str, function: str) -> Callable[..., Any]:
    found: Callable[..., Any] = runpy.run_path(str(scripts / script))[function]
    return found


def test_what_is_there_is_built(scripts: Path, folder: Path) -> None:
    builders = named(scripts, "build.py", "builders")
    assert builders("linux", folder) == [folder / "linux" / "build.py"]
    assert builders("win32", folder) == []
    (folder / "windows" / "build.py").touch()
    assert [path.parent.name for path in builders("linux", folder)] == ["linux", "windows"]


@pytest.mark.parametrize(
    ("artefact", "system"),
    [
        ("dist/factcheck-workbench_0.5.0_amd64.deb", "linux"),
        ("factcheck-workbench-0.5.0-linux-x86_64.tar.xz", "linux"),
        ("Setup.EXE", "windows"),
    ],
)
def test_a_package_is_tried_by_the_program_of_its_system(
    scripts: Path, folder: Path, artefact: str, system: str
) -> None:
    driver = named(scripts, "smoke.py", "driver")
    assert driver(artefact, folder) == folder / system / "smoke.py"


def test_what_no_system_is_known_for_is_not_tried(scripts: Path, folder: Path) -> None:
    driver = named(scripts, "smoke.py", "driver")
    assert driver("notes.txt", folder) is None
    (folder / "windows" / "smoke.py").unlink()
    assert driver("Setup.exe", folder) is None


BUILDER = """\
import sys, pathlib
pathlib.Path(sys.argv[2], "one_1_amd64.deb").write_bytes(b"deb")
sys.exit({code})
"""


def built(scripts: Path, tmp_path: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Build with one builder, which writes a package and ends with a code."""
    builder = tmp_path / "system" / "build.py"
    builder.parent.mkdir()
    builder.write_text(BUILDER.format(code=code), encoding="utf-8")
    main = named(scripts, "build.py", "main")
    monkeypatch.setitem(main.__globals__, "builders", lambda _platform: [builder])
    return int(main(["--out", str(tmp_path / "dist")]))


def test_the_sums_of_what_was_built_come_last(
    scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert built(scripts, tmp_path, 0, monkeypatch) == 0
    told = (tmp_path / "dist" / "SHA256SUMS").read_text("utf-8")
    assert told == f"{hashlib.sha256(b'deb').hexdigest()}  one_1_amd64.deb\n"


def test_what_was_not_built_has_no_sums(
    scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert built(scripts, tmp_path, 3, monkeypatch) == 3
    assert not (tmp_path / "dist" / "SHA256SUMS").exists()
