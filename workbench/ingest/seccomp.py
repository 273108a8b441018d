"""Linux seccomp: system calls that this process has given up for good.

See the kernel's ``Documentation/userspace-api/seccomp_filter.rst``; the numbers below are those of
``asm/unistd_64.h``, ``linux/bpf_common.h`` and ``linux/seccomp.h``. A namespace or Landlock may be
switched off by whoever runs the machine, and neither keeps root from starting programs.
"""

import ctypes
import os
import struct

_MACHINE = "x86_64"
_ARCHITECTURE = 0xC000003E
_OTHER_NUMBERING = 0x40000000
_SECCOMP, _SET_FILTER, _EVERY_THREAD = 317, 1, 1
_CLONE, _CLONE3, _THREAD = 56, 435, 0x10000
_AT_NUMBER, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16
_LOAD, _EQUAL, _AT_LEAST, _HAS_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _END, _NOT_PERMITTED, _NOT_THERE = 0x7FFF0000, 0x80000000, 0x50001, 0x50026
# Whichever of these a process has left is a way out of it.
_GIVEN_UP = (
    *(57, 58, 59, 322),  # fork, vfork, execve, execveat
    *(41, 53, 425),  # socket, socketpair, io_uring_setup (which opens sockets, too)
    *(62, 200, 234, 129, 297, 424),  # kill, tkill, tgkill and the like
    *(101, 310, 311, 438),  # ptrace, reading and writing others' memory, taking their files
    *(165, 272, 308, 321, 323, 298),  # mount, unshare, setns, bpf, userfaultfd, perf_event_open
    *(248, 249, 250, 304),  # the kernel's key rings, open_by_handle_at
)


def filtered() -> bool:
    """Give up starting programs, opening sockets, signals and the memory of others.

    Returns whether the kernel did it; a process must have given up new privileges first.
    """
    if os.uname().machine != _MACHINE:
        return False
    program = _program()
    steps = ctypes.create_string_buffer(program, len(program))
    size = struct.calcsize("HBBI")
    head = struct.pack("@HP", len(program) // size, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.syscall(_SECCOMP, _SET_FILTER, _EVERY_THREAD, head) == 0)


def _program() -> bytes:
    # A step is: what to do, how many steps to skip if so, if not so, and its number.
    steps = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_EQUAL, 1, 0, _ARCHITECTURE),
        (_RETURN, 0, 0, _END),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_AT_LEAST, 0, 1, _OTHER_NUMBERING),
        (_RETURN, 0, 0, _END),
        # The C library falls back on clone, whose arguments can be looked at.
        (_EQUAL, 0, 1, _CLONE3),
        (_RETURN, 0, 0, _NOT_THERE),
    ]
    for call in _GIVEN_UP:
        steps += [(_EQUAL, 0, 1, call), (_RETURN, 0, 0, _NOT_PERMITTED)]
    steps += [
        (_EQUAL, 0, 3, _CLONE),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_HAS_BITS, 1, 0, _THREAD),
        (_RETURN, 0, 0, _NOT_PERMITTED),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
