"""Products whose names have a number in them: "iPhone 15", "737 MAX", "Boeing 747"."""

import re
from dataclasses import replace
from typing import Final

from workbench.domain.text import Span
from workbench.language.kind_words import PRODUCT_LINES
from workbench.language.name import Name

_BEHIND: Final = re.compile(
    r"[ \u00a0-]\d{1,4}[A-Za-z]{0,3}(?:-\d{2,4})?(?: (?:Pro|Max|Plus|Ultra|Mini|MAX)\b)?"
    r"(?![\w,.]?\d|\w| ?(?:%|[Pp]ercent|[Pp]er cent|[Pp]rozent|[mb]illion|years|times|of\b))"
)
_BEFORE: Final = re.compile(r"(?<![\w.,$€£-])\d{3} $")
_NUMBERED_BEFORE: Final = re.compile(r"MAX\b")
_BEFORE_REACH: Final = 6


def with_number(text: str, name: Name) -> Name:
    """Return the name with the number that belongs to it, if it is one of a numbered product."""
    start, end = name.span.start, name.span.end
    if _NUMBERED_BEFORE.match(name.text):
        begun = max(0, start - _BEFORE_REACH)
        number = _BEFORE.search(text[begun:start])
        start = begun + number.start() if number else start
    if name.text.split()[-1].casefold() in PRODUCT_LINES:
        behind = _BEHIND.match(text, end)
        end = behind.end() if behind else end
    if (start, end) == (name.span.start, name.span.end):
        return name
    span = Span(start, end)
    return replace(name, span=span, text=span.of(text))
