"""A worker that a document has taken over gets nowhere, and the program is told in time."""

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.ingest.workers import gone, recorded
from workbench.domain.source import Outcome
from workbench.ingest import process
from workbench.ingest.isolation import Readers
from workbench.ingest.parsed import Parsed
from workbench.ingest.sandbox import Layer

if sys.platform == "win32":
    pytest.skip("What is tried is Linux's; Windows has a job instead", allow_module_level=True)

from tests.ingest import probe

START = (
    f"import sys; sys.path.insert(0, {process._ROOT!r}); "
    "from tests.ingest.probe import main; main()"
)
LIMIT = 2.0
KEPT = {".ssh", "library.workbench", "spare"}


@dataclass
class Ground:
    """What a probe is let loose on: a folder, and two ports that note who comes."""

    folder: Path
    shared: Path
    stream: socket.socket
    datagrams: socket.socket

    def told(self, **more: Any) -> bytes:
        port = self.stream.getsockname()[1]
        where = {"folder": str(self.folder), "shared": str(self.shared), "port": port}
        return json.dumps(where | more).encode()

    def visits(self) -> int:
        found = 0
        for listener, take in ((self.stream, "accept"), (self.datagrams, "recv")):
            try:
                visit = getattr(listener, take)(*([] if take == "accept" else [99]))
            except TimeoutError:
                continue
            found += 1
            if take == "accept":
                visit[0].close()
        return found


@pytest.fixture
def ground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ground]:
    folder = tmp_path / "ground"
    (folder / ".ssh").mkdir(parents=True)
    for name in (".ssh/id_ed25519", "library.workbench", "spare"):
        (folder / name).write_text("source: Anna", encoding="utf-8")
    monkeypatch.chdir(folder)
    shared = Path("/dev", "shm", f"probe-{os.getpid()}")
    with (
        socket.create_server(("127.0.0.1", 0)) as stream,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
    ):
        datagrams.bind(stream.getsockname())
        for listener in (stream, datagrams):
            listener.settimeout(0.2)
        yield Ground(folder, shared, stream, datagrams)
    shared.unlink(missing_ok=True)


def probed(told: bytes, seconds: float = 20, start: str = START) -> Parsed:
    with closing(Readers(seconds=seconds, started_by=[sys.executable, "-c", start])) as readers:
        return readers.read({"form": "probe"}, told)


def tried(told: bytes, start: str = START) -> tuple[set[Layer], dict[str, str]]:
    parsed = probed(told, start=start)
    assert parsed.outcome is Outcome.OK, parsed.reason
    said = json.loads(parsed.text)
    return {Layer(layer) for layer in said["layers"]}, said["came"]


def test_without_limits_the_probe_would_get_everywhere(ground: Ground) -> None:
    if sys.platform != "linux":
        return
    held, came = tried(ground.told(confined=False))
    assert not held
    # How much memory there is depends on the machine.
    assert {name for name, what in came.items() if what != "done"} <= {"take 8 GiB"}
    assert ground.visits() == 2


@pytest.mark.parametrize("nobody", [False, True])
def test_a_worker_that_is_taken_over_gets_nowhere(ground: Ground, nobody: bool) -> None:
    if sys.platform != "linux":
        return
    # An ordinary user has no way to become another.
    held, came = tried(ground.told(confined=True, nobody=nobody and os.geteuid() == 0))
    wanted = probe.tries(json.loads(ground.told()))
    assert came.keys() == wanted.keys()
    got = {name for name, what in came.items() if what == "done" and wanted[name][0] & held}
    assert got == set(), came
    assert held >= {Layer.MEMORY, Layer.WRITING}
    if held & {Layer.NETWORK, Layer.SOCKETS}:
        assert ground.visits() == 0
    if Layer.FILES in held:
        assert {file.name for file in ground.folder.iterdir()} == KEPT
        assert not ground.shared.exists()


@pytest.mark.parametrize("attack", probe.ATTACKS)
def test_an_attack_ends_in_time_as_an_outcome(ground: Ground, attack: str) -> None:
    if sys.platform == "win32":
        return
    start = time.monotonic()
    with recorded() as started:
        parsed = probed(ground.told(confined=True, attack=attack), LIMIT)
    assert time.monotonic() - start < LIMIT + 1
    assert parsed.outcome is Outcome.FAILED
    assert parsed.reason.endswith(".")
    assert [gone(worker.pid) for worker in started] == [True]


def test_the_system_calls_given_up_are_refused_without_the_other_layers(ground: Ground) -> None:
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        return
    script = (
        f"import sys; sys.path.insert(0, {process._ROOT!r}); from tests.ingest import probe; "
        "import ctypes; ctypes.CDLL(None).prctl(38, 1, 0, 0, 0); "
        "probe.confine = lambda: {probe.Layer.SOCKETS} if probe.seccomp.filtered() else set(); "
        "probe.main()"
    )
    held, came = tried(ground.told(confined=True), script)
    assert held == {Layer.SOCKETS}
    denied = {name for name, what in came.items() if "Operation not permitted" in what}
    assert denied == {
        "connect",
        "send a datagram",
        "open a local socket",
        "fork",
        "start a program",
        "signal the program",
    }
    assert ground.visits() == 0
