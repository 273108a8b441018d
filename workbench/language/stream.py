"""A text as a row of words and marks in which every quotation is one step."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, Protocol

from workbench.domain.text import Span
from workbench.language.abbreviations import abbreviations
from workbench.language.names import Name
from workbench.language.speech_words import CLITICS, WATCHED

WORD, QUOTE, STOP, BREAK = "w", "q", ".", "n"
_PIECE: Final = re.compile(
    r"(?:[^\W\d_]\.){2,8}|[^\W\d_]\.(?=[ \u00a0]?[^\W\d_a-zà-ÿ])"
    r"|@\w{2,40}"
    r"|[^\W_]+(?:[’'&./‐-][^\W_]+){0,9}(?:[’'](?![\w’']))?"
    r"|\n|[^\w\s]"
)
_ENDS: Final = frozenset(".!?…。！？")
_AWAIT: Final = frozenset(",!?…-—–！？，")
_LONGEST_ABBREVIATION: Final = 6


class HasPlace(Protocol):
    """Words that stand in quotation marks."""

    @property
    def span(self) -> Span:
        """Where they stand, marks included."""


class Stream:
    """Words, marks, quotations and paragraph breaks of a text, by their number in reading order.

    ``kinds`` has ``WORD``, ``QUOTE``, ``STOP`` (a full stop and its like), ``BREAK`` (a line feed)
    or the mark itself; ``lows`` the word in lower case; ``named`` the number of the name a word is
    part of, -1 for none; ``floors`` and ``ceilings`` where the sentence of a step begins and the
    step behind its end. Linear in the length of the text.
    """

    def __init__(
        self, text: str, quoted: Sequence[HasPlace], names: Sequence[Name], language: str = "en"
    ) -> None:
        """Read a text. ``quoted`` are the outermost quotations, in reading order."""
        self.text = text
        self.names = list(names)
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lows: list[str] = []
        self._short = abbreviations(language)
        at = 0
        for quotation in quoted:
            self._read(at, quotation.span.start)
            self._add(QUOTE, quotation.span.start, quotation.span.end)
            at = quotation.span.end
        self._read(at, len(text))
        self.named = self._of_names()
        self._ending = [self._ends_sentence(i) for i in range(len(self.kinds))]
        self.floors, self.ceilings = self._sentences()
        self._watched = [
            i for i, low in enumerate(self.lows) if low in WATCHED or low.endswith(CLITICS)
        ]

    def __len__(self) -> int:
        return len(self.kinds)

    def at(self, offset: int) -> int:
        """Return the number of the first word or mark that begins at an offset or behind it."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int) -> Span:
        """Return where the words from the first to the last stand, both included."""
        return Span(self.starts[first], self.ends[last])

    def cues(self, first: int, ceiling: int) -> list[int]:
        """Return the steps from ``first`` up to ``ceiling`` that may be a verb of saying."""
        return self._watched[
            bisect_left(self._watched, first) : bisect_left(self._watched, ceiling)
        ]

    def ends_sentence(self, i: int) -> bool:
        """Say whether a sentence ends with this step: a stop or break, or a quotation with one."""
        return self._ending[i]

    def _sentences(self) -> tuple[list[int], list[int]]:
        """Return for every step where its sentence begins and where the next one does."""
        floors: list[int] = []
        floor = 0
        for i, ending in enumerate(self._ending):
            floors.append(floor)
            floor = i + 1 if ending else floor
        ceilings = [0] * len(floors)
        ceiling = len(floors)
        for i in range(len(floors) - 1, -1, -1):
            ceiling = i + 1 if self._ending[i] else ceiling
            ceilings[i] = ceiling
        return floors, ceilings

    def _ends_sentence(self, i: int) -> bool:
        kind = self.kinds[i]
        if kind == BREAK:
            return True
        if kind == STOP:
            return not self._goes_on(i)
        if kind != QUOTE:
            return False
        closing = self.text[max(self.starts[i], self.ends[i] - 3) : self.ends[i]]
        return not _ENDS.isdisjoint(closing) and not self._goes_on(i)

    def awaits(self, i: int) -> bool:
        """Say whether a quotation ends so that "she said" may follow: with no full stop."""
        closing = self.text[max(self.starts[i], self.ends[i] - 2) : self.ends[i]]
        return self.kinds[i] == QUOTE and not _AWAIT.isdisjoint(closing)

    def _goes_on(self, i: int) -> bool:
        """Say whether the sentence goes on in lower case or with a mark."""
        if i + 1 >= len(self.kinds):
            return False
        if self.kinds[i + 1] in {WORD, STOP}:
            return self.text[self.starts[i + 1]].islower()
        return self.kinds[i + 1] in ",;:)—–-―" or (
            self.kinds[i + 1] == QUOTE and self.kinds[i] == QUOTE
        )

    def _read(self, start: int, end: int) -> None:
        """Take in the text between two quotations."""
        for match in _PIECE.finditer(self.text, start, end):
            piece = match.group()
            if piece[0].isalnum() or len(piece) > 1:
                self._add(WORD, match.start(), match.end())
            elif piece == "\n":
                self._add(BREAK, match.start(), match.end())
            elif piece == "." and self._abbreviated(match.start()):
                self.ends[-1] = match.end()
            else:
                kind = STOP if piece in _ENDS else piece
                self._add(kind, match.start(), match.end())

    def _add(self, kind: str, start: int, end: int) -> None:
        self.kinds.append(kind)
        self.starts.append(start)
        self.ends.append(end)
        self.lows.append(self.text[start:end].lower() if kind == WORD else "")

    def _abbreviated(self, at: int) -> bool:
        """Say whether a full stop belongs to the word before it."""
        if not self.kinds or self.kinds[-1] != WORD or self.ends[-1] != at:
            return False
        low = self.lows[-1]
        return len(low) <= _LONGEST_ABBREVIATION and low in self._short

    def _of_names(self) -> list[int]:
        """Return the number of the name each word is part of."""
        numbers = [-1] * len(self.kinds)
        for number, name in enumerate(self.names):
            i = self.at(name.span.start)
            while i < len(self.kinds) and self.starts[i] < name.span.end:
                if self.kinds[i] == WORD:
                    numbers[i] = number
                i += 1
        return numbers
