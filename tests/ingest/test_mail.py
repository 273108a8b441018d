import base64
from datetime import date

import pytest

from tests.ingest import samples, samples_mail
from tests.ingest.samples_mail import message, multipart, part, told
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.mail import parse_mail

LONG = " ".join(f"Sentence number {n} says what only this form has." for n in range(24))


def test_a_message_is_its_header_and_its_words() -> None:
    parsed = parse_mail(samples_mail.as_message())
    assert parsed.outcome is Outcome.OK
    assert (parsed.title, parsed.author) == (samples_mail.SUBJECT, "Maja Lindqvist")
    assert parsed.published == date(2025, 10, 14)
    assert told(parsed, header=True) == [
        samples_mail.SUBJECT,
        "From: Maja Lindqvist <maja@holmen.example>",
        "To: Tove Ek <tove@post.example>",
        f"Date: {samples_mail.DATE}",
    ]
    assert {str(block.place) for block in parsed.blocks if block.place} == {"header"}
    assert told(parsed) == [
        "Dear Tove,",
        "\n".join(samples_mail.PLAIN.split("\n")[2:4]),
        "* Eight sailings on weekdays",
        "* Five sailings on Sundays",
        "On 13 October you wrote:",
        "How many passengers did you carry a year ago, and what will the extra\nsailings cost?",
        "It was 27,500, and the extra sailings cost €1.3 million.",
        "Maja Lindqvist\nHarbour board",
    ]
    assert told(parsed, BlockKind.QUOTE)[0].startswith("How many passengers")
    assert told(parsed, BlockKind.NOTE) == ["Maja Lindqvist\nHarbour board"]
    assert len(told(parsed, BlockKind.LIST_ITEM)) == 2


def test_files_come_with_decoded_names_and_their_own_bytes_pictures_are_said() -> None:
    parsed = parse_mail(samples_mail.as_message())
    files = {one.name: one for one in parsed.attached}
    assert list(files) == ["Fahrpläne Winter.pdf", "Fähre.txt"]
    assert files["Fahrpläne Winter.pdf"].content == samples.as_pdf()
    assert files["Fahrpläne Winter.pdf"].media_type == "application/pdf"
    assert files["Fähre.txt"].content == samples.PARAGRAPHS[2].encode()
    assert parsed.lacks == ("1 picture",)


def test_an_html_message_is_read_as_blocks_without_what_is_hidden() -> None:
    parsed = parse_mail(samples_mail.as_newsletter())
    assert parsed.outcome is Outcome.OK
    assert told(parsed, BlockKind.HEADING) == ["Winter at sea"]
    assert told(parsed, BlockKind.QUOTE) == ["Book a place for your lorry two days ahead."]
    assert samples.PARAGRAPHS[1] in told(parsed, BlockKind.PARAGRAPH)
    assert "Only the list" not in parsed.text
    # The picture of one pixel only tells that the message was opened.
    assert parsed.lacks == ("1 picture", "hidden words")


@pytest.mark.parametrize(
    ("style", "seen"),
    [
        ("display: none !important", False),
        ("color:red;VISIBILITY:hidden", False),
        ("font-size:0px", False),
        ("mso-hide:all", False),
        ("max-height:0;overflow:hidden", False),
        ("font-size:0.9em", True),
        ("opacity:0.5", True),
        ("display:block", True),
    ],
)
def test_what_a_style_hides_is_not_read(style: str, seen: bool) -> None:
    page = f"<p>Before.</p><p style='{style}'>Perhaps <b>unseen</b>.</p>tail<p>After.</p>"
    parsed = parse_mail(message(page, "text/html"))
    assert ("unseen" in parsed.text) is seen
    assert ("hidden words" in parsed.lacks) is not seen
    assert all(words in parsed.text for words in ("Before.", "tail", "After."))


@pytest.mark.parametrize(
    ("plain", "page", "chosen"),
    [
        ("Short but complete: eight sailings.", "Short but complete: eight sailings.", "plain"),
        ("Your program shows no HTML.", LONG, "html"),
        (LONG, LONG.replace("number", "no."), "plain"),
        (LONG, f"{LONG} {LONG[: len(LONG) // 3].strip()}", "plain"),
        (LONG, f"{LONG} {LONG[: len(LONG) * 2 // 3].strip()}", "html"),
    ],
)
def test_of_two_forms_the_one_that_says_more_is_read(plain: str, page: str, chosen: str) -> None:
    forms = (part(plain, "text/plain"), part(f"<p>{page}</p>", "text/html"))
    parsed = parse_mail(message(*multipart("alternative", *forms)))
    assert " ".join(told(parsed)) == (plain if chosen == "plain" else page)
    assert parsed.attached == ()


