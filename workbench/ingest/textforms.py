"""What form a text has, from its first words."""

import re

from workbench.ingest.headed import Headed, headed, like_mailbox
from workbench.ingest.zipforms import OPEN_TEXT

_PAGE = re.compile(rb"<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
# The other signs of the WHATWG's MIME sniffing; a Markdown file may begin with them as well.
_FRAGMENT = re.compile(
    rb"<(?:head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta)[\s>]",
    re.IGNORECASE,
)
_BEFORE = ((b"<?", b">"), (b"<!--", b"-->"))
_FLAT = re.compile(rb"<office:document[\s>]")
_FLAT_KIND = re.compile(
    rb"\soffice:mimetype\s*=\s*[\"'](application/vnd\.oasis\.opendocument\.[\w-]{1,40})"
)
_OFFICE_XML = re.compile(rb"<\?mso-application\s|<(?:pkg:package|w:wordDocument)[\s>]")
_SUBRIP = re.compile(rb"\s*\d{1,6}\s*\r?\n\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->")
_WEBVTT = re.compile(rb"WEBVTT(?:[ \t\r\n]|$)")
_OFFICE = "application/vnd.ms-office"
_TOLD = {Headed.MAIL: "message/rfc822", Headed.SAVED_PAGE: "multipart/related"}
_SIGNS = (
    (re.compile(rb"\s*\{\\rtf"), "application/rtf"),
    (_WEBVTT, "text/vtt"),
    (_SUBRIP, "application/x-subrip"),
)


def kind_of_text(head: bytes, content: bytes) -> str:
    """Return the media type that the first words give away, empty if nothing does.

    ``head`` is the beginning of ``content`` as ``textual.narrow_head`` gives it.
    """
    for sign, kind in _SIGNS:
        if sign.match(head):
            return kind
    if head.lstrip().startswith(b"<"):
        return _kind_of_marked(head)
    if like_mailbox(content):
        return "application/mbox"
    told = headed(content)
    return _TOLD[told] if told else ""


def _kind_of_marked(head: bytes) -> str:
    if _PAGE.match(_without_preamble(head)):
        return "text/html"
    if _FLAT.search(head):
        kind = _FLAT_KIND.search(head)
        return kind[1].decode("ascii") if kind else OPEN_TEXT
    return _OFFICE if _OFFICE_XML.search(head) else ""


def like_fragment(head: bytes) -> bool:
    """Say whether a text of which nothing else is known begins as pages do that lack a head."""
    return _FRAGMENT.match(_without_preamble(head)) is not None


def _without_preamble(head: bytes) -> bytes:
    """Return what follows the comments and instructions at the top."""
    head = head.lstrip()
    while True:
        end = next((mark for begin, mark in _BEFORE if head.startswith(begin)), b"")
        place = head.find(end) if end else -1
        if place < 0:
            return head
        head = head[place + len(end) :].lstrip()
