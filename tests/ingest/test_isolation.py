import concurrent.futures
import os
import sys
import time
from pathlib import Path

import pytest

from tests.ingest import samples
from tests.ingest.workers import KEEPS, LIMIT, gone, misbehaving, recorded
from workbench.domain.source import Outcome
from workbench.ingest import isolation
from workbench.ingest.forms import Form
from workbench.ingest.frames import request
from workbench.ingest.isolation import Readers
from workbench.ingest.parsed import Parsed
from workbench.ingest.process import command

LATE = f"longer than {LIMIT:g} seconds"
HTML = {"form": Form.HTML.value}


@KEEPS
def test_a_worker_is_kept_for_the_next_document() -> None:
    readers = Readers()
    first = readers.read(HTML, samples.as_html())
    (worker,) = readers.spare
    again = readers.read({"form": Form.DOCX.value}, samples.as_docx())
    assert [one.pid for one in readers.spare] == [worker.pid]
    assert first.title == again.title == samples.HEADLINE
    readers.close()
    assert not readers.spare
    assert worker.poll() is not None


def test_threads_read_side_by_side() -> None:
    readers = Readers()
    documents = [(Form.HTML, samples.as_html()), (Form.PDF, samples.as_pdf())] * 4
    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        read = threads.map(lambda one: readers.read({"form": one[0].value}, one[1]), documents)
        titles = [parsed.title for parsed in read]
    assert titles == [samples.HEADLINE] * 8
    assert len(readers.spare) in ((1, 2) if isolation._KEEPS else (0,))
    readers.close()


@KEEPS
def test_a_worker_that_saw_a_failure_is_replaced() -> None:
    readers = Readers()
    readers.read({"form": Form.PDF.value}, samples.as_pdf())
    (worker,) = readers.spare
    assert readers.read({"form": Form.PDF.value}, b"%PDF-").outcome is Outcome.FAILED
    assert not readers.spare
    assert worker.poll() is not None
    assert readers.read(HTML, samples.as_html()).outcome is Outcome.OK
    readers.close()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("time.sleep(60)", LATE),
        ("sys.stdin.buffer.read(); time.sleep(60)", LATE),
        ("os._exit(0)", "stopped"),
        ("os.abort()", "stopped"),
        ("out.write(b'\\0\\0'); out.flush(); os._exit(0)", "stopped"),
        ("out.write(b'\\xff' * 8); out.flush(); time.sleep(60)", "too long"),
        ("out.write(b'\\0\\0\\0\\5hello'); out.flush(); time.sleep(60)", "no sense"),
        ("out.write(b'\\0\\0\\0\\2[]'); out.flush(); time.sleep(60)", "no sense"),
        ("out.write(b'\\0\\0\\0\\2{}'); out.flush(); time.sleep(60)", "no sense"),
    ],
)
def test_a_worker_that_fails_is_an_outcome_in_time(script: str, words: str) -> None:
    readers = misbehaving(script, seconds=LIMIT)
    start = time.monotonic()
    parsed = readers.read(HTML, b"x" * 3_000_000)
    assert parsed.outcome is Outcome.FAILED
    # Without keeping a worker, an answer is looked at when it ends.
    assert words in parsed.reason or (LATE in parsed.reason and not isolation._KEEPS)
    assert time.monotonic() - start < LIMIT + 3
    assert not readers.spare


def test_what_the_worker_started_ends_with_it(tmp_path: Path) -> None:
    if sys.platform == "win32":
        return
    note = tmp_path / "pid"
    child = "import subprocess; p = subprocess.Popen(['sleep', '60']); "
    write = f"open({str(note)!r}, 'w').write(str(p.pid)); time.sleep(60)"
    misbehaving(child + write, seconds=1).read(HTML, b"")
    assert gone(int(note.read_text()))


def test_a_worker_sees_nothing_of_the_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API_KEY", "secret")
    note = tmp_path / "env"
    misbehaving(f"open({str(note)!r}, 'w').write(str(dict(os.environ)))").read(HTML, b"")
    assert "PATH" in note.read_text()
    assert "secret" not in note.read_text()


def test_running_out_of_memory_is_told() -> None:
    from workbench.ingest import parsers

    def hungry(content: bytes, charset: str) -> Parsed:
        raise MemoryError

    patch = pytest.MonkeyPatch()
    patch.setattr(parsers, "parser_of", lambda form: hungry)
    parsed = parsers.parse(Form.PDF, b"")
    patch.undo()
    assert "ran out of memory" in parsed.reason


def test_the_current_folder_is_not_imported_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    readers = Readers()
    assert readers.read(HTML, samples.as_html()).outcome is Outcome.OK
    readers.close()


def test_a_worker_tells_languages_without_a_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    readers = Readers()
    words = "Der Zug fährt künftig stündlich, teilte die Bahn am Montag in Holmstadt mit."
    assert readers.read({"form": Form.TEXT.value}, words.encode()).language == "de"
    assert list(tmp_path.iterdir()) == []
    readers.close()


def test_the_way_without_waiting_on_pipes() -> None:
    message = request({**HTML, "seconds": "30"}, samples.as_html())
    with recorded() as started:
        assert Readers().once(message).title == samples.HEADLINE
        slow = Readers(
            seconds=0.5, started_by=[sys.executable, "-c", "import time; time.sleep(60)"]
        )
        assert "longer" in slow.once(b"x" * 3_000_000).reason
    assert len(started) == 2
    assert all(gone(worker.pid) for worker in started)


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert list(command(5)) == [sys.executable, "--worker", "5"]


def test_no_program_no_worker() -> None:
    readers = Readers(started_by=[os.devnull + "/none"])
    assert "could not be started" in readers.read(HTML, b"").reason
