from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.pdf import parse_pdf
from workbench.ingest.pdflines import Line, joined, paragraphs, without_edges

BODY = "The pump house was opened in 1932 and has been closed to visitors since the spring."


def test_paragraphs_pages_and_broken_words() -> None:
    parsed = parse_pdf(samples.as_pdf())
    assert parsed.outcome is Outcome.OK
    assert parsed.text.split() == samples.words()
    assert "\r" not in parsed.text
    said = [(b.kind, b.page, b.span.of(parsed.text)) for b in parsed.blocks]
    assert said == [
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
    assert parse_pdf(samples.pdf(pages, "/Title (Microsoft Word - x.doc)")).title == (
        "Pumps of the valley"
    )


def test_pages_without_text_are_told() -> None:
    blank: list[tuple[int, str]] = []
    assert parse_pdf(samples.pdf([blank])).outcome is Outcome.EMPTY
    # A rectangle stands for the picture of a scanned page.
    drawn = samples.pdf([[(11, BODY)], [(11, "§")]]).replace(
        b"BT /F1 11 Tf 60 766 Td (\xa7) Tj ET", b"9 9 99 99 re f                    "
    )
    parsed = parse_pdf(drawn)
    assert parsed.outcome is Outcome.PARTIAL
    assert parsed.reason.startswith("Page 2 is")
    assert parsed.text == BODY
    only = samples.pdf([[(11, "§")]]).replace(
        b"BT /F1 11 Tf 60 766 Td (\xa7) Tj ET", b"9 9 99 99 re f                    "
    )
    assert "no text layer" in parse_pdf(only).reason


def test_encrypted_and_damaged() -> None:
    sealed = samples.pdf([[(11, BODY)]]).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"11" * 32
        + b"> /U <"
        + b"22" * 32
        + b"> >>",
    )
    assert parse_pdf(sealed).outcome is Outcome.ENCRYPTED
    assert parse_pdf(b"%PDF-1.4 and no more").outcome is Outcome.FAILED


def test_running_headers_go_and_are_told() -> None:
    pages = [
        [
            (9, f"Valley Water {at}"),
            *((11, f"Line {at} {row} is a sentence.") for row in range(6)),
            (9, f"page {at}"),
        ]
        for at in range(1, 5)
    ]
    parsed = parse_pdf(samples.pdf(pages))
    assert "Valley Water" not in parsed.text
    assert "page 2" not in parsed.text
    assert "Line 4 5" in parsed.text
    assert parsed.lacks == ("running headers and footers",)


def test_a_line_that_repeats_on_short_pages_stays() -> None:
    pages = [[Line("Same words", page)] for page in range(1, 5)]
    assert without_edges(pages) == (pages, False)


def test_hyphens() -> None:
    count = {"long-term": 1, "ferryboat": 1}.get
    assert joined(["a ferry-", "boat left"], lambda word: count(word, 0)) == "a ferryboat left"
    assert joined(["a long-", "term plan"], lambda word: count(word, 0)) == "a long-term plan"
    assert joined(["in the North-", "South line"], lambda word: 0) == "in the North-South line"
    assert joined(["from 1990-", "2000 it"], lambda word: 0) == "from 1990-2000 it"
    assert joined(["they left -", "and came"], lambda word: 0) == "they left - and came"


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = [Line("The bridge was closed for repairs that", 1, 60, 100, 400, 112)]
    second = [Line("took three weeks longer than planned.", 2, 60, 700, 300, 712)]
    (found,) = paragraphs([first, second])
    assert (found.page, found.words) == (
        1,
        "The bridge was closed for repairs that took three weeks longer than planned.",
    )
