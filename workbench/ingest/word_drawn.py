"""The words of shapes, charts and diagrams of Word files, put behind what they hang on."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.ingest.word_package import DRAWN, VAL, Package, remove, w

CAPTION_STYLE = "WorkbenchCaption"
ITEM_STYLE = "WorkbenchItem"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_ART = "{urn:schemas-microsoft-com:vml}textpath"
_PICTURES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic",
    "{urn:schemas-microsoft-com:vml}imagedata",
)
_SHAPES = tuple(w(name) for name in ("drawing", "pict", "object"))


@dataclass(slots=True)
class Found:
    """What a tree held that a reader of its text should know; words are counted."""

    inserted: int = 0
    deleted: int = 0
    moved: int = 0
    hidden: int = 0
    white: int = 0
    words: int = 0
    pictures: int = 0
    charts: int = 0
    unread: int = 0
    embedded: int = 0
    signs: int = 0


def said(words: str) -> etree._Element:
    """Return a run that says ``words``."""
    run = etree.Element(w("r"))
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, w("br"))
        etree.SubElement(run, w("t")).text = line
    return run


def draw(root: etree._Element, package: Package, found: Found) -> None:
    """Put the words of shapes, charts and diagrams behind the paragraph that they hang on."""
    last: dict[etree._Element, etree._Element] = {}
    for shape in [*root.iter(*_SHAPES)]:
        found.pictures += sum(1 for _ in shape.iter(*_PICTURES))
        found.embedded += int(shape.tag == w("object"))
        host = next(shape.iterancestors(w("p")), None)
        if host is None:
            # Left where it is, its words are missed when words are counted.
            continue
        for block in _shown(shape, package, found):
            last.get(host, host).addnext(block)
            last[host] = block
        remove(shape)


def _shown(shape: etree._Element, package: Package, found: Found) -> Iterator[etree._Element]:
    for part in [*shape.iter(w("txbxContent"), CHART, DIAGRAM, _ART, DRAWN + "p")]:
        if part.tag == w("txbxContent"):
            yield from list(part)
            continue
        if part.tag == _ART:
            words = part.get("string") or ""
        elif part.tag == DRAWN + "p":
            words = _drawn(part)
        else:
            words = _told(part, package, found)
        # A shape inside this one must not tell it once more.
        remove(part)
        if words.strip():
            yield _caption(words)


def _told(part: etree._Element, package: Package, found: Found) -> str:
    """Return the words of a chart or a diagram, which stand in a part of their own."""
    chart = part.tag == CHART
    root = package.linked(part, "id" if chart else "dm")
    found.charts += int(chart)
    lines = [] if root is None else [_drawn(one) for one in root.iter(DRAWN + "p")]
    found.unread += int(not any(lines))
    return "\n".join(line for line in lines if line)


def _drawn(paragraph: etree._Element) -> str:
    return "".join(part.text or "" for part in paragraph.iter(DRAWN + "t")).strip()


def _caption(words: str) -> etree._Element:
    paragraph = etree.Element(w("p"))
    restyle(paragraph, CAPTION_STYLE)
    paragraph.append(said(words))
    return paragraph


def restyle(paragraph: etree._Element, style: str) -> None:
    """Give a paragraph a style that no file has, by which what mammoth makes of it is known."""
    about = paragraph.find(w("pPr"))
    if about is None:
        about = etree.Element(w("pPr"))
        paragraph.insert(0, about)
    for old in about.findall(w("pStyle")):
        about.remove(old)
    etree.SubElement(about, w("pStyle")).set(VAL, style)
