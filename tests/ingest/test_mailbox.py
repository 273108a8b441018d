import time

from tests.ingest import samples_mail
from workbench.domain.source import Outcome
from workbench.ingest.mail import parse_mail
from workbench.ingest.mailbox import parse_mailbox

BEGINS = b"From maja@holmen.example Tue Oct 14 08:30:00 2025\n"


def test_each_message_is_a_document_of_its_own() -> None:
    parsed = parse_mailbox(samples_mail.as_mailbox())
    assert (parsed.outcome, parsed.text) == (Outcome.OK, "")
    assert [one.name for one in parsed.attached] == [
        "0001 Ferry to Norra Holmen- the figures.eml",
        "0002 Ferry to Norra Holmen- the figures.eml",
        "0003 Re- Fähre.eml",
    ]
    assert {one.media_type for one in parsed.attached} == {"message/rfc822"}
    first = samples_mail.as_message().replace(b"\r\n", b"\n")
    assert parsed.attached[0].content == first
    assert [one.name for one in parse_mail(parsed.attached[0].content).attached] == [
        "Fahrpläne Winter.pdf",
        "Fähre.txt",
    ]


def test_lines_that_begin_with_from_are_words_again() -> None:
    second = parse_mailbox(samples_mail.as_mailbox()).attached[1].content
    assert b"\nFrom Monday on there are eight sailings.\n>From there" in second


def test_a_line_that_begins_with_from_inside_a_message_parts_nothing() -> None:
    words = "Lines:\nFrom 2019 on, the board says:\nNote: eight sailings.\n\nFrom here to there.\n"
    box = BEGINS + samples_mail.message(words).replace(b"\r\n", b"\n")
    (one,) = parse_mailbox(box).attached
    assert b"From 2019 on" in one.content
    assert one.content.endswith(b"From here to there.\n")


def test_windows_and_undated_lines_part_messages_too() -> None:
    one = samples_mail.message("One.\n")
    for begins in (b"From - Tue Oct 14 08:30:00 2025\r\n", b"From maja@holmen.example\r\n"):
        box = begins + one + b"\r\n" + begins + one
        assert [m.content for m in parse_mailbox(box).attached] == [one, one]


def test_of_a_large_mailbox_the_first_messages_come_and_the_rest_is_said() -> None:
    box = b"".join(BEGINS + b"Subject: Number %d\n\nWords.\n\n" % n for n in range(2_345))
    parsed = parse_mailbox(box)
    assert parsed.outcome is Outcome.PARTIAL
    assert "2,345 messages" in parsed.reason
    assert len(parsed.attached) == 2_001
    assert parsed.attached[1_999].name == "2000 Number 1999.eml"
    assert parsed.attached[2_000].name == "messages 2,001 to 2,345"
    assert parsed.attached[2_000].refused


def test_a_mailbox_without_messages_is_empty() -> None:
    for content in (b"", b"\n\n", b"From nobody to nowhere.\n"):
        parsed = parse_mailbox(content)
        assert parsed.outcome is Outcome.EMPTY
        assert parsed.reason


def test_what_stands_before_the_first_message_is_said_to_be_missing() -> None:
    parsed = parse_mailbox(b"Debris.\n\n" + samples_mail.as_mailbox())
    assert parsed.outcome is Outcome.PARTIAL
    assert len(parsed.attached) == 3


def test_a_large_mailbox_takes_time_in_proportion() -> None:
    def taken(count: int) -> float:
        box = (BEGINS + b"Subject: x\n\n>From you\nFrom x\nWords.\n\n") * count
        began = time.process_time()
        parse_mailbox(box)
        return time.process_time() - began

    small = min(taken(400) for _ in range(3))
    assert min(taken(1_600) for _ in range(2)) < 12 * small + 0.05
