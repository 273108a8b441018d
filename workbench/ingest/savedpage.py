"""Pages saved by a browser with all that belongs to them (MHTML, RFC 2557)."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.mailchoice import HTML
from workbench.ingest.mailhtml import html_body
from workbench.ingest.mailparts import Part, Split, split
from workbench.ingest.page import parse_page
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.plain import parse_text

_NO_PAGE = "The file holds no page; save it again from the browser."
_CUT = "The file ends before its last part does: it may have been cut off."
_MANY = "The file has more parts than are read; the first ones were."
_FRAME = Place(section="frame")
_FRAME_SHARE = 0.2
_PROSE_CHARS = 80
_LITTLE = 200
_TRIED = 5
_FRAMES = 20


def parse_saved_page(content: bytes, charset: str = "") -> Parsed:
    """Read a saved page: its main part as a page, and frames that hold much of the prose.

    The site that it was saved from stands as the publisher if the page names none.
    """
    message = split(content)
    pages = [part for part in message.parts if part.kind in HTML]
    if not pages:
        return _cut(_without_page(message, charset), message)
    main, parsed = _main(message, pages, charset)
    others = sorted((page for page in pages if page is not main), key=_size, reverse=True)
    parsed = _framed(parsed, others[:_FRAMES])
    pictures = any(part.kind.startswith("image/") for part in message.parts)
    if pictures and not any("picture" in lack for lack in parsed.lacks):
        parsed = replace(parsed, lacks=(*parsed.lacks, "pictures"))
    return _cut(replace(parsed, publisher=parsed.publisher or _site(message, main)), message)


def _size(part: Part) -> int:
    return len(part.raw)


def _read(part: Part, charset: str) -> Parsed:
    return parse_page(part.content(), part.head.charset or charset)


def _main(message: Split, pages: Sequence[Part], charset: str) -> tuple[Part, Parsed]:
    """Return the part that the file names as its page, or one that says more, and its text."""
    start = message.head.param("start").strip("<> ")
    named = (page for page in pages if page.head.fields.get("content-id", "").strip("<> ") == start)
    main = next(named, pages[0]) if start else pages[0]
    parsed = _read(main, charset)
    if len(parsed.text) >= _LITTLE:
        return main, parsed
    # A page of frames says little itself.
    longest = sorted(pages, key=_size, reverse=True)[:_TRIED]
    tried = [(page, _read(page, charset)) for page in longest if page is not main]
    return max([(main, parsed), *tried], key=lambda read: len(read[1].text))


def _framed(parsed: Parsed, frames: Sequence[Part]) -> Parsed:
    """Add the prose of frames if there is much of it, else say that it is not there."""
    have = " ".join(parsed.text.split())
    prose = [
        words
        for frame in frames
        for kind, words in html_body(frame.content(), frame.head.charset).blocks
        if kind is not BlockKind.TABLE and len(words) >= _PROSE_CHARS
        if " ".join(words.split()) not in have
    ]
    if not prose or not parsed.outcome.usable:
        return parsed
    if sum(len(words) for words in prose) <= _FRAME_SHARE * len(parsed.text):
        return replace(parsed, lacks=(*parsed.lacks, "the words in its frames"))
    composer = Composer([parsed.text], list(parsed.blocks), len(parsed.text))
    for words in dict.fromkeys(prose):
        composer.add(BlockKind.PARAGRAPH, words, place=_FRAME)
    return replace(parsed, text=composer.text, blocks=tuple(composer.blocks))


def _site(message: Split, main: Part) -> str:
    """Return the host that the page was saved from, empty if the file does not tell."""
    fields = {**main.head.fields, **message.head.fields}
    told = (fields.get(name, "") for name in ("snapshot-content-location", "content-location"))
    for address in told:
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        if host:
            return one_line(host.removeprefix("www."))
    return ""


def _without_page(message: Split, charset: str) -> Parsed:
    for part in message.parts:
        if part.kind.startswith(("text/plain", "multipart/")) and part.raw.strip():
            return parse_text(part.content(), part.head.charset or charset)
    return Parsed(Outcome.FAILED, _NO_PAGE)


def _cut(parsed: Parsed, message: Split) -> Parsed:
    reason = _CUT if message.cut else _MANY if message.more else ""
    if not reason or parsed.outcome is Outcome.FAILED:
        return parsed
    outcome = Outcome.PARTIAL if parsed.outcome.usable else parsed.outcome
    return replace(parsed, outcome=outcome, reason=reason)
