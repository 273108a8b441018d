from collections.abc import Callable
from datetime import date
from time import process_time

import pytest

from tests.ingest import samples_book as books
from tests.ingest.samples import zipped
from tests.ingest.samples_book import book, item, page, plain, ref
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.book import parse_book
from workbench.ingest.parsed import Parsed

Told = list[tuple[BlockKind, str, str]]


def told(parsed: Parsed) -> Told:
    """Return the kind, words and chapter of each block."""
    return [
        (block.kind, block.span.of(parsed.text), block.place.section if block.place else "")
        for block in parsed.blocks
    ]


def words(body: str) -> list[str]:
    parsed = parse_book(plain(body))
    return [said for _, said, _ in told(parsed)]


def test_a_book_chapter_by_chapter() -> None:
    parsed = parse_book(books.as_epub())
    assert (parsed.outcome, parsed.reason) == (Outcome.OK, "")
    assert told(parsed) == [
        (BlockKind.HEADING, "1", "The harbour"),
        (BlockKind.PARAGRAPH, "The ferry crosses eight\xa0times a day*.", "The harbour"),
        (BlockKind.QUOTE, "Nobody should wait for a boat.", "The harbour"),
        (BlockKind.LIST_ITEM, "Eight on weekdays", "The harbour"),
        (BlockKind.LIST_ITEM, "Five on Sundays", "The harbour"),
        (BlockKind.CAPTION, "The boat in June", "The harbour"),
        (BlockKind.NOTE, "Since 3 November.", "The harbour"),
        (BlockKind.PARAGRAPH, "It costs €1.3 million.", "The money"),
        (BlockKind.PARAGRAPH, "So says the board.", "The money"),
        (BlockKind.PARAGRAPH, "The lorries pay more.", "The money"),
        (BlockKind.HEADING, "Timetable", "Timetable"),
        (BlockKind.PARAGRAPH, "First boat at 6.", "Timetable"),
    ]
    assert parsed.lacks == ("pictures",)


def test_what_the_book_says_of_itself() -> None:
    parsed = parse_book(books.as_epub())
    assert parsed.title == "Boats in Winter"
    assert parsed.author == "Tove Ek, Maja Lindqvist"
    assert parsed.publisher == "Holmen Press"
    assert parsed.published == date(2025, 10, 14)
    assert parsed.language == "en"


def test_an_older_list_of_contents_names_the_chapters() -> None:
    ncx = (
        b"<!DOCTYPE ncx><ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint>"
        b"<navLabel><text>Winter</text></navLabel><content src='a.xhtml#top'/></navPoint></navMap>"
        b"</ncx>"
    )
    items = item("a", "a.xhtml") + item("n", "toc.ncx", "application/x-dtbncx+xml")
    parsed = parse_book(book({"a.xhtml": page("<p>Ice.</p>"), "toc.ncx": ncx}, items, ref("a")))
    assert told(parsed) == [(BlockKind.PARAGRAPH, "Ice.", "Winter")]


def test_chapters_that_are_missing_are_named() -> None:
    items = item("a", "a.xhtml") + item("b", "b.xhtml") + item("c", "c.pdf", "application/pdf")
    parsed = parse_book(book({"a.xhtml": page("<p>Here.</p>")}, items, ref("a", "b", "c", "d")))
    assert parsed.outcome is Outcome.PARTIAL
    assert parsed.text == "Here."
    assert parsed.reason.endswith("b.xhtml, c.pdf, d.")


@pytest.mark.parametrize(
    "href", ["https://example.org/b.xhtml", "//example.org/b.xhtml", "../../b.xhtml", "http://[b"]
)
def test_a_chapter_outside_of_the_file_is_not_read_and_said(href: str) -> None:
    items = item("a", "a.xhtml") + item("b", href)
    chapters = {"a.xhtml": page("<p>Here.</p>"), "b.xhtml": page("<p>There.</p>")}
    parsed = parse_book(book(chapters, items, ref("a", "b"), {"b.xhtml": page("<p>There.</p>")}))
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, "Here.")
    assert "no text" in parsed.reason


@pytest.mark.parametrize(
    ("member", "href"),
    [
        ("Kapitel Ä.XHTML", "kapitel%20%C3%A4.xhtml"),
        ("A\u0308.xhtml", "Ä.xhtml"),
        ("text/a.xhtml", "text/../text/./a.xhtml?x=1#here"),
        ("ä.xhtml".encode().decode("cp437"), "%C3%A4.xhtml"),
    ],
)
def test_chapters_are_found_by_whatever_name(member: str, href: str) -> None:
    parsed = parse_book(book({member: page("<p>Here.</p>")}, item("a", href), ref("a")))
    assert (parsed.outcome, parsed.text) == (Outcome.OK, "Here.")


