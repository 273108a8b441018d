"""Mailboxes (mbox): one file, many messages, each of which is a document of its own."""

import re
from collections.abc import Iterator

from workbench.domain.source import Outcome
from workbench.ingest.mailfiles import message_name
from workbench.ingest.parsed import Attached, Parsed

_MOST = 2_000
_EMPTY = "The mailbox holds no messages."
# A line that begins a message: an address, a date, and under it the first field of a header.
_BEGINS = re.compile(
    rb"^From [^\r\n]{1,250}\r?\n"
    rb"(?=>?[\x21-\x39\x3b-\x7e]{1,60}[ \t]*:)",
    re.MULTILINE,
)
_DATED = re.compile(rb"From [^\r\n]{0,200}\d:\d\d")
# What a message itself says on a line that begins with "From" was marked when it was filed.
_MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)


def parse_mailbox(content: bytes, charset: str = "") -> Parsed:
    """Take the messages out of a mailbox, the first 2,000 of them.

    It has no text of its own. ``charset`` says nothing here: each message tells its own.
    """
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    starts = list(_starts(content))
    if not starts:
        return Parsed(Outcome.EMPTY, _EMPTY)
    edges = [*starts, (len(content), len(content))]
    messages = tuple(
        _message(content[body : edges[number][0]], number)
        for number, (_, body) in enumerate(starts[:_MOST], 1)
    )
    if len(starts) > _MOST:
        left = f"messages {_MOST + 1:,} to {len(starts):,}"
        reason = f"The mailbox holds {len(starts):,} messages; the first {_MOST:,} were taken out."
        rest = Attached(left, refused=f"{reason} Part it and add the parts.")
        return Parsed(Outcome.PARTIAL, reason, attached=(*messages, rest))
    if content[: starts[0][0]].strip():
        reason = "What stands before the first message was left out."
        return Parsed(Outcome.PARTIAL, reason, attached=messages)
    return Parsed(attached=messages)


def _starts(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield where each message begins: its line in the mailbox, and its first own byte."""
    for found in _BEGINS.finditer(content):
        before = content[max(0, found.start() - 3) : found.start()].replace(b"\r", b"")
        apart = not before or before.endswith(b"\n\n") or before == b"\n"
        if apart or _DATED.match(found[0]):
            yield found.start(), found.end()


def _message(content: bytes, number: int) -> Attached:
    own = _MARKED.sub(rb"\1", content)
    # The empty line before the next message is the mailbox's.
    if own.endswith(b"\r\n\r\n"):
        own = own[:-2]
    elif own.endswith(b"\n\n"):
        own = own[:-1]
    return Attached(f"{number:04} {message_name(own)}.eml", own, "message/rfc822")
