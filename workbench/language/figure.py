"""A bare number in a text, before anything around it is read."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.magnitude_words import magnitudes

_LAST_GREAT: Final = re.compile(r"[ \u00a0-](?P<word>[^\W\d_]{3,12})$")
_HUNDRED: Final = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare number in a text. ``share`` marks a part of a whole ("half", "one in five").

    ``unit`` is what the number itself says it counts: ``percent`` ("百分之五"), ``times``
    ("twice"). ``otherwise`` is what the digits mean if their one separator is read the other way.
    ``rough`` numbers mean about so many by themselves ("une centaine").
    """

    span: Span
    value: Decimal
    ordinal: bool = False
    share: bool = False
    spelled: bool = False
    unit: str = ""
    otherwise: Decimal | None = None
    rough: bool = False


def without_magnitude(text: str, figure: Figure, language: str = "en") -> Figure:
    """Return a number without the power of ten at its end: two ends of a range may share it."""
    match = _LAST_GREAT.search(figure.span.of(text))
    scale = magnitudes(language).starting(match["word"], 0) if match else None
    if match is None or scale is None or figure.ordinal or figure.share:
        return figure
    greater = magnitudes(language).starting(text, figure.span.end + 1)
    if scale[1] <= _HUNDRED or greater:
        return figure
    span = Span(figure.span.start, figure.span.start + match.start())
    return replace(figure, span=span, value=figure.value / scale[1])
