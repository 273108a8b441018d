"""The words of a message, where it has them in several forms those that say most."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.domain.text import BlockKind
from workbench.ingest.flatten import flattened
from workbench.ingest.mailcharset import text_of
from workbench.ingest.mailchoice import ENRICHED, HTML
from workbench.ingest.mailhtml import Blocks, html_body
from workbench.ingest.mailparts import Part
from workbench.ingest.mailplain import plain_blocks
from workbench.ingest.mailsealed import clear

_LETTER = re.compile(r"\w")
_WORD = re.compile(r"\w{3,}")
_MORE_WORDS = 1.5
_MORE_CHARS = 200
_OTHER_SHARE = 0.2
_OTHER_LEAST = 20


@dataclass(frozen=True, slots=True)
class Said:
    """What a message or a part of it says, and what of it the text has not.

    ``pictures`` counts those that are not parts of the message; ``other`` says that a form which
    was not read has other words; ``mute`` that there were bytes, and no words came of them.
    """

    blocks: Blocks
    pictures: int = 0
    hidden: bool = False
    deep: bool = False
    lossy: bool = False
    signed: bool = False
    other: bool = False
    mute: bool = False

    @property
    def words(self) -> str:
        """All of it, without its order of blocks."""
        return " ".join(words for _, words in self.blocks)


def together(parts: Iterable[Said]) -> Said:
    """Return what several parts say as one."""
    blocks: Blocks = []
    pictures = 0
    holds = dict.fromkeys(("hidden", "deep", "lossy", "signed", "other", "mute"), False)
    for part in parts:
        blocks.extend(part.blocks)
        pictures += part.pictures
        holds = {name: held or getattr(part, name) for name, held in holds.items()}
    return Said(blocks, pictures, **holds)


def said(group: Iterable[Part], charset: str) -> Said:
    """Read words that a message has in one form or in several; ``charset`` is for those without."""
    forms: dict[str, list[Part]] = {"plain": [], "html": [], "enriched": []}
    for part in group:
        form = "html" if part.kind in HTML else "enriched" if part.kind in ENRICHED else "plain"
        forms[form].append(part)
    plain = together(_plain(part, charset) for part in forms["plain"])
    html = together(_html(part, charset) for part in forms["html"])
    if not plain.blocks and not html.blocks:
        return together([plain, html, *(_enriched(part, charset) for part in forms["enriched"])])
    if not plain.blocks or _says_more(html.words, plain.words):
        return html
    return replace(plain, other=_says_other(html.words, plain.words))


def _says_more(one: str, other: str) -> bool:
    more = len(one.split()) > _MORE_WORDS * len(other.split())
    return more and len(one) > len(other) + _MORE_CHARS


def _says_other(one: str, other: str) -> bool:
    have = set(_WORD.findall(other.casefold()))
    words = _WORD.findall(one.casefold())
    missing = sum(word not in have for word in words)
    return missing >= max(_OTHER_LEAST, _OTHER_SHARE * len(words))


def _plain(part: Part, charset: str) -> Said:
    decoded = text_of(part.content(), part.head.charset or charset)
    text, signed = clear(decoded.text)
    flowed = part.head.param("format").lower() == "flowed"
    joined = part.head.param("delsp").lower() == "yes"
    blocks = list(plain_blocks(text, flowed=flowed, joined=joined))
    mute = not blocks and _LETTER.search(text) is not None
    return Said(blocks, lossy=decoded.lossy, signed=signed, mute=mute)


def _html(part: Part, charset: str) -> Said:
    content = part.content()
    body = html_body(content, part.head.charset or charset)
    mute = bool(content.strip()) and not (body.blocks or body.pictures or body.hidden)
    return Said(body.blocks, body.pictures, body.hidden, body.deep, body.lossy, mute=mute)


def _enriched(part: Part, charset: str) -> Said:
    decoded = text_of(part.content(), part.head.charset or charset)
    blocks = [(BlockKind.PARAGRAPH, line) for line in flattened(decoded.text)]
    return Said(blocks, lossy=decoded.lossy)


def notes(part: Part, charset: str) -> Said:
    """Read what a mail program reports, its paragraphs as notes."""
    blocks = _plain(part, charset).blocks
    return Said([(BlockKind.NOTE, words) for _, words in blocks])
