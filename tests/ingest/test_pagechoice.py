import pytest

from tests.ingest import samples_pages as samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.page import parse_page


def said(page: bytes) -> list[tuple[BlockKind, str]]:
    parsed = parse_page(page)
    return [(block.kind, block.span.of(parsed.text)) for block in parsed.blocks]


def test_the_blocks_of_an_article_are_the_pages_own() -> None:
    blocks = said(samples.as_news())
    wanted = [
        (BlockKind.PARAGRAPH, samples.LEAD),
        (BlockKind.PARAGRAPH, samples.BODY[0]),
        (BlockKind.QUOTE, samples.QUOTE),
        (BlockKind.PARAGRAPH, samples.BODY[1]),
        (BlockKind.HEADING, "Slates in June"),
        (BlockKind.PARAGRAPH, samples.BODY[2]),
        (BlockKind.CAPTION, samples.CAPTION),
        *((BlockKind.TABLE, "\t".join(row)) for row in samples.ROWS),
    ]
    assert blocks == wanted


def test_what_points_to_other_articles_is_left_out() -> None:
    pointer = f'<p class="text">Read more: <a href="/seals">{samples.TEASERS[3]}</a></p>'
    text = parse_page(samples.as_news(pointer)).text
    for words in (
        "Read more",
        samples.POINTER,
        *samples.TEASERS,
        "All rights reserved",
        "never read",
    ):
        assert words not in text


def test_a_part_that_the_extraction_misses_is_kept_for_its_sort() -> None:
    more = [samples.LEAD.replace("seven", str(at)) for at in range(20, 32)]
    parts = "".join(
        f'<div class="{box}"><div class="part"><div class="words"><p>{words}</p></div></div></div>'
        for box, words in zip(["box", "widget"] * 6, more, strict=True)
    )
    page = f"<body><nav>Menu</nav><article><div>{parts}</div></article><footer>End</footer></body>"
    parsed = parse_page(page.encode())
    assert [words for words in more if words not in parsed.text] == []
    assert parsed.outcome is Outcome.OK


def test_a_repeated_summary_is_read_once() -> None:
    teaser = f"<nav>Menu</nav><div class='top'><p>{samples.LEAD}</p></div>"
    page = samples.as_news().replace(b'<div class="page">', f'{teaser}<div class="page">'.encode())
    assert parse_page(page).text.count(samples.LEAD) == 1


def test_a_page_inside_a_form_is_read() -> None:
    page = samples.as_news().replace(b"<body>", b"<body><form action='/'>")
    page = page.replace(b"</body>", b"</form></body>")
    text = parse_page(page).text
    assert samples.LEAD in text
    assert samples.BODY[2] in text


def test_a_page_with_more_prose_outside_its_article_is_uncertain() -> None:
    others = "".join(
        f"<div class='comment'><p>{samples.BODY[0].replace('two', str(at))}</p></div>"
        for at in range(2, 60)
    )
    parsed = parse_page(samples.as_news(after=f"<div id='comments'>{others}</div>"))
    assert parsed.outcome is Outcome.PARTIAL
    assert "uncertain" in parsed.reason
    assert "59" not in parsed.text


@pytest.mark.parametrize("break_", ["<br><br>", "<br />\n<br />"])
def test_an_empty_line_parts_paragraphs(break_: str) -> None:
    blocks = said(f"<body><div>{samples.LEAD}{break_}{samples.BODY[0]}</div></body>".encode())
    assert [words for _, words in blocks] == [samples.LEAD, samples.BODY[0]]
