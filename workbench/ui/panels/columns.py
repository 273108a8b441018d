"""Which columns the claims table has, in which order, and how wide: as chosen, or as fits."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from workbench.ui.models.claim_columns import (
    COLUMNS,
    KEYS,
    LEAST,
    NEEDED,
    ORDER,
    ROOM,
    WORDS,
    needed,
)
from workbench.ui.models.contents import ClaimRow
from workbench.ui.tables import TableView

NARROWEST: Final = 28
WIDEST: Final = 2_000
KEEP_MS: Final = 400
ALWAYS: Final = frozenset({"number", "words"})
"""Columns that cannot be taken away: one would no longer know what a row is."""


class ClaimColumns(QObject):
    """Lays the columns of a claims table out; ``changed`` tells that the checker changed them.

    Whether a column is there follows the room and the claims, unless the checker has said so.
    """

    changed = Signal()

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._table = table
        self._header: QHeaderView = table.horizontalHeader()
        self._chosen: dict[str, bool] = {}
        self._widths: dict[str, int] = {}
        self._titles: dict[str, int] = {}
        self._needed: frozenset[str] = frozenset()
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.changed)
        self._header.setSectionsMovable(True)
        self._header.setMinimumSectionSize(NARROWEST)
        self._header.sectionMoved.connect(self._moved)
        self._header.sectionResized.connect(self._resized)
        self._lay_out()

    @property
    def order(self) -> list[str]:
        """Every column by key, from left to right, those that are not there among them."""
        return [KEYS[self._header.logicalIndex(at)] for at in range(len(KEYS))]

    def shown(self, key: str) -> bool:
        """Say whether a column is there."""
        return not self._header.isSectionHidden(KEYS.index(key))

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Take note of which columns the claims have something in."""
        fresh = needed(rows)
        if fresh != self._needed:
            self._needed = fresh
            self.fit()

    def choose(self, key: str, *, on: bool) -> None:
        """Have a column there, or not, whatever the room; number and words always are."""
        if key not in ALWAYS:
            self._chosen[key] = on
            self.fit()
            self._soon.start()

    def move(self, key: str, by: int) -> None:
        """Move a column to the right, or to the left if negative."""
        at = self._header.visualIndex(KEYS.index(key))
        to = min(max(at + by, 0), len(KEYS) - 1)
        if to != at:
            self._header.moveSection(at, to)

    def reset(self) -> None:
        """Lay the columns out as they were at first."""
        self._chosen, self._widths = {}, {}
        self._lay_out()
        self.fit()
        self._soon.start()

    def fit(self) -> None:
        """Show what is chosen and what fits; scroll sideways only where what is chosen does not."""
        letter = max(1, self._table.fontMetrics().averageCharWidth())
        room = self._table.viewport().width()
        self._busy = True
        shown = self._fitting(room, letter)
        for column, key in enumerate(KEYS):
            self._header.setSectionHidden(column, key not in shown)
        left = room - sum(self._wide(key) for key in shown if key != KEYS[WORDS])
        tight = left < LEAST * letter
        mode = QHeaderView.ResizeMode.Interactive if tight else QHeaderView.ResizeMode.Stretch
        if self._header.sectionResizeMode(WORDS) != mode:
            self._header.setSectionResizeMode(WORDS, mode)
        if tight:
            self._header.resizeSection(WORDS, LEAST * letter)
        self._busy = False

    def written(self) -> str:
        """Return as JSON what the checker made of the columns."""
        told = {"order": self.order, "widths": self._widths, "chosen": self._chosen}
        return json.dumps(told, sort_keys=True)

    def take(self, text: str) -> None:
        """Lay the columns out as they were written.

        They are told by key: a column that is new since then stands where it does at first, one
        that is gone is passed over, and so is all that is not understood.
        """
        try:
            kept = json.loads(text)
        except (ValueError, RecursionError):
            return
        if not isinstance(kept, dict):
            return
        chosen = _mapping(kept.get("chosen"))
        self._chosen = {
            key: on
            for key, on in chosen.items()
            if key in KEYS and key not in ALWAYS and isinstance(on, bool)
        }
        self._widths = {
            key: wide
            for key, wide in _mapping(kept.get("widths")).items()
            if key in KEYS and type(wide) is int and NARROWEST <= wide <= WIDEST
        }
        order = kept.get("order")
        self._lay_out(order if isinstance(order, list) else ())
        self.fit()

    def _fitting(self, room: int, letter: int) -> set[str]:
        """Return the columns that are chosen, and of the others those that there is room for."""
        shown = {key for key in KEYS if self._chosen.get(key, key in ALWAYS)}
        left = room - sum(self._wide(key) for key in shown if key != KEYS[WORDS])
        for key, least in ROOM.items():
            wanted = key not in self._chosen and (key in self._needed or key not in NEEDED)
            if wanted and left - self._wide(key) >= least * letter:
                shown.add(key)
                left -= self._wide(key)
        return shown

    def _wide(self, key: str) -> int:
        """Return how wide a column is when it is there; its title has room in any language."""
        column = KEYS.index(key)
        wide = COLUMNS[column].width * self._table.fontMetrics().averageCharWidth()
        if not self._header.isSectionHidden(column):
            # Qt says nothing of one that is hidden: it would come for want of width, then go.
            self._titles[key] = self._header.sectionSizeHint(column)
        return self._widths.get(key) or max(wide, self._titles.get(key, 0))

    def _lay_out(self, order: Sequence[object] = ()) -> None:
        self._busy = True
        for column, key in enumerate(KEYS):
            if column != WORDS:
                self._header.setSectionHidden(column, False)
                self._header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self._header.resizeSection(column, self._wide(key))
        for at, key in enumerate(placed(order)):
            self._header.moveSection(self._header.visualIndex(KEYS.index(key)), at)
        self._busy = False

    def _moved(self) -> None:
        if not self._busy:
            self._soon.start()

    def _resized(self, column: int, before: int, after: int) -> None:
        # A width of nothing is that of a column which comes or goes.
        if not self._busy and column != WORDS and before and after:
            self._widths[KEYS[column]] = after
            self._soon.start()
            self.fit()


def placed(order: Sequence[object]) -> list[str]:
    """Return every column in an order that was kept; those it does not name behind the one before.

    The one before is the one that they stand behind at first.
    """
    known = list(dict.fromkeys(key for key in order if isinstance(key, str) and key in KEYS))
    for at, key in enumerate(ORDER):
        if key not in known:
            before = next((other for other in reversed(ORDER[:at]) if other in known), None)
            known.insert(known.index(before) + 1 if before is not None else 0, key)
    return known


def _mapping(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, dict) else {}
