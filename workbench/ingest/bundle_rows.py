"""Takes the fields out of a JSON object of a stranger, each as what it has to be."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Final, TypeVar

from workbench.domain.bundle import BundleRefused
from workbench.domain.place import Place
from workbench.domain.text import Block, BlockKind, Span

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

LARGEST: Final = 2**31 - 1
"""The largest whole number that a bundle has any use for."""
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_EDGES: Final = 2


class Row:
    """The fields of one JSON object, each of which must be taken once.

    ``place`` names it in the sentence of the ``BundleRefused`` that every method raises for a field
    that is missing or not what it should be.
    """

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise BundleRefused(f"its {place} is not an object")
        self._left = dict(value)
        self._place = place

    def ends(self) -> None:
        """Make sure that no field is left over."""
        if self._left:
            raise BundleRefused(f"its {self._place} has a field that is not known")

    def value(self, name: str) -> Any:
        """Take any JSON value."""
        if name not in self._left:
            raise BundleRefused(f"its {self._place} lacks “{name}”")
        return self._left.pop(name)

    def text(self, name: str) -> str:
        """Take a text."""
        return _text(self.value(name), self._where(name))

    def digest(self, name: str) -> str:
        """Take a SHA-256 in hexadecimal."""
        told = self.text(name)
        if not _DIGEST.fullmatch(told):
            raise self._odd(name)
        return told

    def flag(self, name: str) -> bool:
        """Take a yes or no."""
        told = self.value(name)
        if not isinstance(told, bool):
            raise self._odd(name)
        return told

    def whole(self, name: str, low: int = 0) -> int:
        """Take a whole number from ``low`` up."""
        return _whole(self.value(name), self._where(name), low)

    def number(self, name: str) -> int:
        """Take a whole number, negative too."""
        return self.whole(name, -LARGEST)

    def share(self, name: str) -> float:
        """Take a number from 0 to 1."""
        told = self.value(name)
        if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told <= 1:
            raise self._odd(name)
        return float(told)

    def moment(self, name: str) -> datetime:
        """Take a time in UTC."""
        found = self.any_moment(name)
        if found.tzinfo is not UTC:
            raise self._odd(name)
        return found

    def any_moment(self, name: str) -> datetime:
        """Take a time of any zone, which is kept."""
        told = self.text(name)
        found = _parsed(datetime.fromisoformat, told)
        if found is None or found.tzinfo is None or found.isoformat() != told:
            raise self._odd(name)
        return found

    def day_or_none(self, name: str) -> date | None:
        """Take a date that may be missing."""
        told = self.perhaps(self.text, name)
        found = None if told is None else _parsed(date.fromisoformat, told)
        if told is not None and (found is None or found.isoformat() != told):
            raise self._odd(name)
        return found

    def one_of(self, name: str, kind: type[E]) -> E:
        """Take a word of a closed list."""
        return _member(self.value(name), self._where(name), kind)

    def many(self, name: str) -> list[Any]:
        """Take a list."""
        return _list(self.value(name), self._where(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Take a list of texts."""
        return tuple(_text(item, self._where(name)) for item in self.many(name))

    def wholes(self, name: str) -> tuple[int, ...]:
        """Take a list of whole numbers from 1."""
        return tuple(_whole(item, self._where(name), 1) for item in self.many(name))

    def perhaps(self, take: Callable[[str], T], name: str) -> T | None:
        """Take a field by another method of this row, or ``None`` if that is what it holds."""
        if name in self._left and self._left[name] is None:
            del self._left[name]
            return None
        return take(name)

    def has(self, name: str) -> bool:
        """Say whether a field that may be left out is there."""
        return name in self._left

    def _where(self, name: str) -> str:
        return f"{self._place}, “{name}”"

    def _odd(self, name: str) -> BundleRefused:
        return _odd(self._where(name))


def span(value: object, place: str) -> Span:
    """Return the span that a pair of numbers stands for."""
    edges = _list(value, place)
    if len(edges) != _EDGES:
        raise _odd(place)
    start, end = (_whole(edge, place, 0) for edge in edges)
    if start >= end:
        raise _odd(place)
    return Span(start, end)


def blocks(values: list[Any], place: str) -> tuple[Block, ...]:
    """Return the blocks of a text: kind, start, end, page, and the place if there is one."""
    return tuple(_block(value, place) for value in values)


def count_or_none(value: object, place: str) -> int | None:
    """Return a number that counts from 1 and may be missing."""
    return None if value is None else _whole(value, place, 1)


def members(values: list[Any], place: str, kind: type[E]) -> tuple[E, ...]:
    """Return words of a closed list."""
    return tuple(_member(value, place, kind) for value in values)


def place_of(told: list[Any], where: str) -> Place | None:
    """Return the place that ends a row, or ``None`` if the row has none."""
    if not told:
        return None
    if len(told) > 1 or not isinstance(told[0], dict):
        raise _odd(where)
    try:
        return Place.of(told[0])
    except ValueError as error:
        raise _odd(where) from error


def _block(value: object, place: str) -> Block:
    match value:
        case [kind, start, end, page, *rest]:
            found, where = _member(kind, place, BlockKind), span([start, end], place)
            return Block(found, where, count_or_none(page, place), place_of(rest, place))
        case _:
            raise _odd(place)


def _member(value: object, place: str, kind: type[E]) -> E:
    try:
        return kind(value)
    except (ValueError, TypeError) as error:
        raise _odd(place) from error


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise _odd(place)
    return value


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise _odd(place)
    return value


def _whole(value: object, place: str, low: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= LARGEST:
        raise _odd(place)
    return value


def _parsed(parse: Callable[[str], T], told: str) -> T | None:
    try:
        return parse(told)
    except ValueError:
        return None


def _odd(place: str) -> BundleRefused:
    return BundleRefused(f"its {place} is not what it should be")
