"""Saved and fetched web pages: the article on them, without the furniture."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace

import trafilatura
from lxml import etree
from lxml import html as lxml_html

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.decode import declared_by_page, decode
from workbench.ingest.flatten import flattened
from workbench.ingest.flow import flow, spoken, unlaid
from workbench.ingest.grids import spread
from workbench.ingest.pagehidden import HIDDEN, REVEALED, without_hidden
from workbench.ingest.pagemeta import PageMeta, headline, page_meta
from workbench.ingest.parsed import Composer, Parsed, one_line

_UNCERTAIN = "It is uncertain which part of this page is the article; compare with the original."
_DEEP = "This page is nested too deeply to tell its article from the rest; all its words are kept."
_NO_WORDS = "The page holds no words that could be read."
_PROSE_CHARS = 80
_LINK_SHARE = 0.4
_HAVE_CHARS = 60
_FEW_SCRIPTS = 2
_FEW_LINKS = 0.25
_AROUND = ("nav", "footer", "aside", "form", "header")
_FURNITURE = {"script", "style", "nav", "footer", "aside", "noscript", "form", "template", "button"}
_SPACE = re.compile(r"\s+")

Blocks = list[tuple[BlockKind, str]]


def parse_page(content: bytes, charset: str = "") -> Parsed:
    """Read a web page; ``charset`` is the encoding that its server named.

    A page where the extraction may have missed or mixed things comes back as ``partial``.
    """
    decoded = decode(content, charset, declared_by_page(content))
    root, too_deep = _tree(decoded.text)
    if root is None:
        return Parsed(Outcome.EMPTY, _NO_WORDS)
    meta = page_meta(root)
    title = headline(root, meta.title)
    if too_deep:
        blocks: Blocks = [(BlockKind.PARAGRAPH, line) for line in flattened(decoded.text)]
        return _composed(blocks, title, meta, _DEEP)
    hidden = without_hidden(root)
    blocks, reason = _chosen(root, title)
    if hidden == REVEALED:
        reason = reason or REVEALED
    if decoded.lossy:
        reason = reason or "Some characters could not be decoded and are shown as \ufffd."
    composed = _composed(_captioned(root, blocks), title, meta, reason)
    return replace(composed, lacks=(HIDDEN,)) if hidden == HIDDEN else composed


def _chosen(root: etree._Element, title: str) -> tuple[Blocks, str]:
    """Return the blocks to be read, and why they may not be the right ones."""
    if _plain(root):
        return _whole(root), ""
    blocks = _article(root)
    reason = _UNCERTAIN if _misses(root, blocks) else ""
    same = title.casefold()
    # The headline is told apart from the text, which the page may repeat it in or not.
    body = [block for block in blocks if one_line(block[1]).casefold() != same]
    return (body, reason) if body else (_whole(root), _UNCERTAIN)


def _plain(root: etree._Element) -> bool:
    """Say whether this is a document rather than a page of a site: nothing around its text."""
    around = next(root.iter(*_AROUND), None) is not None
    if around or sum(1 for _ in root.iter("script", "iframe")) > _FEW_SCRIPTS:
        return False
    body = root.find("body")
    if body is None:
        return False
    linked = sum(_said(link) for link in body.iter("a"))
    return linked <= _FEW_LINKS * max(_said(body), 1)


def _said(element: etree._Element) -> int:
    return len("".join(spoken(element).split()))


def _tree(text: str) -> tuple[etree._Element | None, bool]:
    """Return the tree of the page, and whether the parser dropped what is nested too deeply."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    raw = text.replace("\x00", "").encode("utf-8", "replace")
    try:
        root = lxml_html.document_fromstring(raw, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    limits = (entry for entry in parser.error_log if entry.type_name == "ERR_RESOURCE_LIMIT")
    return root, next(limits, None) is not None


def _article(root: etree._Element) -> Blocks:
    """Return the blocks of the article: the careful extraction, unless it found too little."""
    careful, generous = (_extracted(root, careful=choice) for choice in (True, False))
    # Half is where the fallback helped most on a public benchmark; 0.3 to 0.6 do as well.
    return careful if 2 * _length(careful) >= _length(generous) else generous


def _extracted(root: etree._Element, *, careful: bool) -> Blocks:
    found = trafilatura.bare_extraction(
        deepcopy(root), favor_precision=careful, favor_recall=not careful, include_comments=False
    )
    body = None if found is None or isinstance(found, dict) else found.body
    if body is None:
        return []
    unlaid(body)
    return list(flow(body))


def _whole(root: etree._Element) -> Blocks:
    """Return every block of the page that is not plainly furniture."""
    body = root.find("body")
    if body is None:
        return []
    for picture in list(body.iter("img")):
        _described(picture)
    unlaid(body)
    spread(body)
    return list(flow(body))


def _described(picture: etree._Element) -> None:
    """Put the words that stand for a picture in its place, unless it has a caption."""
    figure = next(picture.iterancestors("figure"), None)
    captioned = figure is not None and next(figure.iter("figcaption"), None) is not None
    if not captioned:
        picture.text = one_line(picture.get("alt") or "")
        picture.tag = "span"


def _length(blocks: Blocks) -> int:
    return sum(len(words) for _, words in blocks)


def _misses(root: etree._Element, blocks: Blocks) -> bool:
    """Say whether more prose stands on the page outside the extract than in it."""
    have = _SPACE.sub(" ", " ".join(words for _, words in blocks))
    missing = sum(
        len(words)
        for words in _prose(root)
        if words[:_HAVE_CHARS] not in have and words[-_HAVE_CHARS:] not in have
    )
    return missing > len(have)


def _prose(root: etree._Element) -> Iterator[str]:
    """Yield the paragraphs of the page that read as prose: long, and mostly not links."""
    for element in root.iter("p", "pre"):
        words = _SPACE.sub(" ", spoken(element)).strip()
        if len(words) < _PROSE_CHARS or any(a.tag in _FURNITURE for a in element.iterancestors()):
            continue
        linked = sum(len(spoken(link)) for link in element.iter("a"))
        if linked <= _LINK_SHARE * len(words):
            yield words


def _captioned(root: etree._Element, blocks: Blocks) -> Blocks:
    captions = {one_line(spoken(e)) for e in root.iter("figcaption")}
    return [
        (BlockKind.CAPTION if one_line(words) in captions else kind, words)
        for kind, words in blocks
    ]


def _composed(blocks: Blocks, title: str, meta: PageMeta, reason: str) -> Parsed:
    composer = Composer()
    for kind, words in blocks:
        composer.add(kind, words)
    text = composer.text
    if not text or not blocks:
        return Parsed(Outcome.EMPTY, _NO_WORDS, title=title)
    return Parsed(
        Outcome.PARTIAL if reason else Outcome.OK,
        reason,
        title=title or one_line(composer.first(BlockKind.HEADING)),
        author=meta.author,
        publisher=meta.publisher,
        published=meta.published,
        text=text,
        blocks=tuple(composer.blocks),
    )
