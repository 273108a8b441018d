"""What a web page says of itself: its JSON-LD first, its meta elements, then what it shows."""

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from lxml import etree

from workbench.ingest.dates import read_date
from workbench.ingest.flow import spoken
from workbench.ingest.pagebyline import shown_author, shown_date, without_by
from workbench.ingest.parsed import one_line

_LD_CHARS = 1_000_000
_LD_NODES = 5_000
_NAMES_CHARS = 200
_NO_YEAR = 1900
_METAS = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "citation_publisher"),
    "published": (
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "citation_publication_date",
        "parsely-pub-date",
        "pubdate",
    ),
}


@dataclass(frozen=True, slots=True)
class PageMeta:
    """Headline, author, publisher and date of a page, empty where it does not say."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None


def page_meta(root: etree._Element) -> PageMeta:
    """Return what the page says of its article: in JSON-LD, in meta elements, in its by-line."""
    linked = _linked(root)
    metas = {key: _meta(root, names) for key, names in _METAS.items()}
    author = without_by(_names(linked.get("author")))
    if not author and not metas["author"].startswith(("http:", "https:")):
        author = metas["author"]
    return PageMeta(
        title=_words(linked.get("headline") or linked.get("name")) or metas["title"],
        author=author or shown_author(root),
        publisher=_names(linked.get("publisher")) or metas["publisher"],
        published=_dated(_words(linked.get("datePublished")))
        or _dated(metas["published"])
        or shown_date(root),
    )


def _dated(said: str) -> date | None:
    found = read_date(said)
    # Programs write the first day of their calendar where they have no date.
    return found if found and found.year > _NO_YEAR else None


def headline(root: etree._Element, said: str) -> str:
    """Return the title of the page: as it says, its only first-level heading, or its title."""
    if said:
        return said
    firsts = [one_line(spoken(h1)) for h1 in root.iter("h1")]
    firsts = [first for first in firsts if first]
    if len(firsts) == 1:
        return firsts[0]
    title = next(root.iter("title"), None)
    return one_line(spoken(title)) if title is not None else ""


def _meta(root: etree._Element, names: tuple[str, ...]) -> str:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        found.setdefault(name.lower(), one_line(element.get("content") or ""))
    return next((found[name] for name in names if found.get(name)), "")


def _linked(root: etree._Element) -> Mapping[str, Any]:
    """Return the JSON-LD object of the page that describes an article, empty if there is none."""
    for script in root.iter("script"):
        if (script.get("type") or "").lower().startswith("application/ld+json"):
            for node in _nodes(_json(spoken(script))):
                if _is_article(node):
                    return node
    return {}


def _json(text: str) -> Any:
    try:
        return json.loads(text[:_LD_CHARS], strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    waiting = [value]
    for _ in range(_LD_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity") if key in node)


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(str(name).endswith(("Article", "BlogPosting", "Report")) for name in names)


def _words(value: Any) -> str:
    return one_line(html.unescape(value)) if isinstance(value, str) else ""


def _names(value: Any) -> str:
    """Return the names of people or organisations, several parted by commas."""
    several = value if isinstance(value, list) else [value]
    names = [_words(one.get("name") if isinstance(one, dict) else one) for one in several]
    named = (name for name in names if name and not name.startswith(("http:", "https:")))
    return ", ".join(dict.fromkeys(named))[:_NAMES_CHARS]
