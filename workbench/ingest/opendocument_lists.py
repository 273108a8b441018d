"""The numbers of list items and headings of OpenDocument texts as a reader sees them.

The rules are those of OpenDocument 1.3, part 3, 5.3 and 16.31: a list begins anew unless it says
that it continues another, and a level begins anew under each item above it.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from workbench.ingest.opendocument_names import full, told
from workbench.ingest.opendocument_styles import Styles
from workbench.ingest.word_numbers import written

_LEVELS = 10
_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
}
_PLACE = re.compile(r"%(\d{1,2})%")
_DIGITS = 9


@dataclass(slots=True)
class _List:
    """One list: its style, and how far each of its levels has counted."""

    style: str
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class Lists:
    """Counts the items of the lists of one text in their order.

    ``unknown`` tells whether a number could not be written for its form.
    """

    styles: Styles
    open: list[_List] = field(default_factory=list)
    by_id: dict[str, _List] = field(default_factory=dict)
    last: dict[str, _List] = field(default_factory=dict)
    headings: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)
    unknown: bool = False

    def begin(self, element: etree._Element) -> None:
        """Enter a list; one inside another is a level of that."""
        style = told(element, "text:style-name")
        if self.open:
            outer = self.open[-1]
            inner = outer if style in {"", outer.style} else _List(style, outer.counts)
            self.open.append(inner)
            return
        style = style or self._style_inside(element)
        before = self.by_id.get(told(element, "text:continue-list"))
        if before is None and told(element, "text:continue-numbering") == "true":
            before = self.last.get(style)
        new = before or _List(style)
        if ident := told(element, "xml:id"):
            self.by_id[ident] = new
        self.last[style] = new
        self.open.append(new)

    def _style_inside(self, element: etree._Element) -> str:
        first = next(element.iter(full("text:p"), full("text:h")), None)
        return self.styles.list_of(told(first, "text:style-name"))

    def end(self) -> None:
        """Leave a list."""
        if self.open:
            self.open.pop()

    def item(self, start: str) -> str:
        """Count an item in; returns its number with the space after it, nothing for a bullet."""
        if not self.open or len(self.open) > _LEVELS:
            return ""
        now, level = self.open[-1], len(self.open) - 1
        return self._label(self.styles.lists.get(now.style), now.counts, level, start)

    def heading(self, level: int, start: str) -> str:
        """Count a heading in, from level 1 on; returns its number with the space after it."""
        if not 0 < level <= _LEVELS:
            return ""
        return self._label(self.styles.outline, self.headings, level - 1, start)

    def _label(
        self, style: etree._Element | None, counts: list[int | None], level: int, start: str
    ) -> str:
        levels = {} if style is None else {told(one, "text:level"): one for one in style}
        before = counts[level]
        first = start or (_start(levels, level) if before is None else "")
        counts[level] = int(first) if _is_number(first) else (before or 0) + 1
        for higher in range(level):
            if counts[higher] is None:
                counts[higher] = int(_start(levels, higher))
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        about = levels.get(str(level + 1))
        if about is None or not _numbers(about):
            return ""
        words = self._written(levels, about, counts, level)
        return f"{words} " if words.strip() else ""

    def _written(
        self,
        levels: dict[str, etree._Element],
        about: etree._Element,
        counts: list[int | None],
        level: int,
    ) -> str:
        if template := told(about, "loext:num-list-format"):
            return _PLACE.sub(lambda place: self._number(levels, int(place[1]), counts), template)
        shown = told(about, "text:display-levels")
        first = level + 2 - (int(shown) if _is_number(shown) else 1)
        places = range(max(first, 1), level + 2)
        numbers = [self._number(levels, place, counts) for place in places]
        joined = ".".join(number for number in numbers if number)
        if not told(about, "style:num-format"):
            joined = ""
        return f"{told(about, 'style:num-prefix')}{joined}{told(about, 'style:num-suffix')}"

    def _number(
        self, levels: dict[str, etree._Element], place: int, counts: list[int | None]
    ) -> str:
        form = told(levels.get(str(place)), "style:num-format")
        count = counts[place - 1] if 0 < place <= _LEVELS else None
        words = written(count or 0, _FORMATS.get(form, form))
        self.unknown |= words is None
        return words or ""


def _numbers(about: etree._Element) -> bool:
    return about.tag in {
        full("text:list-level-style-number"),
        full("text:outline-level-style"),
    }


def _start(levels: dict[str, etree._Element], level: int) -> str:
    start = told(levels.get(str(level + 1)), "text:start-value")
    return start if _is_number(start) else "1"


def _is_number(words: str) -> bool:
    return words.isascii() and words.isdigit() and len(words) <= _DIGITS
