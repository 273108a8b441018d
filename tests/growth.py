"""How the time that a piece of work takes grows with its size."""

from collections.abc import Callable
from typing import Final

TRIES: Final = 3
"""Another test on the same core can take half of its speed away; it does not each time."""
LINEAR: Final = 4.5
"""Times as long that four times as much may take; in square it would be sixteen times."""
LEAST: Final = 0.2
"""Seconds of the processor below which nothing is told apart."""


def grows_with_its_size(taken: Callable[[int], float], few: int) -> bool:
    """Say whether four times as much takes four times as long; ``taken`` returns seconds."""
    return any(taken(4 * few) < LINEAR * max(taken(few), LEAST) for _ in range(TRIES))
