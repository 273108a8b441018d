"""Messages (RFC 5322): who wrote what to whom and when, the words, and the files beside them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.dates import read_date
from workbench.ingest.mailbody import Said, notes, said, together
from workbench.ingest.mailchoice import Choice, choice
from workbench.ingest.mailfiles import attached
from workbench.ingest.mailhead import Head
from workbench.ingest.mailparts import MOST_PARTS, Part, split
from workbench.ingest.mailsealed import is_sealed, unwrapped
from workbench.ingest.mailwords import sender
from workbench.ingest.parsed import Composer, Parsed, one_line

_FIELDS = ("From", "To", "Cc", "Date")
_HEADER = Place(section="header")
_ENCRYPTED = "The message is encrypted; open it in your mail program and save it as text."
_PART_ENCRYPTED = "A part of the message is encrypted; open it in your mail program."
_EMPTY = "The message holds no words."
_PICTURED = "The message says what it says in pictures, which are not read."
_MUTE = "The message has a body, but no words could be read from it."
_CUT = "The message ends before its last part does: it may have been cut off."
_MANY = f"The message has more than {MOST_PARTS:,} parts; the first {MOST_PARTS:,} were read."
_DEEP = "The message is nested too deeply to tell its headings and quotations apart."
_LOSSY = "Some characters could not be decoded and are shown as \ufffd."


def parse_mail(content: bytes, charset: str = "") -> Parsed:
    """Read a message; ``attached`` are the files that came with it.

    Its header makes the first blocks: the subject is the title, the others stand in the place
    ``header``. Of words that were sent in two forms one is read.
    """
    message = split(content)
    known = _known(message.head)
    parts = [one for part in message.parts for one in _opened(part)]
    readable = [part for part in parts if not is_sealed(part)]
    made = choice(readable)
    body = _body(made, charset)
    if len(readable) < len(parts) and not body.blocks:
        return replace(known, outcome=Outcome.ENCRYPTED, reason=_ENCRYPTED)
    composer = _composed(message.head, body)
    files = tuple(attached(made.files))
    reasons = {
        _MANY: message.more,
        _CUT: message.cut,
        _PART_ENCRYPTED: len(readable) < len(parts),
        _DEEP: body.deep,
        _LOSSY: body.lossy or _garbled(composer, content),
        _PICTURED: not body.blocks and body.pictures + made.pictures > 0,
        _MUTE: body.mute and not body.blocks,
    }
    reason = next((why for why, holds in reasons.items() if holds), "")
    if not composer.text and not files:
        return replace(known, outcome=Outcome.EMPTY, reason=reason or _EMPTY)
    return replace(
        known,
        outcome=Outcome.PARTIAL if reason else Outcome.OK,
        reason=reason,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(_lacks(body, made, after=message.after)),
        attached=files,
    )


def _known(head: Head) -> Parsed:
    return Parsed(
        title=one_line(head.words("subject")),
        author=one_line(sender(head.fields.get("from", ""))),
        published=read_date(head.words("date")),
    )


def _opened(part: Part) -> Iterator[Part]:
    """Yield the part, or those of the message inside it if its signature is wrapped around it."""
    inner = unwrapped(part)
    if inner is None:
        yield part
    else:
        yield from split(inner).parts


def _body(made: Choice, charset: str) -> Said:
    words = (said(group, charset) for group in made.words)
    return together(chain(words, (notes(part, charset) for part in made.notes)))


def _composed(head: Head, body: Said) -> Composer:
    composer = Composer()
    composer.add(BlockKind.TITLE, head.words("subject"), place=_HEADER)
    for name in _FIELDS:
        if words := head.words(name.lower()):
            composer.add(BlockKind.PARAGRAPH, f"{name}: {words}", place=_HEADER)
    for kind, words in body.blocks:
        composer.add(kind, words)
    return composer


def _garbled(composer: Composer, content: bytes) -> bool:
    """Say whether the header lost characters here, not before it was sent."""
    heads = (b.span.of(composer.text) for b in composer.blocks if b.place is _HEADER)
    return any("\ufffd" in words for words in heads) and "\ufffd".encode() not in content


def _lacks(body: Said, made: Choice, *, after: bool) -> Iterator[str]:
    pictures = body.pictures + made.pictures
    if pictures:
        yield f"{pictures} pictures" if pictures > 1 else "1 picture"
    if body.hidden:
        yield "hidden words"
    if body.other:
        yield "words that only the HTML form of the message has"
    if body.signed or made.signed:
        yield "its digital signature, which was not checked"
    if after:
        yield "what follows its last part"
