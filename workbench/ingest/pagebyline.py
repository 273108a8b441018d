"""Who wrote an article and when, as the page shows it to its readers."""

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from workbench.ingest.dates import read_date
from workbench.ingest.flow import spoken
from workbench.ingest.parsed import one_line

_ASIDE = {"nav", "footer", "aside", "form"}
_BY = re.compile(
    r"^(?:(?:written |words |text |posted |story )?by|von|par|por|di|door|av|af|автор)\b[:\s]*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:[|•·–—/@(]|\b(?:updated|published|posted|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r" \d)).*",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"(?:^|\s)(?:[a-z]+(?:-|__?))?(?:byline|author)(?:(?:-|__?)?(?:name|link|title))?(?:\s|$)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:,? [\w.’'&-]+){0,7}")
_LONGEST = 120
_NOBODY = {"author", "authors", "byline", "admin", "staff", "about the author"}
_TRIED = 40


def shown_author(root: etree._Element) -> str:
    """Return the name in the page's by-line, empty if none is told plainly."""
    for tried, element in enumerate(_bylines(root)):
        if tried >= _TRIED:
            break
        words = without_by(one_line(spoken(element), _LONGEST + 1))
        name = _AFTER.sub("", words).strip(" ,.:")
        plain = len(words) <= _LONGEST and name[:1].isupper() and _NAME.fullmatch(name)
        if plain and name.lower() not in _NOBODY:
            return name
    return ""


def without_by(name: str) -> str:
    """Return a name without the word that by-lines open with."""
    return _BY.sub("", name)


def shown_date(root: etree._Element) -> date | None:
    """Return the date that the page marks as its article's, ``None`` if it marks none."""
    elements = [
        *root.iterfind(".//*[@itemprop='datePublished']"),
        *root.iterfind(".//time[@pubdate]"),
        *root.iterfind(".//time[@datetime]"),
    ]
    for element in elements[:_TRIED]:
        if _stands_aside(element):
            continue
        said = element.get("datetime") or element.get("content") or one_line(spoken(element))
        if found := read_date(said):
            return found
    return None


def _bylines(root: etree._Element) -> Iterator[etree._Element]:
    """Yield elements that may hold the author's name, the surest first."""
    for rel in ("rel", "itemprop"):
        for element in root.iter("a", "span", "div", "p", "address", "meta"):
            if "author" in (element.get(rel) or "").split() and not _stands_aside(element):
                named = (one for one in element.iter() if one.get("itemprop") == "name")
                yield next(named, element)
    for element in root.iter("a", "span", "div", "p", "address", "strong", "b", "li"):
        said = element.get("class")
        if said and _CLASS.search(said) and not _stands_aside(element):
            yield element


def _stands_aside(element: etree._Element) -> bool:
    return any(above.tag in _ASIDE for above in element.iterancestors())
