"""Word files: headings, paragraphs, lists, tables, footnotes and comments."""

import html
import io
import re
from collections.abc import Iterable, Mapping

import mammoth
from lxml import etree
from lxml import html as lxml_html

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.flow import flow, unlaid
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.zipguard import ArchiveRefused, opened

_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
comment-reference => sup
"""
_PARAGRAPHS = 200_000
_PARAGRAPH = re.compile(rb"<w:p[ >/]")
_WORDS = re.compile(rb"<w:t[ >]")
_LACKS = (
    ("the words that tracked changes delete", re.compile(rb"<w:(?:del|moveFrom) ")),
    ("the marks of tracked changes, which are read as accepted", re.compile(rb"<w:ins ")),
    ("pictures", re.compile(rb"<(?:pic:pic|v:imagedata)[ >]")),
    ("charts and diagrams", re.compile(rb"<(?:c:chart|dgm:relIds)[ >]")),
    ("parts in another format (altChunk)", re.compile(rb"<w:altChunk[ >]")),
    ("formulas", re.compile(rb"<m:oMath[ >]")),
)
_SAID = re.compile(rb"<w:t(?: [^>]{0,200})?>([^<]*)</w:t>")
_TWICE = re.compile(rb"<mc:Choice[ >].*?</mc:Choice>|<w:moveFrom[ >].*?</w:moveFrom>", re.DOTALL)
_MOST = 0.95
_FEW = 20
_HIDDEN = re.compile(rb"<w:vanish ?/>")
_DC = "{http://purl.org/dc/elements/1.1/}"


def parse_word(content: bytes) -> Parsed:
    """Read a Word file; tracked changes are read as accepted, and ``lacks`` says so."""
    try:
        parts = opened(content)
    except ArchiveRefused as refused:
        return Parsed(refused.outcome, refused.reason)
    main = parts.get("word/document.xml", b"")
    if sum(len(_PARAGRAPH.findall(part)) for part in parts.values()) > _PARAGRAPHS:
        reason = f"The file was not opened: it has more than {_PARAGRAPHS:,} paragraphs."
        return Parsed(Outcome.REFUSED, reason)
    composer = Composer()
    for kind, words in flow(_tree(content)):
        composer.add(kind, words)
    title, author, language = _core(parts.get("docProps/core.xml", b""))
    first = composer.first(BlockKind.TITLE) or composer.first(BlockKind.HEADING)
    outcome, reason = _outcome(composer.text, main)
    return Parsed(
        outcome,
        reason,
        title=one_line(composer.first(BlockKind.TITLE)) or title or one_line(first),
        author=author,
        language=language,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(_lacks(main, parts)),
    )


def _outcome(text: str, main: bytes) -> tuple[Outcome, str]:
    """Say whether the text holds what the file does: parsers leave things out without a word."""
    raw = b"".join(_SAID.findall(_TWICE.sub(b"", main))).decode("utf-8", "ignore")
    said, read = _letters(html.unescape(raw)), _letters(text)
    if said and not read:
        return Outcome.FAILED, "The file holds words, but none could be read."
    if read < _MOST * said - _FEW:
        return Outcome.PARTIAL, "Some words could not be read; compare with the original."
    return (Outcome.OK, "") if text else (Outcome.EMPTY, "The file holds no words.")


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _tree(content: bytes) -> etree._Element:
    """Return the body of what mammoth makes of the file, notes and comments under own names."""
    made = mammoth.convert_to_html(
        io.BytesIO(content),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=mammoth.images.img_element(lambda image: {}),
    )
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = lxml_html.document_fromstring(b"<body>" + made.value.encode("utf-8", "replace"), parser)
    for element in list(root.iter("a", "li", "dt", "dd", "h1", "p")):
        _renamed(element)
    unlaid(root)
    return root


def _renamed(element: etree._Element) -> None:
    mark = element.get("id") or ""
    if element.tag == "a":
        target = element.get("href") or ""
        if "note-ref-" in mark + target or "comment-ref-" in mark + target:
            # The numbers of notes stand in the middle of sentences, and are nobody's words.
            element.text = None
    elif element.tag == "li" and mark.startswith(("footnote-", "endnote-")):
        element.tag = "note"
    elif element.tag in {"dt", "dd"}:
        element.tag = "remark"
        if element.tag == "remark" and mark.startswith("comment-"):
            element.text = None
    elif element.get("class") == "title":
        element.tag = "headline"
    elif element.get("class") == "caption":
        element.tag = "figcaption"


def _core(core: bytes) -> tuple[str, str, str]:
    """Return title, author and language as the file's properties give them."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(core, parser)
    except etree.XMLSyntaxError:
        return "", "", ""
    said = {name: one_line(root.findtext(_DC + name) or "") for name in ("title", "creator")}
    return said["title"], said["creator"], ""


def _lacks(main: bytes, parts: Mapping[str, bytes]) -> Iterable[str]:
    for words, sign in _LACKS:
        if sign.search(main):
            yield words
    edges = (
        part for name, part in parts.items() if name.startswith(("word/header", "word/footer"))
    )
    if any(_WORDS.search(part) for part in edges):
        yield "headers and footers"
    if _HIDDEN.search(main):
        yield "the marks of hidden words, which are read like any other"
