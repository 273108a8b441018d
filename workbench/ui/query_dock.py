"""The questions of a case in a dock: the overdue ones first, to be rung up one after the other."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.query import CaseQuery
from workbench.ui.errors import label
from workbench.ui.hints import follow_keys, hint
from workbench.ui.ordered import keep_current
from workbench.ui.panels.tones import quiet
from workbench.ui.query_rows import DUE, QueryRows
from workbench.ui.tables import OBJECT, TableView
from workbench.ui.text.days import Today
from workbench.ui.text.questions import call_sheet
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

NONE_YET: Final = marked("Nobody was asked in this case. Press {verdict.query} at a claim to ask.")


class QueryDock(QDockWidget):
    """Lists questions; ``went`` carries the id of the claim that one is about."""

    went = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
        today: Today = date.today,
    ) -> None:
        super().__init__(tr("Questions of the case"), parent)
        self.setObjectName("queries")
        self._today, self._actions = today, actions
        self._title = ""
        self._all: Sequence[CaseQuery] = ()
        self.rows = QueryRows(theme, today, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search questions"))
        self.search.setAccessibleName(tr("Search questions"))
        self.search.setClearButtonEnabled(True)
        self.only_open = QCheckBox(tr("Open only"), self)
        self.only_open.setChecked(True)
        self.verbatim = QCheckBox(tr("With the words of the article"), self)
        self.verbatim.setToolTip(tr("The call sheet then holds the claims as they are written"))
        self.copy = QPushButton(tr("Copy as call sheet"), self)
        self.copy.setToolTip(tr("Copy the questions listed as plain text, person by person"))
        self.count = label(parent=self, name="count")
        self.count.setWordWrap(False)
        quiet(self.count)
        self.table = self._make_table()
        self.search.textChanged.connect(self._list)
        self.only_open.toggled.connect(self._list)
        self.copy.clicked.connect(self.copy_sheet)
        self._lay_out()
        self._list()
        follow_keys(NONE_YET, actions, self._tell)

    def show_queries(self, told: Sequence[CaseQuery], title: str) -> None:
        """Show the questions of a case that is called ``title``."""
        self._all, self._title = tuple(told), title
        self._list()

    def copy_sheet(self) -> None:
        """Copy the questions listed, person by person."""
        sheet = call_sheet(
            self._title, self.rows.rows, self._today(), verbatim=self.verbatim.isChecked()
        )
        QGuiApplication.clipboard().setText(sheet)
        self.said.emit(tr("Copied %n question(s)", "", len(self.rows.rows)))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.rows.theme = theme
        self.table.viewport().update()

    def _list(self) -> None:
        only = self.only_open.isChecked()
        self.rows.set_rows([one for one in self._all if one.query.open or not only])
        self.rows.hold(self.search.text())
        shown = self.rows.rows
        if shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.copy.setEnabled(bool(shown))
        self._tell()

    def _tell(self) -> None:
        none = hint(tr(NONE_YET), self._actions)
        self.count.setText(_counted(self._all) if self._all else none)

    def _make_table(self) -> TableView:
        table = TableView(self)
        table.setModel(self.rows)
        table.setSortingEnabled(True)
        table.sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
        table.lay_out(self.rows.columns)
        table.setAccessibleName(tr("Questions of the case"))
        keep_current(table, self.rows, lambda row: row.query.id)
        table.activated.connect(lambda index: self.went.emit(index.data(OBJECT).claim.id))
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        for part in (self.only_open, self.count, self.verbatim, self.copy):
            top.addWidget(part)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.setSpacing(4)
        inside.addLayout(top)
        inside.addWidget(self.table, 1)
        self.setWidget(body)


def _counted(told: Sequence[CaseQuery]) -> str:
    out = tr("%n open question(s)", "", sum(one.query.open for one in told))
    late = sum(one.overdue for one in told)
    return tr("{open}, {late} overdue").format(open=out, late=late) if late else out
