"""What a worker gives up before it sees a document."""

import contextlib
import signal
import sys
from pathlib import Path

MEMORY = 2**30
_OPEN_FILES = 64
_SECONDS_OVER = 5
_SYSTEM = ("/usr/lib", "/lib", "/lib64", "/usr/share/zoneinfo")


def confine() -> None:
    """Limit this process for good: 1 GiB of memory, nothing written, no core dump.

    On Linux it also keeps no network and no files but Python's own and the program's, as far as
    the kernel lets an ordinary user give them up. On Windows nothing of this holds, on macOS the
    limits except that of memory: there the time limit alone contains a document.
    """
    if sys.platform == "win32":
        return
    import resource

    limits = (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    )
    for what, limit in limits:
        # macOS knows no limit on memory; a hard limit set lower by the system stays.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (limit, limit))
    if sys.platform == "linux":
        _alone()


def _alone() -> None:
    import ctypes

    from workbench.ingest.landlock import read_only

    no_new_privileges, not_dumpable = 38, 4
    new_user, new_network = 0x10000000, 0x40000000
    program = str(Path(__file__).resolve().parents[1])
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        libc.prctl(no_new_privileges, 1, 0, 0, 0)
        libc.prctl(not_dumpable, 0, 0, 0, 0)
        libc.unshare(new_user | new_network)
        read_only(dict.fromkeys((sys.prefix, sys.base_prefix, program, *_SYSTEM)))


def watched(seconds: int) -> None:
    """End this process if it is still at the same document when the program must have given up.

    It ends a worker whose program is gone and can no longer end it; 0 takes the watch off.
    """
    if sys.platform != "win32":
        signal.alarm(seconds + _SECONDS_OVER if seconds else 0)
