"""Word files: headings, paragraphs, lists, tables, notes and comments."""

import io
import re
import zipfile
from collections.abc import Mapping

import mammoth
from lxml import etree
from lxml import html as lxml_html

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.flow import flow, unlaid
from workbench.ingest.grids import spread
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.word_drawn import CAPTION_STYLE, ITEM_STYLE, Found, restyle, said
from workbench.ingest.word_edges import Beside
from workbench.ingest.word_numbers import Numbers
from workbench.ingest.word_package import Package, on, w
from workbench.ingest.word_prepared import prepare, words_in
from workbench.ingest.word_styles import Styles
from workbench.ingest.word_told import lacks, letters, outcome
from workbench.ingest.zipguard import ArchiveRefused, opened

_STYLES = f"""
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
p.{CAPTION_STYLE} => p.caption:fresh
p.{ITEM_STYLE} => li:fresh
"""
_PARAGRAPHS = 200_000
_PARAGRAPH = re.compile(rb"<w:p[ >/]")
_NOTES = ("footnotes", "endnotes")
_NO_TEXT = "The file is damaged: the part with its text is missing."
_DC = "{http://purl.org/dc/elements/1.1/}"


def parse_word(content: bytes, charset: str = "") -> Parsed:
    """Read a Word file; tracked changes are read as accepted, and ``lacks`` says so."""
    try:
        parts = opened(content)
        if sum(len(_PARAGRAPH.findall(part)) for part in parts.values()) > _PARAGRAPHS:
            reason = f"The file was not opened: it has more than {_PARAGRAPHS:,} paragraphs."
            return Parsed(Outcome.REFUSED, reason)
        package = Package.of(parts)
        main = package.tree(package.main)
        if main is None or main.find(w("body")) is None:
            return Parsed(Outcome.FAILED, _NO_TEXT)
        return _read(package, main)
    except ArchiveRefused as refused:
        return Parsed(refused.outcome, refused.reason)


def _read(package: Package, main: etree._Element) -> Parsed:
    styles = Styles.of(next(package.related("styles"), None))
    found = Found()
    composer = Composer()
    beside = Beside(package, styles, found)
    numbers = Numbers.of(next(package.related("numbering"), None), styles)
    for root in (main, *(note for kind in _NOTES for note in package.related(kind))):
        prepare(root, package, styles, found)
        _number(root, numbers, styles)
    for numbering in package.related("numbering"):
        # The numbers are words now, and mammoth stops at what it does not expect here.
        del numbering[:]
    read = 0
    for kind, words in flow(_tree(package, found)):
        composer.add(kind, words)
        read += letters(words) if kind is not BlockKind.NOTE else 0
    lost = sum(letters(part.text or "") for part in main.iter(w("t"))) - read
    beside.comments(composer)
    ending, reason = outcome(composer, main, found, lost)
    title, author = _core(package.parts.get("docProps/core.xml", b""))
    first = composer.first(BlockKind.TITLE) or composer.first(BlockKind.HEADING)
    return Parsed(
        ending,
        reason,
        title=one_line(composer.first(BlockKind.TITLE)) or title or one_line(first),
        author=author,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=(*lacks(main, found, numbers), *beside.edges(main)),
    )


def _number(root: etree._Element, numbers: Numbers, styles: Styles) -> None:
    """Put the number of each numbered paragraph before its words."""
    for paragraph in [*root.iter(w("p"))]:
        mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        says = words_in(paragraph) > 0
        if mark is not None and (on(mark.find(w("del"))) or not says):
            # A paragraph whose end was deleted is the beginning of the next; a hidden one is none.
            continue
        label = numbers.label(paragraph)
        if label is not None and not styles.has_kind(paragraph):
            restyle(paragraph, ITEM_STYLE)
        if label and says:
            about = paragraph.find(w("pPr"))
            paragraph.insert(int(about is not None), said(label))


def _tree(package: Package, found: Found) -> etree._Element:
    """Return the body of what mammoth makes of the file, notes under a name of their own."""
    made = mammoth.convert_to_html(
        io.BytesIO(_packed(package.rewritten())),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=mammoth.images.img_element(lambda image: {}),
    )
    found.signs = sum("w:sym" in str(message.message) for message in made.messages)
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = lxml_html.document_fromstring(b"<body>" + made.value.encode("utf-8", "replace"), parser)
    for element in list(root.iter("a", "li", "h1", "p")):
        _renamed(element)
    unlaid(root)
    spread(root)
    return root


def _packed(parts: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()


def _renamed(element: etree._Element) -> None:
    mark = element.get("id") or ""
    if element.tag == "a":
        if "note-ref-" in mark + (element.get("href") or ""):
            # The numbers of notes stand in the middle of sentences, and are nobody's words.
            element.text = None
    elif element.tag == "li" and mark.startswith(("footnote-", "endnote-")):
        element.tag = "note"
    elif element.get("class") == "title":
        element.tag = "headline"
    elif element.get("class") == "caption":
        element.tag = "figcaption"


def _core(core: bytes) -> tuple[str, str]:
    """Return title and author as the file's properties give them."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(core, parser)
    except etree.XMLSyntaxError:
        return "", ""
    title, author = (one_line(root.findtext(_DC + name) or "") for name in ("title", "creator"))
    return title, author
