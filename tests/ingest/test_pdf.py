import pytest

from tests.ingest import samples
from tests.ingest import samples_pdf as made
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Parsed
from workbench.ingest.pdf import parse_pdf

BODY = "The pump house was opened in 1932 and has been closed to visitors since the spring."


def blocks(parsed: Parsed) -> list[tuple[BlockKind, int | None, str]]:
    return [(block.kind, block.page, block.span.of(parsed.text)) for block in parsed.blocks]


def words_of(parsed: Parsed, kind: BlockKind) -> list[tuple[int | None, str]]:
    return [(page, words) for one, page, words in blocks(parsed) if one is kind]


def test_paragraphs_pages_and_broken_words() -> None:
    parsed = parse_pdf(samples.as_pdf())
    assert parsed.outcome is Outcome.OK
    assert parsed.text.split() == samples.words()
    assert blocks(parsed) == [
        (BlockKind.HEADING, 1, samples.HEADLINE),
        (BlockKind.PARAGRAPH, 1, samples.PARAGRAPHS[0]),
        (BlockKind.PARAGRAPH, 1, samples.PARAGRAPHS[1]),
        (BlockKind.HEADING, 2, samples.SUBHEAD),
        (BlockKind.LIST_ITEM, 2, samples.LIST[0]),
        (BlockKind.LIST_ITEM, 2, samples.LIST[1]),
        (BlockKind.PARAGRAPH, 2, samples.PARAGRAPHS[2]),
    ]


def test_metadata_unless_it_is_a_program_talking() -> None:
    pages = [[(18, "Pumps of the valley"), (0, ""), (11, BODY)]]
    good = parse_pdf(samples.pdf(pages, "/Title (Pump report) /Author (Ulla Ek)"))
    assert (good.title, good.author) == ("Pump report", "Ulla Ek")
    assert good.published is None
    assert parse_pdf(samples.pdf(pages, "/Title (Microsoft Word - x.doc)")).title == (
        "Pumps of the valley"
    )


def test_what_runs_along_the_pages_is_marked_and_parts_no_paragraph() -> None:
    parsed = parse_pdf(made.as_report())
    assert words_of(parsed, BlockKind.HEADER) == [(at, made.REPORT_HEADER) for at in (1, 2, 3)]
    assert words_of(parsed, BlockKind.FOOTER) == [
        (at, made.REPORT_FOOTER.format(at)) for at in (1, 2, 3)
    ]
    running_on = f"The list of the year 1901 went to the archive in the spring. {made.PROSE[1]}"
    assert (BlockKind.PARAGRAPH, 1, running_on) in blocks(parsed)
    order = [words for _, _, words in blocks(parsed)]
    assert order.index(running_on) < order.index(made.FOOTNOTE)
    assert order.index(made.FOOTNOTE) < order.index(made.REPORT_FOOTER.format(1))
    assert order.index(made.REPORT_FOOTER.format(1)) < order.index(made.REPORT_HEADER, 1)


def test_what_lies_over_the_pages_is_read_or_told() -> None:
    parsed = parse_pdf(made.as_report())
    assert words_of(parsed, BlockKind.COMMENT) == [(1, made.REMARK)]
    assert words_of(parsed, BlockKind.NOTE) == [(1, made.FOOTNOTE), (1, "Copied by: Runa Vik")]
    assert parsed.lacks == ("an attached file",)
    assert parsed.outcome is Outcome.OK


def test_a_page_number_alone_is_a_footer() -> None:
    pdf = made.Pdf()
    body, _ = made.column(made.PROSE[0], 60, 700, 60)
    pdf.page(body + made.shown("– 17 –", 290, 40))
    assert words_of(parse_pdf(pdf.made()), BlockKind.FOOTER) == [(1, "– 17 –")]


def test_a_number_in_the_text_is_no_footer() -> None:
    pdf = made.Pdf()
    body, up = made.column(made.PROSE[0], 60, 400, 60)
    pdf.page(body + made.shown("17", 60, up))
    assert words_of(parse_pdf(pdf.made()), BlockKind.FOOTER) == []


def test_columns_are_read_one_after_the_other_and_rows_stay_rows() -> None:
    parsed = parse_pdf(made.as_columns())
    assert blocks(parsed) == [
        (BlockKind.HEADING, 1, made.COLUMNS_HEADING),
        (BlockKind.PARAGRAPH, 1, f"{made.PROSE[0]} {made.PROSE[2]}"),
        (BlockKind.PARAGRAPH, 1, made.PROSE[1]),
        *((BlockKind.TABLE, 1, "\t".join(row)) for row in made.TABLE),
    ]


def test_columns_that_the_file_has_in_another_order() -> None:
    parsed = parse_pdf(made.as_two_columns())
    assert [words for _, _, words in blocks(parsed)] == [
        made.COLUMNS_HEADING,
        f"{made.PROSE[0]} {made.PROSE[2]}",
        f"{made.PROSE[1]} {made.PROSE[2]}",
    ]


def test_a_turned_page_reads_like_any_other() -> None:
    parsed = parse_pdf(made.as_turned())
    assert [words for _, _, words in blocks(parsed)] == [
        made.TURNED[0],
        made.TURNED[1],
        made.PROSE[0][:80],
        "Stamp",
    ]


def test_a_glyph_of_two_letters_from_right_to_left() -> None:
    assert parse_pdf(made.as_arabic()).text == made.ARABIC


@pytest.mark.parametrize("apart", [0, 120, 160, 300])
def test_letters_set_apart_are_words(apart: int) -> None:
    lines = [
        "The_keeper_of_the_northern_harbour_noted",
        "every_ship_in_1911_and_1912_before_the_gale.",
    ]
    parsed = parse_pdf(made.spread(lines, apart))
    assert parsed.text.split() == "_".join(lines).split("_")


def test_figures_have_room_around_them_that_is_no_space() -> None:
    pdf = made.Pdf()
    year = " ".join(
        f"({sign}) {gap}" for sign, gap in zip("1911", (-400, -400, -400, 0), strict=True)
    )
    rest = " ".join(f"({sign}) -160" for sign in "storms")
    pdf.page(f"BT /F1 12 Tf 40 700 Td [{rest} -900 {year} -900 {rest}] TJ ET")
    assert parse_pdf(pdf.made()).text == "storms 1911 storms"


def test_words_that_the_file_does_not_part_are_parted() -> None:
    pdf = made.Pdf()
    words = ["Seventeen", "fishing", "boats", "went", "out", "before", "the", "storm"]
    # Too near for PDFium to see a space, yet wider than the gap between letters.
    pdf.page(f"BT /F1 12 Tf 40 700 Td [{' -215 '.join(f'({word})' for word in words)}] TJ ET")
    assert parse_pdf(pdf.made()).text.split() == words


def test_words_drawn_twice_for_a_shadow_are_read_once() -> None:
    pdf = made.Pdf()
    # So many lines that PDFium itself no longer sees that they are the same.
    words = " ".join(made.PROSE)
    body, _ = made.column(words, 60, 700, 60)
    shadow, _ = made.column(words, 60.6, 699.4, 60)
    pdf.page(shadow + body)
    assert parse_pdf(pdf.made()).text == words
