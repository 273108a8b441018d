"""What can be seen of words on a page: styles that go on to what is inside, and colours."""

import pytest

from tests.ingest import samples_pages as samples
from workbench.domain.source import Outcome
from workbench.ingest.page import parse_page
from workbench.ingest.pagecolour import colour
from workbench.ingest.pagehidden import HIDDEN, REVEALED
from workbench.ingest.pagestyle import declared

SEEN = "words that are seen"


def text_of(inside: str, head: str = "") -> str:
    return parse_page(f"<head>{head}</head><body><p>{SEEN}</p>{inside}</body>".encode()).text


@pytest.mark.parametrize(
    "inside",
    [
        '<div style="font-size:0"><i style="font-size:9px">x</i> hid<b style="font-size:1em">y</b>',
        '<div style="visibility:hidden">hidden<p style="visibility:visible">x</p></div>',
        '<p>x<font color="white">hidden</font></p>',
        '<p>x<span style="color:rgb(255, 254, 253)">hidden</span></p>',
        '<p>x<span style="color:red;background:#f00">hidden</span></p>',
        '<div style="background-color:navy"><p style="color:#000080">hidden</p><p>x</p></div>',
        '<p>x<span style="font-size:1px">hidden</span></p>',
        '<p>x<span style="position:absolute;clip:rect(0 0 0 0)">hidden</span></p>',
        "<p>x</p><dialog>hidden</dialog>",
    ],
)
def test_only_what_is_hidden_is_left_out(inside: str) -> None:
    assert text_of(inside).replace("\n", " ").split() == [*SEEN.split(), "x"]


@pytest.mark.parametrize(
    ("inside", "head"),
    [
        ('<p style="color:#fff">x</p>', '<link rel="stylesheet" href="site.css">'),
        ('<p style="color:#fff">x</p>', "<style>main p, body > p {background: black}</style>"),
        ('<div style="background:url(a.png)"><p style="color:#fff">x</p></div>', ""),
        ('<p style="color:#fff;background:linear-gradient(white, blue)">x</p>', ""),
        ("<p class=a>x</p>", "<style>.a {display:none} .a {display:block}</style>"),
        ("<p class=a>x</p>", "<style>.a.b {display:none} p#a {display:none}</style>"),
        ("<p class=a>x</p>", "<style>/* .a {display:none} */</style>"),
        ('<p class=a style="display:block">x</p>', "<style>.a {display:none}</style>"),
        ('<p hidden="until-found">x</p>', ""),
        ("<dialog open>x</dialog>", ""),
        ('<p aria-hidden="true">x</p>', ""),
        ("<details><summary>More</summary></details><p>x</p>", ""),
    ],
)
def test_what_may_be_seen_is_kept(inside: str, head: str) -> None:
    assert text_of(inside, head).split()[-1] == "x"


def test_rules_of_a_style_sheet_go_by_rank() -> None:
    sheet = "<style>#b {display:block} .a {display:none} p {display:block}</style>"
    assert text_of("<p class=a>hidden</p><p class=a id=b>x</p>", sheet).split()[-1] == "x"
    assert "hidden" not in text_of("<p class=a>hidden</p><p class=a id=b>x</p>", sheet)


def test_hidden_words_within_an_article_are_told_and_those_of_menus_are_not() -> None:
    inside = parse_page(samples.as_news(f'<p style="display:none">{samples.HIDDEN}</p>'))
    assert "nine million" not in inside.text
    assert HIDDEN in inside.lacks
    menu = f'<div class="cookies"><div style="display:none">{samples.HIDDEN}</div></div>'
    assert HIDDEN not in parse_page(samples.as_news(after=menu)).lacks


def test_an_article_kept_a_second_time_as_data_does_not_count_as_the_page() -> None:
    again = "".join(f"<p>{words}</p>" for words in (samples.LEAD, *samples.BODY, samples.QUOTE))
    page = samples.as_news(after=f'<div style="display:none">{again}{again}{again}</div>')
    parsed = parse_page(page)
    assert parsed.outcome is Outcome.OK
    assert parsed.text.count(samples.BODY[1]) == 1


def test_an_article_for_browsers_without_scripts_is_read_and_marked() -> None:
    page = f"<body><div>Loading</div><noscript><p>{samples.LEAD}</p></noscript></body>"
    parsed = parse_page(page.encode())
    assert samples.LEAD in parsed.text
    assert parsed.reason == REVEALED


def test_a_page_hidden_as_a_whole_is_read_and_marked() -> None:
    parsed = parse_page(b'<body style="opacity:0"><p>Closed until Monday</p></body>')
    assert (parsed.text, parsed.reason) == ("Closed until Monday", REVEALED)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("#FFF".lower(), (255, 255, 255)),
        ("#0a0b0c", (10, 11, 12)),
        ("rgb(1, 2, 300)", (1, 2, 255)),
        ("rgba(1,2,3,0.5)", None),
        ("navy", (0, 0, 128)),
        ("var(--ink)", None),
    ],
)
def test_colours(said: str, wanted: tuple[int, int, int] | None) -> None:
    assert colour(said) == wanted


def test_declarations_that_matter() -> None:
    style = "margin: 1px; COLOR : Red !important;display:none; display:block; border-color: blue"
    assert declared(style) == {"color": "red", "display": "block"}
