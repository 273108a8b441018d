import lxml.html
import pytest
from markdown_it import MarkdownIt

from tests.export.hostile import ATTACKS, a_hostile_report
from tests.export.reports import a_report
from workbench.export.as_markdown import quiet, render_markdown


def html(markdown: str) -> lxml.html.HtmlElement:
    rendered = MarkdownIt("commonmark", {"html": True}).render(markdown)
    return lxml.html.document_fromstring(f"<html><body>{rendered}</body></html>")


def test_the_report_reads_as_markdown() -> None:
    markdown = render_markdown(a_report()).decode("utf-8")
    assert markdown.startswith("# Otterbridge library\n\n- Article: Otterbridge library reopens")
    told = " ".join(html(markdown).text_content().split())
    for part in (
        "Change required: 1",
        "Claim 2 (Change required) Stands as: $4.2 million Change to: $3.6 million",
        "repairs that cost $4.2 million [1] [2]. It had been closed",
        "Change required: Wrong as it stands.",
        "Evidence, undermines: “The repair cost $3.6 million in all” [source 1, p. 2, ¶ 5]",
        "Found by the program, not checked by a person:",
        "differs: the claim has “$4.2 million”, the passage “$3.6 million”.",
        "Open: claim 5, the most visited small-town library in the state",
        "Set apart: It was, by any measure, a lovely afternoon. (a judgement of taste)",
        "Under no claim: Share this article",
        "17 events, head 0f0f",
    ):
        assert part in told
    links = html(markdown).xpath("//a/@href")
    assert links == ["https://example.org/account?year=2026&kind=final"]


def test_line_breaks_of_the_article_are_kept() -> None:
    markdown = render_markdown(a_report()).decode("utf-8")
    assert "> By Dana Whitlock\\\n> Published 9 March 2026\n>\n" in markdown
    assert len(html(markdown).xpath("//blockquote[1]//br")) == 6


@pytest.mark.parametrize(
    "text",
    [
        *ATTACKS,
        *("# x", "1. x", "12) x", "- x", "+ x", "> x", "=== x", "    code", "~~~ x", "| a | b |"),
        *("&amp; &#60;", "a_b_c", "www.example.org http://example.org a@example.org", "\\<b>"),
    ],
)
def test_text_of_strangers_stays_text(text: str) -> None:
    tree = html(quiet(text))
    names = [element.tag for element in tree.iter()]
    assert names == ["html", "body", "p"]


def test_text_reads_as_it_was_written() -> None:
    text = "Keller & Dunne: *cost* <b> [x](y) 4_2 #1 & \\ done"
    assert html(quiet(text)).text_content().strip() == text
    assert quiet("It cost $4.2 million, or 3.6.") == "It cost $4.2 million, or 3.6."


def test_a_hostile_report_stays_text() -> None:
    tree = html(render_markdown(a_hostile_report()).decode("utf-8"))
    names = {element.tag for element in tree.iter()}
    assert names <= {
        *("html", "body", "h1", "h2", "h3", "p", "ul", "ol", "li", "blockquote", "strong", "br")
    }
