"""Reading documents in worker processes, which are kept for the next one."""

import sys
import weakref
from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import ParamSpec

from workbench.domain.source import Outcome
from workbench.ingest.frames import request
from workbench.ingest.parsed import Parsed
from workbench.ingest.process import Question, Worker, WorkerFailed, answered, asked, command, moved

SECONDS = 30.0
ABREAST = 2
"""Documents read at a time: as many as a small machine has cores."""
_SPARE = 2
# On Windows a pipe cannot be waited for together with a clock: a worker reads one document there.
_KEEPS = sys.platform != "win32"
P = ParamSpec("P")
Asked = tuple[Mapping[str, str], bytes]
"""How a document is to be read, and its bytes."""


@dataclass(slots=True)
class Readers:
    """Hands documents to worker processes.

    Any thread may ask: each call takes a spare worker or starts one, and a worker that saw a
    document fail is never used again. ``started_by`` starts a worker, ``seconds`` is the time that
    one document has.
    """

    seconds: float = SECONDS
    started_by: Sequence[str] = field(default_factory=command)
    spare: deque[Worker] = field(default_factory=deque)

    def read(self, how: Mapping[str, str], content: bytes) -> Parsed:
        """Return what the worker made of a document; a worker that fails is an outcome, too."""
        (parsed,) = self.each([(how, content)])
        return parsed

    def each(self, documents: Iterable[Asked | Parsed]) -> Generator[Parsed, None, None]:
        """Yield what workers made of documents, in order, two of them read at a time.

        While the caller deals with one, a worker is at the next. A document is taken from
        ``documents`` only when there is a worker for it; what needs none is given back in its turn.
        """
        feed, going = iter(documents), deque[Question | Parsed]()
        try:
            while True:
                while len(going) < (ABREAST if _KEEPS else 1):
                    following = next(feed, None)
                    if following is None:
                        break
                    if isinstance(following, Parsed):
                        going.append(following)
                    else:
                        going.append(self._asked(*following))
                if not going:
                    return
                first = going.popleft()
                beside = [one for one in going if isinstance(one, Question)]
                parsed = self._answered(first, beside) if isinstance(first, Question) else first
                moved(beside)
                yield parsed
        finally:
            for left in going:
                if isinstance(left, Question):
                    left.worker.end()

    def close(self) -> None:
        """End the workers; the next document starts a new one."""
        ended(self.spare)

    def _asked(self, how: Mapping[str, str], content: bytes) -> Question | Parsed:
        message = request({**how, "seconds": str(int(self.seconds))}, content)
        try:
            return asked(self._worker(), message, self.seconds) if _KEEPS else self.once(message)
        except OSError:
            return Parsed(Outcome.FAILED, "The reader could not be started; is memory short?")

    def once(self, message: bytes) -> Parsed:
        """Return what a worker that reads this one document made of it."""
        with TemporaryFile() as inward:
            inward.write(message)
            inward.seek(0)
            worker = Worker(self.started_by, inward)
            try:
                return _received(worker.only_answer, self.seconds)
            finally:
                worker.end()

    def _answered(self, question: Question, beside: Sequence[Question]) -> Parsed:
        worker, parsed = question.worker, Parsed(Outcome.FAILED, "The reader stopped.")
        try:
            parsed = _received(answered, question, beside)
        finally:
            if parsed.outcome is not Outcome.FAILED and len(self.spare) < _SPARE:
                self.spare.append(worker)
            else:
                worker.end()
        return parsed

    def _worker(self) -> Worker:
        while self.spare:
            try:
                worker = self.spare.pop()
            except IndexError:
                # Another thread took the last one.
                break
            if worker.poll() is None:
                return worker
            worker.end()
        return Worker(self.started_by)


def _received(ask: Callable[P, bytes], *args: P.args, **kwargs: P.kwargs) -> Parsed:
    try:
        return Parsed.received(ask(*args, **kwargs))
    except WorkerFailed as failure:
        return Parsed(Outcome.FAILED, f"{failure}.")
    except (ValueError, KeyError, TypeError, RecursionError, IndexError):
        return Parsed(Outcome.FAILED, "The reader gave an answer that makes no sense.")


def closing(owner: object, readers: Readers) -> None:
    """End the workers when ``owner`` is gone or the program ends, whichever is first."""
    weakref.finalize(owner, ended, readers.spare)


def ended(spare: deque[Worker]) -> None:
    """End every worker of the list."""
    while spare:
        try:
            spare.pop().end()
        except IndexError:
            return
