import pytest

from tests.ingest import samples, samples_mail
from tests.ingest.samples_mail import multipart, part
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.savedpage import parse_saved_page

ADDRESS = "https://www.holmen-post.example/ferry"


def saved(*parts: bytes, fields: str = "", root: str = "") -> bytes:
    body, kind = multipart("related", *parts)
    start = f'; start="{root}"' if root else ""
    head = f"MIME-Version: 1.0\r\n{fields}Content-Type: {kind}{start}\r\n\r\n"
    return head.encode() + body


def article(name: str = "main") -> bytes:
    return part(samples.as_html().decode(), "text/html; charset=utf-8", f"Content-ID: <{name}>")


def test_a_saved_page_is_its_article() -> None:
    parsed = parse_saved_page(samples_mail.as_saved_page())
    assert parsed.outcome is Outcome.OK
    assert (parsed.title, parsed.author) == (samples.HEADLINE, samples.AUTHOR)
    for paragraph in samples.PARAGRAPHS:
        assert paragraph in parsed.text
    assert "all rights reserved" not in parsed.text
    assert parsed.publisher == "Holmen Post"
    assert parsed.lacks == ("pictures",)
    assert all(block.span.of(parsed.text).strip() for block in parsed.blocks)


@pytest.mark.parametrize("field", ["Snapshot-Content-Location", "Content-Location"])
def test_the_site_stands_for_a_publisher_that_is_not_named(field: str) -> None:
    page = f"<html><body><p>{samples.PARAGRAPHS[0]}</p></body></html>"
    parsed = parse_saved_page(saved(part(page, "text/html"), fields=f"{field}: {ADDRESS}\r\n"))
    assert parsed.publisher == "holmen-post.example"
    assert ADDRESS not in parsed.text
    assert parsed.lacks == ()


def test_the_part_that_is_named_first_is_the_page() -> None:
    prose = f"<p>{samples.PARAGRAPHS[0]}</p><p>{samples.PARAGRAPHS[2]}</p>"
    other = part(f"<html><body>{prose}</body></html>", "text/html")
    parsed = parse_saved_page(saved(other, article(), root="<main>"))
    assert parsed.title == samples.HEADLINE
    assert samples.PARAGRAPHS[0] in parsed.text


def test_a_page_of_frames_is_read_from_the_frame_that_says_most() -> None:
    frames = part("<html><frameset cols='1,2'><frame src='a'></frameset></html>", "text/html")
    parsed = parse_saved_page(saved(frames, article()))
    assert parsed.outcome.usable
    assert samples.PARAGRAPHS[0] in parsed.text


def test_the_prose_of_a_heavy_frame_is_added_and_said_to_be_of_a_frame() -> None:
    prose = "The harbour master adds that the quay will be lit all night, which it never was. " * 4
    frame = part(f"<html><body><p>{prose}</p></body></html>", "text/html")
    parsed = parse_saved_page(saved(article(), frame))
    added = [block for block in parsed.blocks if str(block.place or "") == "frame"]
    assert [block.kind for block in added] == [BlockKind.PARAGRAPH]
    assert added[0].span.of(parsed.text) == prose.strip()


def test_the_prose_of_a_light_frame_is_said_to_be_missing() -> None:
    prose = "Coffee, cake and open sandwiches are sold on board, every day from seven to seven."
    frame = part(f"<html><body><p>{prose}</p></body></html>", "text/html")
    parsed = parse_saved_page(saved(article(), frame))
    assert prose not in parsed.text
    assert parsed.lacks == ("the words in its frames",)


def test_a_page_cut_off_says_so() -> None:
    parsed = parse_saved_page(samples_mail.as_saved_page()[:-200])
    assert parsed.outcome is Outcome.PARTIAL
    assert "cut off" in parsed.reason
    assert samples.PARAGRAPHS[0] in parsed.text


def test_a_file_without_a_page_fails_and_says_why() -> None:
    parsed = parse_saved_page(saved(part(samples_mail.DOT, "image/gif")))
    assert parsed.outcome is Outcome.FAILED
    assert "no page" in parsed.reason


def test_a_page_that_is_plain_text_is_read_as_that() -> None:
    parsed = parse_saved_page(saved(part(samples.PARAGRAPHS[0], "text/plain")))
    assert parsed.text == samples.PARAGRAPHS[0]


def test_a_page_in_another_encoding_is_read_in_it() -> None:
    page = samples.as_html().decode().replace('charset="utf-8"', 'charset="windows-1252"')
    raw = page.encode("cp1252")
    parsed = parse_saved_page(saved(part(raw, "text/html; charset=windows-1252")))
    assert samples.PARAGRAPHS[1] in parsed.text
