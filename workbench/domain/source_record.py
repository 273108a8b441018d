"""What a person says of a source, and the record of what was changed in it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, Self, TypeAlias

from workbench.domain.ids import SourceId
from workbench.domain.source import Source

Value: TypeAlias = str | int | date | None
"""The value of one field; yes and no are 1 and 0 of the same kind."""


@dataclass(frozen=True, slots=True)
class SourceFields:
    """What may be said anew of a source; its text stays as it was taken in.

    ``primary`` is ``None`` where nobody has said, ``reliability`` runs from 1 to 5.
    """

    title: str
    author: str = ""
    publisher: str = ""
    published: date | None = None
    kind: str = ""
    primary: bool | None = None
    origin: str = ""
    confidential: bool = False
    reliability: int | None = None
    language: str = ""
    url: str = ""

    @classmethod
    def of(cls, source: Source) -> Self:
        """Return what is said of a source now."""
        return cls(**{field.name: getattr(source, field.name) for field in fields(cls)})

    def values(self) -> dict[str, Value]:
        """Return the values by the names of their fields."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True)
class SourceChange:
    """That a person said something anew of a source: each field before and after, who and when."""

    source_id: SourceId
    changed: Mapping[str, tuple[Value, Value]]
    by: str
    at: datetime
    id: int | None = None


class Keep(Enum):
    """Stands for a field that is to stay as it is."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


@dataclass(frozen=True, slots=True)
class Shared:
    """What is said of several sources at once; each keeps what is not named here."""

    origin: str | Keep = KEEP
    primary: bool | Keep | None = KEEP
    confidential: bool | Keep = KEEP

    def said(self) -> dict[str, Any]:
        """Return what is named, by field."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not KEEP}


def told(changed: Mapping[str, tuple[Value, Value]]) -> dict[str, list[Value]]:
    """Return what changed as JSON values: before and after by field, days as ISO 8601."""
    return {name: [_plain(value) for value in pair] for name, pair in changed.items()}


def _plain(value: Value) -> Value:
    return value.isoformat() if isinstance(value, date) else value
