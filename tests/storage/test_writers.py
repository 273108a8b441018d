import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.filing import NOON, add_claims, add_source, known
from workbench.domain.history import broken_at
from workbench.domain.ids import CaseId, ClaimId
from workbench.errors import DiskFull, LibraryBusy
from workbench.storage.backup import backup
from workbench.storage.doctor import examine
from workbench.storage.library import Library

ROOT = Path(__file__).parents[2]
WRITERS, ROUNDS = 3, 40


def start(task: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.process", task, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Have another process hold the library."""
    with start("hold", path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate(timeout=20)


def test_threads_take_turns(place: Path) -> None:
    with Library.open(place, create=True) as library:
        [claim] = add_claims(library)

        def count_up() -> None:
            for _ in range(ROUNDS):
                with library.writing() as work:
                    now = work.claims.get(known(claim.id))
                    work.claims.save(replace(now, number=now.number + 1))
                    work.commit()

        writers = [threading.Thread(target=count_up) for _ in range(WRITERS)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        with library.reading() as work:
            assert work.claims.get(known(claim.id)).number == 1 + WRITERS * ROUNDS


def test_processes_take_turns(place: Path) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library)
    writers = [start("count", place) for _ in range(WRITERS)]
    told = [writer.communicate(timeout=100)[0] for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * WRITERS
    acknowledged = sorted(int(line) for lines in told for line in lines.split())
    assert acknowledged == list(range(2, 2 + WRITERS * ROUNDS))
    with Library.open(place) as library, library.reading() as work:
        assert work.claims.get(ClaimId(1)).number == 1 + WRITERS * ROUNDS
        events = work.events.of_case(CaseId(1))
    assert len(events) == WRITERS * ROUNDS
    assert broken_at(events) is None


@pytest.mark.parametrize(
    "kills",
    [
        (1, 7, 30),
        pytest.param(
            [1 + 13 * n % 97 for n in range(200)],
            marks=[pytest.mark.soak, pytest.mark.timeout(1800)],
            id="200 kills",
        ),
    ],
)
def test_what_was_acknowledged_outlives_a_killed_process(place: Path, kills: Sequence[int]) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library)
    for acknowledgements in kills:
        with start("count for ever", place) as writer:
            assert writer.stdout is not None
            last = [int(writer.stdout.readline()) for _ in range(acknowledgements)][-1]
            writer.kill()
        assert [finding for finding in examine(place) if not finding.ok] == []
        with Library.open(place) as library, library.reading() as work:
            assert work.claims.get(ClaimId(1)).number >= last


def test_a_library_held_by_another_program_is_busy_after_a_while(place: Path) -> None:
    with Library.open(place, create=True, busy=0.3) as library:
        [claim] = add_claims(library)
        with held(place):
            began = time.monotonic()
            with pytest.raises(LibraryBusy, match="in use by another program"):
                library.writing().__enter__()
            assert 0.2 < time.monotonic() - began < 3
            with library.reading() as work:
                assert work.claims.get(known(claim.id)) == claim
        add_claims(library)


def test_a_held_library_can_be_opened_and_read(place: Path) -> None:
    Library.open(place, create=True).close()
    with held(place), Library.open(place, busy=0.3) as library, library.reading() as work:
        assert work.cases.summaries() == []


def test_a_held_file_without_a_log_is_busy_as_it_is_opened(place: Path, tmp_path: Path) -> None:
    Library.open(place, create=True).close()
    plain = tmp_path / "plain.workbench"
    backup(place, plain)
    with held(plain), pytest.raises(LibraryBusy):
        Library.open(plain, busy=0.2)


def test_work_of_our_own_that_takes_long_is_waited_for_and_then_told(library: Library) -> None:
    with library.writing(), pytest.raises(LibraryBusy, match="another task"):
        library.writing().__enter__()
    add_claims(library)


def test_a_full_disk_is_told_and_saving_again_works(library: Library) -> None:
    [claim] = add_claims(library)
    with closing(library._writer.raw_connection()) as connection:
        pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
        connection.cursor().execute(f"PRAGMA max_page_count = {pages}")
    with library.writing() as work:
        work.events.append(CaseId(1), "began", {}, by="Ines", at=NOON)
        with pytest.raises(DiskFull, match="Make room, then save again"):
            add_source(work, "overflowing words " * 2000)
    with library.reading() as work:
        assert work.sources.summaries() == []
        assert work.events.of_case(CaseId(1)) == []
        assert work.claims.get(known(claim.id)) == claim
    with closing(library._writer.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA max_page_count = 1000000")
    with library.writing() as work:
        add_source(work, "overflowing words " * 2000)
        work.commit()
    assert [finding for finding in examine(library.path) if not finding.ok] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_a_file_that_may_not_grow_is_told_as_a_full_disk(place: Path) -> None:
    with Library.open(place, create=True) as library:
        add_claims(library)
    with start("fill", place) as writer:
        told, _ = writer.communicate(timeout=60)
    filed, _, message = told.partition(" ")
    assert "Make room, then save again" in message
    with Library.open(place) as library, library.reading() as work:
        assert len(work.sources.summaries()) == int(filed) > 0
    assert [finding for finding in examine(place) if not finding.ok] == []
