"""Watching a worker's memory from outside, where the system knows no limit on it (macOS)."""

import subprocess
import sys
import time
from dataclasses import dataclass

WATCHED = sys.platform == "darwin"
_KIB = 1024
_ANSWERS_WITHIN = 5.0


class _Ps(subprocess.Popen[bytes]):
    """The system's own listing of processes, asked for one of them."""

    def __init__(self, pid: int) -> None:
        super().__init__(
            ["/bin/ps", "-o", "rss=", "-p", str(pid)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )


def resident(pid: int) -> int:
    """Return how many bytes of memory a process holds, 0 if it is gone or cannot be seen."""
    try:
        with _Ps(pid) as asked:
            try:
                said, _ = asked.communicate(timeout=_ANSWERS_WITHIN)
            finally:
                asked.kill()
    except (OSError, subprocess.TimeoutExpired):
        return 0
    return int(said) * _KIB if said.strip().isdigit() else 0


@dataclass(slots=True)
class Watch:
    """Looks at the memory of processes, at most once in ``pause`` seconds; never if not ``on``."""

    on: bool = WATCHED
    pause: float = 1.0
    _next: float = 0.0

    def shortened(self, wait: float) -> float:
        """Return how long one may wait for something else before the next look."""
        return min(wait, self.pause) if self.on else wait

    def due(self) -> bool:
        """Say whether it is time to look, which then counts as done."""
        now = time.monotonic()
        if not self.on or now < self._next:
            return False
        self._next = now + self.pause
        return True
