"""Saved and fetched web pages: the article on them, without the furniture."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.decode import declared_by_page, decode
from workbench.ingest.flatten import flattened
from workbench.ingest.flow import Piece, pieces, spoken, unlaid
from workbench.ingest.grids import spread
from workbench.ingest.pagechoice import chosen
from workbench.ingest.pageend import cut_off
from workbench.ingest.pagehidden import REVEALED, without_hidden
from workbench.ingest.pagelacks import lacks_of
from workbench.ingest.pagemeta import PageMeta, headline, page_meta
from workbench.ingest.pageprose import in_furniture, is_prose
from workbench.ingest.pagetree import tree_of
from workbench.ingest.parsed import Composer, Parsed, one_line

_UNCERTAIN = "It is uncertain which part of this page is the article; compare with the original."
_DEEP = (
    "This page is nested too deeply to tell its article from the rest; "
    "all its words are kept, hidden ones too."
)
_LOSSY = "Some characters could not be decoded and are shown as \ufffd."
_FRAMES = (
    "This page only frames other pages, which are not in it; add those by their own addresses."
)
_NO_WORDS = "The page holds no words that could be read."
_FEW_SCRIPTS = 2
_FEW_LINKS = 0.25
_AROUND = ("nav", "footer", "aside", "header")
# An article that is all but the whole page is the whole page.
_NEARLY_ALL = 0.95
_EMPTY_LINE = re.compile(r"\n(?:[ \t]*\n)+")

Blocks = list[tuple[BlockKind, str]]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The blocks to be read, why they may not be the right ones, and whether they are all."""

    pieces: list[Piece]
    reason: str = ""
    whole: bool = False


def parse_page(content: bytes, charset: str = "") -> Parsed:
    """Read a web page; ``charset`` is the encoding that its server named.

    A page where the extraction may have missed or mixed things comes back as ``partial``.
    """
    decoded = decode(content, charset, declared_by_page(content))
    root, too_deep = tree_of(decoded.text)
    if root is None:
        return Parsed(Outcome.EMPTY, _NO_WORDS)
    meta = page_meta(root)
    title = headline(root, meta.title)
    lossy = _LOSSY if decoded.lossy else ""
    if too_deep:
        blocks: Blocks = [(BlockKind.PARAGRAPH, line) for line in flattened(decoded.text)]
        return _composed(blocks, title, meta, _DEEP)
    unseen = without_hidden(root)
    kept = _kept(root, title)
    reason = REVEALED if unseen.revealed else kept.reason or cut_off(decoded.text) or lossy
    lacks = lacks_of(root, kept.pieces, unseen, whole=kept.whole)
    return _composed(_blocks(kept.pieces), title, meta, reason, lacks)


def _kept(root: etree._Element, title: str) -> _Kept:
    body = root.find("body")
    if next(root.iter("frameset"), None) is not None:
        return _Kept([] if body is None else list(pieces(body)), _FRAMES)
    if body is None:
        return _Kept([])
    unlaid(body)
    if _is_document(root):
        return _Kept(_document(body), whole=True)
    everything = list(pieces(body))
    flags, sure = chosen(root, everything)
    kept = [piece for piece, keep in zip(everything, flags, strict=True) if keep]
    open_air = [piece for piece in everything if not in_furniture(piece)]
    left = [piece for piece, keep in zip(everything, flags, strict=True) if not keep]
    missed = sum(len(piece.words) for piece in left if is_prose(piece))
    reason = "" if sure and missed <= _length(kept) else _UNCERTAIN
    if _length(kept) >= _NEARLY_ALL * _length(open_air):
        kept = open_air
    same = title.casefold()
    # The headline is told apart from the text, which the page may repeat it in or not.
    told = [piece for piece in kept if one_line(piece.words).casefold() != same]
    return _Kept(told, reason) if told else _Kept(everything, _UNCERTAIN)


def _is_document(root: etree._Element) -> bool:
    """Say whether this is a document rather than a page of a site: nothing around its text."""
    around = next(root.iter(*_AROUND), None) is not None
    if around or sum(1 for _ in root.iter("script", "iframe")) > _FEW_SCRIPTS:
        return False
    linked = sum(_said(link) for link in root.iter("a"))
    return linked <= _FEW_LINKS * max(_said(root), 1)


def _document(body: etree._Element) -> list[Piece]:
    for picture in list(body.iter("img")):
        _described(picture)
    spread(body)
    return list(pieces(body))


def _described(picture: etree._Element) -> None:
    """Put the words that stand for a picture in its place, unless it has a caption."""
    figure = next(picture.iterancestors("figure"), None)
    captioned = figure is not None and next(figure.iter("figcaption"), None) is not None
    if not captioned:
        picture.text = one_line(picture.get("alt") or "")


def _said(element: etree._Element) -> int:
    return len("".join(spoken(element).split()))


def _length(kept: Sequence[Piece]) -> int:
    return sum(len(piece.words) for piece in kept)


def _blocks(kept: Sequence[Piece]) -> Iterator[tuple[BlockKind, str]]:
    for piece in kept:
        for words in _EMPTY_LINE.split(piece.words):
            yield piece.kind, words


def _composed(
    blocks: Iterable[tuple[BlockKind, str]],
    title: str,
    meta: PageMeta,
    reason: str,
    lacks: tuple[str, ...] = (),
) -> Parsed:
    composer = Composer()
    for kind, words in blocks:
        composer.add(kind, words)
    if not composer.text:
        return Parsed(Outcome.EMPTY, reason or _NO_WORDS, title=title)
    return Parsed(
        Outcome.PARTIAL if reason else Outcome.OK,
        reason,
        title=title or one_line(composer.first(BlockKind.HEADING)),
        author=meta.author,
        publisher=meta.publisher,
        published=meta.published,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=lacks,
    )
