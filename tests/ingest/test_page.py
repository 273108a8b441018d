from datetime import date

import pytest

from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.page import parse_page

PROSE = (
    "The reservoir above the town holds enough water for {} days, the water company said, and "
    "nobody will be asked to save any before the end of the summer holidays."
)


def test_the_article_without_its_furniture() -> None:
    parsed = parse_page(samples.as_html())
    assert parsed.outcome is Outcome.OK
    assert parsed.text.split() == samples.words()[len(samples.HEADLINE.split()) :]
    assert parsed.title == samples.HEADLINE
    assert (parsed.author, parsed.publisher) == (samples.AUTHOR, "Holmen Post")
    assert parsed.published == date(2025, 10, 14)
    assert [block.kind for block in parsed.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.PARAGRAPH,
    ]
    assert "\n".join(samples.LIST) in parsed.text


def test_quotations_captions_and_tables_keep_their_kind() -> None:
    extra = (
        f"<blockquote><p>{PROSE.format(40)}</p></blockquote>"
        "<table><tr><th>Month</th><th>Litres</th></tr><tr><td>May</td><td>12</td></tr></table>"
    )
    page = samples.as_html().replace(b"</article>", f"{extra}</article>".encode())
    parsed = parse_page(page)
    said = {(block.kind, block.span.of(parsed.text)) for block in parsed.blocks}
    assert (BlockKind.QUOTE, PROSE.format(40)) in said
    assert (BlockKind.TABLE, "Month\tLitres") in said
    assert (BlockKind.TABLE, "May\t12") in said


@pytest.mark.parametrize("tag", ["div", "b", "section"])
def test_nesting_that_the_parser_drops_is_flagged_and_read(tag: str) -> None:
    prose = "<p>before</p>" + f"<{tag}>" * 300 + f"<p>{PROSE.format(7)}</p>" + f"</{tag}>" * 300
    parsed = parse_page(f"<html><body>{prose}<p>AT &amp; T after</p></body></html>".encode())
    assert parsed.outcome is Outcome.PARTIAL
    assert "nested too deeply" in parsed.reason
    for words in ("before", PROSE.format(7), "AT & T after"):
        assert words in parsed.text


def test_an_extract_smaller_than_the_rest_of_the_page_is_uncertain() -> None:
    rest = "".join(f"<div class='comment'><p>{PROSE.format(day)}</p></div>" for day in range(40))
    page = samples.as_html(extra=f"<div id='comments'>{rest}</div>")
    parsed = parse_page(page)
    assert parsed.outcome is Outcome.PARTIAL
    assert "uncertain" in parsed.reason


def test_a_page_without_any_article_still_gives_its_words() -> None:
    parsed = parse_page(b"<html><body><div>Closed until Monday</div></body></html>")
    assert "Closed until Monday" in parsed.text
    assert parsed.outcome in {Outcome.OK, Outcome.PARTIAL}
    assert parsed.outcome is Outcome.OK or parsed.reason


def test_the_charset_of_the_page_and_of_the_server() -> None:
    page = "<html><head>{}</head><body><p>{}</p></body></html>"
    prose = "Über den Fluss führt künftig eine neue Brücke, sagte der Bürgermeister am Montag. " * 3
    declared = page.format("<meta charset=iso-8859-1>", prose).encode("cp1252")
    assert "künftig" in parse_page(declared).text
    lied = page.format("<meta charset=iso-8859-1>", prose).encode()
    assert "künftig" in parse_page(lied).text
    served = page.format("", prose).encode("cp1252")
    assert "künftig" in parse_page(served, "windows-1252").text


def test_metadata_without_json_ld() -> None:
    page = (
        '<html><head><meta property="og:title" content="A &amp; B"><meta name="author" '
        'content="Ola Berg"><meta property="og:site_name" content="Post"><meta '
        'property="article:published_time" content="2024-02-29T10:00Z">'
        '<script type="application/ld+json">{"@type": [broken</script></head>'
        f"<body><article><p>{PROSE.format(3)}</p></article></body></html>"
    )
    parsed = parse_page(page.encode())
    assert (parsed.title, parsed.author, parsed.publisher) == ("A & B", "Ola Berg", "Post")
    assert parsed.published == date(2024, 2, 29)


@pytest.mark.parametrize(
    "page",
    [
        b"<" * 100_000,
        b"&" * 200_000,
        b"<!--" * 50_000,
        b"<div>" * 20_000,
        b"<table><tr><td>" * 5_000,
        b"<p " + b"a='b' " * 20_000 + b">x",
        b"<script>" * 20_000,
        b"<script type='application/ld+json'>" + b'{"@graph":[' * 50_000,
        b"<html>\x00\xff\xfe<p>x",
    ],
)
def test_hostile_pages_end_with_an_outcome(page: bytes) -> None:
    parsed = parse_page(page)
    assert parsed.outcome is Outcome.OK or parsed.reason
