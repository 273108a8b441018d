"""What stands beside the text of a Word file: headers and footers of pages, and comments."""

from collections.abc import Iterator

from lxml import etree

from workbench.domain.place import Place
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Composer, one_line
from workbench.ingest.word_drawn import Found
from workbench.ingest.word_package import Package, on, w
from workbench.ingest.word_prepared import prepare
from workbench.ingest.word_styles import Styles

_SIGNS = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\N{NON-BREAKING HYPHEN}"}
_EDGES = {
    BlockKind.HEADER.value: w("headerReference"),
    BlockKind.FOOTER.value: w("footerReference"),
}


class Beside:
    """Reads the headers, footers and comments of one file; counts what they hold in ``found``."""

    def __init__(self, package: Package, styles: Styles, found: Found) -> None:
        self._package = package
        self._styles = styles
        self._found = found

    def edges(self, main: etree._Element) -> Iterator[str]:
        """Yield what stands at the edges of the pages, which is no part of the text, each once."""
        said: set[str] = set()
        for kind, reference in _EDGES.items():
            roots = [self._package.linked(one) for one in self._shown(main, reference)]
            for root in dict.fromkeys(roots):
                words = one_line(" ".join(self._lines(root))) if root is not None else ""
                if words and words not in said:
                    said.add(words)
                    yield f"the {kind} “{words}”"

    def _shown(self, main: etree._Element, reference: str) -> Iterator[etree._Element]:
        both = any(
            on(root.find(w("evenAndOddHeaders"))) for root in self._package.related("settings")
        )
        for section in main.iter(w("sectPr")):
            first = on(section.find(w("titlePg")))
            for one in section.iterchildren(reference):
                pages = one.get(w("type")) or "default"
                if {"first": first, "even": both}.get(pages, True):
                    yield one

    def comments(self, composer: Composer) -> None:
        """Add the comments with their authors as speakers."""
        for root in self._package.related("comments"):
            for comment in [*root.iter(w("comment"))]:
                author = one_line(comment.get(w("author")) or "")
                place = Place(speaker=author) if author else None
                words = "\n".join(self._lines(comment))
                composer.add(BlockKind.COMMENT, words, place=place)

    def _lines(self, root: etree._Element) -> Iterator[str]:
        prepare(root, self._package, self._styles, self._found)
        for paragraph in root.iter(w("p")):
            parts = (_SIGNS.get(str(part.tag), part.text or "") for part in paragraph.iter(*_READ))
            words = "".join(parts)
            if words.strip():
                yield words


_READ = (w("t"), *_SIGNS)
