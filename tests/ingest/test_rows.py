from collections.abc import Callable
from time import process_time

import pytest

from tests.ingest import samples_tables as tables
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Parsed
from workbench.ingest.rows import parse_csv


def told(parsed: Parsed) -> list[tuple[str, str]]:
    """Return the words and cells of each block."""
    assert all(block.kind is BlockKind.TABLE for block in parsed.blocks)
    return [
        (block.span.of(parsed.text), block.place.cell if block.place else "")
        for block in parsed.blocks
    ]


def read(text: str) -> list[tuple[str, str]]:
    return told(parse_csv(text.encode()))


def test_the_text_is_the_file_and_a_record_a_block() -> None:
    parsed = parse_csv(tables.as_csv())
    assert parsed.outcome is Outcome.OK
    assert parsed.text == tables.as_csv().decode()
    assert told(parsed) == [
        ("month,passengers,note", "A1:C1"),
        ('November,7100,"Storms: two days\r\nwithout any boat"', "A2:C2"),
        ('December,8400,"The ""winter"" timetable"', "A3:C3"),
        ("January,,=A2", "A4:C4"),
    ]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Ort;Preis\nHolmen;1,50\nVik;0,99\n", ["A1:B1", "A2:B2", "A3:B3"]),
        ("1,50;2,30\n1,40;2,70\n", ["A1:B1", "A2:B2"]),
        ("id\ttext\n1\tWell, then, go\n2\tYes, no, so\n", ["A1:B1", "A2:B2", "A3:B3"]),
        ("a|b|c\n1|2|3\n", ["A1:C1", "A2:C2"]),
        ('id;text\n1;"long, said\nand, so, on"\n2;"x"\n', ["A1:B1", "A2:B2", "A3:B3"]),
        ("one\ncolumn\n", ["A1", "A2"]),
        ("Ferries by month\n\nx;y\n1;2\n3;4\n", ["A1", "A3:B3", "A4:B4", "A5:B5"]),
        ("sep=|\na|b,c\n", ["A1:B1"]),
        ("a,b,\n,,\n1,2,3\n", ["A1:C1", "A2:C2", "A3:C3"]),
    ],
)
def test_the_delimiter_gives_the_most_even_table(text: str, cells: list[str]) -> None:
    assert [cell for _, cell in read(text)] == cells


def test_rows_count_records_and_empty_lines_as_spreadsheets_do() -> None:
    assert read('a,b\r"x\ry",2\r\r3,4')[1:] == [('"x\ry",2', "A2:B2"), ("3,4", "A4:B4")]


def test_a_mark_in_the_middle_of_a_field_does_not_quote() -> None:
    assert read('size,what\n5" pipe,long\n6,"round"\n')[1] == ('5" pipe,long', "A2:B2")


@pytest.mark.parametrize(
    "slip", ['1,"open\n2,3\n4,5\n', '1,"open\n2,"x"\n4,5\n', '1,"open\n2,3\n9,"open again\n4,5']
)
def test_a_mark_that_is_never_closed_swallows_no_rows(slip: str) -> None:
    parsed = parse_csv(f"a,b\n{slip}".encode())
    assert parsed.outcome is Outcome.PARTIAL
    assert "row 2" in parsed.reason
    words = [row for row, _ in told(parsed)]
    assert words[:2] == ["a,b", '1,"open']
    assert words[-1] == "4,5"
    assert len(words) == slip.strip().count("\n") + 2


def test_a_long_quoted_field_is_one_record() -> None:
    prose = "The boat was late, and nobody knew why.\n" * 2_000
    parsed = parse_csv(f'id,text\n1,"{prose}"\n2,short\n'.encode())
    assert parsed.outcome is Outcome.OK
    assert [cell for _, cell in told(parsed)] == ["A1:B1", "A2:B2", "A3:B3"]


def test_what_could_not_be_decoded_is_said() -> None:
    parsed = parse_csv("\ufeffname,town\nMaja,Ör".encode("utf-16-le") + b"\x00")
    assert parsed.outcome is Outcome.PARTIAL
    assert "decoded" in parsed.reason
    assert told(parsed)[0] == ("name,town", "A1:B1")


def test_an_empty_table() -> None:
    assert parse_csv(b" \r\n\r\n").outcome is Outcome.EMPTY


def test_formulas_are_words() -> None:
    assert read('=1+1,"=HYPERLINK(""x"")"\n+3,@a\n')[0][0] == '=1+1,"=HYPERLINK(""x"")"'


@pytest.mark.parametrize(
    "made",
    [
        lambda size: 'a,"' * size,
        lambda size: '"x\n' * size,
        lambda size: 'x","y\n' * size,
        lambda size: '"\n' + '"""",""\n' * size,
        lambda size: '" ' * size,
    ],
)
def test_hostile_tables_take_linear_time(made: Callable[[int], str]) -> None:
    times = []
    for size in (20_000, 80_000):
        content = made(size).encode()
        start = process_time()
        parse_csv(content)
        times.append(process_time() - start)
    assert times[1] < 8 * times[0] + 0.2
