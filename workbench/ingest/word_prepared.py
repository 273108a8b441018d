"""Makes the tree of a Word file plain, so that what a page shows is read once and nothing else.

Mammoth reads plain paragraphs, lists, tables and notes well; what it would leave out (formulas,
text boxes without a fallback, diagrams) or misread (hidden words, fields) is turned into those.
"""

from lxml import etree

from workbench.ingest.word_drawn import CHART, DIAGRAM, Found, draw, said
from workbench.ingest.word_formulas import FORMULA, FORMULAS, typed
from workbench.ingest.word_package import (
    VAL,
    Package,
    on,
    parent_tag,
    remove,
    unwrap,
    value,
    w,
)
from workbench.ingest.word_styles import Styles

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What stands around words without changing them.
_AROUND = tuple(
    w(name)
    for name in (
        *("sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "fldSimple", "hyperlink"),
        *("dir", "bdo"),
    )
)
_ASIDE = tuple(
    w(name)
    for name in (
        *("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "instrText", "delInstrText"),
        *("proofErr", "bookmarkStart", "bookmarkEnd", "commentReference", "lastRenderedPageBreak"),
        *("annotationRef", "footnoteRef", "endnoteRef"),
    )
)
_GONE = (w("del"), w("moveFrom"))
# Under these the same names only mark that a paragraph or row came or went.
_MARKS = (w("rPr"), w("trPr"), w("tcPr"))
_SAID = tuple(
    w(name)
    for name in (
        *("t", "tab", "br", "cr", "sym", "noBreakHyphen", "ptab", "ruby"),
        *("drawing", "pict", "object", "footnoteReference", "endnoteReference"),
    )
)
_KEPT = (w("pStyle"), w("numPr"))
# Of the mark that ends a paragraph: it was deleted, or it is hidden.
_OF_MARK = (w("del"), w("vanish"))


def words_in(root: etree._Element, name: str = "t") -> int:
    """Return how many words the text elements under ``root`` hold."""
    said = (part.text or "" for part in root.iter(w(name)))
    return len(" ".join(said).split())


def prepare(root: etree._Element, package: Package, styles: Styles, found: Found) -> None:
    """Make a tree plain and count what is left out of it; changes the tree."""
    choose(root)
    _count_changes(root, found)
    for element in [*root.iter(*_GONE)]:
        if parent_tag(element) not in _MARKS:
            remove(element)
    _show_only_results(root)
    for run in [*root.iter(w("r"))]:
        _look_at(run, styles, found)
    for formula in [*root.iter(FORMULAS), *root.iter(FORMULA)]:
        # Formulas side by side stand apart on a page.
        after = formula.getnext()
        beside = after is not None and after.tag in {FORMULA, FORMULAS}
        _write(formula, typed(formula) + ("\n" if beside else ""))
    for ruby in [*root.iter(w("ruby"))]:
        _write(ruby, f"{_words(ruby, 'rubyBase')}({_words(ruby, 'rt')})")
    draw(root, package, found)
    for element in [*root.iter(*_ASIDE)]:
        remove(element)
    for element in [*root.iter(*_AROUND)]:
        unwrap(element)
    _plain(root)


def choose(root: etree._Element) -> None:
    """Keep one of the forms in which an author's program wrote the same thing."""
    for both in [*root.iter(_MC + "AlternateContent")]:
        choice, fallback = both.find(_MC + "Choice"), both.find(_MC + "Fallback")
        # The newer form of a shape holds the same words as the older; anything else is as well
        # read from the older, which programs that know less are meant to read.
        newer = choice is not None and next(choice.iter(w("txbxContent"), CHART, DIAGRAM), None)
        chosen = choice if fallback is None or newer is not None else fallback
        for child in [] if chosen is None else list(chosen):
            both.addprevious(child)
        remove(both)


def _count_changes(root: etree._Element, found: Found) -> None:
    found.deleted += words_in(root, "delText")
    for name in ("ins", "moveTo"):
        count = sum(words_in(part) for part in root.iter(w(name)))
        found.inserted += count if name == "ins" else 0
        found.moved += count if name == "moveTo" else 0


def _show_only_results(root: etree._Element) -> None:
    """Take out the marks of fields and the words that stand in their instructions."""
    inside: list[bool] = []
    paragraph = None
    for part in [*root.iter(w("p"), w("fldChar"), w("t"))]:
        if part.tag == w("p"):
            # An instruction that never ends must not swallow the rest of the document.
            inside = [False for instruction in inside if not instruction]
            paragraph = part
        elif part.tag == w("t"):
            if any(inside) and paragraph is not None:
                part.text = None
        else:
            _step(part, inside)


def _step(mark: etree._Element, inside: list[bool]) -> None:
    kind = mark.get(w("fldCharType"))
    if kind == "begin":
        inside.append(True)
        _form_field(mark)
    elif kind == "separate" and inside:
        inside[-1] = False
    elif kind == "end" and inside:
        inside.pop()
    remove(mark)


def _form_field(mark: etree._Element) -> None:
    """Put the state of a box or a list of choices, which no text tells, into words."""
    box = next(mark.iter(w("checkBox")), None)
    listed = next(mark.iter(w("ddList")), None)
    words = ""
    if box is not None:
        state = box.find(w("checked"))
        words = "☒" if on(state if state is not None else box.find(w("default"))) else "☐"
    elif listed is not None:
        choices = [entry.get(VAL) or "" for entry in listed.iter(w("listEntry"))]
        chosen = value(listed, "result") or value(listed, "default") or "0"
        words = choices[int(chosen)] if chosen.isdecimal() and int(chosen) < len(choices) else ""
    if words:
        said = etree.Element(w("t"))
        said.text = words
        mark.addprevious(said)


def _look_at(run: etree._Element, styles: Styles, found: Found) -> None:
    # A shape that hangs on a run has runs of its own.
    count = len(" ".join(part.text or "" for part in run.iterchildren(w("t"))).split())
    found.words += count
    if styles.hides(run):
        found.hidden += count
        for part in [*run.iterchildren(*_SAID)]:
            remove(part)
    elif count and styles.whitens(run):
        found.white += count


def _words(around: etree._Element, name: str) -> str:
    parts = (text.text or "" for part in around.iter(w(name)) for text in part.iter(w("t")))
    return "".join(parts)


def _write(element: etree._Element, words: str) -> None:
    """Put a run that says ``words`` in the place of an element; line ends become breaks."""
    if element.getparent() is None:
        return
    element.addprevious(said(words))
    remove(element)


def _plain(root: etree._Element) -> None:
    """Leave in runs and paragraphs what is read, and write rare signs as the usual ones."""
    for about in [*root.iter(w("rPr"))]:
        if parent_tag(about) == w("r"):
            remove(about)
    for about in [*root.iter(w("pPr"))]:
        for part in list(about):
            if part.tag not in _KEPT and all(part.find(name) is None for name in _OF_MARK):
                about.remove(part)
    for part in root.iter(w("cr"), w("ptab"), w("br")):
        part.tag = w("tab") if part.tag == w("ptab") else w("br")
        part.attrib.clear()
