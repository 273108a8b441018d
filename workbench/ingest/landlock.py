"""Linux Landlock: what files this process may still see, for good.

See the kernel's ``Documentation/userspace-api/landlock.rst``; the numbers below are its.
"""

import ctypes
import os
import struct
from collections.abc import Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION = 1
_BENEATH = 1
_EXECUTE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 2, 1 << 3
# How many kinds of access to files each version knows, and since when more than files.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_FILE_RIGHTS_NOW = 16
NETWORK_SINCE, SCOPES_SINCE = 4, 6
"""The versions that first took TCP, and signals to others."""
_BOTH = 0b11


def read_only(places: Iterable[str]) -> int:
    """Take all files from this process but ``places``, which it may read: files, or whole folders.

    Newer kernels take TCP, signals to others and abstract sockets as well. Returns the version that
    the kernel applied, 0 if it did not; a process must have given up new privileges first.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, 0, _ASK_VERSION)
    if version < 1:
        return 0
    files = (1 << _FILE_RIGHTS.get(version, _FILE_RIGHTS_NOW)) - 1
    network = _BOTH if version >= NETWORK_SINCE else 0
    scopes = _BOTH if version >= SCOPES_SINCE else 0
    rules = struct.pack("=QQQ", files, network, scopes)
    # An older kernel takes a longer structure as long as what it does not know is zero.
    ruleset = libc.syscall(_CREATE, rules, len(rules), 0)
    if ruleset < 0:
        return 0
    try:
        for place in places:
            _allow(libc, ruleset, place)
        return int(version) if libc.syscall(_RESTRICT, ruleset, 0) == 0 else 0
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH)
    except OSError:
        return
    # The kernel refuses a rule that lets a single file be listed.
    listing = _READ_FOLDER if os.path.isdir(path) else 0
    rule = struct.pack("=Qi", _EXECUTE | _READ_FILE | listing, place)
    libc.syscall(_ADD, ruleset, _BENEATH, rule, 0)
    os.close(place)
