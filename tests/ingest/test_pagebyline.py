from datetime import date

import pytest

from tests.ingest import samples_pages as samples
from workbench.ingest.page import parse_page


def test_what_a_page_shows_of_itself() -> None:
    parsed = parse_page(samples.as_news())
    assert parsed.title == samples.HEADLINE
    assert (parsed.author, parsed.publisher) == (samples.AUTHOR, "Holmen Post")
    assert parsed.published == date(2025, 4, 7)


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ('<a rel="author" href="/ek">Tove Ek</a>', "Tove Ek"),
        ('<p class="byline">By Tove Ek and Maja Lindqvist, 7 April 2025</p>', None),
        ('<span itemprop="author"><b itemprop="name">Tove Ek</b>, reporter</span>', "Tove Ek"),
        ('<div class="article__author-name">Von Tove Ek | Updated 12:00</div>', "Tove Ek"),
        ('<div class="author">By Tove Ek Monday 7 April</div>', "Tove Ek"),
        ('<p class="author">the harbour board of the island</p>', ""),
        ('<aside><p class="author">Maja Lindqvist</p></aside>', ""),
        ('<p class="authority">Harbour Board</p>', ""),
        ('<p class="byline">Staff</p>', ""),
    ],
)
def test_by_lines(shown: str, wanted: str | None) -> None:
    page = f"<body><article>{shown}<p>{samples.LEAD}</p></article></body>"
    author = parse_page(page.encode()).author
    assert author == ("Tove Ek and Maja Lindqvist" if wanted is None else wanted)


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("<time datetime='2025-04-07'>Monday</time>", date(2025, 4, 7)),
        ("<meta itemprop='datePublished' content='2025-04-07'>", date(2025, 4, 7)),
        ("<aside><time datetime='2020-01-01'>old</time></aside>", None),
        ("<time datetime='PT3M'>3 min</time>", None),
    ],
)
def test_dates(shown: str, wanted: date | None) -> None:
    page = f"<body><article>{shown}<p>{samples.LEAD}</p></article></body>"
    assert parse_page(page.encode()).published == wanted


def test_the_first_day_of_a_calendar_is_no_date() -> None:
    linked = '{"@type": "NewsArticle", "datePublished": "0001-01-01", "author": "By Tove Ek"}'
    page = f'<script type="application/ld+json">{linked}</script><p>{samples.LEAD}</p>'
    parsed = parse_page(page.encode())
    assert (parsed.published, parsed.author) == (None, "Tove Ek")