def test_words_that_only_the_other_form_has_are_said() -> None:
    plain = " ".join(f"word{n}" for n in range(60))
    page = " ".join(f"word{n}" for n in range(30, 90))
    forms = (part(plain, "text/plain"), part(f"<p>{page}</p>", "text/html"))
    parsed = parse_mail(message(*multipart("alternative", *forms)))
    assert told(parsed) == [plain]
    assert parsed.lacks == ("words that only the HTML form of the message has",)


def test_flowed_lines_are_put_together_again() -> None:
    quoted = "> A quoted line \n> goes on.\n>> Deeper.\n"
    words = f"This line goes \non here.\n{quoted} From here.\n-- \nMe\n"
    parsed = parse_mail(message(words, "text/plain; format=flowed"))
    assert told(parsed) == [
        "This line goes on here.",
        "A quoted line goes on.",
        "Deeper.",
        "From here.",
        "Me",
    ]
    joined = parse_mail(message("Donau \ndampfer\n", "text/plain; format=Flowed; DelSp=Yes"))
    assert told(joined) == ["Donaudampfer"]


def test_a_figure_after_an_angle_bracket_is_no_quotation() -> None:
    parsed = parse_mail(message("The list says:\n>50 people were there.\n\n> 3 boats\n> left.\n"))
    assert told(parsed, BlockKind.QUOTE) == ["3 boats", "left."]
    assert ">50 people were there." in told(parsed, BlockKind.PARAGRAPH)


def test_words_below_a_signature_are_still_words() -> None:
    text = "Above.\n\n-- \nMaja\n\nTove wrote:\n> The question.\n\nBelow.\n"
    parsed = parse_mail(message(text))
    assert told(parsed, BlockKind.NOTE) == ["Maja"]
    assert told(parsed, BlockKind.QUOTE) == ["The question."]
    assert told(parsed, BlockKind.PARAGRAPH) == ["Above.", "Tove wrote:", "Below."]


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("windows-1252", "cp1252"),
        ("us-ascii", "utf-8"),
        ("x-unknown", "utf-8"),
        ("iso-2022-jp", "iso2022_jp"),
        ("utf-7", "utf-7"),
        ("koi8-r", "koi8-r"),
    ],
)
def test_bodies_are_decoded_as_named_or_as_they_are(charset: str, encoding: str) -> None:
    words = {"iso2022_jp": "会議は三月です", "koi8-r": "Отчёт совета порта"}.get(encoding, "Fähre")
    raw = base64.encodebytes(f"{words}, 2025.\n".encode(encoding))
    sent = message(raw, f"text/plain; charset={charset}", ["Content-Transfer-Encoding: base64"])
    parsed = parse_mail(sent)
    assert told(parsed) == [f"{words}, 2025."]
    assert parsed.outcome is Outcome.OK


def test_lost_characters_are_said() -> None:
    raw = b"F\x81\xfffe\x8d is lost"
    parsed = parse_mail(message(raw, "text/plain; charset=utf-8"))
    assert parsed.outcome is Outcome.PARTIAL
    assert "decoded" in parsed.reason


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("=?utf-8?q?F=C3=A4hre?= =?utf-8?q?n?= im Winter", "Fähren im Winter"),
        # A character is cut in two between two encoded words.
        ("=?utf-8?b?RsM=?= =?utf-8?b?pGhyZQ==?=", "Fähre"),
        ("=?iso-8859-1?Q?What_now??=", "What now?"),
        ("=?nonsense?q?F=C3=A4hre?=", "Fähre"),
        ("=?iso-2022-jp?B?GyRCMnE1RBsoQg==?=", "会議"),
        ("=?utf-8?b?RsOkaHJl", "=?utf-8?b?RsOkaHJl"),
        ("Fähre roh", "Fähre roh"),
        ("folded\r\n over two lines", "folded over two lines"),
        ("folded\r\n \r\n over an empty one", "folded over an empty one"),
    ],
)
def test_subjects_are_decoded(field: str, words: str) -> None:
    parsed = parse_mail(message("Words.", fields=[f"Subject: {field}"]))
    assert parsed.title == words
    assert told(parsed) == ["Words."]


