"""What keeps a hostile document in check on this machine, as the worker itself found it."""

import sys

from workbench.domain.source import Outcome
from workbench.ingest.isolation import Readers
from workbench.ingest.sandbox import LAYERS, Layer
from workbench.ingest.watch import WATCHED

_ELSEWHERE = {Layer.JOB: "win32", Layer.WATCH: "darwin"}


def layers() -> tuple[tuple[str, bool], ...]:
    """Return each layer in plain words, with whether it holds here; takes a second.

    A new worker is asked what it could give up. What other systems have instead is left out.
    """
    readers = Readers()
    told = readers.read({"form": LAYERS}, b"")
    readers.close()
    held = set(told.text.splitlines())
    if told.outcome is not Outcome.FAILED:
        # That it answered shows the process and the clock at work.
        held |= {Layer.PROCESS, Layer.TIME}
        # On Windows an answer is measured only when it is there, and a job ends what was started.
        held |= {Layer.OUTPUT, Layer.GROUP} if sys.platform != "win32" else set()
        held |= {Layer.GROUP} if Layer.JOB in held else set()
        held |= {Layer.WATCH, Layer.MEMORY} if WATCHED else set()
    return tuple(
        (layer.value, layer in held)
        for layer in Layer
        if _ELSEWHERE.get(layer, sys.platform) == sys.platform
    )
