"""The sources that a person's search is narrowed to."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from workbench.domain.ids import SourceId
from workbench.domain.searching import Asked, Field, Narrowing
from workbench.language.bare import bare

_SOURCES: Final = (
    "SELECT id, published, title, file, publisher, url, external_id, author, kind, language "
    "FROM source ORDER BY id"
)
_OF_CASE: Final = "SELECT source_id FROM case_source WHERE case_id = ?"
_COLUMNS: Final[Mapping[Field, tuple[int, ...]]] = {
    Field.SOURCE: (2, 3, 4, 5, 6),
    Field.TITLE: (2,),
    Field.PUBLISHER: (4,),
    Field.AUTHOR: (7,),
    Field.KIND: (8,),
    Field.LANGUAGE: (9,),
}
_PIECE: Final = re.compile(r"[^\W_]+")
_Patterns = Sequence[tuple[Narrowing, re.Pattern[str]]]


def narrowed(connection: Connection, asked: Asked) -> tuple[Sequence[SourceId], int]:
    """Return the sources that are to be looked in, and how many have no date to tell by."""
    gathered: set[int] | None = None
    if asked.case_id is not None:
        gathered = set(connection.exec_driver_sql(_OF_CASE, (asked.case_id,)).scalars())
    patterns = [(one, _pattern(one.words)) for one in asked.narrowed]
    there = [
        row
        for row in connection.exec_driver_sql(_SOURCES).all()
        if (gathered is None or row[0] in gathered)
        and (not asked.sources or row[0] in asked.sources)
        and _holds(patterns, row)
    ]
    since, until = (day.isoformat() if day else "" for day in (asked.since, asked.until))
    within = [SourceId(row[0]) for row in there if _in_time(row[1], since, until)]
    return within, sum(row[1] is None for row in there) if asked.dated else 0


def _in_time(published: str | None, since: str, until: str) -> bool:
    if not (since or until):
        return True
    return published is not None and since <= published and (not until or published <= until)


def _holds(patterns: _Patterns, row: Any) -> bool:
    """Say whether a source has none of what it must not, and of each field any of what it must."""
    missing: set[Field] = set()
    met: set[Field] = set()
    for wanted, pattern in patterns:
        there = _has(row, wanted.field, pattern)
        if wanted.apart and there:
            return False
        if not wanted.apart:
            (met if there else missing).add(wanted.field)
    return missing <= met


def _has(row: Any, field: Field, pattern: re.Pattern[str]) -> bool:
    told = "\n".join(row[at] for at in _COLUMNS[field])
    return pattern.search(bare(told).text) is not None


def _pattern(words: str) -> re.Pattern[str]:
    """Return how words stand side by side in one line, from the beginning of a word on."""
    pieces = _PIECE.findall(bare(words).text) or [words]
    return re.compile(r"(?<![^\W_])" + r"[^\w\n]+".join(map(re.escape, pieces)))
