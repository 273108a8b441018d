"""The numbers of headings and list items as a reader of the Word file sees them.

The rules are those of ISO/IEC 29500-1, 17.9: a counter belongs to the abstract definition, an
instance may start it anew, a level starts anew after a higher one was used.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from workbench.ingest.word_package import VAL, on, value, w
from workbench.ingest.word_styles import Styles

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LETTERS = 26
# Above these, programs differ in what they show.
_MOST_LETTERS = 780
_MOST_ROMAN = 3_999
BULLET = "bullet"
_TENS = 10
_TEENS = range(11, 14)
_ENDS = {1: "st", 2: "nd", 3: "rd"}


def _letters(number: int) -> str:
    """Return a letter for a number: a, b … z, aa, bb and so on."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)


def _roman(number: int) -> str:
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    written = []
    for worth, letters in _ROMAN:
        written.append(letters * (number // worth))
        number %= worth
    return "".join(written)


def _ordinal(number: int) -> str:
    end = "th" if number % 100 in _TEENS else _ENDS.get(number % _TENS, "th")
    return f"{number}{end}"


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "ordinal": _ordinal,
    **dict.fromkeys(("none", BULLET), lambda number: ""),
}


def written(number: int, form: str) -> str | None:
    """Return a number as ``w:numFmt`` wants it, ``None`` for a form that is not known."""
    return _FORMATS[form](number) if form in _FORMATS else None


@dataclass(slots=True)
class _Instance:
    """A ``w:num``: its abstract definition, its levels, the levels that it starts anew."""

    abstract: str
    levels: dict[int, etree._Element]
    starts: dict[int, int]


@dataclass(slots=True)
class Numbers:
    """Counts the numbered paragraphs of a file in their order.

    ``unknown`` tells whether a number could not be written for its form.
    """

    styles: Styles
    instances: dict[str, _Instance] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    unknown: bool = False

    @classmethod
    def of(cls, root: etree._Element | None, styles: Styles) -> "Numbers":
        """Return the counters that ``numbering.xml`` defines."""
        numbers = cls(styles)
        if root is None:
            return numbers
        abstract = {one.get(w("abstractNumId")) or "": one for one in root.iter(w("abstractNum"))}
        linked = {value(one, "styleLink"): key for key, one in abstract.items()}
        for num in root.iter(w("num")):
            key = value(num, "abstractNumId")
            # A definition may only name a style of lists, and another one is that style.
            key = linked.get(value(abstract.get(key), "numStyleLink") or "-", key)
            instance = _Instance(key, _levels(abstract.get(key)), {})
            for changed in num.iter(w("lvlOverride")):
                instance.levels |= _levels(changed)
                if start := value(changed, "startOverride"):
                    instance.starts[_number(changed.get(w("ilvl")))] = _number(start)
            numbers.instances[num.get(w("numId")) or ""] = instance
        return numbers

    def label(self, paragraph: etree._Element) -> str | None:
        """Count a paragraph in; returns its number with the space after it.

        Returns nothing for a bullet, and ``None`` for what is no item of a list.
        """
        instance, level = self._place(paragraph)
        if instance is None or not 0 <= level < _LEVELS or level not in instance.levels:
            return None
        counts = self._counted(instance, level)
        told = instance.levels[level]
        if value(told, "numFmt") == BULLET:
            return ""
        words = self._filled(instance, told, counts)
        gap = "" if value(told, "suff") == "nothing" else " "
        return words + gap if words.strip() else ""

    def _place(self, paragraph: etree._Element) -> tuple[_Instance | None, int]:
        own = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        ident, level = value(own, "numId"), value(own, "ilvl")
        if not ident:
            name = value(paragraph, "pPr pStyle") or self.styles.default
            for style, element in self.styles.chain(name):
                if ident := value(element, "pPr numPr numId"):
                    level = level or self._level_of(ident, style, element)
                    break
        return self.instances.get(ident), _number(level)

    def _level_of(self, ident: str, style: str, element: etree._Element) -> str:
        instance = self.instances.get(ident)
        for level, told in instance.levels.items() if instance else ():
            if value(told, "pStyle") == style:
                return str(level)
        return value(element, "pPr numPr ilvl")

    def _counted(self, instance: _Instance, level: int) -> list[int | None]:
        counts = self.counts.setdefault(instance.abstract, [None] * _LEVELS)
        before = counts[level]
        if level in instance.starts:
            counts[level] = instance.starts.pop(level)
        else:
            counts[level] = _start(instance, level) if before is None else before + 1
        for higher in range(level):
            if counts[higher] is None:
                counts[higher] = _start(instance, higher)
        for deeper in range(level + 1, _LEVELS):
            after = value(instance.levels.get(deeper), "lvlRestart")
            if not after or level < _number(after):
                counts[deeper] = None
        return counts

    def _filled(self, instance: _Instance, told: etree._Element, counts: list[int | None]) -> str:
        legal = on(told.find(w("isLgl")))

        def one(place: re.Match[str]) -> str:
            level = int(place[1]) - 1
            form = value(instance.levels.get(level), "numFmt")
            number = counts[level]
            words = written(number or 0, "decimal" if legal and form != "none" else form)
            self.unknown |= words is None
            return words or ""

        return _PLACE.sub(one, value(told, "lvlText"))


def _levels(around: etree._Element | None) -> dict[int, etree._Element]:
    levels = () if around is None else around.iterchildren(w("lvl"))
    return {_number(level.get(w("ilvl"))): level for level in levels}


def _start(instance: _Instance, level: int) -> int:
    told = instance.levels.get(level)
    found = None if told is None else told.find(w("start"))
    # Without a start a level counts from nought (17.9.25); without a definition, from one.
    return _number(found.get(VAL)) if found is not None else int(told is None)


def _number(words: str | None) -> int:
    # Numbers of levels and starts are small; anything else is damage and counts as nought.
    text = (words or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < _TENS else 0
