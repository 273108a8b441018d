"""From a text in HTML to a tree of its elements."""

import html
import re
from typing import Final

from lxml import etree
from lxml import html as lxml_html

LIMITS: Final = frozenset({"ERR_RESOURCE_LIMIT", "ERR_INTERNAL_ERROR"})
"""What a page that is nested too deeply is called: by libxml2 2.14, and by the 2.11 of Windows."""
DEEPEST: Final = 256
"""How deep the innermost element lies where the parser dropped the rest."""
_XML_CHARS = 5
_MOST_ATTRIBUTES = 1_000
# The parser takes quadratic time over the attributes of one tag.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,40})[^<>]{4000,}")


def tree_of(text: str) -> tuple[etree._Element | None, bool]:
    """Return the tree of a web page, and whether the parser dropped what is nested too deeply."""
    return parsed(_prepared(text))


def parsed(text: str) -> tuple[etree._Element | None, bool]:
    """Return the tree of a text in HTML, ``None`` if there is nothing in it.

    The second value says whether the parser dropped what is nested too deeply.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    # The list of errors has an end: a page of many unknown tags may have filled it before.
    told = any(entry.type_name in LIMITS for entry in parser.error_log)
    return root, told or _ends_at(root) >= DEEPEST


def _ends_at(root: etree._Element | None) -> int:
    """Return how deep what was read last lies: where the parser stops, nothing follows."""
    depth = 0
    while root is not None:
        depth += 1
        root = root[-1] if len(root) else None
    return depth


def _prepared(text: str) -> str:
    text = _LONG_TAG.sub(_without_attributes, text.replace("\x00", ""))
    if not text.lstrip()[:_XML_CHARS].startswith("<?xml"):
        return text
    first, *others = text.split("<![CDATA[")
    parts = (other.partition("]]>") for other in others)
    return first + "".join(html.escape(said, quote=False) + rest for said, _, rest in parts)


def _without_attributes(tag: re.Match[str]) -> str:
    return f"<{tag[1]} " if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0]
