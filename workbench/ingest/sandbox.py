"""What a worker gives up before it sees a document."""

import contextlib
import mmap
import os
import signal
import sys
from enum import StrEnum
from pathlib import Path

MEMORY = 2**30
LAYERS = "layers"
"""Asked for instead of a document's form: the layers that hold, a line each."""
_OPEN_FILES = 64
_SECONDS_OVER = 5
_CPU_SECONDS = 300
"""More than any document is given: it ends a worker on Windows whose program is gone."""
_SYSTEM = ("/usr/lib", "/lib", "/lib64", "/usr/share/zoneinfo")
_NO_NEW_PRIVILEGES, _DUMPABLE = 38, 4
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


class Layer(StrEnum):
    """One thing that keeps a hostile document in check, in the words of the About box."""

    PROCESS = "separate process"
    TIME = "time limit 30 s"
    MEMORY = "memory limit 1 GiB"
    OUTPUT = "output limit 32 MiB"
    GROUP = "ended with whatever it started"
    WRITING = "nothing written into files"
    PROGRAMS = "no other programs started"
    SIGNALS = "no signals to other programs"
    FILES = "no files but Python's own, to read only (Landlock)"
    NETWORK = "no network (namespace of its own)"
    TCP = "no network (Landlock, TCP)"
    SOCKETS = "no network (system-call filter)"
    JOB = "Windows Job object"
    WATCH = "memory watched once a second (macOS)"


def confine(memory: int = MEMORY) -> frozenset[Layer]:
    """Limit this process for good, as far as the system lets an ordinary user; return how far.

    ``memory`` bytes of it, nothing written, no core dump, no other programs; on Linux also no
    network and no files but Python's own and the program's. On Windows a Job object limits memory
    and programs; on macOS the program watches the memory instead. Neither keeps a document that
    has taken the worker over from files and network.
    """
    if sys.platform == "win32":
        from workbench.ingest.windows_job import joined

        held = {Layer.JOB, Layer.MEMORY, Layer.PROGRAMS}
        return frozenset(held if joined(memory, _CPU_SECONDS) else ())
    return frozenset(_limited(memory) | (_alone() if sys.platform == "linux" else set()))


def _limited(memory: int) -> set[Layer]:
    if sys.platform == "win32":
        return set()
    import resource

    limits: tuple[tuple[int, int, set[Layer]], ...] = (
        (resource.RLIMIT_AS, memory, set()),
        (resource.RLIMIT_FSIZE, 0, {Layer.WRITING}),
        # Root is not bound by it.
        (resource.RLIMIT_NPROC, 0, {Layer.PROGRAMS} if os.geteuid() else set()),
        (resource.RLIMIT_CORE, 0, set()),
        (resource.RLIMIT_NOFILE, _OPEN_FILES, set()),
    )
    held: set[Layer] = set()
    for what, limit, layer in limits:
        # A hard limit set lower by the system stays.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (limit, limit))
            held |= layer
    # macOS takes a limit on memory and does not keep it.
    return held | ({Layer.MEMORY} if _refused(2 * memory) else set())


def _refused(size: int) -> bool:
    try:
        mmap.mmap(-1, size).close()
    except (OSError, MemoryError):
        return True
    return False


def _alone() -> set[Layer]:
    import ctypes

    from workbench.ingest.landlock import NETWORK_SINCE, SCOPES_SINCE, read_only
    from workbench.ingest.seccomp import filtered

    program = str(Path(__file__).resolve().parents[1])
    # The frozen program's own file holds the modules that have not been loaded yet.
    itself = (sys.executable,) if getattr(sys, "frozen", False) else ()
    held: set[Layer] = set()
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        libc.prctl(_DUMPABLE, 0, 0, 0, 0)
        held |= {Layer.NETWORK} if libc.unshare(_NEW_USER | _NEW_NETWORK) == 0 else set()
        places = (sys.prefix, sys.base_prefix, program, *itself, *_SYSTEM)
        version = read_only(dict.fromkeys(places))
        since = {Layer.FILES: 1, Layer.TCP: NETWORK_SINCE, Layer.SIGNALS: SCOPES_SINCE}
        held |= {layer for layer, first in since.items() if version >= first}
        # The last, for it takes what the others are done with.
        held |= {Layer.SOCKETS, Layer.PROGRAMS, Layer.SIGNALS} if filtered() else set()
    return held


def watched(seconds: int) -> None:
    """End this process if it is still at the same document when the program must have given up.

    It ends a worker whose program is gone and can no longer end it; 0 takes the watch off. Linux
    could end it at once, but does so as soon as the *thread* that started it ends.
    """
    if sys.platform != "win32":
        signal.alarm(seconds + _SECONDS_OVER if seconds else 0)
