"""The orders in which claims can be listed, as the settings and the order box name them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from workbench.spotting.order import DeskWeights, Order, ordered
from workbench.ui.translation import marked

if TYPE_CHECKING:
    # The settings need the orders before the window is up; a row brings in all the services.
    from workbench.ui.models.contents import ClaimRow


@dataclass(frozen=True, slots=True)
class OrderChoice:
    """One order: the word that the settings keep for it, and what the checker reads.

    The latter is translated where it is shown.
    """

    key: str
    words: str
    order: Order


ORDERS: Final = (
    OrderChoice("reading", marked("Reading order"), Order.READING),
    OrderChoice("worth", marked("Worth"), Order.WORTH),
    OrderChoice("numbers", marked("Numbers first"), Order.NUMBERS),
    OrderChoice("quotes", marked("Quotes first"), Order.QUOTES),
    OrderChoice("risk", marked("Risk first"), Order.RISK),
)


def in_order(rows: "Sequence[ClaimRow]", key: str, weights: DeskWeights) -> "list[ClaimRow]":
    """Return rows in an order; those in reading order stay as they are, and so does any other key.

    Set-apart and dropped claims come last, for nothing is owed for them.
    """
    choice = next((choice for choice in ORDERS if choice.key == key), ORDERS[0])
    if choice.order is Order.READING:
        return list(rows)
    by_id = {row.id: row for row in rows}
    asked = [row.claim for row in rows if row.claim.checkable and not row.claim.dropped]
    first = [by_id[claim.id] for claim in ordered(asked, choice.order, weights) if claim.id]
    taken = {row.id for row in first}
    return [*first, *(row for row in rows if row.id not in taken)]
