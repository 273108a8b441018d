"""Spreadsheets and tables about the ferries of Norra Holmen, made by hand. All our own words."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.ingest.samples import zipped

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType='
    '"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
# Styles 1 to 6: a day, a day with its time, a duration, a percentage, euros before, crowns after.
_FORMATS = ("14", "22", "164", "10", "165", "166")
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[h]:mm"/>'
    '<numFmt numFmtId="165" formatCode="[$€-2]#,##0.00"/>'
    '<numFmt numFmtId="166" formatCode="#,##0.00\\ [$kr-41D]"/></numFmts>'
    '<cellXfs count="7"><xf numFmtId="0"/>'
    + "".join(f'<xf numFmtId="{number}"/>' for number in _FORMATS)
    + "</cellXfs></styleSheet>"
)
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook: its rows as XML, whether it is hidden, what stands before them."""

    name: str
    rows: str
    state: str = "visible"
    before: str = ""


def xlsx(*sheets: Sheet, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a new Excel workbook."""
    listed, links, parts = "", "", dict[str, bytes]()
    for number, sheet in enumerate(sheets, start=1):
        listed += f'<sheet name="{sheet.name}" sheetId="{number}" state="{sheet.state}" '
        listed += f'r:id="r{number}"/>'
        target = f"worksheets/sheet{number}.xml"
        links += f'<Relationship Id="r{number}" Type="{_LINKED}/worksheet" Target="{target}"/>'
        data = f"{sheet.before}<sheetData>{sheet.rows}</sheetData>"
        parts[f"xl/{target}"] = f'<worksheet xmlns="{_MAIN}">{data}</worksheet>'.encode()
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKED}"><sheets>{listed}</sheets></workbook>'
    first = f'<Relationship Id="r1" Type="{_LINKED}/officeDocument" Target="xl/workbook.xml"/>'
    return zipped(
        {
            "[Content_Types].xml": _TYPES.encode(),
            "_rels/.rels": _linking(first),
            "xl/workbook.xml": book.encode(),
            "xl/_rels/workbook.xml.rels": _linking(links),
            "xl/styles.xml": _STYLES.encode(),
            **parts,
            **(more or {}),
        }
    )


def _linking(links: str) -> bytes:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'.encode()


def words(reference: str, said: str) -> str:
    """Return a cell that holds words."""
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{said}</t></is></c>'


def value(reference: str, stored: str, style: int = 0, kind: str = "n", formula: str = "") -> str:
    """Return a cell that holds a number, a truth or an error as it is stored."""
    computed = f"<f>{formula}</f>" if formula else ""
    return f'<c r="{reference}" s="{style}" t="{kind}">{computed}<v>{stored}</v></c>'


def as_xlsx() -> bytes:
    """Return a budget: two sheets, one of them hidden, the first beginning at B2."""
    budget = (
        f"<row r='2'>{words('B2', 'Post')}{words('C2', 'Sum')}{words('E2', 'Note')}</row>"
        f"<row r='3'>{words('B3', 'Extra sailings')}{value('C3', '1300000', 5)}"
        f"{value('E3', '0.125', 4)}</row>"
        f"<row r='4' hidden='1'>{words('B4', 'Tickets')}{value('C4', '41000')}</row>"
        f"<row r='6'>{value('C6', '#N/A', 0, 'e', 'LOOK()')}{value('D6', '1', 0, 'b')}"
        "<c r='E6'><f>SUM(C3:C4)</f></c></row>"
    )
    draft = f"<row r='1'>{words('A1', 'Not for print')}{value('B1', '45964', 1)}</row>"
    return xlsx(Sheet("Budget 2025", budget), Sheet("Draft", draft, state="hidden"))


def ods(rows: str, manifest: str = "") -> bytes:
    """Return an OpenDocument spreadsheet of one sheet."""
    used = {"office": "office:1.0", "table": "table:1.0", "text": "text:1.0"}
    names = " ".join(f'xmlns:{short}="{_OPEN}:{name}"' for short, name in used.items())
    sheet = f'<table:table table:name="Überfahrten">{rows}</table:table>'
    body = f"<office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body>"
    content = f"<office:document-content {names}>{body}</office:document-content>"
    entry = f'<m:file-entry m:full-path="/" m:media-type="{_OPEN_TYPE}"/>{manifest}'
    listed = f'<m:manifest xmlns:m="{_OPEN}:manifest:1.0">{entry}</m:manifest>'
    return zipped(
        {
            "mimetype": _OPEN_TYPE.encode(),
            "content.xml": content.encode(),
            "META-INF/manifest.xml": listed.encode(),
        }
    )


def ods_cell(kind: str, stored: str, shown: str, more: str = "") -> str:
    """Return a cell of a kind, with what is stored and what its reader sees."""
    name = {"date": "date-", "time": "time-", "boolean": "boolean-"}.get(kind, "")
    held = f'office:{name}value="{stored}"' if stored else ""
    return (
        f'<table:table-cell office:value-type="{kind}" {held} {more}><text:p>{shown}</text:p>'
        "</table:table-cell>"
    )


def as_ods() -> bytes:
    """Return crossings by month, with a share, a sum of money, a duration and two errors."""
    empty = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    first = "".join(ods_cell("string", "", said) for said in ("Monat", "Anteil", "Kosten"))
    second = (
        ods_cell("date", "2025-11-03", "03.11.25")
        + ods_cell("percentage", "0.4", "40 %")
        + ods_cell("currency", "1250.5", "1.250,50 €", 'office:currency="EUR"')
        + ods_cell("time", "PT36H05M00S", "36:05")
        + ods_cell("float", "0", "Err:502")
        + ods_cell("string", "", "#N/A", 'table:formula="of:=NA()"')
    )
    rows = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in (first, second))
    return ods(empty + rows)


def as_csv() -> bytes:
    """Return a table with Windows line ends, a field over two lines and a doubled mark."""
    return b"\r\n".join(
        (
            b"month,passengers,note",
            b'November,7100,"Storms: two days\r\nwithout any boat"',
            b'December,8400,"The ""winter"" timetable"',
            b"January,,=A2",
            b"",
        )
    )


def as_xls() -> bytes:
    """Return an old Excel workbook (BIFF8) with one sheet of two cells in row 5."""
    body = _biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    label = "Fähre".encode("utf-16-le")
    body += _biff(0x0204, struct.pack("<HHHHB", 4, 1, 0, len(label) // 2, 1) + label)
    body += _biff(0x0203, struct.pack("<HHHd", 4, 2, 0, 27500.0)) + _biff(0x000A, b"")
    head = _biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    name = b"Boats"
    # The entry of the sheet, 8 bytes and its name after a head of 4; then the end, of 4.
    start = len(head) + 4 + 8 + len(name) + 4
    sheet = struct.pack("<IBBBB", start, 0, 0, len(name), 0) + name
    return _compound((head + _biff(0x0085, sheet) + _biff(0x000A, b"") + body).ljust(4096, b"\0"))


def _biff(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound(stream: bytes) -> bytes:
    """Return a compound file of 512-byte sectors: the table, the directory, one stream."""
    sectors = len(stream) // 512
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + sectors), 0xFFFFFFFE]
    table = struct.pack("<128I", *chain, *[0xFFFFFFFF] * (128 - len(chain)))
    root = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0)
    book = _entry("Workbook", 2, 0xFFFFFFFF, 2, len(stream))
    return header + table + root + book + bytes(256) + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    named = written.ljust(64, b"\0") + struct.pack("<HBB", len(written) + 2, kind, 1)
    around = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
    return named + around + bytes(36) + struct.pack("<IQ", start, size)


FILES: dict[str, Callable[[], bytes]] = {
    "budget.xlsx": as_xlsx,
    "crossings.ods": as_ods,
    "boats.xls": as_xls,
    "passengers.csv": as_csv,
}
