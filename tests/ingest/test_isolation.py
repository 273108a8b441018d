import concurrent.futures
import ctypes
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind, Span
from workbench.ingest import process
from workbench.ingest.forms import Form
from workbench.ingest.frames import answer, request
from workbench.ingest.isolation import Readers
from workbench.ingest.parsed import Composer, Parsed
from workbench.ingest.process import Worker, WorkerFailed, command

HTML = {"form": Form.HTML.value}
OUT = "import sys, time, os; out = sys.stdout.buffer; "
GOOD = f"out.write({answer(Parsed(text='ok').sent())!r}); out.flush(); "


def misbehaving(script: str, seconds: float = 2.0) -> Readers:
    return Readers(seconds=seconds, started_by=[sys.executable, "-c", OUT + script])


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
    assert 1 <= len(readers.spare) <= 2
    readers.close()


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
        ("time.sleep(60)", "longer than 1 seconds"),
        ("sys.stdin.buffer.read(); time.sleep(60)", "longer than 1 seconds"),
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
    readers = misbehaving(script, seconds=1)
    start = time.monotonic()
    parsed = readers.read(HTML, b"x" * 3_000_000)
    assert parsed.outcome is Outcome.FAILED
    assert words in parsed.reason
    assert time.monotonic() - start < 4
    assert not readers.spare


def test_what_the_worker_started_ends_with_it(tmp_path: Path) -> None:
    if sys.platform == "win32":
        return
    note = tmp_path / "pid"
    child = "import subprocess; p = subprocess.Popen(['sleep', '60']); "
    write = f"open({str(note)!r}, 'w').write(str(p.pid)); time.sleep(60)"
    misbehaving(child + write, seconds=1).read(HTML, b"")
    pid = int(note.read_text())
    time.sleep(0.2)
    state = Path(f"/proc/{pid}/stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"


def test_a_worker_sees_nothing_of_the_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API_KEY", "secret")
    note = tmp_path / "env"
    misbehaving(f"open({str(note)!r}, 'w').write(str(dict(os.environ)))").read(HTML, b"")
    assert "PATH" in note.read_text()
    assert "secret" not in note.read_text()


def test_memory_is_limited() -> None:
    if sys.platform != "linux":
        return
    take = "from workbench.ingest.sandbox import confine; confine(); x = bytearray(3 * 2**30); "
    parsed = misbehaving(f"sys.path.insert(0, {process._ROOT!r}); {take}{GOOD}time.sleep(60)")
    assert parsed.read(HTML, b"").outcome is Outcome.FAILED


def test_a_confined_process_reaches_neither_files_nor_network(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return
    secret = tmp_path / "secret.txt"
    secret.write_text("source: Anna", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        place = listener.getsockname()
        tries = {
            "read": f"open({str(secret)!r}).read()",
            "write": f"open({str(tmp_path / 'new')!r}, 'w').write('x' * 9999)",
            "connect": f"__import__('socket').create_connection({place!r}, 1)",
            "memory": "bytearray(3 * 2**30)",
            "python": "__import__('email.policy')",
        }
        lines = [
            "import sys, socket",
            f"sys.path.append({process._ROOT!r})",
            "from workbench.ingest.sandbox import confine",
            "confine()",
            f"for name, act in {tries!r}.items():",
            "    try: eval(act); print(name, 'done')",
            "    except (OSError, MemoryError): print(name, 'denied')",
        ]
        done = subprocess.run(
            [sys.executable, "-I", "-c", "\n".join(lines)],
            capture_output=True,
            text=True,
            check=True,
        )
        with pytest.raises(TimeoutError):
            listener.accept()
    said = dict(line.split() for line in done.stdout.splitlines())
    assert said.pop("python") == "done"
    # A kernel without Landlock leaves reading, an old one connecting unless own networks go.
    assert said["write"] == said["memory"] == "denied"
    if landlock_version() >= 1:
        assert said["read"] == "denied"
    if landlock_version() >= 4:
        assert said["connect"] == "denied"


def landlock_version() -> int:
    version: int = ctypes.CDLL(None).syscall(444, None, 0, 1)
    return version


def test_running_out_of_memory_is_told() -> None:
    from workbench.ingest import parsers

    def hungry(form: Form, content: bytes, charset: str) -> Parsed:
        raise MemoryError

    patch = pytest.MonkeyPatch()
    patch.setattr(parsers, "_parse", hungry)
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


def test_the_way_without_waiting_on_pipes() -> None:
    message = request({**HTML, "seconds": "30"}, samples.as_html())
    worker = Worker(command())
    parsed = Parsed.received(json.loads(worker.ask_once(message, 30)))
    worker.end()
    assert parsed.title == samples.HEADLINE
    slow = Worker([sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(WorkerFailed, match="longer"):
        slow.ask_once(message, 0.5)
    slow.end()


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert list(command()) == [sys.executable, "--worker"]


def test_no_program_no_worker() -> None:
    readers = Readers(started_by=[os.devnull + "/none"])
    assert "could not be started" in readers.read(HTML, b"").reason


def test_what_arrives_is_checked() -> None:
    composer = Composer()
    composer.add(BlockKind.PARAGRAPH, "Words \ud800 and\x00 more")
    sent = Parsed(text=composer.text, blocks=tuple(composer.blocks)).sent()
    assert Parsed.received(sent).text == "Words \ufffd and more"
    assert Parsed.received(sent).blocks[0].span == Span(0, 16)
    for wrong in (["paragraph", 0, 999, None], ["paragraph", 3, 2, None], ["odd", 0, 1, None]):
        with pytest.raises(ValueError, match=r"block|span|BlockKind"):
            Parsed.received({**sent, "blocks": [wrong]})
