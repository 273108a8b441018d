import os
from pathlib import Path

import pytest

from tests.storage.filing import add_claims, case, known, sha256
from tests.systems import closed
from workbench.errors import LibraryMissing, LibraryRefused, Unusable
from workbench.services import ports
from workbench.services.changes import Changes, Kind
from workbench.storage.library import Library


def test_it_answers_the_port(library: Library) -> None:
    port: ports.Library = library
    with port.writing() as work:
        filed = work.cases.add(case())
        work.commit()
    with port.reading() as work:
        assert work.cases.get(known(filed.id)) == filed


def test_a_missing_library_is_not_made(place: Path) -> None:
    with pytest.raises(LibraryMissing, match=r"no library at .*my library"):
        Library.open(place)
    assert list(place.parent.glob("*library*")) == []


def test_a_new_library_is_whole_and_its_owners_alone(place: Path) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library)
    assert [path.name for path in place.parent.glob("*library*")] == [place.name]
    assert closed(place)


def test_what_was_committed_is_there_after_reopening(place: Path) -> None:
    with Library.open(place, create=True) as library:
        [claim] = add_claims(library)
    with Library.open(place, create=True) as library, library.reading() as work:
        assert work.claims.get(known(claim.id)) == claim


def test_work_that_is_not_committed_is_gone(library: Library) -> None:
    with library.writing() as work:
        work.cases.add(case())
    with library.reading() as work:
        assert work.cases.summaries() == []


def test_work_that_fails_is_gone(library: Library) -> None:
    def fail() -> None:
        with library.writing() as work:
            work.cases.add(case())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with library.reading() as work:
        assert work.cases.summaries() == []


def test_a_reader_sees_one_moment(library: Library) -> None:
    with library.reading() as before:
        assert before.cases.summaries() == []
        add_claims(library)
        assert before.cases.summaries() == []
    with library.reading() as after:
        assert len(after.cases.summaries()) == 1


def test_a_reader_cannot_write(library: Library) -> None:
    with library.reading() as work, pytest.raises(LibraryRefused):
        work.cases.add(case())


def test_commits_are_announced_by_kind(library: Library, heard: list[Changes]) -> None:
    with library.writing() as work:
        work.drafts.put("a", "typing")
        assert heard == []
        work.commit()
        work.drafts.put("a", "more")
    assert heard == [Changes(frozenset({Kind.DRAFT}))]


def test_nothing_changed_is_not_announced(library: Library, heard: list[Changes]) -> None:
    with library.writing() as work:
        work.drafts.drop("never kept")
        work.commit()
    assert heard == []


def test_a_closed_library_says_so(place: Path) -> None:
    library = Library.open(place, create=True)
    library.close()
    library.close()
    with pytest.raises(LibraryMissing, match="closed"):
        library.reading()


def test_closing_leaves_one_file(place: Path) -> None:
    library = Library.open(place, create=True)
    add_claims(library)
    before = sha256(place)
    library.close()
    assert sha256(place) != before
    assert not place.with_name(f"{place.name}-wal").exists()


def test_no_library_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryRefused, match="No library can be made"):
        Library.open(tmp_path / "nowhere" / "a.workbench", create=True)


def test_a_library_that_appeared_meanwhile_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library)
    seen = iter([False])
    real = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: next(seen, None) or real(path))
    with Library.open(place, create=True) as library, library.reading() as work:
        assert len(work.cases.summaries()) == 1


def test_a_file_that_may_not_be_written_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Library.open(place, create=True).close()
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with pytest.raises(LibraryRefused, match="cannot be written"):
        Library.open(place)


def test_half_a_character_is_refused_in_words(library: Library) -> None:
    with library.writing() as work, pytest.raises(Unusable, match="half of a character"):
        work.cases.add(case("lone \ud800"))
