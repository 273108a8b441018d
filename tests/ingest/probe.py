"""A worker that a document has taken over: it tries what it should not be able to do."""

import contextlib
import ctypes
import encodings.idna
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workbench.ingest import landlock, seccomp
from workbench.ingest.frames import frame, read_frame
from workbench.ingest.parsed import Parsed
from workbench.ingest.sandbox import Layer, confine

NOBODY = 65_534
GIB = 2**30
MODULES = (encodings.idna, landlock, resource, seccomp)
"""Loaded before another user or no files at all make that impossible."""
DONE = (OSError, MemoryError, subprocess.SubprocessError)

Try = Callable[[], object]


def tries(where: dict[str, Any]) -> dict[str, tuple[set[Layer], Try]]:
    """Return what is tried, by name, with the layers any of which must deny it."""
    files, reach = {Layer.FILES}, {Layer.NETWORK, Layer.TCP, Layer.SOCKETS}
    here, port = Path(where["folder"]), where["port"]
    return {
        "read a key": (files, (here / ".ssh" / "id_ed25519").read_text),
        "list a home": (files, lambda: os.listdir(here)),
        "read the library": (files, (here / "library.workbench").read_bytes),
        "read the users": (files, Path("/etc/passwd").read_text),
        "read its environment": (files, Path("/proc/self/environ").read_bytes),
        "read the program's environment": (files, Path(f"/proc/{os.getppid()}/environ").read_bytes),
        "read the program's memory map": (files, Path(f"/proc/{os.getppid()}/maps").read_bytes),
        "write beside it": (files, lambda: Path("written-by-probe").write_text("x")),
        "write a temporary file": (files, lambda: (here / "new").write_text("x")),
        "make an empty file": (files, (here / "empty").touch),
        "make a folder": (files, (here / "folder").mkdir),
        "remove a file": (files, (here / "spare").unlink),
        "write to shared memory": (files, lambda: Path(where["shared"]).write_text("x")),
        "write to memory as to a file": ({Layer.WRITING}, fill_memory_file),
        "connect": (reach, lambda: socket.create_connection(("127.0.0.1", port), 1).close()),
        "send a datagram": (reach - {Layer.TCP}, lambda: send(port)),
        "look a name up": (files, lambda: socket.getaddrinfo("localhost", 80)),
        "open a local socket": ({Layer.SOCKETS}, open_pair),
        "fork": ({Layer.PROGRAMS}, fork),
        "start a program": ({Layer.PROGRAMS}, lambda: subprocess.run(["true"], check=True)),
        "signal the program": ({Layer.SIGNALS}, lambda: os.kill(os.getppid(), 0)),
        "take 8 GiB": ({Layer.MEMORY}, lambda: len(bytes(8 * GIB))),
    }


def fill_memory_file() -> None:
    with os.fdopen(os.memfd_create("probe"), "wb", buffering=0) as held:
        held.write(b"x")


def send(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"probe", ("127.0.0.1", port))


def open_pair() -> None:
    for line in socket.socketpair():
        line.close()


def become_another() -> None:
    words = [sys.executable.encode(), b"-c", b"import time; time.sleep(60)", None]
    ctypes.CDLL(None).execv(words[0], (ctypes.c_char_p * len(words))(*words))
    raise SystemExit(1)


def fork() -> None:
    child = os.fork()
    if not child:
        os._exit(0)
    os.waitpid(child, 0)


def take_all_memory() -> None:
    held = []
    while True:
        held.append(bytes(2**24))


def hang() -> None:
    while True:
        pass


def hang_on() -> None:
    """Hang deaf to every signal that a process can be deaf to."""
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    hang()


def fork_and_hang() -> None:
    for _ in range(3):
        with contextlib.suppress(OSError):
            os.fork()
    time.sleep(60)


def flood() -> None:
    with contextlib.suppress(BrokenPipeError):
        for _ in range(200):
            os.write(1, b"x" * 2**20)
    time.sleep(60)


def say(what: bytes) -> None:
    os.write(1, what)
    time.sleep(60)


def close() -> None:
    os.close(1)
    time.sleep(60)


def answer_half() -> None:
    os.write(1, frame(b"x" * 99)[:50])
    os._exit(0)


def drip() -> None:
    for _ in range(200):
        os.write(1, b"\0")
        time.sleep(0.5)


ATTACKS: dict[str, Callable[[], object]] = {
    "hang": hang,
    "hang on": hang_on,
    "fork and hang": fork_and_hang,
    "take all memory": take_all_memory,
    "crash": lambda: ctypes.string_at(0),
    "abort": os.abort,
    "leave": lambda: os._exit(0),
    "close": close,
    "flood": flood,
    "announce 4 GiB": lambda: say(b"\xff" * 4),
    "answer nonsense": lambda: say(frame(b"\0\0\0\2{}")),
    "answer half": answer_half,
    "drip": drip,
    "become another program": become_another,
}


def main() -> None:
    """Answer one document, a JSON object, with the layers that hold and what came of each try."""
    read_frame(sys.stdin.buffer)
    where = json.loads(read_frame(sys.stdin.buffer) or b"{}")
    wanted = tries(where)
    if where.get("nobody"):
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    held = confine() if where["confined"] else frozenset[Layer]()
    if "attack" in where:
        ATTACKS[where["attack"]]()
    said = {"layers": sorted(held), "came": {name: came(act) for name, (_, act) in wanted.items()}}
    os.write(1, frame(Parsed(text=json.dumps(said)).sent()))


def came(act: Try) -> str:
    try:
        act()
    except DONE as error:
        return f"denied: {error}"
    return "done"
