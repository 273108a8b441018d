"""A Windows Job object: limits that a worker sets itself before it sees a document.

Written from Microsoft's documentation of ``winnt.h`` and ``jobapi2.h``. The worker joins the job by
itself because the ``python.exe`` of a virtual environment only starts the real one: the program
would take hold of the wrong process.
"""

import ctypes
import struct
import sys

_EXTENDED_LIMITS = 9
_PROCESS_TIME, _PROCESSES, _PROCESS_MEMORY = 0x2, 0x8, 0x100
_DIE_AT_ONCE, _END_WITH_JOB = 0x400, 0x2000
_TICKS = 10_000_000
"""Of 100 nanoseconds in a second."""
# JOBOBJECT_BASIC_LIMIT_INFORMATION, IO_COUNTERS, and four sizes, as the compiler lays them out.
_LAYOUT = struct.Struct("@qqINNINII6Q4N")


def limits(memory: int, seconds: int) -> bytes:
    """Return a ``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``: one process, bytes, seconds of CPU."""
    flags = _PROCESS_TIME | _PROCESSES | _PROCESS_MEMORY | _DIE_AT_ONCE | _END_WITH_JOB
    basic = (seconds * _TICKS, 0, flags, 0, 0, 1, 0, 0, 0)
    return _LAYOUT.pack(*basic, *[0] * 6, memory, 0, 0, 0)


def joined(memory: int, seconds: int) -> bool:
    """Put this process into a job of its own with these limits; say whether Windows did it.

    The job's handle is never closed: it goes with the process, and whatever is in the job with it.
    """
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        for function in (kernel.CreateJobObjectW, kernel.GetCurrentProcess):
            function.restype = ctypes.c_void_p
        made = kernel.CreateJobObjectW(None, None)
        job, this = ctypes.c_void_p(made), ctypes.c_void_p(kernel.GetCurrentProcess())
        told = limits(memory, seconds)
        return bool(
            made
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, told, len(told))
            and kernel.AssignProcessToJobObject(job, this)
        )
    return False
