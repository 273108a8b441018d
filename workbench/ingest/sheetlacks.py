"""What a spreadsheet had that its text has not."""

import re
from collections.abc import Mapping, Sequence

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from workbench.ingest.sheetmarks import Marks
from workbench.ingest.zipdirectory import entries
from workbench.ingest.zipguard import MOST_MEMBERS

_BY_NAME = (
    ("charts", re.compile(r"xl/(?:charts|chartsheets)/|object \d+/content\.xml$")),
    ("comments on cells", re.compile(r"xl/(?:threaded)?comments")),
    ("pictures", re.compile(r"xl/media/|pictures/.")),
    ("pivot tables", re.compile(r"xl/pivottables/")),
)
_IN_DRAWING = re.compile(r"xl/drawings/drawing[^/]*\.xml", re.IGNORECASE)
_DRAWN_WORDS = re.compile(rb"<a:t[ >]")
_IN_SHEET = re.compile(r"xl/worksheets/[^/]*\.xml", re.IGNORECASE)
_PRINTED = re.compile(rb"<(?:\w{1,10}:)?(?:odd|even|first)(?:Header|Footer)>")
_REMARK = b"<office:annotation"
_NAMED = 5


def names_of(content: bytes) -> list[str]:
    """Return the names of the parts of a zipped spreadsheet in lower case; none of another."""
    return [one.name.decode("utf-8", "replace").lower() for one in entries(content, MOST_MEMBERS)]


def lacks_of(
    book: CalamineWorkbook,
    names: Sequence[str],
    parts: Mapping[str, bytes],
    marks: Mapping[str, Marks],
) -> tuple[str, ...]:
    """Return what is not read, in words for a checker."""
    lacks = [words for words, sign in _BY_NAME if any(sign.match(name) for name in names)]
    if any(one.typ is SheetTypeEnum.ChartSheet for one in book.sheets_metadata):
        lacks.append("charts")
    lacks += _in_parts(parts)
    hidden = [
        f"“{one.name}”"
        for one in book.sheets_metadata
        if one.visible is not SheetVisibleEnum.Visible
    ]
    if hidden:
        more = f" and {len(hidden) - _NAMED} more" if len(hidden) > _NAMED else ""
        lacks.append(f"the mark that sheets are hidden: {', '.join(hidden[:_NAMED])}{more}")
    return tuple(dict.fromkeys([*lacks, *_of_cells(marks)]))


def _in_parts(parts: Mapping[str, bytes]) -> list[str]:
    lacks = []
    if any(_IN_DRAWING.match(n) and _DRAWN_WORDS.search(part) for n, part in parts.items()):
        lacks.append("words in drawings")
    if any(_IN_SHEET.match(n) and _PRINTED.search(part) for n, part in parts.items()):
        lacks.append("headers and footers")
    if _REMARK in parts.get("content.xml", b""):
        lacks.append("comments on cells")
    return lacks


def _of_cells(marks: Mapping[str, Marks]) -> list[str]:
    if not marks:
        # Old and binary workbooks: the library that reads them leaves errors and formats out.
        return ["error values such as #N/A, signs for percent and money"]
    lacks = []
    pending = sum(one.pending for one in marks.values())
    if pending:
        lacks.append(f"the results of formulas that were never worked out ({pending:,})")
    if any(one.hidden for one in marks.values()):
        lacks.append("the mark that rows or columns are hidden")
    return lacks
