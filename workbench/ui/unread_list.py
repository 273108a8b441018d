"""The documents that gave no text: why, and what can be done about it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.source import Unread
from workbench.ui.library_rows import UNREAD, ReadingRows, unread_held
from workbench.ui.ordered import keep_current
from workbench.ui.tables import TableView
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

NEWEST: Final = 3


class UnreadList(QWidget):
    """Documents that were not read, newest first.

    ``again`` carries the places to be tried once more, ``forgotten`` one to be struck off the list,
    ``turned`` tells that another one is current.
    """

    again = Signal(list)
    forgotten = Signal(str)
    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: ReadingRows[Unread] = ReadingRows(UNREAD, unread_held, theme, self)
        self.table = TableView(self)
        self.table.setObjectName("unread")
        self.table.setModel(self.rows)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NEWEST, Qt.SortOrder.DescendingOrder)
        self.table.lay_out(UNREAD)
        self.table.setAccessibleName(tr("Documents that were not read"))
        keep_current(self.table, self.rows, lambda row: row.place)
        self._one = QPushButton(tr("Try &again"), self)
        self._one.setToolTip(tr("Read this document again"))
        self._one.clicked.connect(self._again)
        self._forget = QPushButton(tr("&Forget"), self)
        self._forget.setToolTip(
            tr("Strike this off the list; the document itself stays where it is")
        )
        self._forget.clicked.connect(self._drop)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for button in (self._one, self._forget):
            deed = QAction(button.text(), self.table)
            deed.setToolTip(button.toolTip())
            deed.triggered.connect(button.click)
            self.table.addAction(deed)
        self.table.selectionModel().currentChanged.connect(self._look)
        self.rows.modelReset.connect(self._look)
        buttons = QVBoxLayout()
        for button in (self._one, self._forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table, 1)
        inside.addLayout(buttons)
        self._look()

    def show_unread(self, unread: Sequence[Unread]) -> None:
        """Show documents; the current one stays current."""
        self.rows.set_rows(unread)
        if unread and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    @property
    def current(self) -> Unread | None:
        """The document of the current row, if any."""
        chosen = self.table.chosen()
        return chosen if isinstance(chosen, Unread) else None

    def _again(self) -> None:
        if self.current is not None:
            self.again.emit([self.current.place])

    def _drop(self) -> None:
        if self.current is not None:
            self.forgotten.emit(self.current.place)

    def _look(self) -> None:
        for button in (self._one, self._forget):
            button.setEnabled(self.current is not None)
        self.turned.emit()