def test_a_chapter_that_is_listed_twice_is_read_once() -> None:
    items = item("a", "a.xhtml") + item("b", "./a.xhtml")
    parsed = parse_book(book({"a.xhtml": page("<p>Here.</p>")}, items, ref("a", "b", "a")))
    assert parsed.text == "Here."


LOCK = (
    "<encryption xmlns:e='http://www.w3.org/2001/04/xmlenc#'><e:EncryptedData><e:EncryptionMethod "
    "Algorithm='{}'/><e:CipherData><e:CipherReference URI='{}'/></e:CipherData></e:EncryptedData>"
    "</encryption>"
)


@pytest.mark.parametrize(
    ("method", "file", "outcome"),
    [
        ("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OPS/a.xhtml", Outcome.ENCRYPTED),
        ("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OPS/serif.otf", Outcome.OK),
        ("http://www.idpf.org/2008/embedding", "OPS/font", Outcome.OK),
        ("http://ns.adobe.com/pdf/enc#RC", "OPS/font", Outcome.OK),
    ],
)
def test_a_lock_on_words_is_one_and_on_fonts_is_none(
    method: str, file: str, outcome: Outcome
) -> None:
    more = {"META-INF/encryption.xml": LOCK.format(method, file).encode()}
    chapters = {"a.xhtml": page("<p>Here.</p>")}
    assert parse_book(book(chapters, item("a", "a.xhtml"), ref("a"), more)).outcome is outcome


def test_books_without_contents_or_words() -> None:
    parsed = parse_book(zipped({"mimetype": b"application/epub+zip"}))
    assert parsed.outcome is Outcome.FAILED
    assert "where its chapters are" in parsed.reason
    assert parse_book(plain("<p> </p>")).outcome is Outcome.EMPTY
    assert parse_book(book({}, item("a", "a.xhtml"), ref("a"))).outcome is Outcome.FAILED
    assert parse_book(books.as_epub()[:900]).outcome is Outcome.FAILED


def test_marks_that_are_no_valid_xml_lose_no_words() -> None:
    assert words("<p>One<br>two &nbsp; &eacute; &foo; <b>three</p><p>four") == [
        "One\ntwo \xa0 é &foo; three",
        "four",
    ]
    assert words("<p/><script/>one<a id='x'/> two<div/><p>three</p>") == ["one two", "three"]
    assert words("<x:p>one</x:p><x:>two</x:><x:9>three</x:9>") == ["one", "twothree"]
    assert words("<p>a <![CDATA[b & <c>]]> d</p>") == ["a b & <c> d"]


def test_chapters_in_other_encodings() -> None:
    narrow = '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Fähre</p></body></html>'
    for content in (narrow.encode("latin-1"), narrow.replace("8859-1", "x").encode("utf-16")):
        assert parse_book(book({"a.html": content}, item("a", "a.html"), ref("a"))).text == "Fähre"


def test_nesting_too_deep_to_tell_parts_keeps_the_words() -> None:
    parsed = parse_book(plain("<div>" * 3000 + "<p>deep &amp; dark</p>" + "</div>" * 3000))
    assert parsed.outcome is Outcome.PARTIAL
    assert "deep & dark" in parsed.text


def test_what_is_no_words_is_said() -> None:
    parsed = parse_book(plain("<p>x</p><math><mi>y</mi></math><video src='z'/><img src='p'/>"))
    assert parsed.lacks == ("pictures", "formulas", "audio and video")


def test_a_first_letter_that_is_a_picture_stays_with_its_word() -> None:
    assert words("<p><img src='o.png' alt='O'/>nce there was ice.</p>") == ["Once there was ice."]


@pytest.mark.parametrize(
    "made",
    [
        lambda size: "<p>word</p>" * size,
        lambda size: "<![CDATA[" * size,
        lambda size: "<table><tr><td>" * (size // 100),
        lambda size: "<nav><a href='a.xhtml'>x</a></nav>" * size,
    ],
)
def test_hostile_chapters_take_linear_time(made: Callable[[int], str]) -> None:
    times = []
    for size in (2_000, 8_000):
        content = plain(made(size))
        start = process_time()
        parse_book(content)
        times.append(process_time() - start)
    assert times[1] < 8 * times[0] + 0.2
