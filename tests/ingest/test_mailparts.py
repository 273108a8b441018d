import base64
import time

import pytest

from tests.ingest import samples_mail
from tests.ingest.samples_mail import html_of, message, multipart, part, told
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.mail import parse_mail


def test_a_broken_line_in_the_header_ends_nothing() -> None:
    raw = b"From: a@b.example\nquite broken\nSubject: Still here\nTo: c@d.example\n\nWords.\n"
    parsed = parse_mail(raw)
    assert parsed.title == "Still here"
    assert told(parsed) == ["Words."]


def test_words_without_a_header_are_words() -> None:
    parsed = parse_mail(b"The board met.\nNote: it was Tuesday.\nNobody left.\n\nThe end.\n")
    assert "Note: it was Tuesday." in parsed.text
    assert parsed.text.endswith("The end.")


def test_attached_messages_keep_their_bytes_and_get_the_name_of_their_subject() -> None:
    inner = message("Inner words.", fields=["Subject: Re: What/next?"])
    attached = b"Content-Type: message/rfc822\r\n\r\n" + inner
    parsed = parse_mail(message(*multipart("mixed", part("Outer.", "text/plain"), attached)))
    (one,) = parsed.attached
    assert (one.name, one.media_type) == ("Re- What-next-.eml", "message/rfc822")
    assert one.content == inner
    assert told(parsed) == ["Outer."]


def test_names_say_no_more_than_a_name_may() -> None:
    def sent(name: str) -> bytes:
        return part("x", "text/plain", f'Content-Disposition: attachment; filename="{name}"')

    names = ["../../etc/notes.txt", "C:\\\\docs\\\\notes.txt", "no\x01tes.txt", "NOTES.txt", ".."]
    parsed = parse_mail(message(*multipart("mixed", *(sent(name) for name in names))))
    assert [one.name for one in parsed.attached] == [
        "notes.txt",
        "notes (2).txt",
        "notes (3).txt",
        "NOTES (4).txt",
        "part 5.txt",
    ]


def test_what_cannot_be_taken_out_says_why() -> None:
    packed = part(
        b"\x78\x9f\x3e\x22", "application/ms-tnef", "Content-Disposition: attachment; name=x"
    )
    elsewhere = part("", "message/external-body; access-type=URL; name=minutes.pdf")
    parsed = parse_mail(
        message(*multipart("mixed", part("Hello.", "text/plain"), packed, elsewhere))
    )
    assert parsed.outcome is Outcome.OK
    assert all(one.refused and not one.content for one in parsed.attached)
    assert "Outlook" in parsed.attached[0].refused


def test_a_message_cut_off_says_so_and_gives_what_is_there() -> None:
    whole = samples_mail.as_message()
    parsed = parse_mail(whole[: len(whole) * 2 // 3])
    assert parsed.outcome is Outcome.PARTIAL
    assert "cut off" in parsed.reason
    assert "It was 27,500" in parsed.text


def test_reports_of_mail_programs_are_notes() -> None:
    status = part(
        "Final-Recipient: rfc822; x@y.example\nStatus: 5.1.1\n", "message/delivery-status"
    )
    body, kind = multipart("report", part("Not delivered.", "text/plain"), status)
    parsed = parse_mail(message(body, kind))
    assert "Status: 5.1.1" in told(parsed, BlockKind.NOTE)
    assert parsed.attached == ()


@pytest.mark.parametrize("boundary", ["", 'boundary="other"', "boundary="])
def test_a_boundary_that_is_not_named_is_found(boundary: str) -> None:
    body, _ = multipart("mixed", part("First.", "text/plain"), part("Second.", "text/plain"))
    parsed = parse_mail(message(body, f"multipart/mixed; {boundary}"))
    assert told(parsed) == ["First.", "Second."]


def test_a_part_whose_boundary_never_comes_is_read_as_words() -> None:
    parsed = parse_mail(message("Only words.", 'multipart/mixed; boundary="never"'))
    assert told(parsed) == ["Only words."]


def test_parts_are_limited_and_the_rest_is_said() -> None:
    parts = [part(f"Part {n}.", "text/plain") for n in range(1_200)]
    parsed = parse_mail(message(*multipart("mixed", *parts)))
    assert parsed.outcome is Outcome.PARTIAL
    assert "more than 1,000 parts" in parsed.reason
    assert "Part 900." in parsed.text


def test_deep_nesting_is_read_without_recursion() -> None:
    levels = 400
    deep = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(levels)
    )
    ends = "".join(f"\r\n--b{n}--" for n in reversed(range(levels)))
    raw = f"{samples_mail.NAMES}{deep}Content-Type: text/plain\r\n\r\nAt the bottom.{ends}\r\n"
    parsed = parse_mail(raw.encode())
    assert parsed.outcome is Outcome.OK
    assert told(parsed) == ["At the bottom."]


def test_a_page_nested_too_deeply_keeps_its_words_and_says_so() -> None:
    parsed = parse_mail(message("<div>" * 5_000 + "Found." + "</div>" * 5_000, "text/html"))
    assert parsed.outcome is Outcome.PARTIAL
    assert told(parsed) == ["Found."]


def test_broken_tags_in_a_message_break_nothing() -> None:
    parsed = parse_mail(message("<p>Before.</p><bo'dy\x02=d><s<font>Within.</p>", "text/html"))
    assert told(parsed)[0] == "Before."
    assert "Within." in parsed.text


@pytest.mark.parametrize(
    "body",
    [
        b"--x\n",
        b"> a\n",
        b"-- \n> a\n",
        b"-----BEGIN PGP SIGNED MESSAGE-----\n",
        b">",
        b"=?a?q?",
        b"From a b\n",
    ],
)
def test_hostile_bodies_take_time_in_proportion(body: bytes) -> None:
    def taken(size: int) -> float:
        sent = message(body * (size // len(body)), "text/plain")
        began = time.process_time()
        parse_mail(sent)
        return time.process_time() - began

    small = min(taken(60_000) for _ in range(3))
    assert min(taken(240_000) for _ in range(2)) < 12 * small + 0.05


def test_every_text_form_of_a_page_gives_the_same_words() -> None:
    page = html_of("Alpha beta.\nGamma delta.")
    for encoding, raw in (
        ("base64", base64.encodebytes(page.encode())),
        ("8bit", page.encode()),
        ("x-unknown", page.encode()),
        ("BASE64", page.encode()),
    ):
        sent = message(raw, "text/html", [f"Content-Transfer-Encoding: {encoding}"])
        assert told(parse_mail(sent)) == ["Alpha beta.", "Gamma delta."], encoding
