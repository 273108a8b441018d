"""What the styles of a Word file say of its text: hidden, white, numbered, shaded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.ingest.word_package import VAL, on, remove, value, w

_WHITE = {"FFFFFF", "WHITE"}
_NO_SHADE = {"", "AUTO", *_WHITE}
_CHAIN = 30
# Styles whose paragraphs are not items of a list although they are numbered.
_OWN_KIND = re.compile(r"heading \d|title|subtitle|caption|(?:intense )?quote", re.IGNORECASE)


@dataclass(slots=True)
class Styles:
    """The styles of one file by their id; ``default`` is the style of paragraphs without one."""

    by_id: dict[str, etree._Element] = field(default_factory=dict)
    default: str = ""
    known: dict[tuple[str, str], etree._Element | None] = field(default_factory=dict)

    @classmethod
    def of(cls, root: etree._Element | None) -> "Styles":
        """Return the styles that ``styles.xml`` defines."""
        styles = cls()
        for style in [] if root is None else [*root.iter(w("style"))]:
            name = style.get(w("styleId"))
            if name is None or style.get(w("type")) is None:
                # Nothing can refer to it, and mammoth stops at it.
                remove(style)
                continue
            styles.by_id.setdefault(name, style)
            if style.get(w("type")) == "paragraph" and (style.get(w("default")) or "0") == "1":
                styles.default = name
        return styles

    def chain(self, name: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield a style and those that it is based on, by id, at most 30 of them."""
        for _ in range(_CHAIN):
            style = self.by_id.get(name)
            if style is None:
                return
            yield name, style
            name = value(style, "basedOn")

    def has_kind(self, paragraph: etree._Element) -> bool:
        """Say whether the style of a paragraph makes it a heading, a title, a quotation."""
        style = self.by_id.get(value(paragraph, "pPr pStyle"))
        return _OWN_KIND.fullmatch(value(style, "name")) is not None

    def run(self, name: str, prop: str) -> etree._Element | None:
        """Return a property of runs (``vanish``, ``color``) that a style gives or inherits."""
        key = name, prop
        if key not in self.known:
            path = f"{w('rPr')}/{w(prop)}"
            found = (style.find(path) for _, style in self.chain(name))
            self.known[key] = next((one for one in found if one is not None), None)
        return self.known[key]

    def of_run(self, run: etree._Element, prop: str) -> etree._Element | None:
        """Return a property of a run: its own, its style's, or that of its paragraph's style."""
        own = run.find(f"{w('rPr')}/{w(prop)}")
        if own is None:
            own = self.run(value(run, "rPr rStyle"), prop)
        if own is None:
            paragraph = next(run.iterancestors(w("p")), None)
            own = self.run(value(paragraph, "pPr pStyle") or self.default, prop)
        return own

    def hides(self, run: etree._Element) -> bool:
        """Say whether a run is hidden text."""
        return on(self.of_run(run, "vanish"))

    def whitens(self, run: etree._Element) -> bool:
        """Say whether a run is white and nothing behind it is known to be dark."""
        color = self.of_run(run, "color")
        if color is None or (color.get(VAL) or "").upper() not in _WHITE:
            return False
        marked = self.of_run(run, "highlight")
        if marked is not None and marked.get(VAL) not in {"none", "white"}:
            return False
        shaded = self.of_run(run, "shd")
        return not (shaded is not None and _dark(shaded)) and not self._backed(run)

    def _backed(self, run: etree._Element) -> bool:
        """Say whether a paragraph, cell, table or shape around a run has a colour of its own."""
        for around in run.iterancestors():
            if around.tag == w("tbl") and self._shades(value(around, "tblPr tblStyle")):
                return True
            if around.tag == w("p") and self._shades(value(around, "pPr pStyle")):
                return True
            if around.tag == w("txbxContent"):
                # What fills a shape is told in too many ways; white words in shapes are common.
                return True
            shade = around.find(f"{{*}}{_prop(around)}/{w('shd')}")
            if shade is not None and _dark(shade):
                return True
        return False

    def _shades(self, name: str) -> bool:
        return any(_dark(one) for _, style in self.chain(name) for one in style.iter(w("shd")))


def _prop(around: etree._Element) -> str:
    return f"{etree.QName(around).localname}Pr"


def _dark(shade: etree._Element) -> bool:
    return (shade.get(w("fill")) or "").upper() not in _NO_SHADE or shade.get(VAL) == "solid"
