"""What is left to do before a case can be handed in, and the sign-off of all that can be."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.domain.ids import ClaimId
from workbench.domain.readiness import Lack, Readiness, Shortfall
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.tables import OBJECT, Column, Rows, TableView
from workbench.ui.translation import marked, tr

LACKS: Final[Mapping[Lack, str]] = {
    Lack.CLAIMS: marked("Claims that are not settled"),
    Lack.QUERIES: marked("Questions without an answer"),
    Lack.NUMBERS: marked("Numbers that are not settled"),
    Lack.DATES: marked("Dates that are not settled"),
    Lack.NAMES: marked("Names that are not settled"),
    Lack.QUOTES: marked("Quotations that are not settled"),
    Lack.UNMARKED: marked("Words that lie under no claim"),
    Lack.GROUNDS: marked("Verdicts without evidence, rationale or search"),
}
COLUMNS: Final[tuple[Column[Shortfall], ...]] = (
    Column(marked("What is left"), lambda row: tr(LACKS[row.lack])),
    Column(
        marked("How many"),
        lambda row: QLocale().toString(row.count),
        lambda row: row.count,
        right=True,
        width=14,
    ),
)


class ReadinessDialog(Showing):
    """Lists what stands against handing a case in; it can be left open while one works.

    ``went`` carries the ``Shortfall`` that the checker wants to deal with, ``signed`` the claims to
    be signed off and the reason for those whose verdict they gave themselves.
    """

    went = Signal(object)
    signed = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What is left to do"), parent)
        self._free: Sequence[ClaimId] = ()
        self._own: Sequence[ClaimId] = ()
        self._rows: Rows[Shortfall] = Rows(COLUMNS, self)
        self.state = label(tr("Looking…"), self, name="readiness")
        self.table = TableView(self)
        self.table.setModel(self._rows)
        self.table.lay_out(COLUMNS)
        self.table.setAccessibleName(tr("What is left to do"))
        self.table.activated.connect(self._go)
        self.waiting = label(parent=self, name="waiting")
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("Why nobody else can sign off those that you rated"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.sign = QPushButton(tr("Sign off all that can be"), self)
        # Enter goes to what is chosen; it must not close the sheet as well.
        for button in (self.sign, *self.buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.trouble = label(parent=self, name="readiness-trouble")
        self.trouble.hide()
        self._lay_out()
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._sign)
        self.sign.clicked.connect(self._sign)
        self.fit(520, 420)
        self.table.setFocus()

    def show_state(self, told: Readiness, free: Sequence[ClaimId], own: Sequence[ClaimId]) -> None:
        """Show what is left, and which claims can be signed off: free, or with a reason only."""
        at = max(self.table.currentIndex().row(), 0)
        self._free, self._own = free, own
        self._rows.set_rows(told.shortfalls)
        self.table.setVisible(not told.ready)
        if told.shortfalls:
            self.table.selectRow(min(at, len(told.shortfalls) - 1))
        ready = tr("Nothing stands against handing the case in.")
        left = tr("This stands against handing the case in. Enter goes there.")
        self.state.setText(ready if told.ready else left)
        self._look()

    def complain(self, words: str) -> None:
        """Say in place what went wrong; empty words say that nothing did."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _look(self) -> None:
        free, own = len(self._free), len(self._own)
        lines = [tr("%Ln claim(s) checked, not signed off.", "", free + own)]
        if own:
            lines.append(tr("%Ln of them rated by you.", "", own))
        none = tr("No claim waits to be signed off.")
        self.waiting.setText(" ".join(lines) if free or own else none)
        self.reason.setVisible(bool(own))
        self.sign.setEnabled(bool(free) or (bool(own) and bool(self.reason.text().strip())))

    def _go(self, index: QModelIndex) -> None:
        self.went.emit(index.data(OBJECT))

    def _sign(self) -> None:
        if self.sign.isEnabled():
            reason = self.reason.text().strip()
            self.signed.emit([*self._free, *(self._own if reason else ())], reason)

    def _lay_out(self) -> None:
        quiet(self.waiting)
        loud(self.trouble)
        line = QHBoxLayout()
        line.addWidget(self.waiting, 1)
        line.addWidget(self.sign)
        self.body.addWidget(self.state)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        for part in (self.reason, self.trouble):
            self.body.addWidget(part)
        self.body.addLayout(line)
