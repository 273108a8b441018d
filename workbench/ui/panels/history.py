"""The history of a claim as a table that can be copied; nothing in it can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Claim
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.errors import label
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.timeline import COLUMNS, Line, TimelineRows, as_table, lines
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import TableView
from workbench.ui.translation import tr


class HistoryTable(TableView):
    """Lines of several rows of words; the key to copy takes those that are selected."""

    def __init__(self, rows: TimelineRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._timeline = rows
        self.setModel(rows)
        self.lay_out(COLUMNS)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(tr("History of the claim"))

    def copy(self) -> None:
        """Copy the lines that are selected, all of them if none is."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        told = [line for at, line in enumerate(self._timeline.rows) if not chosen or at in chosen]
        QGuiApplication.clipboard().setText(as_table(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


class HistoryPage(QWidget):
    """Reads what was done about a claim when it comes into sight, as a job."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._claim: Claim | None = None
        self._stale = True
        self._asked = 0
        self.rows = TimelineRows(COLUMNS, self)
        self.table = HistoryTable(self.rows, self)
        self._count = label(parent=self, name="history-count")
        self._copy = QPushButton(tr("Copy all"), self)
        self._copy.setToolTip(tr("Copy the history as a table; Ctrl+C copies the lines selected"))
        self._copy.clicked.connect(self._copy_all)
        quiet(self._count)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 6)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim, or what was done about it since."""
        if claim is None or self._claim is None or claim.id != self._claim.id:
            self._show([])
        self._claim = claim
        self.refresh()

    def refresh(self) -> None:
        """Read the history again, at once where it is in sight."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._asked += 1
        claim, asked = self._claim, self._asked
        if claim is None:
            self._show([])
            return
        claim_id = filed(claim)

        def work(_: Progress) -> list[Line]:
            entries = self._desk.timeline.of_claim(claim_id)
            return lines(entries, self._desk.verdicts.history(claim_id))

        def then(told: list[Line]) -> None:
            if asked == self._asked:
                self._show(told, tr("Nothing was done about this claim yet."))

        self._jobs.start("History", work, then, self.failed.emit, quiet=True)

    def _show(self, told: Sequence[Line], instead: str = "") -> None:
        self.rows.set_rows(told)
        self._count.setText(tr("%Ln thing(s) done", "", len(told)) if told else instead)
        self._copy.setEnabled(bool(told))

    def _copy_all(self) -> None:
        self.table.clearSelection()
        self.table.copy()
        self.said.emit(tr("Copied the history of the claim"))
