import errno
import os
import sys
from pathlib import Path

import pytest

from tests.systems import BITS, link, modes
from workbench import paths
from workbench.errors import NotFound, Unusable


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME, str(tmp_path / "deep" / "home"))
    return tmp_path / "deep" / "home"


def test_the_programs_own_files_are_found_in_the_source_tree() -> None:
    assert (paths.resource("scales") / "desk.json").is_file()
    assert paths.resource("sample/article.txt").read_text(encoding="utf-8").startswith("Otter")


def test_a_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "scales").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("scales") == tmp_path / "resources" / "scales"
    assert paths.resource("sample").is_dir()  # what the bundle lacks is still found


def test_a_missing_file_of_the_programs_own_is_named() -> None:
    with pytest.raises(NotFound, match=r"no-such\.json.*Install the workbench again"):
        paths.resource("no-such.json")


def test_everything_lies_under_the_named_home(home: Path) -> None:
    assert paths.data_dir() == home
    assert paths.default_library() == home / "library.workbench"
    assert paths.settings_file() == home / "settings" / "settings.json"
    for folder in (paths.config_dir(), paths.log_dir(), paths.reports_dir()):
        assert folder.is_dir()
        assert folder.parent == home
    assert not paths.default_library().exists()


def test_folders_are_their_owners_alone(home: Path) -> None:
    paths.log_dir()
    assert modes(home.parent, home, home / "log") == [0o700] * 3


def test_without_a_home_the_systems_own_places_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path / "local"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_PERSONAL", str(tmp_path / "documents"))
    data, config = paths.data_dir(), paths.config_dir()
    assert data.is_relative_to(tmp_path)
    assert paths.APP in data.parts
    # Windows and macOS have one place for both.
    assert config != data or sys.platform != "linux"
    assert paths.reports_dir().name == "Fact-check reports"


def test_a_home_that_cannot_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv(paths.HOME, str(tmp_path / "file"))
    with pytest.raises(Unusable, match="is not a folder"):
        paths.data_dir()
    monkeypatch.setenv(paths.HOME, str(tmp_path / "file" / "inside"))
    with pytest.raises(Unusable, match="cannot be made"):
        paths.data_dir()


def test_a_file_is_written_whole_for_its_owner_alone(tmp_path: Path) -> None:
    paths.write_whole(tmp_path / "a.txt", b"one")
    assert (tmp_path / "a.txt").read_bytes() == b"one"
    assert not BITS or modes(tmp_path / "a.txt") == [0o600]
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_that_was_there_keeps_its_permissions_and_its_link(tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link(tmp_path / "link.txt", real)
    paths.write_whole(tmp_path / "link.txt", b"new")
    assert real.read_bytes() == b"new"
    assert not BITS or modes(real) == [0o640]
    assert (tmp_path / "link.txt").is_symlink()


def test_the_old_file_survives_a_disk_that_fills(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        paths.write_whole(place, b"new")
    assert place.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    places = [tmp_path]
    if sys.platform != "win32":
        places.append(tmp_path / "pipe")
        os.mkfifo(places[-1])
    for place in places:
        with pytest.raises(IsADirectoryError):
            paths.write_whole(place, b"x")
        assert place.exists()
        assert not place.is_file()
