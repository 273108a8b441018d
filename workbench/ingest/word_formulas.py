"""Formulas of Word files on one line: ``x_1 = (a + b)/2``."""

from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from workbench.ingest.word_package import w

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FORMULA = _M + "oMath"
FORMULAS = _M + "oMathPara"
_WORDS = {_M + "t", w("t")}

Parts = Sequence[tuple[str, str]]
"""Name and words of each child that has words, in their order."""


def typed(formula: etree._Element) -> str:
    """Return a formula as a reader would type it; of several in one paragraph, each on a line.

    Bottom up and without recursion, for a formula may be nested as deeply as its author likes.
    """
    said: dict[etree._Element, str] = {}
    for _, element in etree.iterwalk(formula, events=("end",)):
        if element.tag in _WORDS:
            said[element] = element.text or ""
            continue
        parts = [(_name(child), said.pop(child)) for child in element if child in said]
        if words := _WRITE.get(_name(element), _joined)(parts, element):
            said[element] = words
    return "\n".join(" ".join(line.split()) for line in said.get(formula, "").split("\n"))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _all(parts: Parts, name: str) -> Iterator[str]:
    return (words for found, words in parts if found == name)


def _one(parts: Parts, name: str) -> str:
    return next(_all(parts, name), "")


def _joined(parts: Parts, element: etree._Element) -> str:
    return "".join(words for _, words in parts)


def _held(words: str) -> str:
    """Return the words of a part, in brackets where they would else run into their neighbours."""
    return words if words.isalnum() or not words else f"({words})"


def _fraction(parts: Parts, element: etree._Element) -> str:
    return f"{_held(_one(parts, 'num'))}/{_held(_one(parts, 'den'))}"


def _scripts(parts: Parts, element: etree._Element) -> str:
    marks = (("sub", "_"), ("sup", "^"), ("lim", "^" if _name(element) == "limUpp" else "_"))
    after = "".join(
        f"{mark}{_held(_one(parts, name))}" for name, mark in marks if _one(parts, name)
    )
    base = _one(parts, "e")
    return after + base if _name(element) == "sPre" else base + after


def _root(parts: Parts, element: etree._Element) -> str:
    degree = _one(parts, "deg")
    return f"{degree}√({_one(parts, 'e')})"


def _sum(parts: Parts, element: etree._Element) -> str:
    sign = _property(element, "naryPr", "chr", "∫")
    return f"{sign}{_scripts([*_bounds(parts)], element)} {_one(parts, 'e')}"


def _bounds(parts: Parts) -> Iterator[tuple[str, str]]:
    return ((name, words) for name, words in parts if name in {"sub", "sup"})


def _brackets(parts: Parts, element: etree._Element) -> str:
    begin = _property(element, "dPr", "begChr", "(")
    end = _property(element, "dPr", "endChr", ")")
    between = _property(element, "dPr", "sepChr", "|")
    return begin + between.join(_all(parts, "e")) + end


def _function(parts: Parts, element: etree._Element) -> str:
    of = _one(parts, "e")
    gap = "" if of.startswith("(") else " "
    return f"{_one(parts, 'fName')}{gap}{of}"


def _lines(parts: Parts, element: etree._Element) -> str:
    name = "e" if _name(element) == "eqArr" else "mr"
    return "; ".join(_all(parts, name))


def _row(parts: Parts, element: etree._Element) -> str:
    return ", ".join(_all(parts, "e"))


def _property(element: etree._Element, of: str, name: str, usual: str) -> str:
    found = element.find(f"{_M}{of}/{_M}{name}")
    return usual if found is None else found.get(_M + "val", "")


_WRITE: dict[str, Callable[[Parts, etree._Element], str]] = {
    "f": _fraction,
    **dict.fromkeys(("sSub", "sSup", "sSubSup", "sPre", "limLow", "limUpp"), _scripts),
    "rad": _root,
    "nary": _sum,
    "d": _brackets,
    "func": _function,
    "eqArr": _lines,
    "m": _lines,
    "mr": _row,
    "oMathPara": lambda parts, element: "\n".join(_all(parts, "oMath")),
}
