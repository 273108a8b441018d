"""What a document says of itself in Dublin Core: title, author, publisher, date, language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml import etree

from workbench.ingest.dates import read_date
from workbench.ingest.parsed import one_line

_DC = "{http://purl.org/dc/elements/1.1/}"
_EVENT = "{http://www.idpf.org/2007/opf}event"
_LANGUAGE_CHARS = 2


@dataclass(frozen=True, slots=True)
class BookMeta:
    """The metadata of a document, empty where it says nothing."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""


def book_meta(root: etree._Element) -> BookMeta:
    """Return what the Dublin Core elements under ``root`` say."""
    language = next(_said(root, "language"), "")[:_LANGUAGE_CHARS].lower()
    return BookMeta(
        title=next(_said(root, "title"), ""),
        author=", ".join(dict.fromkeys(_said(root, "creator"))),
        publisher=next(_said(root, "publisher"), ""),
        published=read_date(_published(root)),
        language=language if language.isalpha() else "",
    )


def _published(root: etree._Element) -> str:
    """Return when it came out: EPUB 2 may name other days as well, by ``opf:event``."""
    days = {e.get(_EVENT) or "": one_line(e.text or "") for e in root.iter(f"{_DC}date")}
    return days.get("publication") or days.get("") or days.get("original-publication") or ""


def _said(root: etree._Element, name: str) -> Iterator[str]:
    for element in root.iter(_DC + name):
        words = one_line("".join(str(part) for part in element.itertext()))
        if words:
            yield words
