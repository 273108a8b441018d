from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.article import Article
from workbench.domain.ids import CaseId
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.export.marked import marked, pieces


def article(text: str, blocks: tuple[Block, ...] = (), title: str = "") -> Article:
    return Article(CaseId(1), title, text, digest(text), datetime(2026, 1, 1, tzinfo=UTC), blocks)


def test_overlapping_spans_are_cut_where_either_begins_or_ends() -> None:
    cut = pieces("abcdefgh", [Span(1, 5), Span(3, 7)], Span(0, 8))
    assert [(piece.text, piece.under) for piece in cut] == [
        ("a", ()),
        ("bc", (0,)),
        ("de", (0, 1)),
        ("fg", (1,)),
        ("h", ()),
    ]


def test_each_span_ends_once_also_across_paragraphs() -> None:
    told = marked(article("one two\n\nthree four"), [Span(4, 14), Span(4, 7), Span(9, 14)])
    assert ["".join(piece.text for piece in paragraph.pieces) for paragraph in told] == [
        "one two",
        "three four",
    ]
    ends = [piece.ends for paragraph in told for piece in paragraph.pieces]
    assert ends == [(), (1,), (0, 2), ()]


def test_blocks_give_the_kinds_and_what_lies_between_is_not_lost() -> None:
    text = "Head\nA para.\n• item\nleft over\n\nmore"
    blocks = (
        Block(BlockKind.HEADING, Span(0, 4)),
        Block(BlockKind.PARAGRAPH, Span(5, 12)),
        Block(BlockKind.LIST_ITEM, Span(13, 19)),
        Block(BlockKind.NOTE, Span(0, 4000)),
        Block(BlockKind.NOTE, Span(15, 17)),
    )
    told = marked(article(text, blocks), [])
    assert [(p.kind.value, p.pieces[0].text) for p in told] == [
        ("heading", "Head"),
        ("paragraph", "A para."),
        ("list item", "• item"),
        ("paragraph", "left over"),
        ("paragraph", "more"),
    ]


def test_a_bullet_before_its_block_stays_on_its_line() -> None:
    text = "Before\n• item one\n• item two"
    blocks = (Block(BlockKind.LIST_ITEM, Span(9, 17)), Block(BlockKind.LIST_ITEM, Span(20, 28)))
    told = marked(article(text, blocks), [Span(9, 17)])
    assert [("".join(piece.text for piece in p.pieces), p.kind.value) for p in told] == [
        ("Before", "paragraph"),
        ("• item one", "list item"),
        ("• item two", "list item"),
    ]
    assert told[1].pieces[1].ends == (0,)


def test_the_title_is_known_in_plain_text() -> None:
    told = marked(article("The title\r\n\r\nText.", title="The title"), [])
    assert [paragraph.kind for paragraph in told] == [BlockKind.TITLE, BlockKind.PARAGRAPH]


def test_an_article_of_nothing() -> None:
    assert marked(article(" \n\n \t"), []) == []


@given(
    st.text(alphabet="ab \n\r\t", max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(1, 30)), max_size=8),
)
def test_no_word_is_lost_whatever_the_spans(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in places]
    told = marked(article(text), spans)
    shown = "".join(piece.text for paragraph in told for piece in paragraph.pieces)
    assert "".join(shown.split()) == "".join(text.split())
    ended = [number for p in told for piece in p.pieces for number in piece.ends]
    assert len(ended) == len(set(ended))
    visible = {n for n, span in enumerate(spans) if span.of(text).strip()}
    assert visible <= set(ended)
