"""Short names for the elements and attributes of OpenDocument files."""

from lxml import etree

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": f"{_OASIS}office:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "style": f"{_OASIS}style:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "form": f"{_OASIS}form:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_SHORT = {space: short for short, space in _SPACES.items()}


def full(name: str) -> str:
    """Return the full form of a name such as ``text:p``."""
    short, local = name.split(":")
    return f"{{{_SPACES[short]}}}{local}"


def short(element: etree._Element) -> str:
    """Return the name of an element as ``text:p``."""
    name = etree.QName(element)
    return f"{_SHORT.get(name.namespace or '', '')}:{name.localname}"


def told(element: etree._Element | None, name: str) -> str:
    """Return an attribute by its short name, empty if it is not there."""
    return "" if element is None else element.get(full(name)) or ""
