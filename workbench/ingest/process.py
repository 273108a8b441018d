"""One worker process: asked over pipes, within a time limit, and ended with all that it started."""

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from workbench.ingest.frames import LARGEST_ANSWER, LENGTH
from workbench.ingest.sandbox import MEMORY
from workbench.ingest.watch import Watch, resident

_STEP = 2**20
_ROOT = str(Path(__file__).resolve().parents[2])
# -I keeps the current folder and the environment out of the worker's imports; the program's own
# folder comes last, so that a source tree works as well as an installed wheel.
_START = (
    "import sys; sys.path.append(sys.argv[1]); from workbench.ingest.worker import main; main()"
)
_KEPT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR")
_STOPPED = "The reader stopped: this document makes it crash"
_GIB = 2**30


class WorkerFailed(Exception):
    """The worker gave no answer that can be used; the text says why, without its full stop."""


def command(memory: int = MEMORY) -> Sequence[str]:
    """Return how a worker is started: by Python, or by the frozen program itself.

    ``memory`` is how many bytes it may take.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", str(memory)]
    return [sys.executable, "-I", "-c", _START, _ROOT, str(memory)]


class Worker(subprocess.Popen[bytes]):
    """A process that reads documents, with an environment that holds no secrets.

    It has a session of its own, so that it ends together with whatever it starts. ``memory`` is how
    many bytes it may take. ``inward`` is a file with all that it will be asked, for the only
    answer. Raises ``OSError`` where the system has no room for another process.
    """

    def __init__(self, started_by: Sequence[str], inward: IO[bytes] | None = None) -> None:
        surroundings = {name: os.environ[name] for name in _KEPT if name in os.environ}
        surroundings |= {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}
        super().__init__(
            started_by,
            stdin=subprocess.PIPE if inward is None else inward,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings,
            bufsize=0,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        last = started_by[-1]
        self.memory = int(last) if last.isdigit() else MEMORY
        for pipe in (self.stdin, self.stdout):
            _widen(pipe)

    def only_answer(self, seconds: float) -> bytes:
        """Return the answer of a worker that ends after it; raises ``WorkerFailed``.

        For Windows, where a pipe cannot be waited for together with a clock. The question is in a
        file there: a worker that hangs before it took it all would hold whoever writes it.
        """
        try:
            reply, _ = self.communicate(timeout=seconds)
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


@dataclass(slots=True)
class Question:
    """A message on its way to a worker, and the answer on its way back.

    Several go on side by side: see ``answered``. ``until`` is the monotonic time by which the
    worker has to have the whole message, then to begin its answer, then to have given it.
    """

    worker: Worker
    waiting: memoryview
    seconds: float
    until: float
    reply: bytearray = field(default_factory=bytearray)
    size: int = LENGTH.size
    failure: WorkerFailed | None = None

    @property
    def done(self) -> bool:
        """Say whether the answer is there, or will never be."""
        return self.failure is not None or LENGTH.size < self.size == len(self.reply)


def asked(worker: Worker, message: bytes, seconds: float) -> Question:
    """Begin to hand a message in; its answer has to come within ``seconds``."""
    question = Question(worker, memoryview(message), seconds, time.monotonic() + seconds)
    if worker.stdin is None or worker.stdout is None:
        question.failure = WorkerFailed(_STOPPED)
    else:
        os.set_blocking(worker.stdin.fileno(), False)
    return question


def answered(first: Question, beside: Iterable[Question] = (), watch: Watch | None = None) -> bytes:
    """Return the answer to ``first``, those ``beside`` it moving on meanwhile.

    Raises ``WorkerFailed``. ``watch`` looks after the memory of them all.
    """
    several, watch = [first, *beside], watch or Watch()
    for question in several:
        if question.waiting or question.reply:
            # The worker could not go on, whatever the caller did meanwhile.
            question.until = time.monotonic() + question.seconds
    while not first.done:
        moved(several, watch.shortened(max(first.until - time.monotonic(), 0)))
        _refuse_late(first)
        if watch.due():
            _refuse_large(several)
    if first.failure:
        raise first.failure
    return bytes(first.reply[LENGTH.size :])


def _refuse_late(question: Question) -> None:
    if not question.done and time.monotonic() > question.until:
        question.failure = WorkerFailed(_too_long(question.seconds))


def _refuse_large(questions: Iterable[Question]) -> None:
    for question in questions:
        allowed = question.worker.memory
        if not question.done and resident(question.worker.pid) > allowed:
            question.failure = WorkerFailed(
                f"Reading it takes more than {allowed / _GIB:g} GiB of memory"
            )


def moved(questions: Iterable[Question], wait: float = 0.0) -> None:
    """Move bytes of the questions for as long as ``wait`` seconds, once."""
    with selectors.DefaultSelector() as pipes:
        for question in questions:
            inward, outward = question.worker.stdin, question.worker.stdout
            if question.done or inward is None or outward is None:
                continue
            pipes.register(outward, selectors.EVENT_READ, question)
            if question.waiting:
                pipes.register(inward, selectors.EVENT_WRITE, question)
        if not pipes.get_map():
            return
        for key, events in pipes.select(wait):
            question = key.data
            try:
                if events & selectors.EVENT_WRITE:
                    _give(question, key.fd)
                else:
                    _take(question, key.fd)
            except WorkerFailed as failure:
                question.failure = failure


def _give(question: Question, inward: int) -> None:
    question.waiting = question.waiting[_written(inward, question.waiting) :]
    if not question.waiting:
        # The worker begins only now that it has everything.
        question.until = time.monotonic() + question.seconds


def _take(question: Question, outward: int) -> None:
    question.reply += _came(outward, question.size - len(question.reply))
    if question.size == LENGTH.size == len(question.reply):
        question.size += _announced(question.reply)
        # The document has been read in time.
        question.until = time.monotonic() + question.seconds


def _widen(pipe: IO[bytes] | None) -> None:
    """Give a pipe room for a whole document or answer, so that neither side waits on the other."""
    if pipe is not None and sys.platform == "linux":
        import fcntl

        # An ordinary user has a limit on all pipes together; a narrow pipe works, too.
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _STEP)


def _announced(reply: bytes | bytearray) -> int:
    length: int = LENGTH.unpack(reply[: LENGTH.size])[0]
    if length > LARGEST_ANSWER:
        raise WorkerFailed("The reader gave an answer that is too long")
    return length


def _written(inward: int, waiting: memoryview) -> int:
    try:
        return os.write(inward, waiting[:_STEP])
    except BlockingIOError:
        return 0
    except OSError as error:
        raise WorkerFailed(_STOPPED) from error


def _came(outward: int, wanted: int) -> bytes:
    piece = os.read(outward, min(wanted, _STEP))
    if not piece:
        raise WorkerFailed(_STOPPED)
    return piece


def _too_long(seconds: float) -> str:
    return f"Reading it took longer than {seconds:g} seconds"
