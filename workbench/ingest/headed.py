"""Tells messages, mailboxes and saved pages by the lines at their head."""

import re
from collections.abc import Mapping
from enum import Enum, auto

from workbench.ingest.mailhead import read_head

_HEAD = 8_000
_MAILBOX = re.compile(
    rb"(?:\xef\xbb\xbf)?From "
    rb"(?:\S{0,100}@\S{1,100}[^\r\n]{0,100}|[^\r\n]{1,200}\d:\d\d[^\r\n]{0,40})\r?\n"
    rb">?[\x21-\x39\x3b-\x7e]{1,60}[ \t]?:"
)
# Fields that no writer types by hand at the top of a note.
_SENT = {"received", "return-path", "message-id", "delivered-to"}
_TELLTALE = {*_SENT, "mime-version"}
_USUAL = {"from", "to", "subject", "date", "content-type", "cc", "reply-to"}
_ADDRESSED = {*_SENT, "to", "cc", "bcc"}
_LEAST = 3
_RELATED = "multipart/related"


class Headed(Enum):
    """What a text is that begins with the header of a message."""

    MAIL = auto()
    SAVED_PAGE = auto()


def like_mailbox(content: bytes) -> bool:
    """Say whether a text begins as a mailbox does: ``From`` with an address or a time."""
    return _MAILBOX.match(content) is not None


def headed(content: bytes) -> Headed | None:
    """Say what a text is that begins with the header of a message (RFC 5322), ``None`` if not.

    A note that begins with ``From:`` and ``Date:`` is still a note: it takes fields that only mail
    programs write. A page saved by a browser or by Word is a message too (MHTML).
    """
    fields = read_head(content[:_HEAD], 0, ())[0].fields
    if _saved(fields):
        return Headed.SAVED_PAGE
    told = fields.keys() & (_USUAL | _TELLTALE)
    return Headed.MAIL if fields.keys() & _TELLTALE and len(told) >= _LEAST else None


def _saved(fields: Mapping[str, str]) -> bool:
    if "mime-version" not in fields:
        return False
    kind = fields.get("content-type", "").lower()
    by_browser = "saved by" in fields.get("from", "").lower() or (
        "snapshot-content-location" in fields
    )
    if by_browser and kind.startswith(("multipart/", "text/html")):
        return True
    unsent = not fields.keys() & _ADDRESSED and "@" not in fields.get("from", "")
    return kind.startswith(_RELATED) and unsent
