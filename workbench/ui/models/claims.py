"""The claims of an article as a table: all of them, those that are listed, and in which order."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QIcon

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ClaimId
from workbench.domain.verdict import Rating
from workbench.ui.cells import FACE, INK, SHOWN, SIDE, SIGN, SPOKEN, TIP, Cell, Cells
from workbench.ui.icons import icon
from workbench.ui.models.chips import CHIPS, Chip
from workbench.ui.models.claim_columns import (
    ACCEPTED,
    COLUMNS,
    FOUND,
    KIND,
    QUERIES,
    STATE,
    VERDICT,
    WORDS,
    WORTH,
    asked,
    spoken,
)
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.criteria import Criteria
from workbench.ui.tables import folded, plain_tip
from workbench.ui.text.wording import kind_words, rank
from workbench.ui.theme import Theme

__all__ = ["FOUND", "WORDS", "ClaimTable", "kind_icon", "searched", "state_icon", "tone_icon"]

STATE_ICONS: Final = {
    CheckState.UNCHECKED: "unchecked",
    CheckState.IN_PROGRESS: "in-progress",
    CheckState.QUERY_OUT: "query-out",
    CheckState.CHECKED: "checked",
    CheckState.SIGNED_OFF: "signed-off",
    CheckState.RECHECK: "recheck",
}
TONE_ICONS: Final = {"good": "checked", "warn": "claim-mark", "bad": "cancel", "muted": "reject"}
_Read = tuple[Claim, Rating | None, str]


class ClaimTable(Cells):
    """Lists the claims that are asked for, each with a sign for its state.

    It filters and sorts by itself: a proxy would ask for every cell of thousands of rows one by
    one. It knows nothing of where the claims come from.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._theme = theme
        self._rows: Sequence[ClaimRow] = ()
        self._every: Sequence[ClaimRow] = ()
        self._places: Mapping[ClaimId, int] = {}
        self._read: dict[ClaimId, _Read] = {}
        self._chip, self._criteria = CHIPS[0], Criteria()
        self._wanted: tuple[str, ...] = ()
        self._column, self._falling = -1, False

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show claims; where the same ones are listed as before, the rows stay where they are."""
        self._every = rows
        self._list()

    def choose(self, chip: Chip) -> None:
        """List the claims of a chip."""
        self._chip = chip
        self._list()

    def ask(self, criteria: Criteria) -> None:
        """List, of these, the claims that criteria keep."""
        self._criteria = criteria
        self._list()

    def hold(self, words: str) -> None:
        """List, of these, the claims whose text has every one of some words."""
        self._wanted = tuple(words.casefold().split())
        self._list()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none (-1) the claims stand in the order in which they were given."""
        self._column, self._falling = column, order == Qt.SortOrder.DescendingOrder
        self._list()

    @property
    def listed(self) -> Sequence[ClaimRow]:
        """The claims that are listed, in the order in which they are."""
        return self._rows

    @property
    def chip(self) -> Chip:
        """The chip whose claims are listed."""
        return self._chip

    @property
    def criteria(self) -> Criteria:
        """What is asked of the claims beside the chip and the words."""
        return self._criteria

    def place(self, claim_id: ClaimId | None) -> QModelIndex:
        """Return where a claim stands, an invalid place if it is not listed."""
        at = self._places.get(claim_id) if claim_id is not None else None
        return QModelIndex() if at is None else self.index(at, 0)

    def at(self, place: QModelIndex) -> ClaimRow | None:
        """Return the claim that stands at a place, ``None`` for an invalid one."""
        return self._rows[place.row()] if place.isValid() else None

    def narrowed(self, row: ClaimRow) -> bool:
        """Say whether criteria and words, whatever the chip, keep a claim."""
        return self._criteria.keeps(row) and (not self._wanted or self._says(row))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.renew(range(len(self._rows)))

    def written(self, row: int) -> Iterator[Cell]:
        shown = self._rows[row]
        ink = None if asked(shown) else self._theme.muted
        for column, about in enumerate(self.columns):
            words = about.words(shown)
            yield {
                SHOWN: "" if column == WORTH else words,
                TIP: plain_tip(about.tip(shown) if about.tip else words),
                SIDE: self.sides[column],
                SIGN: _sign(shown, column, self._theme),
                INK: ink,
                FACE: _struck() if _dropped(shown, column) else None,
                SPOKEN: spoken(shown, column, words),
            }

    def _list(self) -> None:
        """List what is asked for; what stays where it is, stays selected and current."""
        fresh = tuple(self._in_order(self._kept()))
        before, self._places = self._places, {row.id: at for at, row in enumerate(fresh)}
        if list(before) == list(self._places):
            changed = [
                at
                for at, (old, new) in enumerate(zip(self._rows, fresh, strict=True))
                if old is not new and old != new
            ]
            self._rows = fresh
            self.renew(changed)
        elif before.keys() == self._places.keys():
            self._move(fresh)
        else:
            self.beginResetModel()
            self._rows = fresh
            self.end_anew(len(fresh))

    def _move(self, fresh: tuple[ClaimRow, ...]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in held]
        self._rows = fresh
        self.owe(range(len(fresh)))
        moved = [
            self.index(self._places[claim_id], index.column())
            for claim_id, index in zip(ids, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _kept(self) -> list[ClaimRow]:
        rows = list(filter(self._chip.keeps, self._every))
        if self._criteria != Criteria():
            rows = list(filter(self._criteria.keeps, rows))
        if self._wanted:
            rows = [row for row in rows if self._says(row)]
        return rows

    def _in_order(self, rows: list[ClaimRow]) -> list[ClaimRow]:
        if self._column >= 0:
            column = self.columns[self._column]
            rows.sort(key=column.order or folded(column), reverse=self._falling)
        return rows

    def _says(self, row: ClaimRow) -> bool:
        read = self._read.get(row.id)
        if read is None or read[0] is not row.claim or read[1] is not row.rating:
            read = self._read[row.id] = (row.claim, row.rating, searched(row).casefold())
        return all(word in read[2] for word in self._wanted)


def searched(row: ClaimRow) -> str:
    """Return the text of a claim that the words typed are looked for in."""
    claim = row.claim
    rating = row.rating.label if row.rating else ""
    return " ".join((claim.words, claim.restatement, claim.claimant, kind_words(claim), rating))


def state_icon(row: ClaimRow, theme: Theme) -> Any:
    """Return the sign of a claim's state in its colour."""
    claim = row.claim
    if not asked(row):
        return icon("drop" if claim.dropped else "reject", theme.muted)
    colour = theme.good if claim.state.settled else theme.warn
    return icon(STATE_ICONS[claim.state], colour)


def kind_icon(claim: Claim, theme: Theme) -> QIcon:
    """Return the sign of the first kind that a claim is of, an empty one if it is of none."""
    return icon(f"kind-{claim.kinds[0].value}", theme.muted) if claim.kinds else QIcon()


def tone_icon(tone: str) -> str:
    """Return the name of the sign of a rating's tone."""
    return TONE_ICONS.get(tone, "help")


def _sign(row: ClaimRow, column: int, theme: Theme) -> Any:
    if column == STATE:
        return state_icon(row, theme)
    if column == KIND:
        return kind_icon(row.claim, theme)
    if column == VERDICT and row.rating is not None:
        return icon(tone_icon(row.rating.tone), theme.tone(row.rating.tone))
    if column == WORTH:
        return icon(f"worth-{rank(row.claim.worth)}", theme.neutral)
    return _note(row, column, theme) if asked(row) else None


def _note(row: ClaimRow, column: int, theme: Theme) -> Any:
    if column == ACCEPTED and row.claim.accepted:
        return icon("accept", theme.good)
    if column == QUERIES and row.queries:
        return icon("query-out", theme.warn)
    # In no colour of a verdict: the first passage, or this place, may be the wrong one.
    differs = column == FOUND and row.found is not None and row.found.differs
    if differs or (column == WORDS and row.clash):
        return icon("differs", theme.neutral)
    return None


def _dropped(row: ClaimRow, column: int) -> bool:
    return row.claim.dropped and column == WORDS


def _struck() -> QFont:
    font = QFont()
    font.setStrikeOut(True)
    return font
