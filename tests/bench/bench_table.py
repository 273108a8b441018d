"""How long the claims table takes for each thing a checker does with 2,000 claims.

Run by hand: ``python -m tests.bench.bench_table [ROWS]``. Prints a JSON line for each step with the
milliseconds that the panel of the claims takes on the UI thread, painting included, those that a
bare ``QTableView`` takes on a ``QStandardItemModel`` of the same texts, and the ratio of the two.
Returns 1 if a step takes more than a frame of 16 ms; ``show``, which lists other claims, is told
but has no limit.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Final

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.text import Span
from workbench.domain.verdict import Rating
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.found import Found
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.theme import Theme
from workbench.ui.translation import choose_language

FRAME_MS: Final = 16.0
TIMES: Final = 8
SIZE: Final = (860, 300)
NO_LIMIT: Final = frozenset({"show"})
_KINDS: Final = tuple(ClaimKind)
_STATES: Final = tuple(CheckState)
_RATINGS: Final = (
    None,
    Rating("ok", "Confirmed", "", "good"),
    Rating("no", "Change required", "", "bad"),
)
_NOUNS: Final = ("ferry", "harbour", "school", "budget", "bridge", "council", "winter")


def claims(count: int) -> list[ClaimRow]:
    """Return rows of claims of every kind and state."""
    return [_row(number) for number in range(1, count + 1)]


def _row(number: int) -> ClaimRow:
    words = (
        f"The {_NOUNS[number % 7]} of the {_NOUNS[number % 5]} took in {number * 137:,} of them in "
        f"{1990 + number % 36}, {number % 97} per cent more than the {_NOUNS[number % 3]} had"
    )
    claim = Claim(
        ArticleId(1),
        Anchor(Span(number * 200, number * 200 + len(words))),
        words,
        (_KINDS[number % 12], _KINDS[(number + 3) % 12]),
        worth=number * 7919 % 1000 / 1000,
        claimant=f"Ida Brandt {number % 40}" if number % 3 else "",
        number=number,
        state=_STATES[number % 6],
        accepted=number % 2 == 0,
        id=ClaimId(number),
    )
    found = Found(number % 6 + 1, number % 3, number % 4, number % 2, "Account")
    return ClaimRow(claim, _RATINGS[number % 3], number % 3, number % 2, number % 4, found)


class Ours:
    """The panel of the claims, and what is done with it."""

    def __init__(self, rows: Sequence[ClaimRow], saved: SavedFilters) -> None:
        self.rows = list(rows)
        self.panel = ClaimsPanel(Theme.of("light"), saved)
        self.panel.chosen.connect(self.panel.choose)
        self.words = cycle(("ferry 1999", ""))
        self.chips = cycle(("open", "all"))
        self.columns = cycle((1, 2, 6, 4))
        self.middle = len(rows) // 2

    def show(self) -> None:
        """List other claims."""
        self.rows = [replace(row, claim=replace(row.claim, id=_other(row.id))) for row in self.rows]
        self.panel.show_claims(self.rows)

    def renew(self) -> None:
        """Take note of one claim that was decided."""
        fresh = [replace(row) for row in self.rows]
        one = fresh[self.middle]
        turned = CheckState.CHECKED if not one.claim.state.settled else CheckState.RECHECK
        fresh[self.middle] = replace(one, claim=one.claim.now(turned))
        self.rows = fresh
        self.panel.show_claims(fresh)

    def fill(self) -> None:
        """Take note of what was found for a hundred claims."""
        fresh = [
            replace(row, found=Found(9, differs=at % 5) if at % 20 == 0 else row.found)
            for at, row in enumerate(self.panel.rows)
        ]
        self.panel.fill(fresh)

    def seek(self) -> None:
        """Filter by words, or by none again."""
        self.panel.filters._search.setText(next(self.words))

    def chip(self) -> None:
        """Take another chip."""
        self.panel.show_chip(next(self.chips))

    def sort(self) -> None:
        """Sort by another column."""
        self.panel.table.sortByColumn(next(self.columns), Qt.SortOrder.AscendingOrder)

    def choose(self) -> None:
        """Go to a claim anywhere."""
        self.middle = (self.middle * 7 + 11) % len(self.rows)
        self.panel.choose(self.panel.rows[self.middle].id)

    def step(self) -> None:
        """Go to the next claim."""
        self.panel.step(1)

    def next_open(self) -> None:
        """Go to the next open claim."""
        self.panel.next_open()


class Bare:
    """A table of Qt's own with the same texts."""

    def __init__(self, panel: ClaimsPanel) -> None:
        model = panel.table.model()
        self.texts = [
            [str(model.index(at, column).data()) for column in range(model.columnCount())]
            for at in range(model.rowCount())
        ]
        self.items = QStandardItemModel()
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.items)
        self.proxy.setFilterKeyColumn(-1)
        self.panel = QTableView()
        self.panel.setModel(self.proxy)
        self.panel.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.panel.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.words = cycle(("ferry", ""))
        self.columns = cycle((1, 2, 6, 4))
        self.at = 0

    def show(self) -> None:
        """List other texts."""
        self.items.clear()
        for texts in self.texts:
            self.items.appendRow([QStandardItem(text) for text in texts])

    def renew(self) -> None:
        """Change one row."""
        for column, text in enumerate(self.texts[0]):
            self.items.setData(self.items.index(len(self.texts) // 2, column), f"{text} ")

    def fill(self) -> None:
        """Change a cell of a hundred rows."""
        for at in range(0, len(self.texts), 20):
            self.items.setData(self.items.index(at, 4), self.texts[at][4] + " ")

    def seek(self) -> None:
        """Filter by a word, or by none again."""
        self.proxy.setFilterFixedString(next(self.words))

    chip = seek

    def sort(self) -> None:
        """Sort by another column."""
        self.proxy.sort(next(self.columns))

    def choose(self) -> None:
        """Go to a row anywhere."""
        self._go((self.at * 7 + 11) % self.proxy.rowCount())

    def step(self) -> None:
        """Go to the next row."""
        self._go((self.at + 1) % self.proxy.rowCount())

    next_open = step

    def _go(self, at: int) -> None:
        self.at = at
        self.panel.selectRow(at)
        self.panel.scrollTo(self.proxy.index(at, 0))


STEPS: Final = ("show", "renew", "fill", "seek", "chip", "sort", "choose", "step", "next_open")


def spent(do: Callable[[], None]) -> float:
    """Return the milliseconds of the UI thread that something takes, until it is painted."""
    # What others compute on the same machine meanwhile is not counted.
    began = time.thread_time()
    do()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def measured(one: Ours | Bare) -> dict[str, float]:
    """Do everything several times; returns the median milliseconds of each."""
    widget: QWidget = one.panel
    widget.resize(*SIZE)
    one.show()
    widget.show()
    QApplication.processEvents()
    return {step: median(spent(getattr(one, step)) for _ in range(TIMES)) for step in STEPS}


def _other(claim_id: ClaimId) -> ClaimId:
    return ClaimId(claim_id + 10_000)


def main(count: int) -> int:
    """Measure and print; returns 1 if something takes longer than a frame."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    choose_language(application, "en")
    ours = Ours(claims(count), SavedFilters(Path(os.devnull)))
    mine = measured(ours)
    bare = measured(Bare(ours.panel))
    for step in STEPS:
        row = {
            "step": step,
            "rows": count,
            "ms": round(mine[step], 2),
            "bare": round(bare[step], 2),
        }
        sys.stdout.write(json.dumps({**row, "ratio": round(mine[step] / bare[step], 2)}) + "\n")
    return int(any(mine[step] > FRAME_MS for step in STEPS if step not in NO_LIMIT))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000))
