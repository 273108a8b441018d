"""A small e-book about the ferries of Norra Holmen. Everything here is our own words."""

from collections.abc import Callable, Mapping

from tests.ingest.samples import zipped

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
_META = (
    "<dc:title>Boats in Winter</dc:title><dc:creator>Tove Ek</dc:creator>"
    "<dc:creator>Maja Lindqvist</dc:creator><dc:publisher>Holmen Press</dc:publisher>"
    '<dc:date opf:event="modification">2025-11-20</dc:date>'
    '<dc:date opf:event="publication">2025-10-14</dc:date><dc:language>en-GB</dc:language>'
)
_XHTML = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"'
    ' xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{}</body></html>'
)
PAGE = "application/xhtml+xml"


def page(body: str) -> bytes:
    """Return a chapter."""
    return _XHTML.format(body).encode()


def book(
    chapters: Mapping[str, bytes], items: str, order: str, more: Mapping[str, bytes] | None = None
) -> bytes:
    """Return a book: its members in the folder OPS, the parts listed, their reading order."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{_META}</metadata>'
        f"<manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    return zipped(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": _CONTAINER.encode(),
            "OPS/book.opf": package.encode(),
            **{f"OPS/{name}": content for name, content in chapters.items()},
            **(more or {}),
        }
    )


def item(name: str, href: str, media_type: str = PAGE, more: str = "") -> str:
    """Return an entry of the list of parts."""
    return f'<item id="{name}" href="{href}" media-type="{media_type}" {more}/>'


def ref(*names: str, more: str = "") -> str:
    """Return the entries of the reading order for these parts."""
    return "".join(f'<itemref idref="{name}" {more}/>' for name in names)


def plain(body: str) -> bytes:
    """Return a book of one chapter."""
    return book({"a.xhtml": page(body)}, item("a", "a.xhtml"), ref("a"))


def as_epub() -> bytes:
    """Return a book of three chapters, an appendix off the main path, and a list of contents."""
    contents = (
        '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text/one.xhtml">The harbour</a>'
        '</li><li><a href="text/two%20b.xhtml#start">The money</a></li></ol></nav>'
    )
    one = (
        "<h1>1</h1><p>The ferry crosses eight&nbsp;times a day<a epub:type='noteref' href='#n1'>"
        "*</a>.</p><blockquote><p>Nobody should wait for a boat.</p></blockquote>"
        "<ul><li>Eight on weekdays</li><li>Five on Sundays</li></ul>"
        "<figure><img src='b.png' alt='A boat'/><figcaption>The boat in June</figcaption></figure>"
        "<aside epub:type='footnote' id='n1'><p>Since 3 November.</p></aside>"
    )
    two = "<p>It costs €1.3 million.</p><footer>So says the board.</footer>"
    chapters = {
        "nav.xhtml": page(contents),
        "text/one.xhtml": page(one),
        "text/two b.xhtml": page(two),
        "text/more.xhtml": page("<p>The lorries pay more.</p>"),
        "text/extra.xhtml": page("<h2>Timetable</h2><p>First boat at 6.</p>"),
    }
    items = (
        item("nav", "nav.xhtml", more='properties="nav"')
        + item("c1", "text/one.xhtml")
        + item("c2", "text/two%20b.xhtml")
        + item("c3", "text/more.xhtml")
        + item("x", "text/extra.xhtml")
    )
    order = ref("x", more='linear="no"') + ref("nav", "c1", "c2", "c3")
    return book(chapters, items, order)


FILES: dict[str, Callable[[], bytes]] = {"winter.epub": as_epub}
