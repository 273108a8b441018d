"""Tables as text (CSV, TSV): filed exactly as decoded, a record a block.

Follows RFC 4180, and what spreadsheets make of files that do not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import Block, BlockKind, trimmed
from workbench.ingest.cells import cell_range
from workbench.ingest.decode import decode
from workbench.ingest.parsed import Parsed
from workbench.ingest.records import Record, records

# Where several part the table equally well, the comma is more often one of a number or a sentence.
_DELIMITERS = "\t;|,"
_SAMPLE_CHARS = 60_000
_SAMPLE_RECORDS = 50
# Excel's own line, by which a file names its delimiter.
_NAMED = re.compile(r'"?sep=([,;\t|])"?[ \t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_UNCLOSED = (
    "A quotation mark in row {} is never closed, so its lines were read as rows; compare with the "
    "file."
)
_LOSSY = "Some characters could not be decoded and are shown as \ufffd."


def parse_csv(content: bytes, charset: str = "") -> Parsed:
    """Read a table in text form. Offsets in the text are offsets in the file."""
    decoded = decode(content, charset)
    text = decoded.text
    named = _NAMED.match(text)
    rows = list(records(text, named[1] if named else _delimiter(text), named.end() if named else 0))
    blocks = tuple(_blocks(text, rows))
    if not blocks:
        return Parsed(Outcome.EMPTY, "The file holds no words.", text=text)
    unclosed = next((at for at, row in enumerate(rows, start=1) if row.unclosed), 0)
    reasons = [_UNCLOSED.format(unclosed)] if unclosed else []
    reasons += [_LOSSY] if decoded.lossy else []
    outcome = Outcome.PARTIAL if reasons else Outcome.OK
    return Parsed(outcome, " ".join(reasons), text=text, blocks=blocks)


def _blocks(text: str, rows: list[Record]) -> Iterator[Block]:
    for number, row in enumerate(rows, start=1):
        if span := trimmed(text, row.start, row.end):
            yield Block(
                BlockKind.TABLE, span, place=Place(cell=cell_range("", number, row.columns))
            )


def _delimiter(text: str) -> str:
    """Return the sign that gives the most records the same number of columns, above one."""
    sample = text[:_SAMPLE_CHARS]
    best, most = ",", 0.0
    for sign in _DELIMITERS:
        found = list(islice(records(sample, sign), _SAMPLE_RECORDS))
        if len(sample) < len(text) and len(found) > 1:
            # The last one may be cut off.
            found.pop()
        counts = Counter(row.columns for row in found if sample[row.start : row.end].strip())
        columns, times = max(
            counts.items(), key=lambda item: (item[0] > 1, item[1]), default=(0, 0)
        )
        share = times / counts.total() if columns > 1 else 0.0
        if share > most:
            best, most = sign, share
    return best
