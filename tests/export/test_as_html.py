import base64
import hashlib
import re
from dataclasses import replace

import lxml.html
import pytest

from tests.export.hostile import ATTACKS, a_hostile_report
from tests.export.reports import MONEY, TEXT, a_report
from workbench.domain.report import Coverage
from workbench.export.as_html import render_html, shown


def page(html: bytes) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(html.decode("utf-8"))


def words(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def one(tree: lxml.html.HtmlElement, css: str) -> lxml.html.HtmlElement:
    (found,) = tree.xpath(css)
    assert isinstance(found, lxml.html.HtmlElement)
    return found


def test_the_head_says_what_was_checked_by_whom_and_when() -> None:
    tree = page(render_html(a_report()))
    head = words(one(tree, "//header"))
    for part in (
        "Otterbridge library",
        "Dana Whitlock, The Otterbridge Courier, 9 March 2026",
        "Ada Ruiz, Ben Osei",
        "10 March 2026, 14:03 UTC",
        "Research desk, version 1",
    ):
        assert part in head


def test_the_summary_leads_with_what_needs_changing() -> None:
    summary = words(one(page(render_html(a_report())), "//section[@id='summary']"))
    assert "1 Confirmed 1 Change required 2 No verdict yet" in summary
    assert (
        "What needs changing 2 Change required Stands as $4.2 million "
        "Change to $3.6 million Because The final account says so."
    ) in summary
    assert "2 claims are still open" in summary


def test_the_claims_are_numbered_in_the_article_and_lead_to_their_verdicts() -> None:
    tree = page(render_html(a_report()))
    article = one(tree, "//article")
    told = words(article)
    assert "Saturday after repairs that cost $4.2 million12. It had" in told
    assert "raised the ground floor by 90 centimetres4." in told
    marks = [
        (m.get("class"), words(m)) for m in article.xpath(".//span[starts-with(@class, 'm ')]")
    ]
    assert ("m change", MONEY) in marks
    assert ("m open", "opened its doors again on Saturday after") in marks
    assert ("m stands", "raised the ground floor by 90 centimetres") in marks
    for link in article.xpath(".//sup/a/@href"):
        assert len(tree.xpath(f"//*[@id='{link.removeprefix('#')}']")) == 1
    assert words(one(tree, "//section[@id='c2']/h3")) == "Claim 2"


def test_the_whole_article_stands_in_the_report() -> None:
    article = one(page(render_html(a_report())), "//article")
    for sup in article.xpath(".//sup"):
        sup.drop_tree()
    assert "".join(article.text_content().split()) == "".join(TEXT.split())


def test_a_claim_shows_its_verdict_its_evidence_and_its_history() -> None:
    tree = page(render_html(a_report()))
    claim = words(one(tree, "//section[@id='c2']"))
    for part in (
        "Standing alone: The repair cost $4.2 m.",
        "money, event · claimant: the town council · checked",
        "Change required Wrong as it stands.",
        "The treasurer's account has another sum.",
        "Decided by Ada Ruiz, 10 March 2026, 14:03 UTC",
        "Undermines Library repair: final account (source 1, p. 2, ¶ 5) The repair cost $3.6",
        "Context Library repair: final account (source 1, p. 2, ¶ 5) all bills are in So it is",
        "Earlier verdicts 10 March 2026, 14:03 UTC, Ada Ruiz: Confirmed. Seen in the council",
    ):
        assert part in claim


def test_what_the_program_found_is_labelled_and_carries_no_score() -> None:
    tree = page(render_html(a_report()))
    offered = one(tree, "//section[@id='c1']//div[@class='offered']")
    told = words(offered)
    assert told.startswith("Found by the program, not checked by a person Final account (source 2")
    assert "differs: the claim has “$4.2 million”, the passage “$3.6 million”." in told
    assert told.index("differs") < told.index("does not give") < told.index("agrees")
    assert [words(s) for s in offered.xpath(".//span[@class='slot differs']")] == ["$3.6 million"]
    everything = words(one(tree, "//body"))
    assert "%" not in everything
    assert "0.87" not in everything
    assert "87" not in told


def test_sources_coverage_and_record() -> None:
    tree = page(render_html(a_report()))
    source = one(tree, "//li[@id='s1']")
    assert "Library repair: final account, Town Treasurer, 20 February 2026, accounts." in words(
        source
    )
    assert "SHA-256 abababababab" in words(source)
    link = one(source, ".//a")
    assert link.get("href") == "https://example.org/account?year=2026&kind=final"
    assert link.get("rel") == "noopener noreferrer nofollow"
    coverage = words(one(tree, "//section[@id='coverage']"))
    assert "2 of 4 claims settled, 2 open." in coverage
    assert "30 stand under settled claims, 20 under open ones, 308 under neither" in coverage
    assert "It was, by any measure, a lovely afternoon. a judgement of taste" in coverage
    assert "Sentences under no claim Share this article" in coverage
    record = words(one(tree, "//footer"))
    assert "17 events" in record
    assert "0f" * 32 in record
    assert "Fact-Checking Workbench 0.1.0" in record


def test_the_page_needs_nothing_else_and_allows_nothing_else() -> None:
    html = render_html(a_report())
    tree = page(html)
    assert not tree.xpath("//script | //link | //img | //iframe | //object | //form | //base")
    assert not tree.xpath("//@style | //@src | //@*[starts-with(name(), 'on')]")
    policy = one(tree, "//meta[@http-equiv='Content-Security-Policy']").get("content") or ""
    style = re.search(rb"<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    assert b"url(" not in style[1]
    assert b"@import" not in style[1]
    digest = base64.b64encode(hashlib.sha256(style[1]).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    head = html[: html.index(b"</head>")]
    assert head.index(b"Content-Security-Policy") < head.index(b"<style>")
    assert one(tree, "//meta[@name='referrer']").get("content") == "no-referrer"


def test_nothing_hostile_acts() -> None:
    html = render_html(a_hostile_report())
    tree = page(html)
    names = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert names <= {
        *("html", "head", "meta", "title", "style", "body", "header", "footer", "nav", "section"),
        *("article", "p", "h1", "h2", "h3", "h4", "dl", "dt", "dd", "div", "ul", "ol", "li", "a"),
        *("b", "strong", "span", "sup", "bdi", "blockquote", "cite", "code"),
    }
    assert not tree.xpath("//comment()")
    attributes = {str(name) for element in tree.iter() for name in element.attrib}
    assert attributes <= {
        *("lang", "charset", "http-equiv", "content", "name", "aria-label", "href", "rel"),
        *("class", "id", "title", "dir"),
    }
    assert all(re.match(r"#|https?://", href) for href in tree.xpath("//@href"))
    told = one(tree, "//body").text_content()
    for attack in (ATTACKS[0], ATTACKS[2], ATTACKS[5]):
        assert attack in told
    assert "49" not in words(one(tree, "//h1"))
    assert len(tree.xpath("//title")) == 1


def test_what_cannot_be_seen_is_shown_and_counted() -> None:
    html = render_html(a_hostile_report()).decode("utf-8")
    for hidden in ("\u202e", "\u2066", "\x00", "\x1b", "\u2028"):
        assert hidden not in html
    told = words(one(page(html.encode()), "//section[@id='coverage']"))
    assert "U+202E" in told
    assert "The article holds 6 characters that cannot be seen" in told


def test_text_of_strangers_is_isolated() -> None:
    assert shown("a<b\u202e") == (
        '<bdi>a&lt;b<span class="hidden" title="right-to-left override">U+202E</span></bdi>'
    )
    heading = one(page(render_html(a_report())), "//h1")
    assert [child.tag for child in heading] == ["bdi"]


def test_nothing_to_tell() -> None:
    report = a_report()
    empty = replace(
        report,
        article=replace(report.article, text="", title="", origin="", author="", published=None),
        claims=(),
        set_apart=(),
        sources=(),
        coverage=Coverage(0, 0, 0, 0, 0, 0, 0),
        events=0,
    )
    told = words(one(page(render_html(empty)), "//body"))
    assert "The article holds no claims." in told
    assert "nobody yet" in told
    assert "No sources were gathered" in told
    assert "0 events" in told


@pytest.mark.parametrize("language", ["ar", "zh-Hant", ""])
def test_the_article_carries_its_language(language: str) -> None:
    report = a_report()
    told = replace(report, article=replace(report.article, language=language))
    article = one(page(render_html(told)), "//article")
    assert article.get("lang", "") == language
