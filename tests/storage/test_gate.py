import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.filing import add_claims, sha256
from tests.systems import link
from workbench.errors import LibraryMissing, LibraryRefused, WorkbenchError
from workbench.storage import schema
from workbench.storage.doctor import examine
from workbench.storage.engine import DRIVER, connect
from workbench.storage.library import Library


def library_at(path: Path) -> None:
    with Library.open(path, create=True, app_version="7.3") as library:
        add_claims(library, 15)


def newer(path: Path) -> None:
    library_at(path)
    with closing(connect(path)) as connection:
        connection.execute("UPDATE library_info SET value = '8.1' WHERE key = 'written_by'")
        connection.execute(f"PRAGMA user_version = {schema.HEAD + 1}")


def foreign(path: Path) -> None:
    with closing(DRIVER.connect(str(path), isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmark (title TEXT)")
        connection.execute("PRAGMA application_id = 1234")


def foreign_with_log(path: Path) -> None:
    """Another program's file, with a log that it has not moved into it yet."""
    live = path.with_name("live")
    with closing(DRIVER.connect(str(live), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bookmark (title TEXT)")
        connection.execute("PRAGMA wal_checkpoint")
        connection.execute("INSERT INTO bookmark VALUES ('kept')")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{live}{ending}", f"{path}{ending}")


def unfinished(path: Path) -> None:
    library_at(path)
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")


def cut_short(path: Path) -> None:
    library_at(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def cut_to_the_bone(path: Path) -> None:
    library_at(path)
    path.write_bytes(path.read_bytes()[:50])


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "garbage": (lambda path: path.write_bytes(b"No library. " * 999), "damaged or not a library"),
    "cut short": (cut_short, "damaged or not a library"),
    "cut to the bone": (cut_to_the_bone, "damaged or not a library"),
    "foreign": (foreign, "another program"),
    "foreign with a log": (foreign_with_log, "another program"),
    "newer": (newer, "version 8.1 of the workbench"),
    "unfinished": (unfinished, "damaged or not a library"),
}


@pytest.mark.parametrize(("make", "reason"), REFUSED.values(), ids=list(REFUSED))
@pytest.mark.parametrize("create", [False, True])
def test_a_file_that_is_no_library_is_refused_and_left(
    make: Callable[[Path], object], reason: str, create: bool, place: Path
) -> None:
    make(place)
    before, changed = sha256(place), place.stat().st_mtime_ns
    with pytest.raises(LibraryRefused, match=reason) as caught:
        Library.open(place, create=create, busy=0.2)
    assert sentence(str(caught.value))
    assert place.name in str(caught.value)
    assert (sha256(place), place.stat().st_mtime_ns) == (before, changed)


@pytest.mark.parametrize("make", [make for make, _ in REFUSED.values()], ids=list(REFUSED))
def test_the_doctor_leaves_it_too(make: Callable[[Path], object], place: Path) -> None:
    make(place)
    before, changed = sha256(place), place.stat().st_mtime_ns
    findings = examine(place, busy=0.2)
    assert [finding for finding in findings if not finding.ok]
    assert (sha256(place), place.stat().st_mtime_ns) == (before, changed)


def test_a_folder_is_refused(place: Path) -> None:
    place.mkdir()
    with pytest.raises(LibraryRefused, match="is a folder"):
        Library.open(place, create=True)


def test_a_dangling_link_is_a_missing_library(place: Path, tmp_path: Path) -> None:
    link(place, tmp_path / "gone")
    with pytest.raises(LibraryMissing):
        Library.open(place, create=True)
    assert not (tmp_path / "gone").exists()


def test_a_newer_file_is_told_from_a_damaged_one_without_waiting(place: Path) -> None:
    newer(place)
    began = time.monotonic()
    with pytest.raises(WorkbenchError):
        Library.open(place)
    assert time.monotonic() - began < 2


def sentence(text: str) -> bool:
    """Say whether a message is one line that ends like a sentence and holds no jargon."""
    return text.endswith(".") and "\n" not in text and "sqlite" not in text.lower()
