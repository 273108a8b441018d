"""Numbers in digits, with their separators, fractions and the endings that make them ordinals."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.figure import Figure
from workbench.language.separators import COMMA, decimal_sign, habit, read

_LONGEST: Final = 40
_DIGITS: Final = re.compile(
    r"(?<![A-Za-zÀ-ɏЀ-ӿ0-9.,_#@/&=^\\])(?<![A-Za-zÀ-ɏЀ-ӿ][-‑])"
    r"(?P<number>\d{1,3}(?P<mark>['’\u00a0\u202f\u2009])\d{3}(?!\d)"
    r"(?:(?P=mark)\d{3}(?!\d)){0,10}(?:[.,]\d{1,20})?"
    r"|\d{1,40}(?:[.,]\d{1,40}){0,12}|\.\d{1,20})"
    r"(?P<part>\s?[½⅓⅔¼¾⅕⅛]|[ \u00a0][1-9]/[2-9](?![\d/]))?"
    r"(?![0-9_]|[.,]\d|:\d\d|[/^]\d)"
)
# In other languages than English a plain space, too, may part the thousands.
_GROUP_SPACE: Final = re.compile(r"(?<!\d)(?<!\d[.,])\d{1,3}(?: \d{3})+(?!\d)")
_CLOCK: Final = re.compile(r"\d:$")
# "A350-1000", "GPT4-5".
_PART_OF_NAME: Final = re.compile(r"[A-Za-z]\d{1,6}[-‑]$")
_ALONE: Final = re.compile(r"(?<![^\W_])(?P<sign>[½⅓⅔¼¾⅕⅛])")
PARTS: Final = {
    "½": Decimal("0.5"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
}
_ENDINGS: Final = {
    "": r"(?:st|nd|rd|th|[.]?[ºª])(?![^\W_])",
    "fr": r"(?:er|re|ère|nde?|e|es|è?me|ème)(?![^\W_])",
    "es": r"(?:\.?(?:[ºª°]|er|os?|as?))(?![^\W_])",
    "pt": r"\.?[ºª°](?![^\W_])",
    "it": r"[°ºª](?![^\W_])(?!\s?[CF]\b)",
    "nl": r"(?:e|ste|de)(?![^\W_])",
    "ru": r"-(?:й|я|е|го|му|м|х|ю|ой|ый|ая|ое)(?![^\W_])",
}
_ORDINAL: Final = {name: re.compile(pattern) for name, pattern in _ENDINGS.items()}
# "Die 3. Reise", "zum 25. Mal"; a point after other words may end the sentence.
_POINT_BEFORE: Final = re.compile(
    r"\b(?:der|die|das|dem|den|des|zum|zur|im|am|vom|beim|ins|ein|eine[nmrs]?|jede[rnms]?"
    r"|(?:sein|ihr|mein|unser|dein|euer)(?:e[nmrs]?)?)\s$",
    re.IGNORECASE,
)
_POINT_AFTER: Final = re.compile(r"\.(?=\s[^\W\d_])")
_LOOK_BACK: Final = 12


def in_digits(text: str, language: str = "en") -> Iterator[Figure]:
    """Read the numbers of a text that are written in digits."""
    sign = decimal_sign(language)
    shown = habit(text) if not sign or language[:2] == "es" else ""
    spaced = _GROUP_SPACE.sub(_thin, text) if language[:2] in COMMA else text
    for match in _DIGITS.finditer(spaced):
        figure = _figure(text, match, language, shown)
        if figure is not None:
            yield figure
    for match in _ALONE.finditer(text):
        if not text[max(0, match.start() - 2) : match.start()].strip()[-1:].isdigit():
            yield Figure(Span(*match.span()), PARTS[match["sign"]], share=True)


def _thin(match: re.Match[str]) -> str:
    return match.group().replace(" ", "\u2009")


def _figure(text: str, match: re.Match[str], language: str, shown: str) -> Figure | None:
    written, (start, end) = match["number"], match.span("number")
    clock = len(written) > 1 and _CLOCK.search(text, max(0, start - 2), start)
    if len(written) > _LONGEST or clock or _PART_OF_NAME.search(text[max(0, start - 8) : start]):
        return None
    reading = read(written, language, shown)
    if reading is None:
        return None
    if match["part"]:
        whole = reading.value + _part(match["part"].strip())
        return Figure(Span(start, match.end()), whole)
    last = _ending(text, start, end, language[:2]) if written.isdigit() else end
    return Figure(Span(start, last), reading.value, last > end, otherwise=reading.otherwise)


def _part(written: str) -> Decimal:
    if written in PARTS:
        return PARTS[written]
    above, below = written.split("/")
    return Decimal(above) / Decimal(below)


def _ending(text: str, start: int, end: int, language: str) -> int:
    """Return where the ending that makes a number an ordinal ends, ``end`` if there is none."""
    for name in ("", language):
        match = _ORDINAL[name].match(text, end) if name in _ORDINAL else None
        if match:
            return match.end()
    if language == "de" and _POINT_BEFORE.search(text, max(0, start - _LOOK_BACK), start):
        point = _POINT_AFTER.match(text, end)
        return point.end() if point else end
    return end
