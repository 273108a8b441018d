"""What a worker gives up, as it tells itself; ``test_probe`` tries whether it is true."""

import concurrent.futures
import struct
import subprocess
import sys
import time

import pytest

from tests.ingest.workers import KEEPS, gone, recorded, serving
from workbench.domain.source import Outcome
from workbench.ingest import isolation, layers, process, windows_job
from workbench.ingest.forms import Form
from workbench.ingest.frames import LARGEST_ANSWER
from workbench.ingest.isolation import SECONDS, Readers
from workbench.ingest.parsed import Parsed
from workbench.ingest.process import Worker
from workbench.ingest.sandbox import MEMORY, Layer
from workbench.ingest.watch import Watch, resident
from workbench.ingest.windows_job import limits

WORDS = {"form": Form.TEXT.value}
EVERYWHERE = {Layer.PROCESS, Layer.TIME, Layer.GROUP, Layer.MEMORY}
FOREIGN = {"linux": {Layer.JOB, Layer.WATCH}, "win32": {Layer.WATCH}, "darwin": {Layer.JOB}}


def test_the_layers_of_this_system_are_found() -> None:
    with recorded() as started:
        found = dict(layers.layers())
    assert {Layer(words) for words in found} == set(Layer) - FOREIGN[sys.platform]
    assert all(found[layer.value] for layer in EVERYWHERE)
    if sys.platform != "win32":
        assert found[Layer.WRITING.value]
        assert found[Layer.OUTPUT.value]
    assert len(started) == 1
    assert gone(started[0].pid)


def test_no_worker_no_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation.Readers, "read", lambda *_: Parsed(Outcome.FAILED, "None."))
    assert not any(held for _, held in layers.layers())


def test_a_layer_that_the_worker_lacks_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation.Readers, "read", lambda *_: Parsed(text=Layer.WRITING.value))
    found = dict(layers.layers())
    assert found[Layer.WRITING.value]
    assert not found[Layer.FILES.value]
    assert not found[Layer.SOCKETS.value]


def test_the_words_say_the_figures_that_hold() -> None:
    assert Layer.TIME.value == f"time limit {SECONDS:g} s"
    assert Layer.MEMORY.value == f"memory limit {MEMORY // 2**30} GiB"
    assert Layer.OUTPUT.value == f"output limit {LARGEST_ANSWER // 2**20} MiB"


@KEEPS
def test_a_process_that_grows_is_ended_where_memory_is_watched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process, "Watch", lambda: Watch(on=True, pause=0.1))
    readers = serving("taken = bytearray(int(text)); time.sleep(len(taken) // 2**20)", seconds=20)
    readers.started_by = [*readers.started_by, str(2**28)]
    small, large, after = readers.each(
        ({"form": "any"}, str(size).encode()) for size in (2**10, 2**29, 2**10)
    )
    assert (small.outcome, after.outcome) == (Outcome.OK, Outcome.OK)
    assert large.outcome is Outcome.FAILED
    assert "more than 0.25 GiB of memory" in large.reason
    readers.close()


def test_a_watch_looks_only_now_and_then() -> None:
    watch = Watch(on=True, pause=60)
    assert [watch.due(), watch.due()] == [True, False]
    assert watch.shortened(90) == 60
    assert watch.shortened(2) == 2
    off = Watch(on=False)
    assert not off.due()
    assert off.shortened(90) == 90


def test_the_memory_of_a_process_is_told_in_bytes() -> None:
    if sys.platform == "win32":
        return
    line = [sys.executable, "-c", "x = bytearray(2**27); print(1, flush=True); input()"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as large:
        assert large.stdout is not None
        large.stdout.readline()
        assert 2**27 < resident(large.pid) < 2**28
        large.kill()
    assert resident(large.pid) == 0


def test_a_job_object_is_laid_out_as_windows_has_it() -> None:
    told = limits(MEMORY, 35)
    # sizeof(JOBOBJECT_EXTENDED_LIMIT_INFORMATION) where pointers have 64 bits.
    assert len(told) == 144
    assert struct.unpack_from("q", told, 0) == (350_000_000,)
    assert struct.unpack_from("I", told, 16) == (0x250A,)
    assert struct.unpack_from("I", told, 40) == (1,)
    assert struct.unpack_from("Q", told, 112) == (MEMORY,)


def test_elsewhere_there_is_no_job() -> None:
    assert windows_job.joined(MEMORY, 35) is (sys.platform == "win32")


@KEEPS
def test_a_worker_outlives_the_thread_that_started_it() -> None:
    readers = Readers()
    with concurrent.futures.ThreadPoolExecutor(1) as threads:
        threads.submit(readers.read, WORDS, b"Words").result()
    (worker,) = readers.spare
    time.sleep(0.3)
    assert readers.read(WORDS, b"Words").text == "Words"
    assert [one.pid for one in readers.spare] == [worker.pid]
    readers.close()


@KEEPS
def test_a_worker_ends_when_the_program_is_gone() -> None:
    lines = [
        "import sys, os",
        f"sys.path.insert(0, {process._ROOT!r})",
        "from workbench.ingest.isolation import Readers",
        "readers = Readers()",
        "readers.read({'form': 'text/plain'}, b'Words')",
        "print(readers.spare[0].pid, flush=True)",
        "os.kill(os.getpid(), 9)",
    ]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, check=False
    )
    assert gone(int(done.stdout))


def test_a_worker_at_work_ends_soon_after_the_program() -> None:
    if sys.platform == "win32":
        return
    lines = [
        "import sys, time",
        f"sys.path.insert(0, {process._ROOT!r})",
        "from workbench.ingest import sandbox",
        "sandbox._SECONDS_OVER = 0",
        "sandbox.watched(1)",
        "time.sleep(60)",
    ]
    worker = Worker([sys.executable, "-c", "\n".join(lines)])
    assert worker.wait(10) != 0
    worker.end()
