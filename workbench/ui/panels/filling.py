"""Fills the claims table with what is found, while it is searched for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer

from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.feed import MatchFeed
from workbench.ui.models.found import FAILED, STOPPED, Found
from workbench.ui.models.repeats import RepeatsFeed
from workbench.ui.panels.claims import ClaimsPanel

FILL_MS: Final = 100
"""How often the table is filled at most: a hundred claims are searched in a few seconds."""


class TableFilling(QObject):
    """Puts what was found into the rows of the table and moves nothing else in it."""

    def __init__(
        self, feed: MatchFeed, repeats: RepeatsFeed, claims: ClaimsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._feed, self._repeats, self._claims = feed, repeats, claims
        self._soon = QTimer(self, singleShot=True, interval=FILL_MS)
        self._soon.timeout.connect(self._fill)
        feed.arrived.connect(self._wait)
        feed.rested.connect(self._fill)
        repeats.clashed.connect(self._fill)

    def filled(self, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
        """Return the rows with what was found so far for each: passages, and other values."""
        return [self._filled(row) for row in rows]

    def _filled(self, row: ClaimRow) -> ClaimRow:
        found, clash = self._found(row), self._repeats.clash(row.id)
        same = found == row.found and clash == row.clash
        return row if same else replace(row, found=found, clash=clash)

    def _found(self, row: ClaimRow) -> Found | None:
        answer = self._feed.answer(row.claim)
        if answer is None:
            return STOPPED if self._feed.halted else None
        return Found.of(answer.findings) if answer.error is None else FAILED

    def _wait(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _fill(self) -> None:
        self._claims.fill(self.filled(self._claims.rows))
