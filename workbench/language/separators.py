"""What the points, commas, spaces and apostrophes in a number mean.

A number in digits is read by its own form where that leaves one reading ("1.234,5", "12,34,567",
"0,125"). One sign before exactly three digits can group thousands or begin decimals: there the
language decides, and where that is not known, the other numbers of the text.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from workbench.language.lexicon import listed

COMMA: Final = frozenset(
    listed(
        """de fr es pt it nl ru pl tr sv da nb nn no fi cs uk ro hu el bg hr sk sl sr id vi ca gl eu
        lt lv et be mk sq is af"""
    )
)
POINT: Final = frozenset(listed("en zh ja ko he th hi ur bn ta te ms tl sw ga mt yue"))
# Countries that write otherwise than most who share their language.
_PLACES: Final = {
    **dict.fromkeys(["de-ch", "de-li", "it-ch"], "."),
    **dict.fromkeys(
        listed("es-mx es-us es-pr es-gt es-hn es-ni es-pa es-pe es-sv es-do es-cu"), "."
    ),
    "en-za": ",",
}
# Written with both signs, by country: "1,234" is a thousand and more in Mexico, not in Spain.
_DIVIDED: Final = frozenset({"es"})
_MARKS: Final = "'’ \u00a0\u202f\u2009"
_MARKED: Final = re.compile(rf"\d{{1,3}}([{_MARKS}])\d{{3}}(?:\1\d{{3}})*(?:[.,]\d+)?")
_PLAIN: Final = re.compile(r"\d*[.,]?\d+")
_GROUPED: Final = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_LAKHS: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_EITHER: Final = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
# What fixes the sign before decimals: two kinds of sign, a group repeated, or no group of three.
_TELLING: Final = re.compile(
    r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?P<comma>,)\d{1,9}|\d{1,3}(?:,\d{3})+(?P<point>\.)\d{1,9}"
    r"|\d{1,3}(?P<dots>(?:\.\d{3}){2,9})|\d{1,3}(?P<commas>(?:,\d{3}){2,9})"
    r"|\d{1,9}(?P<sign>[.,])(?:\d{1,2}|\d{4}))(?![\d.,]\d|\d)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a number in digits means, and what else it could mean (``None`` if nothing else)."""

    value: Decimal
    otherwise: Decimal | None = None


def decimal_sign(language: str) -> str:
    """Return what a language writes before decimals, the empty string if that is not known."""
    tag = language.casefold().replace("_", "-")
    if tag in _PLACES:
        return _PLACES[tag]
    return "," if tag[:2] in COMMA else "." if tag[:2] in POINT else ""


def habit(text: str) -> str:
    """Return the sign before decimals that the plain cases in a text show, if they agree."""
    shown: set[str] = set()
    for match in _TELLING.finditer(text):
        if match["sign"]:
            shown.add(match["sign"])
        else:
            shown.add("," if match["comma"] or match["dots"] else ".")
    return shown.pop() if len(shown) == 1 else ""


def read_digits(written: str, language: str = "en") -> Decimal | None:
    """Return the value of a number in digits, ``None`` if its separators make no sense."""
    reading = read(written, language)
    return None if reading is None else reading.value


def read(written: str, language: str = "en", shown: str = "") -> Reading | None:
    """Return what a number in digits means; ``shown`` is the habit of the text it stands in."""
    if _MARKED.fullmatch(written):
        return Reading(_value(re.sub(rf"[{_MARKS}]", "", written), "."))
    if _EITHER.fullmatch(written):
        return _either(written, language, shown)
    if _PLAIN.fullmatch(written):
        return Reading(_value(written, "."))
    if _GROUPED.fullmatch(written) or _LAKHS.fullmatch(written):
        last = max(written.rfind("."), written.rfind(","))
        only = len({sign for sign in written if sign in ".,"}) == 1
        sign = "" if only else written[last]
        groups = re.sub(r"[.,]", "", written[:last])
        return Reading(_value(groups + (sign and ".") + written[last + 1 :], "."))
    return None


def _either(written: str, language: str, shown: str) -> Reading:
    sign = "." if "." in written else ","
    grouped, decimal = Decimal(written.replace(sign, "")), Decimal(written.replace(sign, "."))
    usual = decimal_sign(language) or shown
    if not usual:
        # Thousands are what a comma mostly means, and decimals what a point does.
        return Reading(decimal, grouped) if sign == "." else Reading(grouped, decimal)
    first, second = (decimal, grouped) if usual == sign else (grouped, decimal)
    divided = language.casefold() in _DIVIDED and sign == "," and shown != ","
    return Reading(first, second if divided else None)


def _value(plain: str, sign: str) -> Decimal:
    return Decimal("0" + plain.replace(",", sign))
