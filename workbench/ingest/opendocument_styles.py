"""What the styles of an OpenDocument text say: kind of paragraph, hidden, white, list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.text import BlockKind
from workbench.ingest.opendocument_names import full, told

_CHAIN = 30
_WHITE = "#ffffff"
_NO_SHADE = {"", "transparent", _WHITE}
# The names that LibreOffice and others give the styles of every document, in every language.
_KINDS = {
    "Title": BlockKind.TITLE,
    "Subtitle": BlockKind.HEADING,
    "Quotations": BlockKind.QUOTE,
    "Quote": BlockKind.QUOTE,
    "Caption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}


@dataclass(slots=True)
class Styles:
    """The styles of a file by family and name, its list styles and the one of its headings."""

    by_name: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    lists: dict[str, etree._Element] = field(default_factory=dict)
    outline: etree._Element | None = None

    @classmethod
    def of(cls, roots: Iterable[etree._Element]) -> "Styles":
        """Return the styles that the parts of a file define; those of the text come last."""
        styles = cls()
        for root in roots:
            for style in root.iter(full("style:style")):
                key = told(style, "style:family"), told(style, "style:name")
                styles.by_name[key] = style
            for style in root.iter(full("text:list-style")):
                styles.lists[told(style, "style:name")] = style
            for style in root.iter(full("text:outline-style")):
                styles.outline = style
        return styles

    def chain(self, family: str, name: str) -> Iterator[etree._Element]:
        """Yield a style and those that it is derived from, at most 30 of them."""
        for _ in range(_CHAIN):
            style = self.by_name.get((family, name))
            if style is None:
                return
            yield style
            name = told(style, "style:parent-style-name")

    def kind(self, name: str) -> BlockKind | None:
        """Return what a style of paragraphs says they are, if anything."""
        if name in _KINDS:
            return _KINDS[name]
        for style in self.chain("paragraph", name):
            for found in (told(style, "style:name"), told(style, "style:parent-style-name")):
                if found in _KINDS:
                    return _KINDS[found]
        return None

    def list_of(self, name: str) -> str:
        """Return the list style that a style of paragraphs brings along."""
        styles = self.chain("paragraph", name)
        return next(filter(None, (told(one, "style:list-style-name") for one in styles)), "")

    def says(self, family: str, name: str, attribute: str) -> str:
        """Return a property of the words of a style (``fo:color``), its own or inherited."""
        for style in self.chain(family, name):
            for about in style:
                if value := told(about, attribute):
                    return value
        return ""

    def hides(self, family: str, name: str) -> bool:
        """Say whether words of a style are hidden."""
        return self.says(family, name, "text:display") == "none"

    def white(self, family: str, name: str) -> bool | None:
        """Say whether words of a style are white; ``None`` if it tells no colour."""
        color = self.says(family, name, "fo:color")
        return color.lower() == _WHITE if color else None

    def shaded(self, family: str, name: str) -> bool:
        """Say whether a style puts a colour behind its words."""
        return self.says(family, name, "fo:background-color").lower() not in _NO_SHADE
