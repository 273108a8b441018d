"""What a bare full-text index needs for the same claims: the yardstick of time."""

import re
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from tests.bench.evaluation.model import Document, LabelledClaim

_WORD: Final = re.compile(r"\w+")
_LIMIT: Final = 50
_ENOUGH: Final = 0.3
_MAKE: Final = "CREATE VIRTUAL TABLE bare USING fts5(text, tokenize='porter unicode61')"
_ASK: Final = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?"


def bare_seconds(documents: Sequence[Document], claims: Sequence[LabelledClaim]) -> float | None:
    """Return the processor seconds of asking FTS5 for any word of each claim.

    ``None`` if it answers less than half of them: it splits no Chinese, Japanese or Thai.
    """
    asked = [" OR ".join(f'"{word}"' for word in _WORD.findall(claim.text)) for claim in claims]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(_MAKE)
        rows = ((f"{document.title} {document.text}",) for document in documents)
        connection.executemany("INSERT INTO bare (text) VALUES (?)", rows)
        if 2 * _answered(connection, asked) < len(asked):
            return None
        began, times = time.process_time(), 0
        while (taken := time.process_time() - began) < _ENOUGH:
            _answered(connection, asked)
            times += 1
    return taken / times


def _answered(connection: sqlite3.Connection, asked: Sequence[str]) -> int:
    answers = (connection.execute(_ASK, (words, _LIMIT)).fetchall() for words in asked if words)
    return sum(bool(answer) for answer in answers)
