"""Messages, mailboxes and saved pages made by hand. Everything here is our own words."""

import base64
import quopri
from collections.abc import Callable, Sequence

from tests.ingest import samples
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Parsed

SUBJECT = "Ferry to Norra Holmen: the figures"
NAMES = "From: Maja Lindqvist <maja@holmen.example>\r\nTo: Tove Ek <tove@post.example>\r\n"
DATE = "Tue, 14 Oct 2025 08:30:00 +0200"
PLAIN = (
    "Dear Tove,\n"
    "\n"
    "the ferry will cross eight times a day from 3 November, twice as often as\n"
    "last winter. We expect 41,000 passengers between November and March.\n"
    "\n"
    "* Eight sailings on weekdays\n"
    "* Five sailings on Sundays\n"
    "\n"
    "On 13 October you wrote:\n"
    "> How many passengers did you carry a year ago, and what will the extra\n"
    "> sailings cost?\n"
    "\n"
    "It was 27,500, and the extra sailings cost €1.3 million.\n"
    "\n"
    "-- \n"
    "Maja Lindqvist\n"
    "Harbour board\n"
)
DOT = base64.b64decode("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==")


def message(
    body: str | bytes, kind: str = "text/plain; charset=utf-8", fields: Sequence[str] = ()
) -> bytes:
    """Return a message with the usual header and one body as it is."""
    head = [f"{NAMES}Date: {DATE}", "Message-ID: <1@holmen.example>", "MIME-Version: 1.0"]
    if not any(field.startswith("Subject:") for field in fields):
        head.append(f"Subject: {SUBJECT}")
    head += [*fields, f"Content-Type: {kind}"]
    raw = body.replace("\n", "\r\n").encode() if isinstance(body, str) else body
    return "\r\n".join(head).encode() + b"\r\n\r\n" + raw


def part(content: str | bytes, kind: str, *fields: str) -> bytes:
    """Return a part with its header; bytes are sent in base64, words as they are."""
    head = [f"Content-Type: {kind}", *fields]
    if isinstance(content, bytes):
        head.append("Content-Transfer-Encoding: base64")
        raw = base64.encodebytes(content).replace(b"\n", b"\r\n")
    else:
        raw = content.replace("\n", "\r\n").encode()
    return "\r\n".join(head).encode() + b"\r\n\r\n" + raw


def multipart(subtype: str, *parts: bytes, boundary: str = "cut-here") -> tuple[bytes, str]:
    """Return parts joined into one body, and the media type of that."""
    mark = f"--{boundary}".encode()
    joined = b"".join(mark + b"\r\n" + one + b"\r\n" for one in parts)
    return joined + mark + b"--\r\n", f'multipart/{subtype}; boundary="{boundary}"'


def as_message() -> bytes:
    """Return a message with words in two forms, a picture and two files, one of them a PDF."""
    words, kind = multipart(
        "alternative",
        part(PLAIN, "text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"),
        part(html_of(PLAIN), "text/html; charset=utf-8"),
        boundary="two-forms",
    )
    shown = 'Content-Disposition: inline; filename="logo.gif"'
    table = "Content-Disposition: attachment; filename*=utf-8''Fahrpl%C3%A4ne%20Winter.pdf"
    notes = 'Content-Disposition: attachment; filename="=?utf-8?q?F=C3=A4hre=2Etxt?="'
    return message(
        *multipart(
            "mixed",
            b"Content-Type: " + kind.encode() + b"\r\n\r\n" + words,
            part(DOT, "image/gif", "Content-ID: <logo@holmen.example>", shown),
            part(samples.as_pdf(), "application/pdf", table),
            part(samples.PARAGRAPHS[2].encode(), "text/plain; charset=utf-8", notes),
        )
    )


def html_of(words: str) -> str:
    """Return words as a small page, a paragraph for each line."""
    lines = "".join(f"<p>{line}</p>" for line in words.split("\n") if line)
    return f"<html><head><title>x</title></head><body>{lines}</body></html>"


def as_newsletter() -> bytes:
    """Return a message that has its words in HTML alone, quoted-printable in Windows-1252."""
    page = (
        "<html><body><div style='display:none'>Only the list of your letters shows this.</div>"
        "<table width='600'><tr><td><h1>Winter at sea</h1>"
        f"<p>{samples.PARAGRAPHS[0]}</p><p>{samples.PARAGRAPHS[1]}</p>"
        "<ul><li>Eight sailings on weekdays</li><li>Five sailings on Sundays</li></ul>"
        "<blockquote>Book a place for your lorry two days ahead.</blockquote>"
        "<table><tr><td><img src='https://holmen.example/boat.jpg' width='300'></td></tr></table>"
        "<p>You get this because you asked for it.</p></td></tr></table>"
        "<img src='https://holmen.example/seen.gif' width='1' height='1'></body></html>"
    )
    encoded = quopri.encodestring(page.encode("cp1252")).replace(b"\n", b"\r\n")
    return message(
        encoded,
        "text/html; charset=windows-1252",
        ["Content-Transfer-Encoding: quoted-printable"],
    )


def as_mailbox() -> bytes:
    """Return a mailbox of three messages, in one of which a line begins with the word From."""
    begins = b"From maja@holmen.example Tue Oct 14 08:30:00 2025\n"
    marked = message(">From Monday on there are eight sailings.\n>>From there to Norra Holmen.\n")
    third = message("Thank you!\n", fields=["Subject: =?utf-8?b?UmU6IEbDpGhyZQ==?="])
    messages = [one.replace(b"\r\n", b"\n") for one in (as_message(), marked, third)]
    return b"".join(begins + one + b"\n" for one in messages)


def as_saved_page() -> bytes:
    """Return the article as a browser saves it, with a picture and a frame of little weight."""
    page = quopri.encodestring(samples.as_html()).replace(b"\n", b"\r\n").decode()
    frame = "<html><body><p>Our offers: coffee and cake on board, every day.</p></body></html>"
    body, kind = multipart(
        "related",
        part(
            page,
            "text/html",
            "Content-ID: <frame-1@browser.example>",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://www.holmen-post.example/ferry",
        ),
        part(DOT, "image/gif", "Content-Location: https://www.holmen-post.example/dot.gif"),
        part(frame, "text/html", "Content-ID: <frame-2@browser.example>"),
    )
    head = [
        "From: <Saved by a browser>",
        "Snapshot-Content-Location: https://www.holmen-post.example/ferry",
        f"Subject: {samples.HEADLINE}",
        f"Date: {DATE}",
        "MIME-Version: 1.0",
        f'Content-Type: {kind};\r\n\ttype="text/html"',
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def told(parsed: Parsed, kind: BlockKind | None = None, *, header: bool = False) -> list[str]:
    """Return the words of the blocks below the header, of one kind or of all."""
    return [
        block.span.of(parsed.text)
        for block in parsed.blocks
        if (block.place is not None) is header and kind in {None, block.kind}
    ]


FILES: dict[str, Callable[[], bytes]] = {
    "message.eml": as_message,
    "newsletter.eml": as_newsletter,
    "messages.mbox": as_mailbox,
    "saved.mhtml": as_saved_page,
}
