import datetime

import pytest

from tests.ingest import samples_tables as tables
from tests.ingest.samples_tables import Sheet, ods, ods_cell, value, words, xlsx
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.cells import cell_range, column, position
from workbench.ingest.cellvalues import value_words
from workbench.ingest.parsed import Parsed
from workbench.ingest.sheet import parse_sheet

REPEATED = 'table:number-rows-repeated="{}"'


def told(parsed: Parsed) -> list[tuple[str, str]]:
    """Return the words and cells of each block."""
    return [
        (block.span.of(parsed.text), block.place.cell if block.place else "")
        for block in parsed.blocks
    ]


def test_a_new_workbook_sheet_by_sheet_with_cells() -> None:
    parsed = parse_sheet(tables.as_xlsx())
    assert parsed.outcome is Outcome.OK
    assert told(parsed) == [
        ("Budget 2025", ""),
        ("Post\tSum\t\tNote", "'Budget 2025'!B2:E2"),
        ("Extra sailings\t€1300000\t\t12.5%", "'Budget 2025'!B3:E3"),
        ("Tickets\t41000", "'Budget 2025'!B4:C4"),
        ("#N/A\tTRUE", "'Budget 2025'!C6:D6"),
        ("Draft", ""),
        ("Not for print\t2025-11-03", "Draft!A1:B1"),
    ]
    assert parsed.blocks[0].kind is BlockKind.HEADING
    assert parsed.blocks[1].kind is BlockKind.TABLE


def test_what_a_workbook_has_beside_values_is_said() -> None:
    more = {
        "xl/charts/chart1.xml": b"<c/>",
        "xl/media/image1.png": b"no picture",
        "xl/comments1.xml": b"<comments/>",
        "xl/drawings/drawing1.xml": b"<d><a:t>Words</a:t></d>",
    }
    headed = "<headerFooter><oddFooter>Page</oddFooter></headerFooter>"
    parsed = parse_sheet(xlsx(Sheet("S", "<row><c><v>1</v></c></row>", before=headed), more=more))
    assert parsed.text == "S\n\n1"
    assert set(parsed.lacks) == {
        "charts",
        "pictures",
        "comments on cells",
        "words in drawings",
        "headers and footers",
    }
    assert parse_sheet(tables.as_xlsx()).lacks == (
        "the mark that sheets are hidden: “Draft”",
        "the results of formulas that were never worked out (1)",
        "the mark that rows or columns are hidden",
    )


def test_an_open_document_with_errors_shares_and_money() -> None:
    assert told(parse_sheet(tables.as_ods())) == [
        ("Überfahrten", ""),
        ("Monat\tAnteil\tKosten", "Überfahrten!A3:C3"),
        ("2025-11-03\t40%\t1250.5 EUR\t36:05:00\tErr:502\t#N/A", "Überfahrten!A4:F4"),
    ]


def test_an_old_workbook_says_what_its_reader_leaves_out() -> None:
    parsed = parse_sheet(tables.as_xls())
    assert told(parsed) == [("Boats", ""), ("Fähre\t27500", "Boats!B5:C5")]
    assert parsed.lacks == ("error values such as #N/A, signs for percent and money",)


def test_cells_without_references_and_rows_without_numbers() -> None:
    rows = (
        "<row><c><v>1</v></c><c/><c t='e'><v>#REF!</v></c></row><row><c s='4'><v>.5</v></c></row>"
    )
    assert told(parse_sheet(xlsx(Sheet("S", rows))))[1:] == [
        ("1\t\t#REF!", "S!A1:C1"),
        ("50%", "S!A2"),
    ]


@pytest.mark.parametrize(
    ("style", "shown"), [(1, "2025-11-03"), (2, "2025-11-03"), (6, "45964 kr"), (0, "45964")]
)
def test_the_style_of_a_number(style: int, shown: str) -> None:
    parsed = parse_sheet(xlsx(Sheet("S", f"<row r='1'>{value('A1', '45964', style)}</row>")))
    assert parsed.text == f"S\n\n{shown}"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (3.0, "3"),
        (0.1 + 0.2, "0.3"),
        (-1234567.25, "-1234567.25"),
        (1e20, "1e+20"),
        (True, "TRUE"),
        ("  two\nlines\t", "two lines"),
        (datetime.timedelta(days=1, hours=12, minutes=5), "36:05:00"),
        (datetime.timedelta(minutes=-90), "-1:30:00"),
        (datetime.datetime(2025, 3, 4), "2025-03-04"),
        (datetime.datetime(2025, 3, 4, 17, 59, 59, 999_900), "2025-03-04 18:00:00"),
        (datetime.datetime.max, "9999-12-31 23:59:59"),
        (datetime.time(7, 30), "07:30:00"),
        (datetime.date(2025, 3, 4), "2025-03-04"),
    ],
)
def test_values_as_a_reader_writes_them(stored: object, shown: str) -> None:
    assert value_words(stored) == shown


