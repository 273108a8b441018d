"""The sums of the packages, and their signature."""

import hashlib
import importlib
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def sums() -> ModuleType:
    """The script."""
    return importlib.import_module("sums")


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A folder with two packages and something else."""
    (tmp_path / "b_1_amd64.deb").write_bytes(b"deb")
    (tmp_path / "a-1-Setup.exe").write_bytes(b"exe")
    (tmp_path / "notes.txt").write_bytes(b"notes")
    return tmp_path


def test_the_sums_are_of_the_packages_alone(sums: ModuleType, dist: Path) -> None:
    exe, deb = (hashlib.sha256(content).hexdigest() for content in (b"exe", b"deb"))
    told = sums.write(dist).read_bytes()
    assert told == f"{exe}  a-1-Setup.exe\n{deb}  b_1_amd64.deb\n".encode()


def test_an_older_signature_goes_with_the_older_sums(sums: ModuleType, dist: Path) -> None:
    (dist / sums.SIGNATURE).touch()
    sums.write(dist)
    assert not (dist / sums.SIGNATURE).exists()


def test_a_folder_without_packages_is_told(
    sums: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sums.main([str(tmp_path)]) == 1
    assert "There is no package in" in capsys.readouterr().err
    assert sums.main([str(tmp_path / "none")]) == 1
    assert "is no folder" in capsys.readouterr().err


def test_nothing_is_signed_unless_a_key_is_named(
    sums: ModuleType, dist: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed: list[str] = []
    monkeypatch.setattr(sums, "sign", lambda _sums, key: signed.append(key))
    monkeypatch.delenv(sums.KEY, raising=False)
    assert sums.main([str(dist)]) == 0
    monkeypatch.setenv(sums.KEY, "me@example.org")
    assert sums.main([str(dist)]) == 0
    assert signed == ["me@example.org"]


def test_without_gpg_it_says_so(
    sums: ModuleType, dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    with pytest.raises(ValueError, match="gpg is not installed"):
        sums.sign(dist / sums.NAME, "me@example.org")
