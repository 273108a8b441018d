"""The list of passages put forward for a claim, or found by a checker, a card each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workbench.ui.models.matches import MatchList, MatchRow
from workbench.ui.models.part import PartChoice
from workbench.ui.panels.card_view import CardView
from workbench.ui.panels.match_cards import Index
from workbench.ui.theme import Theme

BELOW: Final = 24
"""Pixels kept below words that are scrolled to."""


class MatchView(CardView):
    """Lists matches; ``turned`` tells that another one is current."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._matches = MatchList(self)
        self.setModel(self._matches)

    def show_rows(self, rows: Sequence[MatchRow], *, first: bool) -> None:
        """Show matches; the current one stays current, or ``first`` makes it the first one."""
        before, at = self.current(), self.currentIndex().row()
        if not first and before is not None and tuple(rows) == tuple(self.rows()):
            # While sources come in the same is found again and again: to lay it out takes its time.
            return
        places = [row.place for row in rows]
        self._cards.keep(rows)
        self._matches.set_rows(rows)
        if first or before is None or not rows:
            at = 0
        elif before.place in places and not rows[places.index(before.place)].rejected:
            at = places.index(before.place)
        # A rejected one has sunk: the one that took its place is next.
        self.go(min(at, len(rows) - 1))

    def rows(self) -> Sequence[MatchRow]:
        """Return the matches shown."""
        return self._matches.rows()

    def step(self, by: int) -> None:
        """Go to the next match, or to the one before."""
        at = self.currentIndex().row() + by
        if 0 <= at < self._matches.rowCount():
            self.go(at)

    def pass_on(self) -> None:
        """Go from the current match to the next of which nothing was said yet, if there is one."""
        self.choose(PartChoice.clear)
        rows, at = self.rows(), self.currentIndex().row()
        onward = next((n for n in range(at + 1, len(rows)) if rows[n].open), None)
        if onward is not None:
            self.go(onward)

    def go(self, at: int) -> None:
        """Make the match at a place of the list current."""
        before = self.currentIndex()
        self.setCurrentIndex(self._matches.index(at, 0))
        other = self.read_part()
        if self.currentIndex() == before:
            # Otherwise it was done as another one became current.
            self._refit()
        if other:
            self._reveal()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._cards.theme = theme
        self._cards.forget()
        self._refit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._refit()
        self.turned.emit()

    def _reveal(self) -> None:
        """Bring what is marked of a passage that is longer than the view into sight."""
        row, index, high = self.current(), self.currentIndex(), self.viewport().height()
        place = self.visualRect(index)
        if row is None or place.height() <= high:
            return
        best = row.match.comparison.best
        marked = row.found[:1] or ((best,) if best is not None else ())
        below = [self._cards.card(index).bottom_of(span) + place.top() for span in marked]
        if below and below[0] > high:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + int(below[0] - high) + BELOW)

    def _refit(self) -> None:
        """Cards have other heights now: the current one is full, the one before is not."""
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
