import pytest

from workbench.domain.source import Outcome
from workbench.ingest.page import parse_page
from workbench.ingest.pagehidden import HIDDEN

SEEN = (
    "The council of Norra Holmen voted by seven to four to keep the school at the old harbour "
    "open, and put the cost of the new roof at 240,000 euros over three years."
)
UNSEEN = "The roof will cost nine million euros, the mayor admitted."


def page(extra: str, head: str = "", body: str = "") -> bytes:
    return (
        f"<html><head><title>Roof</title>{head}</head><body{body}><p>{SEEN}</p>{extra}"
        f"<p>{SEEN.replace('seven', 'eight')}</p></body></html>"
    ).encode()


@pytest.mark.parametrize(
    "extra",
    [
        f"<!-- {UNSEEN} -->",
        f"<template><p>{UNSEEN}</p></template>",
        f"<noscript><p>{UNSEEN}</p></noscript>",
        f"<script>document.write('{UNSEEN}</p>')</script>",
    ],
)
def test_what_is_no_text_is_not_read(extra: str) -> None:
    parsed = parse_page(page(extra))
    assert "nine million" not in parsed.text
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ())


@pytest.mark.parametrize(
    ("extra", "head"),
    [
        (f'<p style="display:none">{UNSEEN}</p>', ""),
        (f'<p style="color: red; VISIBILITY : hidden">{UNSEEN}</p>', ""),
        (f"<div hidden><p>{UNSEEN}</p></div>", ""),
        (f'<p style="font-size:0">{UNSEEN}</p>', ""),
        (f'<p style="opacity:0">{UNSEEN}</p>', ""),
        (f'<p style="position:absolute;left:-9999px">{UNSEEN}</p>', ""),
        (f'<p style="color:#fff">{UNSEEN}</p>', ""),
        (f'<div style="background:#123"><p style="color: #123">{UNSEEN}</p></div>', ""),
        (
            f'<p class="a off">{UNSEEN}</p>',
            "<style>.on{color:red} p.off, .x {display: none}</style>",
        ),
        (f'<p id="off">{UNSEEN}</p>', "<style>/* . */ #off { display:none !important }</style>"),
    ],
)
def test_what_no_reader_sees_is_left_out_and_told(extra: str, head: str) -> None:
    parsed = parse_page(page(extra, head))
    assert "nine million" not in parsed.text
    assert SEEN in parsed.text
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, (HIDDEN,))


@pytest.mark.parametrize(
    ("extra", "head"),
    [
        (f'<p style="display:block">{UNSEEN}</p>', ""),
        (f'<p style="opacity:0.8">{UNSEEN}</p>', ""),
        (f'<p style="font-size:0.9em">{UNSEEN}</p>', ""),
        (f'<div style="background:navy"><p style="color:white">{UNSEEN}</p></div>', ""),
        (f'<p class="off">{UNSEEN}</p>', "<style>@media print { .off {display:none} }</style>"),
        (f'<p class="off">{UNSEEN}</p>', "<style>.menu .off {display:none}</style>"),
        (f'<p style="color:white">{UNSEEN}</p>', "<style>body {background: black}</style>"),
    ],
)
def test_what_a_reader_sees_is_read(extra: str, head: str) -> None:
    parsed = parse_page(page(extra, head))
    assert UNSEEN in parsed.text
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ())


def test_a_page_that_reveals_its_text_by_a_program_is_read_and_marked() -> None:
    article = "".join(f"<p>{SEEN.replace('seven', str(n))}</p>" for n in range(8))
    parsed = parse_page(page(f'<div style="display:none">{article}</div>'))
    assert parsed.outcome is Outcome.PARTIAL
    assert "hidden until a program" in parsed.reason
    assert SEEN.replace("seven", "5") in parsed.text


@pytest.mark.parametrize("depth", [300, 5_000])
def test_nesting_loses_no_words(depth: int) -> None:
    deep = "<div>" * depth + f"<p>{UNSEEN}</p>" + "</div>" * depth
    parsed = parse_page(page(deep))
    assert UNSEEN in parsed.text
    assert SEEN in parsed.text
    assert parsed.outcome is Outcome.OK or "nested" in parsed.reason
