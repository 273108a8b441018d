"""Pages that are documents rather than pages of a site lose nothing."""

from tests.ingest import samples_pages as samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.page import parse_page
from workbench.ingest.pagehidden import HIDDEN

WATER = "Sea water is mostly H2O; a litre of it holds 7 g of salt here."


def test_a_document_loses_nothing_and_keeps_its_order() -> None:
    parsed = parse_page(samples.as_leaflet())
    said = [(block.kind, block.span.of(parsed.text)) for block in parsed.blocks]
    assert said == [
        (BlockKind.HEADING, "Clean water for the harbour"),
        (BlockKind.PARAGRAPH, f"{WATER} Type salt --now to see the figure of today."),
        (BlockKind.LIST_ITEM, "Salt"),
        (BlockKind.LIST_ITEM, "What is left when sea water dries."),
        (BlockKind.CAPTION, "Salt by month"),
        (BlockKind.TABLE, "Month\tGrams a litre\tGrams a litre"),
        (BlockKind.TABLE, "May\t6\t7"),
        (BlockKind.TABLE, "May\t8\t9"),
        (BlockKind.PARAGRAPH, "Measured at the old pier."),
        (BlockKind.PARAGRAPH, "The old pier at low water"),
        (BlockKind.PARAGRAPH, "first line\nsecond line"),
        (BlockKind.PARAGRAPH, "after a gap"),
    ]
    assert parsed.lacks == ("pictures", HIDDEN)
    assert parsed.outcome is Outcome.OK


def test_the_words_for_a_picture_give_way_to_its_caption() -> None:
    figure = "<figure><img alt='A roof'><figcaption>The roof in May</figcaption></figure>"
    parsed = parse_page(f"<body><p>{samples.LEAD}</p>{figure}</body>".encode())
    assert parsed.text == f"{samples.LEAD}\n\nThe roof in May"


def test_a_page_that_only_frames_others_says_so() -> None:
    parsed = parse_page(b"<html><frameset cols='*,*'><frame src=a><frame src=b></frameset></html>")
    assert parsed.outcome is Outcome.EMPTY
    assert "frames other pages" in parsed.reason


def test_xhtml_with_character_data_and_entities() -> None:
    page = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        "<p><![CDATA[a < b & c]]></p><p>caf&eacute; &mdash; &amp;c.</p></body></html>"
    )
    assert parse_page(page.encode()).text == "a < b & c\n\ncafé — &c."


def test_nested_forms_and_a_script_with_an_end_tag_lose_no_words() -> None:
    page = (
        "<body><form><p>one</p><form><p>two</p></form></form><script>var a = '</p><p>no';</script>"
        "<base href='http://example.org/'><p>three</p></body>"
    )
    assert parse_page(page.encode()).text.split() == ["one", "two", "three"]
