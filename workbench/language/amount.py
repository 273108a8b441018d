"""A number with what stands at its sides, before its magnitude is applied."""

from dataclasses import dataclass
from decimal import Decimal

from workbench.language.bounds import Bound
from workbench.language.quantity import QuantityKind


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what stands at its sides, its magnitude still apart."""

    start: int
    end: int
    value: Decimal
    scale: Decimal | None
    kind: QuantityKind
    unit: str = ""
    currency: str = ""
    bound: Bound | None = None
    otherwise: Decimal | None = None
    rough: bool = False

    def scaled(self, scale: Decimal | None) -> Decimal:
        """Return the value with the amount's own magnitude, or with one lent by another."""
        return self.value * (self.scale or scale or 1)
