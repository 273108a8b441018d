"""What an OpenDocument spreadsheet says of its cells (OpenDocument 1.3, part 3, 9.1 and 19.6)."""

import io
import re
from collections.abc import Mapping
from itertools import product

from lxml import etree

from workbench.ingest.sheetmarks import MOST_MARKS, Marks, dropped, error, number

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ROWS, _COLUMNS = 1_048_576, 16_384
_CONTENT = "content.xml"
_DURATION = re.compile(r"(-?)PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d{1,9})?S")


def open_marks(parts: Mapping[str, bytes]) -> dict[str, Marks]:
    """Return what is known of the cells, by the name of their sheet."""
    content = parts.get(_CONTENT, b"")
    found: dict[str, Marks] = {}
    stream = etree.iterparse(
        io.BytesIO(content),
        events=("start", "end"),
        tag=(f"{_TABLE}table", f"{_TABLE}table-row"),
        resolve_entities=False,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        huge_tree=False,
    )
    marks, at = Marks(), 0
    try:
        for event, element in stream if content else ():
            if event == "start" and element.tag == f"{_TABLE}table":
                marks, at = found.setdefault(element.get(f"{_TABLE}name") or "", Marks()), 0
            elif event == "end" and element.tag == f"{_TABLE}table-row":
                times = number(element.get(f"{_TABLE}number-rows-repeated"), 1, _ROWS)
                _row(marks, range(at, at + times), element)
                at += times
                dropped(element)
    except etree.XMLSyntaxError:
        # The reader of the values meets the same damage, and says so.
        return found
    return found


def _row(marks: Marks, rows: range, row: etree._Element) -> None:
    at = 0
    marks.hidden = marks.hidden or row.get(f"{_TABLE}visibility") in {"collapse", "filter"}
    for cell in row.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        times = number(cell.get(f"{_TABLE}number-columns-repeated"), 1, _COLUMNS)
        columns = range(at, at + times)
        at += times
        if marks.full or len(rows) * times > MOST_MARKS:
            continue
        words, sign = _told(cell)
        if words:
            marks.words |= dict.fromkeys(product(rows, columns), words)
        elif any(sign):
            marks.signs |= dict.fromkeys(product(rows, columns), sign)


def _told(cell: etree._Element) -> tuple[str, tuple[str, str]]:
    """Return the words to be read instead of a cell's value, or the signs around it."""
    kind = cell.get(f"{_OFFICE}value-type") or ""
    computed = kind != "string" or cell.get(f"{_TABLE}formula") is not None
    if computed and (wrong := error(_shown(cell))):
        return wrong, ("", "")
    if kind == "time" and (lasts := _DURATION.fullmatch(cell.get(f"{_OFFICE}time-value") or "")):
        return f"{lasts[1]}{int(lasts[2])}:{lasts[3]:0>2}:{lasts[4]:0>2}", ("", "")
    currency = (cell.get(f"{_OFFICE}currency") or "")[:10].strip()
    if kind == "currency" and currency:
        return "", ("", f" {currency}")
    return "", ("", "%") if kind == "percentage" else ("", "")


def _shown(cell: etree._Element) -> str:
    paragraph = cell.find(f"{_TEXT}p")
    return "" if paragraph is None else "".join(map(str, paragraph.itertext()))
