"""What every service works with: the library, the time, and who is at the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from workbench.services.ports import Clock, Library
from workbench.spotting.model import Weights


@dataclass(frozen=True, slots=True)
class Workplace:
    """A library, a clock and the name of the checker at work, asked anew each time.

    ``weights`` are the fitted weights of worth, if there are any.
    """

    library: Library
    clock: Clock
    checker: Callable[[], str]
    weights: Weights | None = None

    def now(self) -> datetime:
        """Return the time, UTC."""
        return self.clock()
