"""The parts of an e-book in reading order, and the names of its chapters (EPUB 3.3 and 2.0.1)."""

import posixpath
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from lxml import etree
from lxml import html as lxml_html

from workbench.ingest.flow import spoken
from workbench.ingest.parsed import one_line
from workbench.ingest.xmlparts import parsed_xml

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# Fonts are only made hard to copy: no lock on the words.
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc")
_FONT_FILES = (".otf", ".ttf", ".woff", ".woff2")
PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml", "")
_NCX = "application/x-dtbncx+xml"
_SECTION_CHARS = 120


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the reading order: its path, empty where it lies outside of the file."""

    path: str
    shown: str
    media_type: str
    properties: tuple[str, ...] = ()


class Members:
    """The members of the archive, found by the names that its documents use for them."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._exact = {_name(name): content for name, content in parts.items()}
        self._folded = {name.casefold(): content for name, content in self._exact.items()}

    def get(self, path: str) -> bytes | None:
        """Return a member, whatever the case of its letters; ``None`` if it is not there."""
        path = unicodedata.normalize("NFC", path)
        return self._exact.get(path, self._folded.get(path.casefold()))

    def package(self) -> tuple[str, etree._Element] | None:
        """Return the folder of the package document and its root; ``None`` without one."""
        container = parsed_xml(self.get(_CONTAINER) or b"")
        found = [] if container is None else container.iter("{*}rootfile")
        named = [unquote(e.get("full-path") or "") for e in found]
        for name in [*named, *(name for name in self._exact if name.lower().endswith(".opf"))]:
            root = parsed_xml(self.get(name) or b"")
            if root is not None:
                return posixpath.dirname(name), root
        return None

    def locked(self) -> bool:
        """Say whether more than fonts is encrypted."""
        root = parsed_xml(self.get(_ENCRYPTION) or b"")
        return root is not None and any(_locks(data) for data in root.iter("{*}EncryptedData"))


def _locks(data: etree._Element) -> bool:
    method = next((e.get("Algorithm") or "" for e in data.iter("{*}EncryptionMethod")), "")
    paths = [urlsplit(e.get("URI") or "").path.lower() for e in data.iter("{*}CipherReference")]
    only_fonts = bool(paths) and all(path.endswith(_FONT_FILES) for path in paths)
    return not (method.lower().startswith(_FONTS) or only_fonts)


def _name(name: str) -> str:
    """Return the name of a member as its writer meant it: UTF-8, also where no flag says so."""
    try:
        name = name.encode("cp437").decode("utf-8")
    except UnicodeError:
        # It was read as UTF-8 already, or is in another code page.
        return unicodedata.normalize("NFC", name)
    return unicodedata.normalize("NFC", name)


def target(folder: str, address: str) -> str:
    """Return the path that an address means, from ``folder``; empty if it leads out of the file."""
    try:
        split = urlsplit(address)
    except ValueError:
        return ""
    if split.scheme or split.netloc or not split.path:
        return ""
    path = posixpath.normpath(posixpath.join("/", folder, unquote(split.path)))
    leaves = posixpath.normpath(posixpath.join(folder, unquote(split.path))).startswith("..")
    return "" if leaves else path.lstrip("/")


def spine(root: etree._Element, folder: str) -> Iterator[Part]:
    """Yield each part once in the reading order, those off the main path last."""
    items = {e.get("id"): e for e in root.iter("{*}item") if e.get("id")}
    seen: set[str] = set()
    for reference in sorted(root.iter("{*}itemref"), key=lambda e: e.get("linear") == "no"):
        name = reference.get("idref") or ""
        part = _part(items.get(name), name, folder)
        key = part.path or part.shown
        if key not in seen:
            seen.add(key)
            yield part


def _part(item: etree._Element | None, name: str, folder: str) -> Part:
    if item is None:
        return Part("", one_line(name) or "?", "")
    address = item.get("href") or ""
    shown = one_line(unquote(posixpath.basename(address.split("?")[0])) or name)
    media_type = (item.get("media-type") or "").strip().lower()
    properties = tuple((item.get("properties") or "").split())
    return Part(target(folder, address), shown, media_type, properties)


def labels(root: etree._Element, folder: str, members: Members) -> dict[str, str]:
    """Return the name that the list of contents gives each part, by its path."""
    found: dict[str, str] = {}
    for item in root.iter("{*}item"):
        path = target(folder, item.get("href") or "")
        content = members.get(path) if path else None
        if content is None:
            continue
        if "nav" in (item.get("properties") or "").split():
            # The newer list goes before the older one.
            found = dict(_from_nav(content, posixpath.dirname(path))) | found
        elif item.get("media-type") == _NCX:
            found |= {
                p: name for p, name in _from_ncx(content, posixpath.dirname(path)) if p not in found
            }
    return found


def _from_nav(content: bytes, folder: str) -> Iterator[tuple[str, str]]:
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return
    seen: set[str] = set()
    for nav in root.iter("nav"):
        if "toc" not in (nav.get("epub:type") or nav.get("role") or "").replace("doc-", "").split():
            continue
        for link in nav.iter("a"):
            yield from _first(seen, target(folder, link.get("href") or ""), spoken(link))


def _from_ncx(content: bytes, folder: str) -> Iterator[tuple[str, str]]:
    root = parsed_xml(content)
    seen: set[str] = set()
    for point in () if root is None else root.iter("{*}navPoint"):
        named, leads = point.find("{*}navLabel"), point.find("{*}content")
        if named is not None and leads is not None:
            yield from _first(seen, target(folder, leads.get("src") or ""), spoken(named))


def _first(seen: set[str], path: str, words: str) -> Iterator[tuple[str, str]]:
    name = one_line(words, _SECTION_CHARS)
    if path and name and path not in seen:
        seen.add(path)
        yield path, name
