"""Choices of claims to list, each by one press."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.ui.models.claim_columns import asked
from workbench.ui.models.contents import ClaimRow
from workbench.ui.translation import marked

_NUMBERS: Final = {
    ClaimKind.NUMBER,
    ClaimKind.MONEY,
    ClaimKind.PERCENT,
    ClaimKind.DATE,
    ClaimKind.COMPARISON,
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A choice of claims to show, by one press; its words say how many there are."""

    key: str
    words: str
    tip: str
    keeps: Callable[[ClaimRow], bool]


CHIPS: Final = (
    Chip("all", marked("All {count}"), marked("Every claim to check"), asked),
    Chip("open", marked("Open {count}"), marked("Claims not settled yet"),
         lambda row: asked(row) and not row.claim.state.settled),
    Chip("proposed", marked("Proposed {count}"), marked("Claims that nobody has accepted yet"),
         lambda row: asked(row) and not row.claim.accepted),
    Chip("numbers", marked("Numbers {count}"), marked("Claims with numbers, money or dates"),
         lambda row: asked(row) and not _NUMBERS.isdisjoint(row.claim.kinds)),
    Chip("quotes", marked("Quotes {count}"), marked("Claims that quote somebody"),
         lambda row: asked(row) and ClaimKind.QUOTE in row.claim.kinds),
    Chip("settled", marked("Settled {count}"), marked("Claims that are decided"),
         lambda row: asked(row) and row.claim.state.settled),
    Chip("apart", marked("Set apart {count}"), marked("Stretches with nothing to check"),
         lambda row: not row.claim.checkable and not row.claim.dropped),
    Chip("dropped", marked("Dropped {count}"), marked("Claims taken off the table"),
         lambda row: row.claim.dropped),
)  # fmt: skip


def counted_chips(rows: Sequence[ClaimRow]) -> Mapping[str, int]:
    """Return how many claims each chip holds."""
    # Of thousands of claims only few differ in what a chip looks at; members of an enumeration are
    # single, and to hash them by what they are is slow.
    alike: dict[tuple[object, ...], list[ClaimRow]] = {}
    for row in rows:
        claim = row.claim
        told = (claim.checkable, claim.dropped, id(claim.state), claim.accepted)
        alike.setdefault((*told, *map(id, claim.kinds)), []).append(row)
    return {
        chip.key: sum(len(group) for group in alike.values() if chip.keeps(group[0]))
        for chip in CHIPS
    }
