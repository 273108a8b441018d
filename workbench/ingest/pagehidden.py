"""Words on a page that no reader sees: switched off, off the screen, in their paper's colour."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.ingest.flow import pieces, spoken
from workbench.ingest.pagecolour import WHITE
from workbench.ingest.pagelook import Look, is_gone, seen
from workbench.ingest.pageprose import PROSE_CHARS, is_prose
from workbench.ingest.pagestyle import Styles

HIDDEN = "words that readers of the page do not see"
REVEALED = (
    "Most of this page's text is hidden until a program on it shows it; compare with the page in a "
    "browser."
)
_SCRIPTLESS = ("noscript", "template")
_WORD = re.compile(r"\w+")
_RUN = 12
_UNSAID = {"script", "style", "head", "title", "meta", "link", "base", *_SCRIPTLESS}


@dataclass(frozen=True, slots=True)
class Unseen:
    """What is hidden on a page: the elements around hidden words, and whether those were kept."""

    around: frozenset[etree._Element] = frozenset()
    revealed: bool = False


@dataclass(slots=True)
class _Found:
    """What is hidden: whole elements, all that is in them, and elements' own words only."""

    whole: list[etree._Element] = field(default_factory=list)
    below: set[etree._Element] = field(default_factory=set)
    own: list[etree._Element] = field(default_factory=list)


def without_hidden(root: etree._Element) -> Unseen:
    """Take hidden words out of the tree.

    Where more prose is hidden than to be seen, the page shows it by a program: then all stays.
    """
    body = root.find("body")
    if body is None:
        return Unseen()
    scriptless = _scriptless(body)
    found = _found(root)
    if not found.whole and not found.own:
        return Unseen(revealed=scriptless)
    if _is_article(body, found):
        for element in found.whole:
            # What else reads the tree goes by these.
            for name in ("style", "hidden", "aria-hidden"):
                element.attrib.pop(name, "")
        return Unseen(revealed=True)
    return Unseen(frozenset(_taken_out(found)), scriptless)


def _scriptless(body: etree._Element) -> bool:
    """Open what only browsers without scripts show, if it holds more than the rest of the page."""
    boxes = list(body.iter(*_SCRIPTLESS))
    inside = sum(len(spoken(box).strip()) for box in boxes)
    if inside < PROSE_CHARS or inside <= sum(len(piece.words) for piece in pieces(body)):
        return False
    for box in boxes:
        box.tag = "div"
    return True


def _found(root: etree._Element) -> _Found:
    styles = Styles.of(root)
    looks = {root: Look(paper=None if styles.elsewhere else WHITE)}
    found = _Found()
    for element in root.iter("*"):
        parent = element.getparent()
        if parent is not None and parent in found.below:
            found.below.add(element)
            continue
        if element.tag in _UNSAID:
            continue
        style = styles.told(element)
        if is_gone(element, style):
            found.below.add(element)
            found.whole.append(element)
            continue
        look = looks.get(element if parent is None else parent, looks[root])
        looks[element] = seen(look, style) if style else look
        if looks[element].hidden and any(words.strip() for words in _own(element)):
            found.own.append(element)
    found.whole = [element for element in found.whole if spoken(element).strip()]
    return found


def _own(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield child.tail or ""


def _is_article(body: etree._Element, found: _Found) -> bool:
    """Say whether the hidden words are what the page is about: more prose than is to be seen.

    Some pages keep their articles a second time as data, hidden.
    """
    own = set(found.own)
    hidden: list[str] = []
    seen: list[str] = []
    anything = False
    for piece in pieces(body):
        out = piece.element in found.below or piece.element in own
        anything = anything or not out
        if is_prose(piece):
            (hidden if out else seen).append(piece.words)
    if not anything:
        return True
    known = {run for words in hidden for run in _runs(words)}
    repeated = sum(len(words) for words in seen if next(_runs(words), None) in known)
    shown = sum(map(len, seen))
    return sum(map(len, hidden)) > shown and 2 * repeated <= shown


def _runs(words: str) -> Iterator[tuple[str, ...]]:
    single = _WORD.findall(words)
    for at in range(len(single) - _RUN + 1):
        yield tuple(single[at : at + _RUN])


def _taken_out(found: _Found) -> Iterator[etree._Element]:
    """Take the hidden words out; yields the elements that they stood in."""
    for element in found.own:
        element.text = None
        for child in element:
            child.tail = None
        yield from (element, *list(element.iterancestors())[:1])
    for element in found.whole:
        parent = element.getparent()
        if parent is not None:
            tail = element.tail
            element.clear()
            element.tag, element.tail = "span", tail
            yield parent
