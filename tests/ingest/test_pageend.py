import pytest

from tests.ingest import samples_pages as samples
from workbench.domain.source import Outcome
from workbench.ingest.page import parse_page
from workbench.ingest.pageend import cut_off

WHOLE = f"<html><body><article><p>{samples.LEAD}</p>"


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("<!-- the rest <p>of it</p>", "inside a comment"),
        ("<script>var a = '<p>';", "inside a <script>"),
        ("<STYLE>p { color:", "inside a <style>"),
        ("<p class='te", "inside a tag"),
        ("</p", "inside a tag"),
        ("<p>The mayor said on", "in the middle of a sentence"),
    ],
)
def test_a_page_that_breaks_off_says_where(end: str, told: str) -> None:
    parsed = parse_page((WHOLE + end).encode())
    assert parsed.outcome is Outcome.PARTIAL
    assert told in parsed.reason
    assert samples.LEAD in parsed.text


@pytest.mark.parametrize(
    "page",
    [
        WHOLE,
        f"{WHOLE}</article></body></html>",
        f"{WHOLE}<p>It begins in June.",
        f"{WHOLE}<!-- end --><script>a</script></body>",
        f"<div>{WHOLE}</article></body></html> made in nine seconds flat",
        "<p>No full stop at the end of this one",
        "<p>Fewer than 3 < 4 of them.</p>",
    ],
)
def test_a_page_without_its_last_tags_is_whole(page: str) -> None:
    assert cut_off(page) == ""


def test_a_download_that_ended_too_early() -> None:
    parsed = parse_page(samples.as_cut_short())
    assert parsed.outcome is Outcome.PARTIAL
    assert parsed.text.endswith("The mayor said on")
