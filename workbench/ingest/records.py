"""The records of a table in text form, with quoted fields that may hold line ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_MARK = '"'


@dataclass(frozen=True, slots=True)
class Record:
    """One record: where its characters stand, its number of fields.

    ``unclosed`` if a quotation mark in it opens a field that nothing closes: the record then ends
    with the line of that mark.
    """

    start: int
    end: int
    columns: int
    unclosed: bool = False


@dataclass(slots=True)
class _State:
    """What is known at the end of a line: whether a quoted field is open, and the fields so far.

    ``line`` is the one whose mark opened the field.
    """

    start: int
    breaks: int = 0
    inside: bool = False
    slipped: bool = False
    line: int = -1


def records(text: str, delimiter: str, start: int = 0) -> Iterator[Record]:
    """Yield the records from ``start`` on, in linear time.

    A mark inside a field that is not quoted is a character. A quoted field that goes on over line
    ends has to end before a delimiter or a line end; where it does not, its first mark was a slip,
    and the lines after that one stand for themselves.
    """
    lines = [found.span() for found in _LINE.finditer(text, start) if found[0]]
    closed = re.compile(rf" *(?:[\r\n]|$|{re.escape(delimiter)})")
    at, state = 0, _State(start)
    while at < len(lines):
        first, end = lines[at]
        if state.inside or _MARK in text[first:end]:
            _scan(state, text[first:end], at, delimiter, closed)
        else:
            state.breaks = text.count(delimiter, first, end)
        if state.slipped or (state.inside and at + 1 == len(lines)):
            # Lines are looked at twice at most: none of those after the mark opens a field itself.
            at, end = state.line, lines[state.line][1]
            yield Record(state.start, end, state.breaks + 1, unclosed=True)
            state = _State(end)
        elif not state.inside:
            yield Record(state.start, end, state.breaks + 1)
            state = _State(end)
        at += 1


def _scan(state: _State, line: str, number: int, delimiter: str, closed: re.Pattern[str]) -> None:
    place = 0
    while place < len(line):
        if state.inside:
            end = line.find(_MARK, place)
            if end < 0:
                return
            doubled = line.startswith(_MARK, end + 1)
            place = end + 1 + doubled
            if not doubled:
                state.slipped = state.line != number and not closed.match(line, end + 1)
                state.inside = False
        elif line[place] == _MARK:
            state.inside, state.line, place = True, number, place + 1
        else:
            place = line.find(delimiter, place) + 1
            if not place:
                return
            state.breaks += 1
        if state.slipped:
            return