def test_a_huge_dimension_without_values_is_read_at_once() -> None:
    before = '<dimension ref="A1:XFD1048576"/>'
    parsed = parse_sheet(xlsx(Sheet("S", f"<row r='1'>{words('A1', 'one')}</row>", before=before)))
    assert parsed.text == "S\n\none"
    empty = "<table:table-cell table:number-columns-repeated='16384'/>"
    rows = f"<table:table-row {REPEATED.format(1_048_575)}>{empty}</table:table-row>"
    last = f"<table:table-row>{ods_cell('float', '3', '3')}</table:table-row>"
    assert told(parse_sheet(ods(rows + last)))[1] == ("3", "Überfahrten!A1048576")


@pytest.mark.parametrize(
    ("first", "last", "apart"),
    [
        (("A1",), ("XFD1048576",), True),
        (("A1", "XFD1"), ("B1048576",), True),
        (("B1",), ("A1048576", "XFD1048576"), True),
        (("XFD1",), ("XFD1048576",), False),
    ],
)
def test_values_too_far_apart_are_refused_before_they_fill_the_memory(
    first: tuple[str, ...], last: tuple[str, ...], apart: bool
) -> None:
    rows = [
        f"<row r='{at}'>{''.join(value(cell, '1') for cell in cells)}</row>"
        for at, cells in ((1, first), (1_048_576, last))
    ]
    parsed = parse_sheet(xlsx(Sheet("S", "".join(rows))))
    assert (parsed.outcome is Outcome.REFUSED) is apart
    assert ("too far apart" in parsed.reason) is apart


def test_more_values_than_a_million_are_refused() -> None:
    wide = ods_cell("float", "3", "3", 'table:number-columns-repeated="1001"')
    parsed = parse_sheet(ods(f"<table:table-row {REPEATED.format(1000)}>{wide}</table:table-row>"))
    assert parsed.outcome is Outcome.REFUSED
    assert "1,000,000" in parsed.reason


@pytest.mark.parametrize("cut", [0, 20, 200, -30])
def test_a_damaged_workbook_fails_with_a_reason(cut: int) -> None:
    for whole in (tables.as_xlsx(), tables.as_xls()[:1500]):
        parsed = parse_sheet(whole[:cut])
        assert parsed.outcome is Outcome.FAILED
        assert "damaged" in parsed.reason


def test_a_sheet_that_is_damaged_is_named_and_the_rest_read() -> None:
    good = Sheet("Good", f"<row r='1'>{words('A1', 'kept')}</row>")
    parsed = parse_sheet(xlsx(Sheet("Bad", "<row r='1'><c r='A1'><v>"), good))
    assert parsed.outcome is Outcome.PARTIAL
    assert "“Bad”" in parsed.reason
    assert parsed.text == "Good\n\nkept"


def test_locked_empty_and_hostile_workbooks() -> None:
    sealed = '<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>'
    assert parse_sheet(ods("", sealed)).outcome is Outcome.ENCRYPTED
    assert parse_sheet(xlsx(Sheet("S", ""))).outcome is Outcome.EMPTY
    declared = {"xl/sharedStrings.xml": b"<!DOCTYPE sst [<!ENTITY a 'aa'>]><sst/>"}
    assert parse_sheet(xlsx(Sheet("S", ""), more=declared)).outcome is Outcome.REFUSED


def test_comments_in_the_parts_are_passed_over() -> None:
    rows = "<!-- a --><row r='1'><!-- b --><c r='A1' t='e'><!-- c --><v>#N/A</v></c></row>"
    assert parse_sheet(xlsx(Sheet("S", rows))).text == "S\n\n#N/A"


def test_cells_are_named_as_spreadsheets_name_them() -> None:
    assert [column(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert [position(f"{column(n)}9", 0, 16_384) for n in (1, 28, 16_384)] == [1, 28, 16_384]
    assert position("?", 4, 16_384) == 4
    assert cell_range("", 7, 6) == "A7:F7"
    assert cell_range("Q1", 7, 2, 2) == "'Q1'!B7"
    assert cell_range("Tom's", 1, 3) == "'Tom''s'!A1:C1"
