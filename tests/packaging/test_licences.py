"""The licences of everything that is shipped."""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from workbench.paths import LICENCES

SYSTEMS = ("linux", "win32", "darwin")
LOCK = """\
certifi==2026.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:cc
pefile==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


def distribution(**told: Any) -> Any:
    given = {
        "name": "Thing_One",
        "version": "1.0",
        "licence": "MIT",
        "texts": ("The text.",),
        "files": (),
        "hashes": (),
        "needs": (),
        "holds": (),
    }
    return script("distributions").Distribution(**{**given, **told})


def test_the_lock_is_read_for_a_system() -> None:
    distributions = script("distributions")
    linux = distributions.pins(LOCK, distributions.environment("linux"))
    windows = distributions.pins(LOCK, distributions.environment("win32"))
    assert linux["certifi"].hashes == ("aa", "bb")
    assert "pefile" not in linux
    assert windows["pefile"].version == "1.0"


@pytest.mark.parametrize(
    ("python", "there"), [("", True), ("3.11.9", True), ("3.12.0", False), ("3.13.7", False)]
)
def test_the_lock_is_read_for_the_python_that_is_shipped(python: str, there: bool) -> None:
    distributions = script("distributions")
    if not python and sys.version_info >= (3, 12):
        there = False
    around = distributions.environment("win32", python)
    assert ("numpy" in distributions.pins(LOCK, around)) is there


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_shipped_is_needed_and_no_more(system: str) -> None:
    names = {each.name.lower() for each in script("distributions").shipped(system)}
    assert {"alembic", "mako", "requests", "urllib3", "lxml_html_clean", "shiboken6"} <= names
    assert not names & {"pytest", "hatchling", "protobuf", "flatbuffers", "ruff"}


def test_a_package_that_is_not_there_as_pinned_is_told(tmp_path: Path) -> None:
    distributions = script("distributions")
    with pytest.raises(distributions.Lacking, match=r"is pinned, but it is not installed"):
        distributions.shipped("linux", [tmp_path])


@pytest.mark.parametrize(
    ("place", "is_one"),
    [
        ("a-1.dist-info/licenses/sub/zlib.txt", True),
        ("a-1.dist-info/LICENSE", True),
        ("onnxruntime/ThirdPartyNotices.txt", True),
        ("a/COPYING.LESSER", True),
        ("a/licenses.py", False),
        ("a-1.dist-info/METADATA", False),
        ("a/licensed.txt", False),
    ],
)
def test_the_text_of_a_licence_is_known_by_its_name(place: str, is_one: bool) -> None:
    assert script("distributions").holds_licence(place) is is_one


@pytest.mark.parametrize("system", SYSTEMS)
def test_everything_shipped_is_in_the_file(system: str) -> None:
    found = script("distributions").shipped(system)
    text = script("licences").written(system, found)
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "can be replaced by others",
        "Source. The complete source",
        "all-MiniLM-L6-v2",
        "OpenBLAS",
        "libxslt",
        *(f"\n{each.name} {each.version} =" for each in found),
    ):
        assert words in text
    assert "@PLACE@" not in text
    assert ("Microsoft Visual C++" in text) is (system == "win32")


def test_a_text_that_several_have_is_there_once() -> None:
    qt = distribution(name="PySide6_Essentials", texts=("Terms of Qt.",))
    found = [qt, distribution(texts=("Do what\nyou like.",)), distribution(name="Other")]
    found.append(distribution(name="Third", texts=("Do what you\n like.",)))
    text = script("licences").written("linux", found)
    assert text.count("Do what\nyou like.") == 1
    assert "Do what you" not in text
    assert "The same text as that of Thing_One, above." in text


def test_a_package_without_a_text_is_refused() -> None:
    told = script("distributions").Lacking
    with pytest.raises(told, match=r"Thing_One 1\.0 brings no text of its licence.*Put it into"):
        script("licences").parts("linux", [distribution(texts=())])


def test_a_package_that_names_no_licence_is_refused() -> None:
    with pytest.raises(script("distributions").Lacking, match="names no licence"):
        script("licences").parts("linux", [distribution(licence="")])


def test_a_library_of_nobody_is_found(tmp_path: Path) -> None:
    for name in ("libssl.so.3", "own.abi3.so", "libstrange.so.1", "read.me", "python3.dll"):
        (tmp_path / name).touch()
    found = [distribution(files=("thing/own.abi3.so",))]
    licences = script("licences")
    parts = licences.parts("linux", found)
    assert licences.unexplained(tmp_path, parts, found) == ["libstrange.so.1"]


def test_a_library_of_nobody_stops_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "libstrange.so").touch()
    target = tmp_path / "licences.txt"
    told = ["--system", "linux", "--out", str(target), "--folder", str(tmp_path)]
    assert script("licences").main(told) == 1
    assert "No licence is known for libstrange.so" in capsys.readouterr().err
    assert not target.exists()


def test_the_about_box_looks_for_the_file_under_its_name() -> None:
    assert script("licences").NAME == LICENCES


def test_every_text_that_is_kept_is_used() -> None:
    licences = script("licences")
    named = licences.TABLE.read_text("utf-8")
    kept = {path.name for path in licences.TEXTS.glob("*.txt")} - {"Qt-notice.txt"}
    assert [name for name in kept if f'"{name}"' not in named] == []
