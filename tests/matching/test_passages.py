from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.place import Place
from workbench.domain.text import Block, BlockKind, Span
from workbench.matching.passages import cut_passages

SENTENCE = "The ferry leaves the old harbour at nine and calls at three islands. "


def test_short_paragraphs_stay_together_and_a_long_one_is_cut_at_sentences() -> None:
    text = "First.\n\nSecond.\n\n" + SENTENCE * 30
    cut = cut_passages(text)
    assert cut[0].span.of(text).startswith("First.")
    assert all(len(item.span) <= 800 for item in cut)
    assert all(item.span.of(text).endswith(".") for item in cut)


def test_a_locator_counts_paragraphs_and_pages() -> None:
    text = "Page one text here.\nPage two text here."
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, 19), 1),
        Block(BlockKind.PARAGRAPH, Span(20, 39), 2),
    )
    cut = cut_passages(text, blocks)
    assert [str(item.locator) for item in cut] == ["p. 1, ¶ 1", "p. 2, ¶ 2"]


def test_marks_between_blocks_are_no_text() -> None:
    text = "# Title\n\n---\n\nA paragraph."
    blocks = (
        Block(BlockKind.HEADING, Span(2, 7)),
        Block(BlockKind.PARAGRAPH, Span(14, 26)),
    )
    [only] = cut_passages(text, blocks)
    assert only.span.start == 2
    assert only.locator.paragraph == 1
    assert cut_passages("# Title\n\n---", blocks[:1])[0].span.of(text) == "Title"


@given(st.text(alphabet="ab .\n漢", max_size=3000))
def test_every_word_is_in_exactly_one_passage(text: str) -> None:
    cut = cut_passages(text)
    assert "".join("".join(item.span.of(text).split()) for item in cut) == "".join(text.split())
    assert all(a.span.end <= b.span.start for a, b in pairwise(cut))


def placed(*rows: tuple[str, BlockKind, Place | None]) -> tuple[str, tuple[Block, ...]]:
    """Return a text of these rows, a line each, with their blocks."""
    text, blocks = "", []
    for words, kind, place in rows:
        blocks.append(Block(kind, Span(len(text), len(text) + len(words)), None, place))
        text += words + "\n"
    return text, tuple(blocks)


def told(rows: tuple[str, tuple[Block, ...]]) -> list[tuple[str, str]]:
    text, blocks = rows
    return [(cut.span.of(text), str(cut.locator)) for cut in cut_passages(text, blocks)]


def test_a_row_of_a_table_is_a_passage_of_its_own() -> None:
    table = BlockKind.TABLE
    rows = placed(
        ("Fares by year.", BlockKind.PARAGRAPH, None),
        ("2024 | 9 euros", table, Place(cell="Fares!A2:B2")),
        ("2025 | 8 euros", table, Place(cell="Fares!A3:B3")),
        ("Source: the harbour.", BlockKind.PARAGRAPH, None),
    )
    assert told(rows) == [
        ("Fares by year.", "¶ 1"),
        ("2024 | 9 euros", "Fares!A2:B2"),
        ("2025 | 8 euros", "Fares!A3:B3"),
        ("Source: the harbour.", "¶ 4"),
    ]


def test_no_passage_has_words_of_two_speakers() -> None:
    said = BlockKind.PARAGRAPH
    rows = placed(
        ("It cost nine euros.", said, Place(1_000, "Ida Brandt")),
        ("Since May.", said, Place(4_000, "Ida Brandt")),
        ("Nobody asked us.", said, Place(6_500, "Lars Moor")),
    )
    assert told(rows) == [
        ("It cost nine euros.\nSince May.", "00:00:01, Ida Brandt"),
        ("Nobody asked us.", "00:00:06, Lars Moor"),
    ]


def test_no_passage_has_words_of_two_sections() -> None:
    rows = placed(
        ("From: Ida Brandt", BlockKind.PARAGRAPH, Place(section="header")),
        ("The fare is eight euros.", BlockKind.PARAGRAPH, None),
        ("An older mail.", BlockKind.PARAGRAPH, Place(section="quoted")),
    )
    assert [words for words, _where in told(rows)] == [
        "From: Ida Brandt",
        "The fare is eight euros.",
        "An older mail.",
    ]


def test_headers_and_footers_of_pages_are_no_passages_and_not_counted() -> None:
    rows = placed(
        ("Harbour board, draft", BlockKind.HEADER, None),
        ("The fare is eight euros.", BlockKind.PARAGRAPH, None),
        ("Page 1 of 2", BlockKind.FOOTER, None),
        ("Children pay half.", BlockKind.PARAGRAPH, None),
    )
    assert told(rows) == [("The fare is eight euros.", "¶ 1"), ("Children pay half.", "¶ 2")]


def test_words_beside_a_header_are_still_found() -> None:
    text = "Board\nleft over words\nThe fare."
    blocks = (Block(BlockKind.HEADER, Span(0, 5)), Block(BlockKind.PARAGRAPH, Span(22, 31)))
    assert [cut.span.of(text) for cut in cut_passages(text, blocks)] == [
        "left over words\nThe fare."
    ]


def test_a_long_row_keeps_its_cells_in_every_part() -> None:
    text = SENTENCE * 30
    place = Place(cell="Log!A1:C1")
    cut = cut_passages(text, (Block(BlockKind.TABLE, Span(0, len(text)), None, place),))
    assert len(cut) > 2
    assert {item.locator.place for item in cut} == {place}
