"""Reading documents in worker processes, which are kept for the next one."""

import json
import sys
import weakref
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.domain.source import Outcome
from workbench.ingest.frames import request
from workbench.ingest.parsed import Parsed
from workbench.ingest.process import Worker, WorkerFailed, command

SECONDS = 30.0
_SPARE = 2
_KEEPS = sys.platform != "win32"


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
        message = request({**how, "seconds": str(int(self.seconds))}, content)
        try:
            worker = self._worker()
        except OSError:
            return Parsed(Outcome.FAILED, "The reader could not be started; is memory short?")
        parsed = Parsed(Outcome.FAILED, "The reader stopped.")
        try:
            parsed = _answered(worker, message, self.seconds)
        finally:
            if _KEEPS and parsed.outcome is not Outcome.FAILED and len(self.spare) < _SPARE:
                self.spare.append(worker)
            else:
                worker.end()
        return parsed

    def close(self) -> None:
        """End the workers; the next document starts a new one."""
        ended(self.spare)

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


def _answered(worker: Worker, message: bytes, seconds: float) -> Parsed:
    ask = worker.ask if _KEEPS else worker.ask_once
    try:
        return Parsed.received(json.loads(ask(message, seconds)))
    except WorkerFailed as failure:
        return Parsed(Outcome.FAILED, f"{failure}.")
    except (ValueError, KeyError, TypeError, RecursionError):
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
