"""Bulk import of an archive: one JSON object a line, already text."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.errors import NotFound, Unusable
from workbench.ingest.folder import metadata
from workbench.ingest.parsed import cleaned, one_line
from workbench.services.ports import Archived

_LINE_BYTES = 32 * 2**20
_KEPT_LINES = 100
_ALIASES = {
    "published": "date",
    "language": "lang",
    "source": "publisher",
    "link": "url",
    "type": "kind",
    "_id": "id",
}


@dataclass(slots=True)
class ArchiveReader:
    """Yields the documents of a JSONL file and keeps count of the lines that hold none.

    ``bad`` counts them, ``bad_lines`` names the first hundred (from 1).
    """

    path: Path
    good: int = 0
    bad: int = 0
    bad_lines: list[int] = field(default_factory=list)

    def __iter__(self) -> Iterator[Archived]:
        """Yield the documents in order; raises ``NotFound``, ``Unusable`` if there is no file."""
        try:
            with self.path.open("rb") as stream:
                number = 0
                while line := stream.readline(_LINE_BYTES):
                    number += 1
                    if not line.strip(b"\xef\xbb\xbf \t\r\n"):
                        continue
                    if (document := read_line(line)) is None:
                        self._refuse(number)
                    else:
                        self.good += 1
                        yield document
        except FileNotFoundError as error:
            raise NotFound(f"There is no file {self.path}; check the path.") from error
        except OSError as error:
            raise Unusable(f"The file {self.path} cannot be read: {error.strerror}.") from error

    def _refuse(self, number: int) -> None:
        self.bad += 1
        if len(self.bad_lines) < _KEPT_LINES:
            self.bad_lines.append(number)


def archived(path: Path | str) -> ArchiveReader:
    """Return a reader of the archive at ``path``: iterate over it for its documents."""
    return ArchiveReader(Path(path))


def read_line(line: bytes) -> Archived | None:
    """Return the document of one line, ``None`` if it is not an object with words as ``text``."""
    try:
        row = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return None
    text = row.get("text") if isinstance(row, dict) else None
    if not isinstance(text, str) or not text.strip():
        return None
    return Archived(cleaned(text), metadata(_told(row)))


def _told(row: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the plain fields of a row as words, under the names that ``sources.csv`` has."""
    told: dict[str, str] = {}
    for key, value in row.items():
        name = key.strip().lower()
        if name == "text":
            continue
        said = _said(value)
        if said:
            told.setdefault(_ALIASES.get(name, name), one_line(said, 2_000))
    return told


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(one for one in value if isinstance(one, str))
    plain = isinstance(value, str | int | float) and not isinstance(value, bool)
    return str(value) if plain else ""
