import shutil
import threading
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.storage.filing import NOON, add_claims, add_source, known, sha256, verdict
from tests.systems import closed
from workbench.errors import DiskFull, LibraryMissing, LibraryRefused, Unusable
from workbench.storage.backup import Backup, backup
from workbench.storage.engine import connect
from workbench.storage.library import Library


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "it's a backup.workbench"


def test_a_backup_is_a_library_with_everything_in_it(library: Library, target: Path) -> None:
    [claim] = add_claims(library)
    with library.writing() as work:
        add_source(work, "The lighthouse keeper left in May.")
        work.verdicts.add(verdict(known(claim.id)))
        work.commit()
    made = backup(library.path, target)
    assert made == Backup(target, target.stat().st_size, 1, 1, 1, 1)
    assert "1 cases, 1 sources, 1 claims, 1 verdicts" in str(made)
    assert closed(target)
    with Library.open(target) as copy, copy.reading() as work:
        assert work.claims.get(known(claim.id)) == claim
        assert len(work.passages.search(["lighthouse"], 5)) == 1


def test_a_newer_backup_takes_the_place_of_an_older_one(library: Library, target: Path) -> None:
    backup(library.path, target)
    add_claims(library)
    assert backup(library.path, target).claims == 1
    assert list(target.parent.glob("*.new*")) == []
    assert list(target.parent.glob(".*.new*")) == []


def test_writers_go_on_meanwhile(library: Library, target: Path) -> None:
    add_claims(library)
    with library.writing() as work:
        for n in range(300):
            add_source(work, f"{n} " + "harbour words " * 300)
        work.commit()
    done = threading.Event()
    drafts = 0

    def write() -> None:
        nonlocal drafts
        while not done.is_set():
            with library.writing() as work:
                work.drafts.put("typing", str(drafts))
                work.commit()
            drafts += 1

    writing = threading.Thread(target=write)
    writing.start()
    made = [backup(library.path, target) for _ in range(3)]
    done.set()
    writing.join()
    assert [copy.sources for copy in made] == [300] * 3
    assert drafts > 3


def test_a_damaged_library_does_not_replace_a_good_backup(place: Path, target: Path) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library, 30)
    backup(place, target)
    good = sha256(target)
    with closing(connect(place)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'ix_claim_article_id'")
    with pytest.raises(LibraryRefused, match="earlier backups were left"):
        backup(place, target)
    assert sha256(target) == good


def test_rows_that_point_at_nothing_are_no_good_backup(place: Path, target: Path) -> None:
    Library.open(place, create=True).close()
    with closing(connect(place)) as connection:
        connection.execute("INSERT INTO case_source (case_id, source_id) VALUES (5, 6)")
    with pytest.raises(LibraryRefused, match="point at nothing"):
        backup(place, target)
    assert not target.exists()


def test_a_file_that_is_no_backup_is_not_replaced(library: Library, target: Path) -> None:
    target.write_text("My thesis, not saved elsewhere. " * 50)
    before = sha256(target)
    with pytest.raises(Unusable, match="is no backup"):
        backup(library.path, target)
    assert sha256(target) == before


@pytest.mark.parametrize("name", ["", "nowhere/a.workbench"])
def test_a_target_that_cannot_be_is_refused(name: str, library: Library, tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="folder"):
        backup(library.path, tmp_path / name)


def test_a_library_is_not_its_own_backup(library: Library) -> None:
    with pytest.raises(Unusable, match="the library itself"):
        backup(library.path, library.path)


def test_nothing_to_back_up(tmp_path: Path, target: Path) -> None:
    with pytest.raises(LibraryMissing):
        backup(tmp_path / "none", target)
    assert not target.exists()


def test_a_disk_without_room_is_told_before_anything_is_written(
    library: Library, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10, 10, 0))
    with pytest.raises(DiskFull, match="no room"):
        backup(library.path, target)
    assert not target.exists()


def test_the_history_comes_along(library: Library, target: Path) -> None:
    add_claims(library)
    with library.writing() as work:
        [summary] = work.cases.summaries()
        told = work.events.append(known(summary.case.id), "looked", {}, by="Ines", at=NOON)
        work.commit()
    backup(library.path, target)
    with Library.open(target) as copy, copy.reading() as work:
        assert list(work.events.of_case(known(summary.case.id))) == [told]
