import time

from workbench.domain.text import BlockKind
from workbench.ingest.pdfedges import marked
from workbench.ingest.pdfjoin import joined
from workbench.ingest.pdflines import Cell, Line, paragraphs
from workbench.ingest.pdforder import ordered
from workbench.ingest.pdfrows import columns, merged, rows

HEIGHT = 842.0


def line(words: str, left: float, bottom: float, page: int = 1, size: float = 10) -> Line:
    right = left + 5 * len(words)
    return Line(words, page, left, bottom, right, bottom + 12, size)


def test_hyphens() -> None:
    count = {"long-term": 1, "ferryboat": 1}.get
    assert joined(["a ferry-", "boat left"], lambda word: count(word, 0)) == "a ferryboat left"
    assert joined(["a long-", "term plan"], lambda word: count(word, 0)) == "a long-term plan"
    assert joined(["in the North-", "South line"], lambda word: 0) == "in the North-South line"
    assert joined(["from 1990-", "2000 it"], lambda word: 0) == "from 1990-2000 it"
    assert joined(["they left -", "and came"], lambda word: 0) == "they left - and came"
    assert joined(["soft\ufffe", "ly"], lambda word: 0) == "softly"


def test_scripts_without_spaces_get_none() -> None:
    assert joined(["港の灯台は", "古い。"], lambda word: 0) == "港の灯台は古い。"
    assert joined(["등대는 낡은", "집이다."], lambda word: 0) == "등대는 낡은 집이다."


def test_a_paragraph_goes_on_over_pages_with_what_stands_between_after_it() -> None:
    first = [line("The bridge was closed for repairs that", 60, 100)]
    footer = Line("1", 1, kind=BlockKind.FOOTER)
    second = [line("took three weeks longer than they had", 60, 700, 2)]
    third = [line("planned.", 60, 700, 3)]
    found = list(paragraphs([[*first, footer], second, third]))
    assert [(one.kind, one.page, one.words) for one in found] == [
        (
            BlockKind.PARAGRAPH,
            1,
            "The bridge was closed for repairs that took three weeks longer than they had planned.",
        ),
        (BlockKind.FOOTER, 1, "1"),
    ]


def test_numbers_of_a_list_are_kept_and_its_dots_are_not() -> None:
    found = paragraphs([[line("1. first point", 60, 700), line("• second point", 60, 650)]])
    assert [(one.kind, one.words) for one in found] == [
        (BlockKind.LIST_ITEM, "1. first point"),
        (BlockKind.LIST_ITEM, "second point"),
    ]


def test_a_line_that_repeats_on_short_pages_stays() -> None:
    pages = [[Line("Same words", page)] for page in range(1, 5)]
    assert marked(pages, [HEIGHT] * 4) == pages


def test_headers_that_alternate_are_marked() -> None:
    def page(number: int) -> list[Line]:
        head = "Left title" if number % 2 else "Right title"
        body = [
            line(f"Line {at} of {number} tells a tale", 60, 700 - 14 * at, number)
            for at in range(5)
        ]
        return [line(head, 60, 800, number), *body]

    pages = marked([page(number) for number in range(1, 9)], [HEIGHT] * 8)
    kinds = [[one.kind for one in lines] for lines in pages]
    assert kinds == [[BlockKind.HEADER, None, None, None, None, None]] * 8


def test_pieces_of_a_line_are_put_together() -> None:
    pieces = [line("up to 1", 60, 700), line("/4 inch", 96, 700), line("below", 60, 686)]
    assert [one.words for one in merged(pieces)] == ["up to 1/4 inch", "below"]


def test_rows_want_a_neighbour_in_line_with_them() -> None:
    def row(bottom: float, *places: float) -> Line:
        cells = tuple(Cell(f"c{at}", at, at + 20) for at in places)
        return Line("c c", 1, places[0], bottom, places[-1] + 20, bottom + 12, 10, cells=cells)

    kinds = [one.kind for one in rows([row(700, 60, 200), row(686, 60, 200), row(600, 70, 333)])]
    assert kinds == [BlockKind.TABLE, BlockKind.TABLE, None]


def test_a_file_that_is_in_order_keeps_it() -> None:
    left = [line("left column", 60, 700 - 14 * at) for at in range(4)]
    right = [line("right column", 320, 700 - 14 * at) for at in range(4)]
    assert ordered([*left, *right]) == [*left, *right]
    assert ordered([*right, *left]) == [*right, *left]


def test_what_is_turned_otherwise_comes_last() -> None:
    stamp = Line("stamp", 1, 0, 0, 50, 12, 10, turn=1)
    body = [line("a line of the text", 60, 700 - 14 * at) for at in range(3)]
    assert ordered([stamp, *body]) == [*body, stamp]


def test_time_grows_with_the_lines_and_no_faster() -> None:
    def took(count: int) -> float:
        pages = [
            [line("word " * 8 + "word-", 60, 800 - at * 0.01, page) for at in range(count)]
            for page in range(1, 5)
        ]
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            list(
                paragraphs(
                    marked([rows(ordered(columns(merged(one)))) for one in pages], [HEIGHT] * 4)
                )
            )
            best = min(best, time.process_time() - began)
        return best

    assert took(8_000) < 8 * took(2_000)
