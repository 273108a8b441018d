"""Workers that do what a test tells them, in place of the one that reads documents."""

import ctypes
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from workbench.ingest import isolation, process
from workbench.ingest.isolation import Readers
from workbench.ingest.process import Worker

KEEPS = pytest.mark.skipif(
    not isolation._KEEPS,
    reason="On Windows a worker reads one document, for no pipe is waited for with a clock there",
)
LIMIT = 1.0 if isolation._KEEPS else 6.0
"""Seconds for a worker that misbehaves; each starts anew on Windows, and slowly in Wine."""
ENOUGH = 2.0 if isolation._KEEPS else 20.0
"""Seconds for one that does not."""
_MAY_WAIT = 0x00100000
_STILL_THERE = 0x102

_SERVE = """
import os, sys, time
sys.path.insert(0, {root!r})
from pathlib import Path
from workbench.ingest.frames import frame, read_frame
from workbench.ingest.parsed import Parsed
inward, outward = sys.stdin.buffer, sys.stdout.buffer
while (how := read_frame(inward)) is not None:
    content = read_frame(inward)
    text = content.decode()
{act}
    outward.write(frame(Parsed(text=text).sent()))
    outward.flush()
"""


def misbehaving(script: str, seconds: float = ENOUGH) -> Readers:
    """Return readers whose worker runs ``script``, with ``out`` for its answer."""
    start = "import sys, time, os; out = sys.stdout.buffer; "
    return Readers(seconds=seconds, started_by=[sys.executable, "-c", start + script])


def serving(act: str = "", seconds: float = ENOUGH) -> Readers:
    """Return readers whose workers answer with ``text``, the document's own unless ``act`` says."""
    lines = "\n".join(f"    {line}" for line in act.splitlines())
    script = _SERVE.format(root=process._ROOT, act=lines)
    return Readers(seconds=seconds, started_by=[sys.executable, "-c", script])


@contextmanager
def recorded() -> Iterator[list[Worker]]:
    """Give the list of the workers that are started meanwhile."""
    started: list[Worker] = []

    class Recorded(Worker):
        def __init__(self, started_by: list[str], inward: IO[bytes] | None = None) -> None:
            super().__init__(started_by, inward)
            started.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(isolation, "Worker", Recorded)
        yield started


def gone(pid: int, within: float = 2.0) -> bool:
    """Say whether a process has ended, or ends within so many seconds."""
    until = time.monotonic() + within
    while running(pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def running(pid: int) -> bool:
    """Say whether a process runs; one that only waits to be fetched does not."""
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] not in "ZX"


def _runs_on_windows(pid: int) -> bool:
    kernel = ctypes.CDLL("kernel32")
    kernel.OpenProcess.restype = ctypes.c_void_p
    found = ctypes.c_void_p(kernel.OpenProcess(_MAY_WAIT, 0, pid))
    if not found.value:
        return False
    try:
        return bool(kernel.WaitForSingleObject(found, 0) == _STILL_THERE)
    finally:
        kernel.CloseHandle(found)
