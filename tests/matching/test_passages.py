from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

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
