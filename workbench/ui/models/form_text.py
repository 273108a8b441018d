"""Forms whose fields are all words, as a text to keep while they are being filled in."""

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

F = TypeVar("F", bound="DataclassInstance")


def as_text(form: "DataclassInstance") -> str:
    """Return a form as a text to keep."""
    return json.dumps(asdict(form), ensure_ascii=False)


def from_text(kind: type[F], text: str) -> F | None:
    """Return the form that was kept, ``None`` if the text is not one.

    A field that the text does not know is empty.
    """
    try:
        read = json.loads(text)
    except ValueError:
        return None
    if not isinstance(read, dict):
        return None
    return kind(**{field.name: str(read.get(field.name, "")) for field in fields(kind)})
