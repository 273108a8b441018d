"""What a page's own style says of an element: inline style, and simple rules of its style sheets.

Only what can keep words from being seen is read, and only selectors of one element (a tag, classes,
an id): what a rule about several elements does takes a browser to know.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from lxml import etree

from workbench.ingest.flow import spoken

_WANTED = (
    *("display", "visibility", "opacity", "font-size", "color", "background", "background-color"),
    *("background-image", "left", "top", "margin-left", "text-indent", "clip", "clip-path"),
)
_DECLARED = re.compile(
    rf"(?:^|[;{{\s])({'|'.join(sorted(_WANTED, key=len, reverse=True))})\s*:\s*([^;{{}}]{{1,200}})",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_SELECTOR = re.compile(r"([a-z][a-z0-9]{0,20})?((?:[.#][\w-]{1,100}){0,6})", re.IGNORECASE)
_NAME = re.compile(r"[.#][\w-]+")
_SHEET_CHARS = 400_000
_MOST_RULES = 5_000
_MOST_ALIKE = 40
_SELECTOR_CHARS = 4_000
# Attributes from before style sheets, and what they are called there.
_ATTRIBUTES = (("bgcolor", "background-color"), ("text", "color"), ("color", "color"))

Style = Mapping[str, str]


def declared(words: str) -> Style:
    """Return the declarations in a style that matter here; of several the last one."""
    found = ((name.lower(), said) for name, said in _DECLARED.findall(words))
    return {name: said.lower().replace("!important", "").strip() for name, said in found}


@dataclass(frozen=True, slots=True)
class _Rule:
    rank: tuple[int, int, int]
    tag: str
    names: frozenset[str]
    style: Style


@dataclass(slots=True)
class Styles:
    """The rules of a page by a name that an element must have for them.

    ``elsewhere`` says that colours may be set where they are not read: in files of their own, or by
    rules about several elements.
    """

    rules: dict[str, dict[tuple[str, frozenset[str]], _Rule]] = field(default_factory=dict)
    elsewhere: bool = False

    @classmethod
    def of(cls, root: etree._Element) -> Self:
        """Read the style sheets that stand in the page."""
        styles = cls()
        sheets = [spoken(style) for style in root.iter("style")]
        links = (link.get("rel") or "" for link in root.iter("link"))
        styles.elsewhere = any("stylesheet" in rel.lower() for rel in links)
        for order, (selectors, body) in enumerate(_rules("\n".join(sheets)[:_SHEET_CHARS])):
            if order >= _MOST_RULES:
                styles.elsewhere = True
                break
            if style := declared(body):
                styles._take(selectors, style, order)
        return styles

    def told(self, element: etree._Element) -> Style:
        """Return what is declared for an element, empty for most."""
        inline = element.get("style")
        own = declared(inline) if inline else {}
        older = {
            name: said.lower()
            for key, name in _ATTRIBUTES
            if (said := element.get(key)) is not None
        }
        if not self.rules:
            return {**older, **own} if older else own
        tag = str(element.tag)
        names = {f".{name}" for name in (element.get("class") or "").split()}
        names.add(f"#{element.get('id') or ''}")
        found = [
            rule
            for key in (tag, *names)
            for rule in self.rules.get(key, {}).values()
            if rule.tag in {"", tag} and rule.names <= names
        ]
        style = dict(older)
        for rule in sorted(found, key=lambda rule: rule.rank):
            style.update(rule.style)
        return {**style, **own}

    def _take(self, selectors: str, style: Style, order: int) -> None:
        for selector in selectors[-_SELECTOR_CHARS:].split(","):
            found = _SELECTOR.fullmatch(selector.strip())
            if not found or not found[0]:
                # What it says of a background could be that of any words on the page.
                painted = any(name.startswith("background") for name in style)
                self.elsewhere = self.elsewhere or painted
                continue
            names = frozenset(_NAME.findall(found[2]))
            tag = (found[1] or "").lower()
            rank = (sum(name[0] == "#" for name in names), len(names), order)
            self._add(_Rule(rank, tag, names, style))

    def _add(self, new: _Rule) -> None:
        same = self.rules.setdefault(min(new.names, default=new.tag), {})
        old = same.get((new.tag, new.names))
        if old is None and len(same) >= _MOST_ALIKE:
            self.elsewhere = True
            return
        style = {**old.style, **new.style} if old else new.style
        same[new.tag, new.names] = replace(new, style=style)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and body of each rule that holds everywhere (not for print, say)."""
    sheet = _COMMENT.sub(" ", sheet)
    depth, place, selectors = 0, 0, ""
    for brace in _BRACE.finditer(sheet):
        before = sheet[place : brace.start()]
        place = brace.end()
        if brace[0] == "{":
            if depth == 0:
                selectors = before.rpartition(";")[2].strip()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and not selectors.startswith("@"):
                yield selectors, before
