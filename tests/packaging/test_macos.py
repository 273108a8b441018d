"""The bundle for macOS, as far as it can be checked elsewhere."""

import importlib
import plistlib
import runpy
from pathlib import Path
from types import ModuleType

import pytest

from workbench import __version__


@pytest.fixture
def folder(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the scripts for macOS, which are found by name."""
    monkeypatch.syspath_prepend(str(scripts / "macos"))
    return scripts / "macos"


@pytest.fixture
def plist(folder: Path) -> ModuleType:
    """What macOS is told of the bundle."""
    assert folder.is_dir()
    return importlib.import_module("plist")


def test_what_macos_is_told_can_be_written_as_it_wants_it(plist: ModuleType) -> None:
    told = plistlib.loads(plistlib.dumps(plist.described(__version__)))
    assert told["CFBundleShortVersionString"] == __version__
    [kind] = told["UTExportedTypeDeclarations"]
    [opened] = told["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["workbench"]}


def test_what_it_asks_of_the_hardened_runtime_is_a_list_of_yes(folder: Path) -> None:
    asked = plistlib.loads((folder / "entitlements.plist").read_bytes())
    assert asked["com.apple.security.cs.disable-library-validation"] is True
    assert set(asked.values()) == {True}
    assert "com.apple.security.get-task-allow" not in asked


def test_the_description_of_the_bundle_compiles_and_names_what_there_is(folder: Path) -> None:
    text = (folder / "workbench.spec").read_text("utf-8")
    compile(text, "workbench.spec", "exec")
    for name in ("../linux/entry.py", "entitlements.plist", "dmg.sh"):
        assert (folder / name).is_file()
    assert '"licences.txt"' in text
    assert importlib.import_module("licences").NAME == "licences.txt"


def test_elsewhere_nothing_is_built_and_it_says_so(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert folder.is_dir()
    monkeypatch.setenv("PATH", str(tmp_path))
    out = tmp_path / "dist"
    assert importlib.import_module("image").main(["--out", str(out)]) == 1
    assert "Build on macOS." in capsys.readouterr().err
    assert not out.exists()


def test_a_disk_image_is_tried_out_by_the_script_for_macos(scripts: Path) -> None:
    driver = runpy.run_path(str(scripts / "smoke.py"))["driver"]
    assert driver("dist/Any.dmg") == scripts / "macos" / "smoke.py"
