"""Column types: how values of the domain are written into the file."""

import json
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Generic, TypeVar

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

E = TypeVar("E", bound=Enum)


class Moment(TypeDecorator[datetime]):
    """A time, kept as ISO 8601 text in UTC, so that it sorts and any program can read it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a time; raises ``ValueError`` for one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time needs its zone")
        return value.astimezone(UTC).isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Read a time."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A date, kept as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write a date."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """Read a date."""
        return None if value is None else date.fromisoformat(value)


class Word(TypeDecorator[E], Generic[E]):
    """A member of an enumeration, kept by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """Write a member."""
        return None if value is None else str(value.value)

    def process_result_value(self, value: Any, dialect: Dialect) -> E | None:
        """Read a member."""
        return None if value is None else self.kind(value)


class Json(TypeDecorator[Any]):
    """Plain lists, mappings and strings, kept as JSON; nothing (``None``) is kept as NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write a value."""
        return None if value is None else to_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read a value; tuples come back as lists."""
        return None if value is None else json.loads(value)


def to_json(value: Any) -> str:
    """Return a value as compact JSON, its keys in order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
