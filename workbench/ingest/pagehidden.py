"""Words on a page that no reader sees: switched off, off the screen, in their paper's colour."""

import re
from collections.abc import Iterator

from lxml import etree

from workbench.ingest.flow import spoken

HIDDEN = "words that readers of the page do not see"
REVEALED = (
    "Most of this page's text is hidden until a program on it shows it; compare with the page in a "
    "browser."
)
_OFF = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?"
    r"\s*(?=;|!|$)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?=;|!|$)"
    r"|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,5}(?:px|em))",
    re.IGNORECASE,
)
_INK = re.compile(r"(?:^|;)\s*color\s*:\s*([^;!]{1,40})", re.IGNORECASE)
_PAPER = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,40})", re.IGNORECASE)
_WHITE = {"white", "#fff", "#ffffff", "rgb(255,255,255)"}
_RULE = re.compile(r"([^{}@;]{1,400})\{([^{}]{0,2000})\}")
_SIMPLE = re.compile(r"([a-z][a-z0-9]{0,20})?([.#])([\w-]{1,60})", re.IGNORECASE)
_NESTED = re.compile(r"@[^{};]{0,300}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,400}[^{}]{0,2000}\}")
_COMMENT = re.compile(r"/\*.{0,5000}?\*/", re.DOTALL)
_STYLE_CHARS = 400_000
_LEAST = 3
_UNSAID = {"script", "style", "noscript", "template", "head", "title", "meta", "link"}


def without_hidden(root: etree._Element) -> str:
    """Take hidden elements out of the tree; returns what to say of them, empty if nothing.

    Where more is hidden than to be seen, the page shows it by a program: then all stays, and
    ``REVEALED`` is returned.
    """
    found = list(_hidden(root))
    words = sum(_length(element) for element in found)
    if not words:
        return ""
    body = root.find("body")
    if body is not None and words > _length(body) - words:
        return REVEALED
    for element in found:
        parent = element.getparent()
        if parent is not None:
            tail = element.tail
            element.clear()
            element.tag, element.tail = "span", tail
    return HIDDEN


def _length(element: etree._Element) -> int:
    unsaid = sum(len(spoken(inner)) for inner in element.iter(*_UNSAID))
    return max(len("".join(spoken(element).split())) - unsaid, 0)


def _hidden(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the outermost elements that are hidden and hold words."""
    names = _switched_off(root)
    below: set[etree._Element] = set()
    for element in root.iter("*"):
        parent = element.getparent()
        if parent is not None and parent in below:
            below.add(element)
        elif element.tag not in _UNSAID and _off(element, names):
            below.add(element)
            if len("".join(spoken(element).split())) >= _LEAST:
                yield element


def _off(element: etree._Element, names: set[tuple[str, str, str]]) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and (_OFF.search(style) or _in_its_own_colour(element, style)):
        return True
    return bool(names) and any(
        (tag, sign, name) in names
        for sign, attribute in ((".", "class"), ("#", "id"))
        for name in (element.get(attribute) or "").split()
        for tag in ("", str(element.tag))
    )


def _in_its_own_colour(element: etree._Element, style: str) -> bool:
    ink = _INK.search(style)
    if not ink:
        return False
    colour = "".join(ink[1].lower().split())
    for around in (element, *element.iterancestors()):
        paper = _PAPER.search(around.get("style") or "")
        if paper or around.get("bgcolor"):
            told = "".join((paper[1] if paper else around.get("bgcolor") or "").lower().split())
            return colour == told or {colour, told} <= _WHITE
    # A page without a colour of its own is white, unless its style sheet says otherwise.
    return colour in _WHITE and next(element.getroottree().iter("style", "link"), None) is None


def _switched_off(root: etree._Element) -> set[tuple[str, str, str]]:
    """Return tag, sign and name of the classes and ids that the page's own rules switch off."""
    names: set[tuple[str, str, str]] = set()
    for style in root.iter("style"):
        sheet = _NESTED.sub("", _COMMENT.sub("", spoken(style)[:_STYLE_CHARS]))
        for selectors, rule in _RULE.findall(sheet):
            if _OFF.search(rule):
                for selector in selectors.split(","):
                    if simple := _SIMPLE.fullmatch(selector.strip()):
                        names.add(((simple[1] or "").lower(), simple[2], simple[3]))
    return names
