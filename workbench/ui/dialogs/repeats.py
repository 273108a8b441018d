"""Facts that an article tells twice, in two ways or the same way: a person says what they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.domain.claim import Claim
from workbench.domain.consistency import Inconsistency
from workbench.domain.text import Span
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.models.repeats import Pair
from workbench.ui.tables import Column, Index, Rows, TableView
from workbench.ui.text.clashes import values_words
from workbench.ui.text.wording import number_words
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

ADVICE: Final = marked(
    "The article tells these facts twice. Where the values differ, which one is right is for you "
    "to find; where they agree, one check can stand for both."
)
NONE: Final = marked("No fact is told twice, as far as the words tell.")
LOOKING: Final = marked("Looking through the claims…")
FIRST: Final = "1"
SECOND: Final = "2"
JOIN: Final = "="
APART: Final = "N"
DIFFERS: Final = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A pair with both its claims, the two places in the article, and its words there."""

    pair: Pair
    claims: tuple[Claim, Claim]
    places: tuple[Span, Span]
    words: tuple[str, str]

    @classmethod
    def of(cls, pair: Pair, claims: tuple[Claim, Claim], text: str) -> "Told":
        """Return a pair with what the text of the article has there."""
        places = (claims[0].span, claims[1].span)
        if isinstance(pair, Inconsistency):
            places = (pair.place_a, pair.place_b)
        return cls(pair, claims, places, (places[0].of(text), places[1].of(text)))

    @property
    def differs(self) -> bool:
        """Say whether the two are told with other values."""
        return isinstance(self.pair, Inconsistency)

    @property
    def values(self) -> str:
        """How the two stand to each other, in words."""
        return values_words(self.pair) if isinstance(self.pair, Inconsistency) else tr("the same")

    @property
    def joinable(self) -> bool:
        """Say whether one claim can be made of both."""
        return not self.differs and self.claims[0].id != self.claims[1].id


class PairRows(Rows[Told]):
    """Pairs in a table, those that differ with a sign."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            (
                Column(marked("Values"), lambda row: row.values, width=34),
                Column(marked("Claim"), lambda row: _side(row, 0)),
                Column(marked("Other claim"), lambda row: _side(row, 1)),
            ),
            parent,
        )
        self._sign = icon("differs", theme.neutral)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DecorationRole:
            differs = index.column() == DIFFERS and self._rows[index.row()].differs
            return self._sign if differs else QIcon()
        return super().data(index, role)


class RepeatsDialog(Showing):
    """Lists the pairs, those that differ first; it can be left open beside the window.

    ``went`` carries a claim and the place of it that is to be shown, ``joined`` the ``Told`` that
    is one claim, ``apart`` the one that is two facts.
    """

    went = Signal(object, object)
    joined = Signal(object)
    apart = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Facts that are told twice"), parent)
        self._rows = PairRows(theme, self)
        self._table = TableView(self)
        self._table.setModel(self._rows)
        self._table.lay_out(self._rows.columns)
        self._table.setAccessibleName(tr("Facts that are told twice"))
        self._table.activated.connect(lambda _: self._go(0))
        self._table.selectionModel().currentChanged.connect(self._look)
        self._sides = (label(parent=self, name="one"), label(parent=self, name="other"))
        self._buttons = (
            self._button(tr("Go to the first"), FIRST, lambda: self._go(0)),
            self._button(tr("Go to the other"), SECOND, lambda: self._go(1)),
            self._button(tr("Make one claim of both"), JOIN, self._join),
            self._button(tr("Not the same"), APART, self._part),
        )
        self._advice = label(tr(LOOKING), self)
        self._lay_out()
        self.fit(900, 400)

    def show_pairs(self, pairs: Sequence[Told], *, looking: bool) -> None:
        """Show pairs; while they are still looked for, that is said where there are none."""
        at = self._table.currentIndex().row()
        self._rows.set_rows(pairs)
        # The next pair takes the place of the one that was decided.
        self._table.selectRow(min(max(at, 0), len(pairs) - 1))
        none = LOOKING if looking else NONE
        self._advice.setText(tr(ADVICE if pairs else none))
        self._look()

    @property
    def current(self) -> Told | None:
        """The pair of the current row, if any."""
        chosen = self._table.chosen()
        return chosen if isinstance(chosen, Told) else None

    @property
    def advice(self) -> str:
        """What is said above the list."""
        return self._advice.text()

    def _go(self, side: int) -> None:
        told = self.current
        if told is not None:
            self.went.emit(told.claims[side], told.places[side])

    def _join(self) -> None:
        told = self.current
        if told is not None and told.joinable:
            self.joined.emit(told)

    def _part(self) -> None:
        if self.current is not None:
            self.apart.emit(self.current)

    def _look(self) -> None:
        told = self.current
        for at, side in enumerate(self._sides):
            head = number_words(told.claims[at]) if told is not None else ""
            side.setText(f"{head}\n{told.words[at]}" if told is not None else "")
        for button in self._buttons:
            button.setEnabled(told is not None)
        self._buttons[2].setEnabled(told is not None and told.joinable)

    def _button(self, words: str, key: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr("{words} ({key})").format(words=words, key=key), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        QShortcut(QKeySequence(key), self, do)
        return button

    def _lay_out(self) -> None:
        sides, row = QHBoxLayout(), QHBoxLayout()
        for side in self._sides:
            sides.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        self.body.addWidget(self._advice)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(sides)
        self.body.addLayout(row)


def _side(row: Told, at: int) -> str:
    return f"{row.claims[at].number}  {' '.join(row.words[at].split())}"
