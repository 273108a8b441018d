"""What every service works with: the library, the time, and who is at the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from workbench.services.ports import Clock, Library


@dataclass(frozen=True, slots=True)
class Workplace:
    """A library, a clock and the name of the checker at work, asked anew each time."""

    library: Library
    clock: Clock
    checker: Callable[[], str]

    def now(self) -> datetime:
        """Return the time, UTC."""
        return self.clock()
