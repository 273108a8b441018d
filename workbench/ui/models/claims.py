"""The claims of an article as a table, and which of them are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QIcon

from workbench.domain.claim import CheckState, Claim, ClaimKind
from workbench.ui.icons import icon
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.found import ABOUT, found_order, found_tip, found_words
from workbench.ui.tables import OBJECT, Column, Filtered, Index, Rows
from workbench.ui.text.shaped import accepted_words, places_words
from workbench.ui.text.wording import (
    RANKS,
    balance,
    balance_words,
    claim_tip,
    kind_short,
    kind_words,
    rank,
    state_words,
    worth_words,
)
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

STATE_ICONS: Final = {
    CheckState.UNCHECKED: "unchecked",
    CheckState.IN_PROGRESS: "in-progress",
    CheckState.QUERY_OUT: "query-out",
    CheckState.CHECKED: "checked",
    CheckState.SIGNED_OFF: "signed-off",
    CheckState.RECHECK: "recheck",
}
NOT_ASKED: Final = 100_000
TONE_ICONS: Final = {"good": "checked", "warn": "claim-mark", "bad": "cancel", "muted": "reject"}


def _asked(row: ClaimRow) -> bool:
    return row.claim.checkable and not row.claim.dropped


def _verdict_tip(row: ClaimRow) -> str:
    return f"{row.rating.label}: {row.rating.meaning}" if row.rating else ""


def _stage(row: ClaimRow) -> int:
    stage = list(CheckState).index(row.claim.state)
    return stage if _asked(row) else stage + 100


COLUMNS: Final[tuple[Column[ClaimRow], ...]] = (
    Column("#", lambda row: str(row.claim.number or "–"),
           lambda row: row.claim.span.start, lambda row: claim_tip(row.claim), True, 6),
    Column(marked("Claim"), lambda row: " ".join(row.claim.words.split()),
           tip=lambda row: row.claim.words),
    Column(marked("Kind"), lambda row: kind_short(row.claim), tip=lambda row: kind_words(row.claim),
           width=14),
    Column(marked("Claimant"), lambda row: row.claim.claimant, width=13),
    Column(marked("State"), lambda row: state_words(row.claim),
           _stage, width=16),
    Column(marked("Verdict"), lambda row: row.rating.label if row.rating else "",
           tip=_verdict_tip, width=20),
    Column(marked("Worth"), lambda row: tr(RANKS[rank(row.claim.worth)]),
           lambda row: row.claim.worth, lambda row: worth_words(row.claim), width=8),
    Column(marked("Evidence"), lambda row: balance(row.supports, row.undermines, row.context),
           lambda row: row.supports * 1000 + row.undermines,
           lambda row: balance_words(row.supports, row.undermines, row.context), width=11),
    Column("✓", lambda _: "", lambda row: not row.claim.accepted,
           lambda row: accepted_words(row.claim), width=5),
    Column(marked("Also"), lambda row: f"+{len(row.claim.places)}" if row.claim.places else "",
           lambda row: -len(row.claim.places), lambda row: places_words(row.claim), width=7),
    Column(marked("Found"), lambda row: found_words(row.found) if _asked(row) else "",
           lambda row: found_order(row.found) if _asked(row) else NOT_ASKED,
           lambda row: found_tip(row.found) if _asked(row) else "", width=14, about=ABOUT),
)  # fmt: skip
NUMBER: Final = 0
WORDS: Final = 1
KIND: Final = 2
CLAIMANT: Final = 3
STATE: Final = 4
VERDICT: Final = 5
WORTH: Final = 6
ACCEPTED: Final = 8
PLACES: Final = 9
FOUND: Final = 10

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
    Chip("all", marked("All {count}"), marked("Every claim to check"), _asked),
    Chip("open", marked("Open {count}"), marked("Claims not settled yet"),
         lambda row: _asked(row) and not row.claim.state.settled),
    Chip("proposed", marked("Proposed {count}"), marked("Claims that nobody has accepted yet"),
         lambda row: _asked(row) and not row.claim.accepted),
    Chip("numbers", marked("Numbers {count}"), marked("Claims with numbers, money or dates"),
         lambda row: _asked(row) and not _NUMBERS.isdisjoint(row.claim.kinds)),
    Chip("quotes", marked("Quotes {count}"), marked("Claims that quote somebody"),
         lambda row: _asked(row) and ClaimKind.QUOTE in row.claim.kinds),
    Chip("settled", marked("Settled {count}"), marked("Claims that are decided"),
         lambda row: _asked(row) and row.claim.state.settled),
    Chip("apart", marked("Set apart {count}"), marked("Stretches with nothing to check"),
         lambda row: not row.claim.checkable and not row.claim.dropped),
    Chip("dropped", marked("Dropped {count}"), marked("Claims taken off the table"),
         lambda row: row.claim.dropped),
)  # fmt: skip


class ClaimTable(Rows[ClaimRow]):
    """Shows claims with a sign for their state; knows nothing of where they come from."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._theme = theme

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims; where they are the same ones as before, the rows stay where they are."""
        if rows and [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [
                at for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new
            ]
            self._rows = tuple(rows)
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))
        else:
            self.set_rows(rows)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row: ClaimRow = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row, index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return None if _asked(row) else self._theme.muted
            case Qt.ItemDataRole.FontRole:
                return _struck() if row.claim.dropped and index.column() == WORDS else None
            case _:
                return super().data(index, role)

    def _sign(self, row: ClaimRow, column: int) -> Any:
        if column == STATE:
            return state_icon(row, self._theme)
        if column == VERDICT and row.rating is not None:
            return icon(tone_icon(row.rating.tone), self._theme.tone(row.rating.tone))
        if column == ACCEPTED and row.claim.accepted and _asked(row):
            return icon("accept", self._theme.good)
        if column == FOUND and row.found is not None and row.found.differs and _asked(row):
            # In no colour of a verdict: the first passage may be the wrong one to look at.
            return icon("differs", self._theme.neutral)
        return None


class ClaimFilter(Filtered):
    """The claims of one chip that hold the words typed."""

    def __init__(self, source: ClaimTable, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._chip = CHIPS[0]

    def choose(self, chip: Chip) -> None:
        """Show the claims of a chip."""
        self.beginFilterChange()
        self._chip = chip
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row = self.sourceModel().index(source_row, 0, source_parent).data(OBJECT)
        return self._chip.keeps(row) and super().filterAcceptsRow(source_row, source_parent)


def searched(row: ClaimRow) -> str:
    """Return the text of a claim that the words typed are looked for in."""
    claim = row.claim
    rating = row.rating.label if row.rating else ""
    return " ".join((claim.words, claim.restatement, claim.claimant, kind_words(claim), rating))


def state_icon(row: ClaimRow, theme: Theme) -> Any:
    """Return the sign of a claim's state in its colour."""
    claim = row.claim
    if not _asked(row):
        return icon("drop" if claim.dropped else "reject", theme.muted)
    colour = theme.good if claim.state.settled else theme.warn
    return icon(STATE_ICONS[claim.state], colour)


def kind_icon(claim: Claim, theme: Theme) -> QIcon:
    """Return the sign of the first kind that a claim is of, an empty one if it is of none."""
    return icon(f"kind-{claim.kinds[0].value}", theme.muted) if claim.kinds else QIcon()


def tone_icon(tone: str) -> str:
    """Return the name of the sign of a rating's tone."""
    return TONE_ICONS.get(tone, "help")


def _struck() -> QFont:
    font = QFont()
    font.setStrikeOut(True)
    return font
