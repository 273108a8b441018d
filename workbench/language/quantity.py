"""An amount as it stands in a text: the value that all layers hand about."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.domain.text import Span
from workbench.language.units import in_base


class QuantityKind(StrEnum):
    """What an amount counts."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage points"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as it stands in a text.

    ``value`` has its magnitude applied; ``high`` is the other end of a range ("15 to 20 billion")
    or the other side of a score. ``unit`` is the one name of a measure (``kilometre``), for plain
    numbers the noun that is counted as written, ``share`` for a part of a whole, ``times`` for
    how often or how many times as much. ``currency`` is the ISO 4217 code, empty where the words
    do not say whose ("50 cents"). ``hedge`` are the words that loosen the amount ("nearly", "up
    to"), the empty string if there are none, ``bound`` is what they let the true value be:
    ``about``, ``nearly``, ``over``, ``at least``, ``at most`` or ``under``. ``otherwise`` is the
    value if the one separator is read the other way ("1.234" in an unknown language). ``age``
    says that it is how old somebody or something is.
    """

    span: Span
    kind: QuantityKind
    value: Decimal
    high: Decimal | None = None
    unit: str = ""
    currency: str = ""
    hedge: str = ""
    hedge_span: Span | None = None
    bound: str = ""
    otherwise: Decimal | None = None
    age: bool = False

    @property
    def ambiguous(self) -> bool:
        """Whether the separators leave a second reading."""
        return self.otherwise is not None

    @property
    def in_base(self) -> tuple[Decimal, str]:
        """The value in the base unit of what is measured, and what that is ("length")."""
        return in_base(self.value, self.unit)
