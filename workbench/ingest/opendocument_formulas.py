"""Formulas of OpenDocument texts (MathML) on one line: ``x_1 = (a + b)/2``."""

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from workbench.ingest.opendocument_names import short

_BETWEEN = {"math:mfrac": "/", "math:msup": "^", "math:msub": "_", "math:munder": "_"}
_BOUNDS = {"math:msubsup", "math:munderover"}
_SAID = {"math:mi", "math:mn", "math:mo", "math:mtext"}
_LISTED = {"math:mtable": "; ", "math:mtr": ", "}
_BOTH = 3


def typed(formula: etree._Element) -> str:
    """Return a formula as a reader would type it on one line; bottom up, without recursion."""
    said: dict[etree._Element, str] = {}
    for _, element in etree.iterwalk(formula, events=("end",)):
        name = short(element)
        if name in _SAID:
            said[element] = "".join(str(part) for part in element.itertext())
            continue
        parts = [said.pop(child) for child in element if child in said]
        if words := _joined(name, parts):
            said[element] = words
    return " ".join(said.get(formula, "").split())


def _joined(name: str, parts: list[str]) -> str:
    if name.startswith("math:annotation"):
        # The same once more, as the program that made it writes it.
        return ""
    if name in _BETWEEN:
        return _BETWEEN[name].join(_held(part) for part in parts)
    if name in _BOUNDS and len(parts) == _BOTH:
        return f"{parts[0]}_{_held(parts[1])}^{_held(parts[2])}"
    if name == "math:msqrt":
        return f"√({''.join(parts)})"
    if name == "math:mroot":
        return "√".join(_held(part) for part in parts[::-1])
    if name in _LISTED:
        return _LISTED[name].join(parts)
    return "".join(_spaced(parts))


def _spaced(parts: list[str]) -> Iterator[str]:
    # Words of more than one letter would run into one.
    for left, right in pairwise(["", *parts]):
        letters = left[-1:].isalpha() and right[:1].isalpha()
        yield f" {right}" if letters and max(len(left), len(right)) > 1 else right


def _held(words: str) -> str:
    return words if words.isalnum() else f"({words})"
