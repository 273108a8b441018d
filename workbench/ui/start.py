"""The start page: the cases there are, and the ways to open another."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.case import CaseSummary
from workbench.ui.errors import label
from workbench.ui.tables import OBJECT, Column, Rows, TableView
from workbench.ui.text.wording import day_words, moment
from workbench.ui.translation import marked, tr

WAYS: Final = ("case.open", "case.paste", "case.address", "case.sample")
WIDTH: Final = 860
WELCOME: Final = marked(
    "No case yet. Open the article that you want to check, or drop it here: its claims are found "
    "and set beside the text. To look around first, take the sample case."
)


def settled_words(summary: CaseSummary) -> str:
    """Return how far a case has come, as words."""
    if not summary.claims:
        return tr("no claims")
    if summary.settled == summary.claims:
        return tr("all %n settled", "", summary.claims)
    return tr("{settled} of %n settled", "", summary.claims).format(settled=summary.settled)


def when_words(at: datetime, now: datetime) -> str:
    """Return a moment in the words of the desk: today and yesterday by name."""
    here, today = at.astimezone(), now.astimezone().date()
    clock = f"{here:%H:%M}"
    if here.date() == today:
        return tr("today {clock}").format(clock=clock)
    if here.date() == today - timedelta(days=1):
        return tr("yesterday {clock}").format(clock=clock)
    return day_words(here.date().isoformat())


def columns() -> tuple[Column[CaseSummary], ...]:
    """Return the columns of the list of cases."""
    return (
        Column(marked("Case"), lambda row: row.case.title),
        Column(marked("Claims"), settled_words, lambda row: row.claims - row.settled, width=22),
        Column(
            marked("Changed"),
            lambda row: when_words(row.changed, datetime.now().astimezone()),
            lambda row: row.changed,
            lambda row: moment(row.changed),
            width=22,
        ),
    )


class StartPage(QWidget):
    """Recent cases and the ways in; says in place what is being opened and what went wrong."""

    chosen = Signal(object)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("Fact-Checking Workbench", self, name="title")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        self._title.setFont(font)
        self._note = label(tr("Opening your library…"), self, name="note")
        self._cases: Rows[CaseSummary] = Rows(columns(), self)
        self._list = TableView(self)
        self._list.setModel(self._cases)
        self._list.lay_out(self._cases.columns)
        self._list.setAccessibleName(tr("Cases"))
        self._list.activated.connect(self._choose)
        self._list.hide()
        self._buttons = [_button(actions[key], main=key == "case.open") for key in WAYS]
        self._lay_out()

    def show_cases(self, summaries: Sequence[CaseSummary]) -> None:
        """Show the cases there are, the one changed last first."""
        self._cases.set_rows(summaries)
        self._list.setVisible(bool(summaries))
        self._note.setText("" if summaries else tr(WELCOME))
        self._note.setVisible(not summaries)
        if summaries:
            self._list.selectRow(0)
            # The list is read anew after every decision: whoever works on a case keeps the keys.
            if self.isVisible():
                self._list.setFocus()

    def say(self, words: str) -> None:
        """Show words above the list."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _choose(self, index: QModelIndex) -> None:
        summary: CaseSummary = index.data(OBJECT)
        self.chosen.emit(summary.case.id)

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in self._buttons:
            ways.addWidget(button)
        ways.addStretch(1)
        page = QWidget(self)
        page.setMaximumWidth(WIDTH)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 36, 24, 24)
        inside.setSpacing(14)
        inside.addWidget(self._title)
        inside.addLayout(ways)
        inside.addSpacing(8)
        inside.addWidget(self._note)
        inside.addWidget(self._list, 1)
        # Takes the room while there is no list, so that the buttons stay at the top.
        inside.addStretch(0)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(page, 100)
        around.addStretch(1)


def _button(action: QAction, *, main: bool) -> QPushButton:
    button = QPushButton(action.text())
    button.setObjectName("main" if main else action.objectName())
    # It names the key, which the checker may lay anew.
    action.changed.connect(lambda: button.setToolTip(action.toolTip()))
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
