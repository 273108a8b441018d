"""One worker process: asked over pipes, within a time limit, and ended with all that it started."""

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from workbench.ingest.frames import LARGEST_ANSWER, LENGTH

_STEP = 2**16
_ROOT = str(Path(__file__).resolve().parents[2])
# -I keeps the current folder and the environment out of the worker's imports; the program's own
# folder comes last, so that a source tree works as well as an installed wheel.
_START = (
    "import sys; sys.path.append(sys.argv[1]); from workbench.ingest.worker import main; main()"
)
_KEPT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR")
_STOPPED = "The reader stopped: this document makes it crash"


class WorkerFailed(Exception):
    """The worker gave no answer that can be used; the text says why, without its full stop."""


def command() -> Sequence[str]:
    """Return how a worker is started: by Python, or by the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [sys.executable, "-I", "-c", _START, _ROOT]


class Worker(subprocess.Popen[bytes]):
    """A process that reads documents, with an environment that holds no secrets.

    It has a session of its own, so that it ends together with whatever it starts. Raises
    ``OSError`` where the system has no room for another process.
    """

    def __init__(self, started_by: Sequence[str]) -> None:
        surroundings = {name: os.environ[name] for name in _KEPT if name in os.environ}
        surroundings |= {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}
        super().__init__(
            started_by,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings,
            bufsize=0,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Hand the message in and return the answer, both within ``seconds``.

        The worker can be asked again. Raises ``WorkerFailed``.
        """
        if self.stdin is None or self.stdout is None:
            raise WorkerFailed("The reader stopped")
        until = time.monotonic() + seconds
        os.set_blocking(self.stdin.fileno(), False)
        waiting, reply, size = memoryview(message), bytearray(), LENGTH.size
        with selectors.DefaultSelector() as pipes:
            pipes.register(self.stdout, selectors.EVENT_READ)
            pipes.register(self.stdin, selectors.EVENT_WRITE)
            while len(reply) < size:
                ready = {key.fileobj for key, _ in pipes.select(until - time.monotonic())}
                if not ready or time.monotonic() > until:
                    raise WorkerFailed(_too_long(seconds))
                if self.stdin in ready:
                    waiting = waiting[_written(self.stdin, waiting) :]
                    if not waiting:
                        pipes.unregister(self.stdin)
                if self.stdout in ready:
                    reply += _came(self.stdout, size - len(reply))
                if size == LENGTH.size == len(reply):
                    size += _announced(reply)
        return bytes(reply[LENGTH.size :])

    def ask_once(self, message: bytes, seconds: float) -> bytes:
        """Return the one answer of a worker that ends after it; raises ``WorkerFailed``.

        For Windows, where a pipe cannot be waited for together with a clock.
        """
        try:
            reply, _ = self.communicate(message, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise WorkerFailed(_too_long(seconds)) from error
        if len(reply) < LENGTH.size or len(reply) != LENGTH.size + _announced(reply):
            raise WorkerFailed(_STOPPED)
        return reply[LENGTH.size :]

    def end(self) -> None:
        """End the process and everything that it started."""
        if self.returncode is None:
            try:
                if sys.platform == "win32":
                    self.kill()
                else:
                    os.killpg(self.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                self.kill()
        for stream in (self.stdin, self.stdout):
            if stream:
                stream.close()
        self.wait()


def _announced(reply: bytes | bytearray) -> int:
    length: int = LENGTH.unpack(reply[: LENGTH.size])[0]
    if length > LARGEST_ANSWER:
        raise WorkerFailed("The reader gave an answer that is too long")
    return length


def _written(inward: IO[bytes], waiting: memoryview) -> int:
    try:
        return os.write(inward.fileno(), waiting[:_STEP])
    except BlockingIOError:
        return 0
    except OSError as error:
        raise WorkerFailed(_STOPPED) from error


def _came(outward: IO[bytes], wanted: int) -> bytes:
    piece = os.read(outward.fileno(), min(wanted, _STEP))
    if not piece:
        raise WorkerFailed(_STOPPED)
    return piece


def _too_long(seconds: float) -> str:
    return f"Reading it took longer than {seconds:g} seconds"
