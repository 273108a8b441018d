"""Where words stand in a document that has no pages, or something more exact than a page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Place:
    """A moment of a recording, cells of a sheet, a chapter of a book, a part of a message.

    ``time`` counts milliseconds from the start of the recording, ``speaker`` is who says the words
    there; ``cell`` is a range with its sheet (``Budget!A7:F7``); ``section`` is the heading of the
    chapter or part. What is not known is empty.
    """

    time: int | None = None
    speaker: str = ""
    cell: str = ""
    section: str = ""

    def told(self) -> dict[str, str | int]:
        """Return what is known, as values that JSON can carry."""
        known: dict[str, str | int] = {} if self.time is None else {"time": self.time}
        words = {"speaker": self.speaker, "cell": self.cell, "section": self.section}
        return known | {name: word for name, word in words.items() if word}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        """Return the place that ``told`` gave; raises ``ValueError`` for anything else."""
        if told.keys() - {"time", "speaker", "cell", "section"}:
            raise ValueError("a place has something that is not known")
        time = told.get("time")
        if time is not None and (isinstance(time, bool) or not isinstance(time, int) or time < 0):
            raise ValueError("a time is not a number of milliseconds")
        words = {name: told.get(name, "") for name in ("speaker", "cell", "section")}
        for word in words.values():
            if not isinstance(word, str) or len(word) > _LONGEST:
                raise ValueError("a place is not told in words")
        return cls(time, **words)

    def __str__(self) -> str:
        parts = [] if self.time is None else [timecode(self.time)]
        return ", ".join(
            [*parts, *(part for part in (self.speaker, self.cell, self.section) if part)]
        )


def timecode(milliseconds: int) -> str:
    """Return a moment of a recording as hours, minutes and seconds: ``01:02:03``."""
    seconds = milliseconds // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