@pytest.mark.parametrize(
    ("field", "author"),
    [
        ('"Lindqvist, Maja" <maja@holmen.example>', "Lindqvist, Maja"),
        ("=?utf-8?q?Bj=C3=B6rn?= <b@holmen.example>", "Björn"),
        ("maja@holmen.example (Maja)", "Maja"),
        ("<maja@holmen.example>", "maja@holmen.example"),
        ("maja@holmen.example", "maja@holmen.example"),
    ],
)
def test_the_author_is_the_sender_by_name(field: str, author: str) -> None:
    raw = f"From: {field}\r\nMessage-ID: <1>\r\n\r\nWords.".encode()
    assert parse_mail(raw).author == author


def test_encrypted_messages_are_encrypted() -> None:
    version = part("Version: 1\n", "application/pgp-encrypted")
    body, kind = multipart("encrypted", version, part("x", "application/octet-stream"))
    pgp = message("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n")
    enveloped = bytes.fromhex("308006092a864886f70d010703a080")
    smime = message(
        base64.encodebytes(enveloped),
        "application/pkcs7-mime; smime-type=enveloped-data",
        ["Content-Transfer-Encoding: base64"],
    )
    for sent in (message(body, kind), pgp, smime):
        parsed = parse_mail(sent)
        assert parsed.outcome is Outcome.ENCRYPTED
        assert "encrypted" in parsed.reason
        assert (parsed.text, parsed.title) == ("", samples_mail.SUBJECT)


def test_a_message_with_one_encrypted_part_is_partial() -> None:
    sealed = part("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n", "text/plain")
    parsed = parse_mail(message(*multipart("mixed", part("In clear.", "text/plain"), sealed)))
    assert parsed.outcome is Outcome.PARTIAL
    assert told(parsed) == ["In clear."]


def test_signed_messages_are_read_and_the_signature_is_said_to_be_unchecked() -> None:
    signature = part(b"\x30\x80", "application/pkcs7-signature; name=smime.p7s")
    apart = message(*multipart("signed", part("Signed words.", "text/plain"), signature))
    clear = message(
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSigned words.\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    )
    for sent in (apart, clear):
        parsed = parse_mail(sent)
        assert told(parsed) == ["Signed words."]
        assert parsed.lacks == ("its digital signature, which was not checked",)
        assert parsed.attached == ()


@pytest.mark.parametrize("pieces", [False, True])
def test_a_message_wrapped_in_its_signature_is_unwrapped(pieces: bool) -> None:
    inner = b"Content-Type: text/plain\r\n\r\nWrapped words.\r\n"
    data = bytes.fromhex("06092a864886f70d010701a0")
    if pieces:
        octets = b"\x24\x80\x04\x14" + inner[:20] + b"\x04" + bytes([len(inner) - 20]) + inner[20:]
        content = data + b"\x80" + octets + bytes(4)
    else:
        content = data + bytes([len(inner) + 2, 4, len(inner)]) + inner
    content = bytes.fromhex("308006092a864886f70d010702a080") + content
    sent = message(
        base64.encodebytes(content),
        "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        ["Content-Transfer-Encoding: base64"],
    )
    assert told(parse_mail(sent)) == ["Wrapped words."]


def test_a_message_of_pictures_says_that_its_words_are_there() -> None:
    picture = part(samples_mail.DOT, "image/gif", "Content-ID: <1@x>")
    page = part("<img src='cid:1@x'>", "text/html")
    parsed = parse_mail(message(*multipart("related", page, picture)))
    assert parsed.outcome is Outcome.PARTIAL
    assert "pictures" in parsed.reason
    assert parsed.lacks == ("1 picture",)


def test_a_message_without_words_is_empty() -> None:
    parsed = parse_mail(b"MIME-Version: 1.0\r\n\r\n")
    assert parsed.outcome is Outcome.EMPTY
    assert parsed.reason


def test_a_body_that_gives_no_words_is_said() -> None:
    parsed = parse_mail(message("<select><option>Only a form</select>", "text/html"))
    assert parsed.outcome is Outcome.PARTIAL
    assert "no words could be read" in parsed.reason
