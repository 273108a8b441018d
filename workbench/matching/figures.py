"""All figures of a text: its amounts, and the bare figures that are no amounts.

"24/7", "Part 2", "Position 8", the 61 of "November 61" are no amounts, yet they are compared where
they stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.placed import Placed
from workbench.language.quantities import Quantity, QuantityKind, quantities
from workbench.matching.alignment import Side

_LONGEST: Final = 9


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, or a bare figure (``loose``), which only its place can tell the meaning of."""

    amount: Quantity
    loose: bool = False


def figures(side: Side, language: str, dated: Sequence[Span]) -> list[Figure]:
    """Return the amounts and the bare figures of a text in reading order.

    ``dated`` are parts of it in which figures are of no interest.
    """
    amounts = [
        amount
        for amount in quantities(side.text, language)
        if not any(span.overlaps(amount.span) for span in dated)
    ]
    found = [*map(Figure, amounts), *_loose(side, amounts, dated)]
    return sorted(found, key=lambda figure: figure.amount.span)


def _loose(side: Side, amounts: Sequence[Quantity], dated: Sequence[Span]) -> list[Figure]:
    found = []
    taken = Placed(amounts)
    for token in side.tokens:
        word = token.span.of(side.text)
        if not (word.isascii() and word.isdigit() and len(word) <= _LONGEST):
            continue
        if not taken.overlapping(token.span) and not any(map(token.span.overlaps, dated)):
            amount = Quantity(token.span, QuantityKind.NUMBER, Decimal(word))
            found.append(Figure(amount, loose=True))
    return found
