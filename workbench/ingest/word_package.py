"""The parts of a Word file: which is the text, which go with it, each parsed once."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.source import Outcome
from workbench.ingest.zipguard import ArchiveRefused

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
VAL = _W + "val"
_TARGET_OF = re.compile(r".*/")
_OFFICE = b"http://schemas.openxmlformats.org/"
# ISO/IEC 29500-1 (strict) renames the namespaces of 29500-4 (transitional), nothing else.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", _OFFICE + b"wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", _OFFICE + b"drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", _OFFICE + b"officeDocument/2006/"),
)
_ANY_STRICT = b"purl.oclc.org/ooxml/"
_MAIN = "word/document.xml"
# What text says nothing to a reader of the page for being switched off.
_OFF = {"0", "false", "off", "none"}


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return _W + name


def on(element: etree._Element | None) -> bool:
    """Say whether a switch such as ``w:vanish`` is there and on."""
    return element is not None and (element.get(VAL) or "1").lower() not in _OFF


def value(element: etree._Element | None, path: str) -> str:
    """Return ``w:val`` of the element at ``path`` (names of WordprocessingML), else nothing."""
    found = None if element is None else element.find("/".join(_W + step for step in path.split()))
    return "" if found is None else found.get(VAL) or ""


def unwrap(element: etree._Element) -> None:
    """Put the children of an element in its place."""
    for child in list(element):
        element.addprevious(child)
    remove(element)


def parent_tag(element: etree._Element) -> str:
    """Return the name of the element around this one, nothing at the root."""
    parent = element.getparent()
    return "" if parent is None else str(parent.tag)


def remove(element: etree._Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


@dataclass(slots=True)
class Package:
    """The XML parts of a Word file by name.

    Raises ``ArchiveRefused`` where a part that is asked for is no XML.
    """

    parts: dict[str, bytes]
    main: str = _MAIN
    trees: dict[str, etree._Element] = field(default_factory=dict)

    @classmethod
    def of(cls, parts: Mapping[str, bytes]) -> "Package":
        """Return the package made of these parts; the strict form is read like the usual one."""
        package = cls({name: _usual(part) for name, part in parts.items()})
        for kind, target in package.links("").values():
            if kind == "officeDocument" and target in package.parts:
                package.main = target
        return package

    def tree(self, name: str) -> etree._Element | None:
        """Return the root of a part, ``None`` if the file has no such part."""
        if name not in self.trees and self.parts.get(name):
            self.trees[name] = _parsed(name, self.parts[name])
        return self.trees.get(name)

    def links(self, name: str) -> dict[str, tuple[str, str]]:
        """Return kind and target part of each relationship of a part, by its id."""
        folder, file = posixpath.split(name)
        root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        links: dict[str, tuple[str, str]] = {}
        for link in () if root is None else root.iter("{*}Relationship"):
            if link.get("TargetMode") != "External":
                kind = _TARGET_OF.sub("", link.get("Type") or "")
                target = posixpath.join("/", folder, link.get("Target") or "")
                links[link.get("Id") or ""] = kind, posixpath.normpath(target).lstrip("/")
        return links

    def related(self, kind: str) -> Iterator[etree._Element]:
        """Yield the roots of the parts of a kind (``styles``, ``footnotes``) that the text has."""
        for found, target in self.links(self.main).values():
            root = self.tree(target) if found == kind else None
            if root is not None:
                yield root

    def linked(self, element: etree._Element, name: str = "id") -> etree._Element | None:
        """Return the root of the part that an element of the text points to by ``r:id``."""
        _, target = self.links(self.main).get(element.get(_R + name) or "", ("", ""))
        return self.tree(target)

    def rewritten(self) -> dict[str, bytes]:
        """Return the parts with what was changed in the trees."""
        changed = {name: etree.tostring(root) for name, root in self.trees.items()}
        return self.parts | changed


def _usual(part: bytes) -> bytes:
    if _ANY_STRICT in part:
        for strict, usual in _STRICT:
            part = part.replace(strict, usual)
    return part


def _parsed(name: str, part: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        reason = f"The file is damaged: its part {posixpath.basename(name)} cannot be read."
        raise ArchiveRefused(Outcome.FAILED, reason) from error
