"""What the parts of a new Excel file say of its cells (ECMA-376, part 1, 18.3 and 18.8)."""

import io
import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from workbench.ingest.cells import position
from workbench.ingest.sheetmarks import Cell, Marks, dropped, number
from workbench.ingest.xmlparts import parsed_xml

_WORKBOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ROWS, _COLUMNS = 1_048_576, 16_384
_MOST_STYLES = 100_000
# 18.8.30: the formats that no file spells out. Those for money follow the reader's own country.
_PERCENT = (9, 10)
_QUOTED = re.compile(r'"([^"]{0,40})"')
_SIGN = re.compile(r"\[\$([^\[\]-]{1,10})[^\[\]]{0,20}\]|([$€£¥₹₽₩₺])")
_DIGIT = re.compile(r"[0#?]")

Signs = tuple[str, str]


def office_marks(parts: Mapping[str, bytes]) -> dict[str, Marks]:
    """Return what is known of the cells, by the name of their sheet."""
    lower = {name.lower(): content for name, content in parts.items()}
    signs = _signs(parsed_xml(lower.get(_STYLES, b"")))
    paths = _paths(parsed_xml(lower.get(_LINKS, b"")))
    workbook = parsed_xml(lower.get(_WORKBOOK, b""))
    sheets = () if workbook is None else workbook.iter("{*}sheet")
    return {
        sheet.get("name") or "": _marks(
            lower.get(paths.get(sheet.get(_LINK) or "", ""), b""), signs
        )
        for sheet in sheets
    }


def _paths(links: etree._Element | None) -> dict[str, str]:
    found = () if links is None else links.iter("{*}Relationship")
    return {
        link.get("Id") or "": posixpath.join("/xl", link.get("Target") or "").lower().lstrip("/")
        for link in found
    }


def _signs(styles: etree._Element | None) -> list[Signs]:
    """Return, for each style of a cell, what stands before and after a number in it."""
    if styles is None:
        return []
    formats = {e.get("numFmtId"): e.get("formatCode") or "" for e in styles.iter("{*}numFmt")}
    table = styles.find("{*}cellXfs")
    uses = [] if table is None else [e.get("numFmtId") for e in table.iter("{*}xf")]
    return [_sign(formats.get(use), use or "") for use in uses[:_MOST_STYLES]]


def _sign(code: str | None, use: str) -> Signs:
    if code is None:
        return ("", "%") if use in map(str, _PERCENT) else ("", "")
    positive = _QUOTED.sub(r"\1", code.split(";", 1)[0])
    if "%" in positive:
        return "", "%"
    found, digit = _SIGN.search(positive), _DIGIT.search(positive)
    if not found or not digit:
        return "", ""
    sign = (found[1] or found[2]).strip()
    return (sign, "") if found.start() < digit.start() else ("", f" {sign}")


def _marks(content: bytes, signs: list[Signs]) -> Marks:
    marks = Marks()
    stream = etree.iterparse(
        io.BytesIO(content),
        events=("end",),
        tag=("{*}row", "{*}col"),
        resolve_entities=False,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        huge_tree=False,
    )
    at = -1
    try:
        for _, element in stream if content else ():
            marks.hidden = marks.hidden or element.get("hidden") in {"1", "true"}
            if etree.QName(element).localname == "row":
                at = number(element.get("r"), at + 2, _ROWS) - 1
                _row(marks, at, element, signs)
                dropped(element)
    except etree.XMLSyntaxError:
        # The reader of the values meets the same damage, and says so.
        return marks
    return marks


def _row(marks: Marks, at: int, row: etree._Element, signs: list[Signs]) -> None:
    cells = [(across, cell) for across, cell in _cells(row) if len(cell)]
    if cells:
        marks.stretch(at, [across for across, _ in cells])
    for across, cell in cells:
        _mark(marks, (at, across), cell, signs)


def _mark(marks: Marks, at: Cell, cell: etree._Element, signs: list[Signs]) -> None:
    if marks.full:
        return
    kind, parts = cell.get("t", "n"), [part.tag.rpartition("}")[2] for part in cell]
    if parts[0] == "f" and "v" not in parts:
        marks.pending += 1
    elif kind == "e":
        marks.words[at] = (cell.findtext("{*}v") or "").strip()
    elif kind == "n" and signs:
        style = number(cell.get("s"), 0, _MOST_STYLES)
        if style < len(signs) and any(signs[style]):
            marks.signs[at] = signs[style]


def _cells(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    across = -1
    for cell in row.iterchildren("{*}c"):
        across = position(cell.get("r") or "", across + 2, _COLUMNS) - 1
        yield across, cell
