import errno
import os
from pathlib import Path

import pytest

from tests.systems import BITS, modes
from workbench.errors import DiskFull, Unusable
from workbench.export import files
from workbench.export.files import LONGEST, save, suggested_name


def test_a_report_is_saved_and_nothing_else(tmp_path: Path) -> None:
    save(tmp_path / "r.html", b"one")
    save(tmp_path / "r.html", b"two")
    assert (tmp_path / "r.html").read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["r.html"]
    assert not BITS or modes(tmp_path / "r.html") == [0o600]


@pytest.mark.parametrize(
    ("number", "error", "told"),
    [
        (errno.ENOSPC, DiskFull, "no room for r.html"),
        (errno.EDQUOT, DiskFull, "Free some space"),
        (errno.EACCES, Unusable, "may not be written to"),
        (errno.EPERM, Unusable, "may not be written to"),
        (errno.EROFS, Unusable, "Read-only file system"),
        (errno.EIO, Unusable, "cannot be written"),
    ],
)
def test_a_disk_that_refuses(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    error: type[Exception],
    told: str,
) -> None:
    (tmp_path / "r.html").write_bytes(b"old")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(error, match=told) as caught:
        save(tmp_path / "r.html", b"new")
    assert "\n" not in str(caught.value)
    assert (tmp_path / "r.html").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["r.html"]


def test_a_missing_folder_and_a_folder_as_a_name(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="There is no folder"):
        save(tmp_path / "missing" / "r.html", b"x")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unusable, match="There is no folder"):
        save(tmp_path / "file" / "r.html", b"x")
    with pytest.raises(Unusable, match="is not a file"):
        save(tmp_path, b"x")
    with pytest.raises(Unusable, match="cannot be written"):
        save(tmp_path / ("x" * 300), b"x")


def test_a_name_that_windows_does_not_find_is_not_a_missing_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_long(path: Path, content: bytes) -> None:
        raise FileNotFoundError(errno.ENOENT, "The filename or extension is too long", str(path))

    monkeypatch.setattr(files, "write_whole", too_long)
    with pytest.raises(Unusable, match=r"cannot be written .*too long"):
        save(tmp_path / "r.html", b"x")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Otterbridge library", "Otterbridge library.html"),
        ("../../etc/passwd", "etc passwd.html"),
        ("C:\\temp\\x", "C temp x.html"),
        ('a/b:c*d?e"f<g>h|i', "a b c d e f g h i.html"),
        ("CON", "_CON.html"),
        ("com1.notes", "_com1.notes.html"),
        ("Contents", "Contents.html"),
        ("", "report.html"),
        (" . ", "report.html"),
        ("\x00\n\t", "report.html"),
        ("fact\u202egpj.exe", "fact gpj.exe.html"),
        ("Cafe\u0301", "Café.html"),
        ("half \ud800 pair", "half pair.html"),
        ("李 – «Überprüfung»", "李 – «Überprüfung».html"),
    ],
)
def test_a_name_that_every_system_accepts(title: str, name: str) -> None:
    assert suggested_name(title, "html") == name


def test_a_long_title_is_cut_at_a_whole_character() -> None:
    for letter in ("x", "é", "李", "🦦"):
        name = suggested_name(letter * 300, "html")
        assert len(name.encode()) <= LONGEST
        assert set(name.removesuffix(".html")) == {letter}
    assert len(suggested_name("con." + "x" * 300, "html").encode()) <= LONGEST
