"""What a command of the command line answered."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The objects of a JSON Lines answer."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Answer]
